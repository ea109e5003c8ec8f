import { NOUN_ADJECTIVES, NOUN_STOPS } from '../lexicon/contexts';
import { recurringUnit } from '../lexicon/period-words';
import { exactUnit, knownNounUnit, nounUnit, type Unit } from '../lexicon/units';
import { modalReading, verbReading } from '../lexicon/verbs';
import type { Token } from '../text/tokens';

export interface FoundUnit {
  readonly unit: Unit;
  /** Tokens of the unit word itself. */
  readonly at: readonly [number, number];
  /** After the unit and what belongs to it ("pr. medarbejder"). */
  readonly to: number;
}

/** Most words between a number and its noun ("400 nye især lokale private virksomheder"). */
const NOUN_REACH = 6;

/** The unit that begins at token `i`, right after a number. */
export function unitAfter(tokens: readonly Token[], i: number, end: number): FoundUnit | null {
  const found = points(tokens, i) ?? money(tokens, i) ?? exact(tokens, i) ?? noun(tokens, i, end);
  return found === null ? null : { ...found, to: perEnd(tokens, found.to, end) };
}

/** Whether what stands at token `i` makes the number before it a figure and no label. */
export function isFigureStart(tokens: readonly Token[], i: number): boolean {
  const lower = tokens[i]?.lower ?? '';
  return exactUnit(lower) !== null && lower !== 'm' && lower !== 's' && lower !== 'l' && lower !== 't';
}

/** "pct. point", "%-point", "procent-point" in two or three parts. */
function points(tokens: readonly Token[], i: number): FoundUnit | null {
  const unit = exactUnit(tokens[i]?.lower ?? '');
  if (unit?.family !== 'share') return null;
  const skip = tokens[i + 1]?.text === '-' ? i + 2 : i + 1;
  if (tokens[skip]?.lower !== 'point' && tokens[skip]?.lower !== 'points') return null;
  return { unit: { name: 'percentage_point', family: 'points' }, at: [i, skip + 1], to: skip + 1 };
}

/** "t. kr.", "kr." */
function money(tokens: readonly Token[], i: number): FoundUnit | null {
  const lower = tokens[i]?.lower;
  if (lower !== 't' && lower !== 't.kr' && lower !== 'tusinde') return null;
  const to =
    lower === 't.kr'
      ? i + 1
      : tokens[i + 1]?.lower === 'kr'
        ? i + 2
        : tokens[i + 1]?.text === '.' && tokens[i + 2]?.lower === 'kr'
          ? i + 3
          : 0;
  return to === 0 ? null : { unit: { name: 'thousand_kroner', family: 'money' }, at: [i, to], to };
}

function exact(tokens: readonly Token[], i: number): FoundUnit | null {
  const token = tokens[i];
  if (token === undefined || token.kind === 'number') return null;
  const unit = exactUnit(token.lower);
  return unit === null ? null : { unit, at: [i, i + 1], to: i + 1 };
}

/** The noun a number counts: the first known one of the words that follow, else the last of them that is no adjective. */
function noun(tokens: readonly Token[], i: number, end: number): FoundUnit | null {
  let last: number | null = null;
  for (let k = i; k < Math.min(end, i + NOUN_REACH); k += 1) {
    const token = tokens[k];
    if (token?.kind !== 'word' || NOUN_STOPS.has(token.lower) || isPredicate(token.lower)) break;
    if (knownNounUnit(token.lower) !== null && !isAdjectival(tokens, k, end)) {
      last = k;
      break;
    }
    if (last !== null && !NOUN_ADJECTIVES.has(token.lower) && !looksAdjectival(tokens[last]?.lower ?? '')) break;
    last = k;
  }
  if (last === null) return null;
  const lower = tokens[last]?.lower ?? '';
  if (NOUN_ADJECTIVES.has(lower) && knownNounUnit(lower) === null) return null;
  return { unit: nounUnit(lower), at: [last, last + 1], to: last + 1 };
}

/** "unge", "ledige" and "ældre" count persons, unless a known noun follows them. */
function isAdjectival(tokens: readonly Token[], k: number, end: number): boolean {
  const next = k + 1 < end ? tokens[k + 1] : undefined;
  return NOUN_ADJECTIVES.has(tokens[k]?.lower ?? '') && next?.kind === 'word' && knownNounUnit(next.lower) !== null;
}

/** Danish adjectives in the plural end in -e; plural nouns mostly do not. */
function looksAdjectival(lower: string): boolean {
  return lower.endsWith('e');
}

/** Words that cannot be a noun: modals and verbs. */
export function isPredicate(lower: string): boolean {
  const reading = verbReading(lower);
  return (
    modalReading(lower) !== undefined ||
    (reading !== undefined && (reading.form !== 'participle' || reading.verb.effect === 'act'))
  );
}

/** "pr. medarbejder", "pr. 1.000 indbyggere", "i døgnet" go with the unit; "pr. måned" does not. */
function perEnd(tokens: readonly Token[], i: number, end: number): number {
  const lower = tokens[i]?.lower;
  if (lower !== 'pr' && lower !== 'per' && tokens[i]?.text !== '/') return i;
  let k = i + 1;
  if (tokens[k]?.kind === 'number') k += 1;
  const token = tokens[k];
  if (k >= end || token?.kind !== 'word' || recurringUnit(token.lower) !== undefined) return i;
  return k + 1;
}
