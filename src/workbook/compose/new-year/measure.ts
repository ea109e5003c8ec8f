import {
  addYears,
  monthsBetween,
  periodSpan,
  periodValue,
  type Goal,
  type Indicator,
  type Period,
  type Series,
} from '../../../engine';
import type { DecodedSeries } from '../../decoded';
import { indicatorOf } from '../../indicator';

/** How figures are read: up to a period (null sees everything), and a share's mean by the workbook's policy. */
export interface Reading {
  readonly asOf: Period | null;
  readonly pooled: boolean;
}

/** Which outcomes are better. */
export type Better = 'less' | 'more';

export function betterOf({ direction }: Goal): Better | null {
  if (direction === 'decrease' || direction === 'at_most') return 'less';
  return direction === 'increase' || direction === 'at_least' ? 'more' : null;
}

const MONTHS = { month: 1, quarter: 3, half_year: 6, year: 12 } as const;

/** The value of a series over a period, as a goal of the kind measures it; null where any of it is missing. */
export function measured(goal: Goal, series: Indicator, period: Period, reading: Reading): number | null {
  if (goal.kind === 'count') {
    const { value, gap } = periodValue(series, period, { ...reading, aggregation: 'sum' });
    const { first, last } = periodSpan(period);
    return value === null || gap !== null ? null : (value * MONTHS[goal.per ?? 'year']) / (last - first + 1);
  }
  const aggregation = goal.kind === 'average' ? ({ aggregation: 'mean' } as const) : {};
  const { value, gap } = periodValue(series, period, { ...reading, ...aggregation });
  return gap === null ? value : null;
}

/**
 * What came out of a goal of this kind `years` earlier: of a change the change (in percent, else in the series' unit,
 * a fall negative), of the others the level. Null where a value is missing or a break lies between.
 */
export function outcome(goal: Goal, decoded: DecodedSeries, years: number, reading: Reading): number | null {
  if (!goal.targetPeriod) return null;
  const { series } = decoded;
  const indicator = indicatorOf(decoded);
  const target = addYears(goal.targetPeriod, -years);
  const now = measured(goal, indicator, target, reading);
  if (now === null) return null;
  if (goal.kind !== 'change') return isAfterBreaks(series, target) ? now : null;
  if (!goal.basePeriod) return null;
  const base = addYears(goal.basePeriod, -years);
  const before = measured(goal, indicator, base, reading);
  if (before === null || !isOneSide(series, base, target)) return null;
  return changeOf(goal, before, now);
}

/** From one value to another, as the goal counts it. */
export function changeOf(goal: Goal, before: number, now: number): number | null {
  if (goal.unit !== 'percent') return now - before;
  return before === 0 ? null : (100 * (now - before)) / before;
}

export function isOneSide({ breaks = [] }: Series, base: Period, target: Period): boolean {
  const [from, to] = [periodSpan(base).first, periodSpan(target).last];
  return !breaks.some((one) => from < periodSpan(one).first && periodSpan(one).first <= to);
}

/** Levels before the last break say nothing about those of today. */
function isAfterBreaks({ breaks = [] }: Series, period: Period): boolean {
  return breaks.every((one) => periodSpan(period).first >= periodSpan(one).first);
}

const YEARS_LOOKED_AT = 20;

/** The outcomes of the past years, latest first, as far as there are values. */
export function pastOutcomes(goal: Goal, series: DecodedSeries, reading: Reading): number[] {
  const years = Array.from({ length: YEARS_LOOKED_AT }, (_, index) => index + 1);
  return years.map((back) => outcome(goal, series, back, reading)).filter((value) => value !== null);
}

/** Whether a period ends later than another. */
export function isLater(period: Period, other: Period): boolean {
  return monthsBetween(other, period) > 0;
}
