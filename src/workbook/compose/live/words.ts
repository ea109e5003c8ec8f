import { rounded } from './formula';
import type { Assessment } from '../../../engine';
import { countedIn } from '../../assess';
import { amountsOf, type Amounts } from '../../../engine/wording/amounts';
import { boundOf } from '../../../engine/wording/context';
import { da } from '../../../engine/wording/da';
import type { Bound, Figure } from '../../../engine/wording/phrases';
import type { AssessedGoal } from '../../assessed';
import type { GoalRowKey } from './goal-rows';
import type { Measure, PolicyCells } from './goal-setup';
import type { SeriesRefs } from './series-refs';
import { Marks, numberText, type NumberSigns } from './written';

/** What stands after a number: beside 1, beside another whole number, beside a number with decimals. */
interface Suffix {
  readonly one: string;
  readonly many: string;
  readonly fraction: string;
}

/** All that the sentences of a goal are made from: the engine's own phrases, and marks where its figures stand. */
export interface Words {
  readonly assessed: AssessedGoal;
  readonly marks: Marks;
  readonly at: (key: GoalRowKey) => string;
  readonly signs: NumberSigns;
  readonly series: SeriesRefs;
  readonly isShare: boolean;
  /** Decimals of a value where nothing asks for more. */
  readonly least: number;
  readonly bound: Bound;
  readonly figure: Figure;
  /** `number` is the cell that holds the number as text, `x` and `decimals` what it was made from. */
  readonly level: (number: string, x: string, decimals: string) => string;
  readonly difference: (number: string, x: string, decimals: string) => string;
  readonly stated: (number: string, x: string, decimals: string) => string;
}

const PER = { month: 'per_month', quarter: 'per_quarter', half_year: 'per_half_year', year: 'mean' } as const;

export function wordsOf(
  assessed: AssessedGoal,
  series: SeriesRefs,
  measure: Measure,
  policy: Pick<PolicyCells, 'decimalSign' | 'thousandsSign'>,
  at: (key: GoalRowKey) => string,
): Words {
  const { goal } = assessed.goal;
  const marks = new Marks();
  const amounts = sampleAmounts(assessed, measure);
  const suffixed =
    (sample: (value: number) => string) =>
    (number: string, x: string, decimals: string): string =>
      marks.of(number) +
      suffixText(marks, { one: rest(sample(1)), many: rest(sample(2)), fraction: rest(sample(2.5)) }, x, decimals);
  const kind = measure.point || measure.kind === 'last' ? 'point' : measure.kind;
  return {
    assessed,
    marks,
    at,
    signs: { decimal: policy.decimalSign, thousands: policy.thousandsSign },
    series,
    isShare: amounts.isShare,
    least: decimalsShown(amounts.level(2)),
    bound: boundOf(goal),
    figure: figureOf(kind, goal.kind === 'count' ? (goal.per ?? 'year') : null, amounts.isShare),
    // A rate has a decimal, so that the word beside a number with decimals can be seen.
    level: suffixed(amounts.rate),
    difference: amounts.isShare ? suffixed(amounts.difference) : suffixed(amounts.rate),
    stated:
      goal.kind === 'change' && goal.unit !== 'percent' && !amounts.isShare
        ? suffixed(amounts.rate)
        : suffixed(amounts.stated),
  };
}

/** The engine's way of writing this goal's figures, with no figure in it that would ask for more decimals. */
function sampleAmounts({ goal: { goal }, indicator, assessment }: AssessedGoal, { point, kind }: Measure): Amounts {
  const neutral: Assessment = {
    ...withoutOutlook(assessment),
    unit: assessment.unit ?? indicator?.series.unit ?? 'count',
    measure: point || kind === 'last' ? ('point' as const) : kind,
    actual: null,
    projection: null,
    target: null,
    gap: null,
  };
  return amountsOf(goal, neutral, 'da', countedIn(indicator) ?? undefined);
}

function withoutOutlook(assessment: Assessment): Assessment {
  return Object.fromEntries(Object.entries(assessment).filter(([key]) => key !== 'outlook')) as unknown as Assessment;
}

function figureOf(kind: 'point' | 'mean' | 'sum', per: keyof typeof PER | null, isShare: boolean): Figure {
  if (kind === 'sum') return 'sum';
  if (per !== null && kind === 'mean') return PER[per];
  if (kind === 'mean') return isShare ? 'mean_share' : 'mean';
  return isShare ? 'share' : 'value';
}

function rest(text: string): string {
  return text.replace(/^-?[\d.,]*\d/, '');
}

function decimalsShown(text: string): number {
  return /^-?[\d.]*\d,(\d+)/.exec(text)?.[1]?.length ?? 0;
}

function suffixText(marks: Marks, { one, many, fraction }: Suffix, x: string, decimals: string): string {
  if (one === many && many === fraction) return many;
  const shown = rounded(x, decimals);
  const whole = one === many ? `"${many}"` : `IF(ABS(${shown})=1,"${one}","${many}")`;
  return marks.of(many === fraction ? whole : `IF(${shown}=INT(${shown}),${whole},"${fraction}")`);
}

export function sized(words: Words, x: string, decimals: string): string {
  return numberText(`ABS(${x})`, decimals, words.signs);
}

/** A value as the goal measures it: "en gennemsnitlig andel på 59,9 pct.". */
export function figureText({ figure }: Words, amount: string): string {
  return da.figure(figure, amount);
}

/** Decimals of a figure: one for a mean per month or quarter, else as usual. */
export function figureDecimals({ figure, at }: Words): string {
  return figure === 'per_month' || figure === 'per_quarter' || figure === 'per_half_year' ? '1' : at('usual');
}

/** What is said only where a test holds. */
export function when(test: string, then: string, otherwise = '""'): string {
  return `IF(${test},${then},${otherwise})`;
}

export { da };
