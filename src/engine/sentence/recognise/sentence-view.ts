import type { Token } from '../text/tokens';
import type { TokenRange } from '../text/sentences';
import { modalReading, passiveReading, verbReading, type Modal, type VerbReading } from '../lexicon/verbs';
import { numberPhrases } from './numbers';
import type { PeriodPhrase } from './period-phrase';
import { periodPhrases } from './periods';
import { quantityOf, type Quantity } from './quantities';
import { recurrenceAt, type Recurrence } from './recurrences';

export interface VerbAt extends VerbReading {
  readonly at: number;
  /** Stands in "der ..." or "som ..." about a noun, not in the main clause. */
  readonly relative: boolean;
}

export interface ModalAt {
  readonly at: number;
  readonly modal: Modal;
  readonly relative: boolean;
}

/** Everything recognised in one sentence, with the token index as the common measure. */
export interface SentenceView {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly periods: readonly PeriodPhrase[];
  readonly quantities: readonly Quantity[];
  readonly recurrences: readonly Recurrence[];
  readonly verbs: readonly VerbAt[];
  readonly modals: readonly ModalAt[];
  /** End of the period or recurrence phrase that covers a token and begins before it; for skipping leftwards its start. */
  readonly skipTo: ReadonlyMap<number, number>;
}

/** Reads a sentence's parts. Token indices are those of the whole text. */
export function viewSentence(all: readonly Token[], range: TokenRange): SentenceView {
  const tokens = all;
  const { from, to } = range;
  const periods = periodPhrases(tokens, from, to).filter((period) => period.to <= to);
  const taken = new Set<number>();
  for (const period of periods) for (let i = period.from; i < period.to; i += 1) taken.add(i);
  const recurrences = findRecurrences(tokens, from, to, taken);
  for (const found of recurrences) for (let i = found.from; i < found.to; i += 1) taken.add(i);
  const skipTo = new Map<number, number>();
  for (const phrase of [...periods, ...recurrences]) skipTo.set(phrase.to - 1, phrase.from);
  const quantities = findQuantities(tokens, from, to, taken);
  return { tokens, from, to, periods, quantities, recurrences, skipTo, ...findVerbs(tokens, from, to, taken) };
}

function findRecurrences(tokens: readonly Token[], from: number, to: number, taken: ReadonlySet<number>): Recurrence[] {
  const found: Recurrence[] = [];
  let i = from;
  while (i < to) {
    const recurrence = taken.has(i) ? null : recurrenceAt(tokens, i);
    if (recurrence === null || recurrence.to > to) i += 1;
    else {
      found.push(recurrence);
      i = recurrence.to;
    }
  }
  return found;
}

function findQuantities(tokens: readonly Token[], from: number, to: number, taken: ReadonlySet<number>): Quantity[] {
  const found: Quantity[] = [];
  let floor = from;
  for (const number of numberPhrases(tokens, from, to)) {
    if (taken.has(number.from) || taken.has(number.to - 1)) continue;
    const quantity = quantityOf(tokens, number, floor, to);
    found.push(quantity);
    floor = quantity.to;
  }
  return found;
}

const RELATIVE = new Set(['der', 'som', 'hvor', 'hvis', 'når']);

/** "der" opens no relative clause where it fills the subject's place: "Der skal", "at der", "må der". */
const BEFORE_FILLER = new Set([
  'at',
  'hvor',
  'så',
  'hvis',
  'fordi',
  'når',
  'og',
  'men',
  'skal',
  'må',
  'vil',
  'bør',
  'kan',
  'er',
  'bliver',
  'ønsker',
  '(',
  ':',
]);

function findVerbs(
  tokens: readonly Token[],
  from: number,
  to: number,
  taken: ReadonlySet<number>,
): Pick<SentenceView, 'verbs' | 'modals'> {
  const verbs: VerbAt[] = [];
  const modals: ModalAt[] = [];
  let relative = false;
  /** A modal of the main clause still waits for its verb, and the relative clause has had its own. */
  let waiting = false;
  let filled = false;
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (token?.kind === 'symbol' && token.text === ',') relative = false;
    if (token?.kind !== 'word' || taken.has(i)) continue;
    if (opensRelative(tokens, i, from)) {
      relative = true;
      filled = false;
    }
    const modal = modalReading(token.lower);
    if (modal !== undefined) {
      const inside: boolean = relative && isRelativePronoun(tokens, i - 1, from);
      modals.push({ at: i, modal, relative: inside });
      relative = inside;
      waiting = !inside;
      continue;
    }
    const reading =
      reaches(tokens, i, from) ??
      verbReading(token.lower) ??
      (isVerbPlace(tokens, i, from) ? passiveReading(token.lower) : undefined);
    if (reading === undefined) continue;
    const own: boolean = relative && !(waiting && filled && reading.form === 'present' && !isLinked(tokens, i));
    verbs.push({ ...reading, at: i, relative: own });
    relative = own;
    if (own) filled = true;
    else waiting = false;
  }
  return { verbs, modals };
}

/** "Vi når 500.000 besøgende": the verb, not the conjunction. */
function reaches(tokens: readonly Token[], i: number, from: number): VerbReading | undefined {
  const own = tokens[i]?.lower === 'når' && i === from + 1 && tokens[from]?.lower !== ',';
  return own ? verbReading('opnår') : undefined;
}

/** After the "Der" that opens a sentence, or after "skal der", nothing but a verb can stand. */
function isVerbPlace(tokens: readonly Token[], i: number, from: number): boolean {
  if (i === from || tokens[i - 1]?.lower !== 'der') return false;
  return i - 1 === from || modalReading(tokens[i - 2]?.lower ?? '') !== undefined;
}

/** "at deltage", "og bor": goes on with the verb before. */
function isLinked(tokens: readonly Token[], i: number): boolean {
  return ['at', 'og', 'eller', 'har', 'er'].includes(tokens[i - 1]?.lower ?? '');
}

function isRelativePronoun(tokens: readonly Token[], i: number, from: number): boolean {
  return i >= from && RELATIVE.has(tokens[i]?.lower ?? '') && opensRelative(tokens, i, from);
}

function opensRelative(tokens: readonly Token[], i: number, from: number): boolean {
  const lower = tokens[i]?.lower ?? '';
  if (!RELATIVE.has(lower) || i === from || reaches(tokens, i, from) !== undefined) return false;
  if (
    lower === 'som' &&
    (tokens[i + 1]?.lower === 'minimum' || tokens[i + 1]?.lower === 'mindst' || tokens[i + 1]?.lower === 'maksimum')
  )
    return false;
  const before = tokens[i - 1];
  return !(lower === 'der' && BEFORE_FILLER.has(before?.lower ?? ''));
}
