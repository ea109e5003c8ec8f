import type { Assessment, Observation } from '../assessment';
import type { Goal } from '../goal';
import type { Language } from '../language';
import type { Period } from '../period';
import { amountsOf, type Amounts } from './amounts';
import { da } from './da';
import { en } from './en';
import type { Bound, Figure, Phrases, Way } from './phrases';

export interface WordingOptions {
  readonly language: Language;
  /** What the indicator counts ("fuldtidspersoner"), for goals that do not say so themselves. */
  readonly unitText?: string;
}

/** All that a sentence is made from. */
export interface Context {
  readonly goal: Goal;
  readonly assessment: Assessment;
  readonly language: Language;
  readonly phrases: Phrases;
  readonly amounts: Amounts;
}

/** A value together with its period. */
export interface Known {
  readonly period: Period;
  readonly value: number;
}

export function known(observation: Observation | null): Known | null {
  if (observation === null || observation.period === null || observation.value === null) return null;
  return { period: observation.period, value: observation.value };
}

const PHRASES: Readonly<Record<Language, Phrases>> = { da, en };

export function contextOf(goal: Goal, assessment: Assessment, { language, unitText }: WordingOptions): Context {
  const amounts = amountsOf(goal, assessment, language, unitText);
  return { goal, assessment, language, phrases: PHRASES[language], amounts };
}

export function wayOf(change: number): Way {
  return change < 0 ? 'fall' : 'rise';
}

/** Which values meet the goal; a range or "all" is not a bound. */
export function boundOf({ direction }: Goal): Bound {
  if (direction === 'decrease' || direction === 'at_most') return 'at_most';
  return direction === 'equal' ? 'exactly' : 'at_least';
}

const PER: Readonly<Partial<Record<NonNullable<Goal['per']>, Figure>>> = {
  month: 'per_month',
  quarter: 'per_quarter',
  half_year: 'per_half_year',
};

/** What kind of figure the goal's value is. */
export function figureOf({ goal, assessment, amounts }: Context): Figure {
  if (assessment.measure === 'sum') return 'sum';
  if (goal.kind === 'count' && assessment.measure === 'mean') return PER[goal.per ?? 'year'] ?? 'mean';
  if (assessment.measure === 'mean') return amounts.isShare ? 'mean_share' : 'mean';
  return amounts.isShare ? 'share' : 'value';
}

/** A value of the indicator as the goal measures it: "en gennemsnitlig andel på 59,9 pct.". */
export function figureText(context: Context, value: number, kind = figureOf(context)): string {
  const perUnit = kind === 'per_month' || kind === 'per_quarter' || kind === 'per_half_year';
  const { amounts, phrases } = context;
  return phrases.figure(kind, perUnit ? amounts.rate(value) : amounts.level(value));
}
