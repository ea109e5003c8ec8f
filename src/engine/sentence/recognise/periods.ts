import { periodAt, periodSpan, type Period } from '../../period';
import { BASE_FILLERS, STRETCH_NAMES, TITLE_ENDINGS } from '../lexicon/period-words';
import { comparative } from '../lexicon/change-words';
import type { Token } from '../text/tokens';
import { periodAtom, yearlessMonth, yearRange, type PeriodAtom } from './period-atoms';

/**
 * What a period does in its sentence: the goal's target, its base, a way from one to the other, a stretch that is both
 * ("i perioden 2020-2024"), a start ("fra 2024"), or only part of a name ("Beskæftigelsesplan 2019").
 */
export type PeriodRole = 'target' | 'base' | 'fromTo' | 'stretch' | 'from' | 'title';

/** Token indices, `to` exclusive; `from` includes the words that lead the period in ("i forhold til niveauet ved"). */
export interface PeriodPhrase {
  readonly from: number;
  readonly to: number;
  readonly role: PeriodRole;
  /** The period itself; of `fromTo` and `stretch` the last. Null for "året før". */
  readonly period: Period | null;
  /** Of `fromTo` and `stretch` the first. */
  readonly first: Period | null;
  /** Tokens of `period` and of `first` alone. */
  readonly at: readonly [number, number];
  readonly firstAt: readonly [number, number] | null;
  /** "niveauet for 2019", "2019-niveau": the figure of that period is meant. */
  readonly level: boolean;
  /** Led in as a deadline: senest, inden, ved udgangen af, frem til. */
  readonly deadline: boolean;
}

type Draft = Partial<PeriodPhrase> & Pick<PeriodPhrase, 'to' | 'role' | 'period' | 'at'>;

const BASE_CUES: readonly (readonly string[])[] = [
  'i forhold til',
  'set i forhold til',
  'målt i forhold til',
  'ift',
  'sammenlignet med',
  'sammenholdt med',
  'relativt til',
  'siden',
  'med udgangspunkt i',
  'udgangspunkt i',
  'målt fra',
  'regnet fra',
  'på niveau med',
  'fra niveauet',
  'svarende til niveauet',
  'til niveauet',
  'på niveauet',
  'niveauet',
  'niveau',
  'over for',
  'holdt op mod',
  'målt op mod',
].map((cue) => cue.split(' '));

const LEADING = new Set(
  'i inden senest før ved til frem mod og pr per for løbet af gennem igennem over hen omkring allerede seneste først efter den om tidspunkt snarest'.split(
    ' ',
  ),
);

const DEADLINE = new Set('inden senest før frem mod ved pr per'.split(' '));

/** Most words between "i forhold til" and its period. */
const BASE_REACH = 10;
const LEAD_REACH = 6;

/** Every period phrase in [from, to), left to right, without overlaps. */
export function periodPhrases(tokens: readonly Token[], from: number, to: number): PeriodPhrase[] {
  const found: PeriodPhrase[] = [];
  let i = from;
  let free = from;
  while (i < to) {
    const draft = phraseAt(tokens, i, free);
    if (draft === null) i += 1;
    else {
      const phrase = complete(tokens, i, free, draft);
      found.push(phrase);
      i = phrase.to;
      free = phrase.to;
    }
  }
  return found;
}

function phraseAt(tokens: readonly Token[], i: number, free: number): Draft | null {
  return (
    baseAt(tokens, i) ??
    thanBase(tokens, i) ??
    yearLevel(tokens, i) ??
    stretchAt(tokens, i) ??
    fromAt(tokens, i) ??
    betweenAt(tokens, i) ??
    listAt(tokens, i) ??
    targetAt(tokens, i, free)
  );
}

function complete(tokens: readonly Token[], i: number, free: number, draft: Draft): PeriodPhrase {
  const lead = leadStart(tokens, i, free);
  const led = tokens.slice(lead, draft.at[0]).map((token) => token.lower);
  const title = draft.role === 'base' ? false : isTitle(tokens, lead, i, free);
  return {
    first: null,
    firstAt: null,
    level: false,
    deadline: led.some((word) => DEADLINE.has(word)) || led.includes('udgangen') || led.includes('ultimo'),
    ...draft,
    role: title ? 'title' : draft.role,
    from: lead,
  };
}

/** Where the prepositions that lead the period in begin. */
function leadStart(tokens: readonly Token[], i: number, free: number): number {
  let start = i;
  while (start > free && i - start < LEAD_REACH && leads(tokens, start - 1, free)) start -= 1;
  return start;
}

function leads(tokens: readonly Token[], i: number, free: number): boolean {
  const lower = tokens[i]?.lower ?? '';
  if (lower === 'og') return tokens[i + 1]?.lower === 'med' || tokens[i - 1]?.lower === 'senest';
  if (lower === 'med') return i - 2 >= free && tokens[i - 1]?.lower === 'og' && tokens[i - 2]?.lower === 'til';
  return LEADING.has(lower);
}

/** A name before the period, with at most "for" or "perioden" between: "Beskæftigelsesplanen for 2022". */
function isTitle(tokens: readonly Token[], lead: number, i: number, free: number): boolean {
  const led = tokens.slice(lead, i).map((token) => token.lower);
  if (led.some((word) => word !== 'for' && word !== 'i' && word !== 'af')) return false;
  const before = tokens[lead - 1];
  if (before?.kind !== 'word' || lead - 1 < free) return false;
  return (
    led[0] !== 'i' &&
    TITLE_ENDINGS.some((ending) => before.lower.endsWith(ending)) &&
    !before.lower.endsWith('udgangen')
  );
}

function baseAt(tokens: readonly Token[], i: number): Draft | null {
  for (const cue of BASE_CUES) {
    if (!cue.every((word, k) => tokens[i + k]?.lower === word)) continue;
    const level = cue.includes('niveauet') || cue.includes('niveau');
    const draft = baseAfter(tokens, i + cue.length, level);
    if (draft !== null) return draft;
  }
  return null;
}

function baseAfter(tokens: readonly Token[], start: number, levelCue: boolean): Draft | null {
  let level = levelCue;
  for (let k = start; k <= start + BASE_REACH; k += 1) {
    const range = yearRange(tokens, k);
    if (range !== null) {
      const period = `${String(range.first)}/${String(range.last)}`;
      return { to: range.to, role: 'base', period, at: [k, range.to], level };
    }
    const atom = periodAtom(tokens, k);
    if (atom !== null && !isCompound(tokens, atom.to))
      return { to: joinYearLevel(tokens, atom.to), role: 'base', period: atom.period, at: [k, atom.to], level };
    const yearBefore = relativeYear(tokens, k);
    if (yearBefore > 0) return { to: yearBefore, role: 'base', period: null, at: [k, yearBefore], level };
    const compound = yearLevel(tokens, k);
    if (compound !== null) return compound;
    const lower = tokens[k]?.lower ?? '';
    if (!BASE_FILLERS.has(lower)) return null;
    if (lower.startsWith('niveau')) level = true;
  }
  return null;
}

function joinYearLevel(tokens: readonly Token[], to: number): number {
  return tokens[to]?.lower === 'niveau' ? to + 1 : to;
}

/** "2018-priser", "2019 P/L": the year of a price level. */
function isCompound(tokens: readonly Token[], to: number): boolean {
  const glued =
    tokens[to]?.text === '-' &&
    tokens[to]?.glued === true &&
    tokens[to + 1]?.glued === true &&
    tokens[to + 1]?.kind === 'word';
  return glued || tokens[to]?.lower === 'p/l' || tokens[to]?.lower === 'p/l-niveau';
}

/** "året før", "sidste år", "det foregående år". */
function relativeYear(tokens: readonly Token[], i: number): number {
  const [a, b] = [tokens[i]?.lower ?? '', tokens[i + 1]?.lower ?? ''];
  if (a === 'året' && (b === 'før' || b === 'forinden')) return i + 2;
  if (['sidste', 'forrige', 'foregående', 'tidligere'].includes(a) && b === 'år') return i + 2;
  return 0;
}

/** "end i 2019" after a comparative, "som i 2022" after "så mange" or "niveau". */
function thanBase(tokens: readonly Token[], i: number): Draft | null {
  const lower = tokens[i]?.lower;
  if (lower !== 'end' && lower !== 'som') return null;
  const skip = [tokens[i + 1]?.lower, tokens[i + 2]?.lower].filter(
    (word) => word === 'i' || word === 'ved' || word === 'for' || word === 'niveauet',
  ).length;
  const atom = periodAtom(tokens, i + 1 + skip);
  if (atom === null) return null;
  if (lower === 'som' && !isEquating(tokens, i)) return null;
  const level = lower === 'som' && tokens[i - 1]?.lower === 'niveau';
  return { to: atom.to, role: 'base', period: atom.period, at: [i + 1 + skip, atom.to], level };
}

function isEquating(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 12); k -= 1) {
    const lower = tokens[k]?.lower ?? '';
    if (
      lower === 'så' ||
      lower === 'samme' ||
      lower === 'lige' ||
      lower === 'ligeså' ||
      comparative(lower) !== undefined
    )
      return true;
  }
  return false;
}

/** "2019-niveau", "2014-niveauet". */
function yearLevel(tokens: readonly Token[], i: number): Draft | null {
  const year = periodAtom(tokens, i);
  if (year === null || year.to !== i + 1 || tokens[i + 1]?.text !== '-') return null;
  const lower = tokens[i + 2]?.lower ?? '';
  return lower === 'niveau' || lower === 'niveauet'
    ? { to: i + 3, role: 'base', period: year.period, at: [i, i + 1], level: true }
    : null;
}

/** "i perioden 2020-2024", "perioden fra oktober 2017 til oktober 2018", "2020-2024". */
function stretchAt(tokens: readonly Token[], i: number): Draft | null {
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
function fromAt(tokens: readonly Token[], i: number): Draft | null {
  if (tokens[i]?.lower !== 'fra') return null;
  const start = tokens[i + 1]?.lower === 'og' && tokens[i + 2]?.lower === 'med' ? i + 3 : i + 1;
  const joined = joinedAtoms(tokens, start, ['til', 'frem', 'indtil', '-', '–', 'og']);
  if (joined !== null) return { ...joined, role: 'fromTo' };
  const atom = periodAtom(tokens, start);
  return atom === null || isCompound(tokens, atom.to)
    ? null
    : { to: atom.to, role: 'from', period: atom.period, at: [start, atom.to] };
}

function betweenAt(tokens: readonly Token[], i: number): Draft | null {
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
function listAt(tokens: readonly Token[], i: number): Draft | null {
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

function targetAt(tokens: readonly Token[], i: number, free: number): Draft | null {
  const atom = periodAtom(tokens, i);
  if (atom === null || isCompound(tokens, atom.to) || isQuantity(tokens, i, free)) return null;
  return { to: atom.to, role: 'target', period: atom.period, at: [i, atom.to] };
}

/** A bare year-like number with a noun after it that it counts: "til 2000 personer", "kl. 2015". */
function isQuantity(tokens: readonly Token[], i: number, free: number): boolean {
  if (tokens[i]?.kind !== 'number') return false;
  const before = i > free ? (tokens[i - 1]?.lower ?? '') : '';
  if (['nr', '§', 'kl', 'stk', 'sagsnr', 'tlf'].includes(before)) return true;
  const after = tokens[i + 1];
  if (after?.kind !== 'word' || SURELY_PERIOD.has(before)) return false;
  return COUNTED_AFTER.has(after.lower) || COUNTED_ENDINGS.some((ending) => after.lower.endsWith(ending));
}

const SURELY_PERIOD = new Set('i inden senest før mod pr per fra siden år ultimo primo medio af ved'.split(' '));
const COUNTED_AFTER = new Set(
  'personer borgere ton tons kr mio kg pct procent mwh ha hektar stk km m2 kvm gange kroner unge'.split(' '),
);
const COUNTED_ENDINGS =
  'pladser personer borgere boliger modtagere besøg virksomheder træer tons medarbejdere indbyggere elever'.split(' ');
