import { changeNoun } from '../lexicon/change-words';
import { viewSentence } from '../recognise/sentence-view';
import type { TokenRange } from '../text/sentences';
import type { Token } from '../text/tokens';

/** A sentence that says the goal before it once more: "Det svarer til et fald på ca. 130 fuldtidspersoner." */
export interface Restated {
  readonly absolute: { readonly value: number; readonly at: readonly [number, number] } | null;
  readonly percent: { readonly value: number; readonly at: readonly [number, number] } | null;
  readonly approximate: readonly [number, number] | null;
  readonly direction: 'decrease' | 'increase' | null;
  readonly base: { readonly value: string; readonly at: readonly [number, number] } | null;
}

const OPENERS: readonly (readonly string[])[] = [
  ['det', 'svarer', 'til'],
  ['dette', 'svarer', 'til'],
  ['svarende', 'til'],
  ['hvilket', 'svarer', 'til'],
  ['det', 'vil', 'svare', 'til'],
  ['svarer', 'til'],
  ['målet', 'svarer', 'til'],
  ['det', 'er', 'svarende', 'til'],
  ['(', 'svarende', 'til'],
  ['(', 'svarer', 'til'],
];

const BASE_OPENERS = new Set([
  'udgangspunktet',
  'baseline',
  'basisår',
  'basisåret',
  'udgangspunkt',
  'referenceår',
  'referenceåret',
  'sammenligningsgrundlaget',
]);

/** Reads such a sentence; null when the sentence says something of its own. */
export function restate(tokens: readonly Token[], range: TokenRange): Restated | null {
  const opens = OPENERS.some((words) => words.every((word, k) => tokens[range.from + k]?.lower === word));
  if (opens) return restatedFigures(tokens, range);
  return BASE_OPENERS.has(tokens[range.from]?.lower ?? '') ? restatedBase(tokens, range) : null;
}

function restatedFigures(tokens: readonly Token[], range: TokenRange): Restated {
  const view = viewSentence(tokens, range);
  const figures = view.quantities.filter(
    ({ nominal, number }) => !nominal && number.value !== null && number.high === null,
  );
  const percent = figures.find(({ unit }) => unit?.family === 'share');
  const levels = tokens
    .slice(range.from, range.to)
    .some(({ lower }) => ['niveau', 'niveauet', 'andel', 'andelen'].includes(lower));
  const absolute = levels
    ? undefined
    : figures.find(({ unit }) => unit?.family !== 'share' && unit?.family !== 'points' && unit?.family !== 'time');
  const rounded = figures.find(({ approximate }) => approximate);
  const noun = tokens
    .slice(range.from, range.to)
    .map((token) => changeNoun(token.lower))
    .find((found) => found !== undefined);
  const valueOf = (quantity: typeof percent): Restated['percent'] =>
    quantity?.number.value == null ? null : { value: quantity.number.value, at: [quantity.number.from, quantity.to] };
  return {
    absolute: valueOf(absolute),
    percent: levels ? null : valueOf(percent),
    approximate: rounded === undefined ? null : [rounded.from, rounded.number.from],
    direction: noun?.direction ?? null,
    base: null,
  };
}

function restatedBase(tokens: readonly Token[], range: TokenRange): Restated | null {
  const view = viewSentence(tokens, range);
  const period = view.periods.find((found) => found.role !== 'title' && found.period !== null);
  if (period?.period == null) return null;
  return {
    absolute: null,
    percent: null,
    approximate: null,
    direction: null,
    base: { value: period.period, at: period.at },
  };
}
