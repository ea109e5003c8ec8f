import { comparePeriods, periodValue, yearBefore, type Goal, type Period, type Series } from '../../../engine';
import type { DecodedSeries } from '../../decoded';
import { indicatorOf } from '../../indicator';
import type { Reading } from './measure';
import type { BaseValue } from './types';

/** The period a goal of the new plan starts from: its base period, else the same period a year before its target. */
export function basePeriodOf(goal: Goal): { readonly period: Period; readonly stated: boolean } | null {
  if (goal.basePeriod) return { period: goal.basePeriod, stated: true };
  return goal.targetPeriod ? { period: yearBefore(goal.targetPeriod), stated: false } : null;
}

/** What the indicator says about that period today, read as goals are judged by it. A value is known only when the whole period is. */
export function baseValueOf(goal: Goal, indicator: DecodedSeries | null, reading: Reading): BaseValue | null {
  const start = basePeriodOf(goal);
  if (start === null) return null;
  const unit = indicator?.series.unit ?? null;
  if (indicator === null) return { ...start, state: 'no_series', value: null, unit };
  const { value, observed, gap } = periodValue(indicatorOf(indicator), start.period, reading);
  if (value !== null && gap === null) return { ...start, state: 'known', value, unit };
  if (gap === 'suppressed') return { ...start, state: 'suppressed', value: null, unit };
  const isPartial = value !== null && observed > 0;
  return { ...start, state: isPartial ? 'partial' : 'awaiting', value: isPartial ? value : null, unit };
}

/** The last observed value up to the as-of. */
export function latestOf(series: Series | null, asOf: Period | null): { period: Period; value: number } | null {
  const seen = (series?.points ?? []).filter(
    ([period, value]) => value !== null && (asOf === null || comparePeriods(period, asOf) <= 0),
  );
  const [last] = [...seen].sort((a, b) => comparePeriods(b[0], a[0]));
  return last === undefined || last[1] === null ? null : { period: last[0], value: last[1] };
}
