import { NOUN_STOPS } from '../lexicon/contexts';
import { modalReading, verbReading } from '../lexicon/verbs';
import type { SentenceView } from '../recognise/sentence-view';
import type { Structure } from '../recognise/structure';
import type { Figure } from './figure';

const ADVERBS = new Set(['gennemsnitligt', 'gennemsnitlig', 'gns', 'gnsn', 'snit']);

/**
 * Where a sentence says that the mean of a period counts: "i gennemsnit", "gennemsnitligt". "Den gennemsnitlige
 * varighed" is a measure that is itself a mean and makes a level.
 */
export function meanAt(view: SentenceView, structure: Structure, figure: Figure): readonly [number, number] | null {
  if (figure.base !== null && figure.role.direction !== undefined) return null;
  for (let i = view.from; i < view.to; i += 1) {
    const lower = view.tokens[i]?.lower ?? '';
    const inSubject = structure.subject !== null && i >= structure.subject[0] && i < structure.subject[1];
    if (inSubject) continue;
    if (lower === 'gennemsnit' && ['i', 'et'].includes(view.tokens[i - 1]?.lower ?? '') && !isBase(view, i))
      return [i - 1, i + 1];
    if (lower === 'snit' && view.tokens[i - 1]?.lower === 'i') return [i - 1, i + 1];
    if (ADVERBS.has(lower) && lower !== 'snit' && !isAttribute(view, i)) return [i, i + 1];
  }
  return null;
}

function isBase(view: SentenceView, i: number): boolean {
  return view.periods.some((period) => period.role === 'base' && i >= period.from && i < period.to);
}

/** "en gennemsnitlig ventetid", "gennemsnitligt antal sager": before a noun it describes; before the figure or a verb it counts. */
function isAttribute(view: SentenceView, i: number): boolean {
  const next = view.tokens[i + 1];
  if (view.quantities.some((quantity) => i + 1 >= quantity.from && i + 1 <= quantity.number.from)) return false;
  if (next?.kind !== 'word') return false;
  const plain =
    verbReading(next.lower) === undefined && modalReading(next.lower) === undefined && !NOUN_STOPS.has(next.lower);
  return view.tokens[i]?.lower === 'gennemsnitlig' || plain;
}
