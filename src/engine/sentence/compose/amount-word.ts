import { changeNoun } from '../lexicon/change-words';
import type { SentenceView } from '../recognise/sentence-view';
import type { Structure } from '../recognise/structure';
import { spansOf, type Draft } from './draft';
import { periodsOf } from './periods';
import { subjectOf } from './subject';
import { type TextOf, base } from './plain-goal';

/** "halveres", "fordobling", "dobbelt så mange": the word is the size. Null when no word is. */
export function goalOfAmountWord(view: SentenceView, structure: Structure, textOf: TextOf): Draft | null {
  const found = amountWord(view, structure);
  if (found === null) return null;
  const periods = periodsOf(view, structure, [], null, 'ends');
  const subject = subjectOf(view, structure, null);
  const at: readonly [number, number] = [found.at, found.at + 1];
  return {
    goal: base('change', found.direction, found.amount, 'percent', periods, subject, textOf),
    at: spansOf({
      kind: at,
      direction: at,
      value: at,
      unit: null,
      basePeriod: periods.base.at,
      targetPeriod: periods.target.at,
      subject,
    }),
  };
}

interface AmountWord {
  readonly at: number;
  readonly amount: number;
  readonly direction: 'decrease' | 'increase';
}

function amountWord(view: SentenceView, structure: Structure): AmountWord | null {
  const verb =
    view.verbs.find((found) => found.verb.amount !== undefined && found.form !== 'past' && !found.relative) ??
    structure.main;
  if (verb?.verb.amount !== undefined && verb.verb.direction !== undefined) {
    return { at: verb.at, amount: verb.verb.amount, direction: verb.verb.direction };
  }
  const times = timesAsMany(view);
  if (times !== null) return times;
  for (let i = view.from; i < view.to; i += 1) {
    const lower = view.tokens[i]?.lower ?? '';
    const noun = changeNoun(lower);
    if (noun?.amount !== undefined) return { at: i, amount: noun.amount, direction: noun.direction };
    const next = view.tokens[i + 1]?.lower;
    if (lower === 'dobbelt' && (next === 'så' || next === 'op')) return { at: i, amount: 100, direction: 'increase' };
    if (lower === 'det' && (next === 'halve' || next === 'dobbelte')) {
      return next === 'halve'
        ? { at: i + 1, amount: 50, direction: 'decrease' }
        : { at: i + 1, amount: 100, direction: 'increase' };
    }
  }
  return null;
}

/** "tre gange så mange" is 200 percent more. */
export function timesAsMany(view: SentenceView): AmountWord | null {
  const found = view.quantities.find(
    ({ unit, to, number }) => unit?.name === 'times' && number.value !== null && view.tokens[to]?.lower === 'så',
  );
  if (found?.number.value == null || found.number.value <= 1) return null;
  return { at: found.number.from, amount: (found.number.value - 1) * 100, direction: 'increase' };
}
