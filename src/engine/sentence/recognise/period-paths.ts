import { periodAt, periodSpan } from '../../period';
import { STRETCH_NAMES } from '../lexicon/period-words';
import type { Token } from '../text/tokens';
import { periodAtom, yearlessMonth, yearRange, type PeriodAtom } from './period-atoms';
import { isCompound } from './period-bases';
import type { Draft } from './period-phrase';

/** "i perioden 2020-2024", "perioden fra oktober 2017 til oktober 2018", "2020-2024". */
export function stretchAt(tokens: readonly Token[], i: number): Draft | null {
  const named = STRETCH_NAMES.has(tokens[i]?.lower ?? '');
  const start = named ? (tokens[i + 1]?.lower === 'fra' || tokens[i + 1]?.lower === 'for' ? i + 2 : i + 1) : i;
  const range = yearRange(tokens, start);
  if (range !== null) {
    const [first, last] = [String(range.first), String(range.last)];
    return { to: range.to, role: 'stretch', period: last, first, at: [start, range.to], firstAt: [start, range.to] };
  }
  if (!named) return null;
  const joined = joinedAtoms(tokens, start, ['til', 'og', '-', '–', 'frem']);
  return joined === null ? null : { ...joined, role: 'stretch' };
}

/** "fra oktober 2018 til oktober 2019", "fra januar til december 2019", "fra 2024". */
export function fromAt(tokens: readonly Token[], i: number): Draft | null {
  if (tokens[i]?.lower !== 'fra') return null;
  const start = tokens[i + 1]?.lower === 'og' && tokens[i + 2]?.lower === 'med' ? i + 3 : i + 1;
  const joined = joinedAtoms(tokens, start, ['til', 'frem', 'indtil', '-', '–', 'og']);
  if (joined !== null) return { ...joined, role: 'fromTo' };
  const atom = periodAtom(tokens, start);
  return atom === null || isCompound(tokens, atom.to)
    ? null
    : { to: atom.to, role: 'from', period: atom.period, at: [start, atom.to] };
}

export function betweenAt(tokens: readonly Token[], i: number): Draft | null {
  if (tokens[i]?.lower !== 'mellem') return null;
  const joined = joinedAtoms(tokens, i + 1, ['og']);
  return joined === null ? null : { ...joined, role: 'fromTo' };
}

function joinedAtoms(tokens: readonly Token[], start: number, joints: readonly string[]): Omit<Draft, 'role'> | null {
  const range = yearRange(tokens, start);
  if (range !== null) {
    return {
      to: range.to,
      period: String(range.last),
      first: String(range.first),
      at: [start, range.to],
      firstAt: [start, range.to],
    };
  }
  const atom = periodAtom(tokens, start);
  const month = atom === null ? yearlessMonth(tokens, start) : null;
  const after = atom?.to ?? month?.to ?? 0;
  if (after === 0 || !joints.includes(tokens[after]?.text.toLowerCase() ?? '')) return null;
  const last = lastAtom(tokens, after + 1);
  if (last === null) return null;
  const { last: end } = periodSpan(last.atom.period);
  const first = atom?.period ?? periodAt('month', borrowed(month?.month ?? 1, end));
  if (periodSpan(first).last >= end) return null;
  return { to: last.atom.to, period: last.atom.period, first, at: [last.from, last.atom.to], firstAt: [start, after] };
}

/** The month of that number at or before `end`: "fra november til oktober 2018" begins in 2017. */
function borrowed(month: number, end: number): number {
  const sameYear = Math.floor(end / 12) * 12 + month - 1;
  return sameYear < end ? sameYear : sameYear - 12;
}

/** "til", "frem til", "til og med", "til udgangen af" before the end. */
function lastAtom(tokens: readonly Token[], i: number): { readonly from: number; readonly atom: PeriodAtom } | null {
  const fillers = ['til', 'og', 'med', 'i', 'mod', 'niveauet', 'det', 'år', 'ved'];
  for (let k = i; k <= i + 3; k += 1) {
    const atom = periodAtom(tokens, k);
    if (atom !== null) return { from: k, atom };
    if (!fillers.includes(tokens[k]?.lower ?? '')) return null;
  }
  return null;
}

/** "i 2020, 2021 og 2022": years in a row. */
export function listAt(tokens: readonly Token[], i: number): Draft | null {
  const first = periodAtom(tokens, i);
  if (first === null || first.to !== i + 1) return null;
  let to = first.to;
  let last = first.period;
  for (;;) {
    const joint = tokens[to]?.lower;
    if (joint !== ',' && joint !== 'og') break;
    const next = periodAtom(tokens, to + 1);
    if (next === null || next.period.length !== 4 || Number(next.period) !== Number(last) + 1 || next.to !== to + 2)
      break;
    to = next.to;
    last = next.period;
  }
  if (to === first.to || first.period.length !== 4) return null;
  return { to, role: 'stretch', period: last, first: first.period, at: [i, to], firstAt: [i, to] };
}
