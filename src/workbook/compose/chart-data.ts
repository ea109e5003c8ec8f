import {
  containsPeriod,
  endsAfter,
  formatPeriodShort,
  periodAt,
  periodKind,
  periodSpan,
  projectSeries,
  yearBefore,
  type Period,
  type Point,
} from '../../engine';
import type { AssessedGoal } from '../assessed';
import type { DecodedSeries } from '../decoded';
import { shownPeriods } from './charts/window';

/** One period of a goal's chart; null draws nothing. Values in the indicator's own unit. */
export interface ChartPoint {
  readonly period: Period;
  readonly label: string;
  readonly actual: number | null;
  /** The same period a year before. */
  readonly previousYear?: number | null;
  readonly target: number | null;
  /** Upper end of a range. */
  readonly targetHigh?: number | null;
  readonly base: number | null;
  readonly projection: number | null;
}

/**
 * What a goal's chart shows: the development, the target from the first period that counts (or its path), the base as a
 * mark, and the projection until the end of the target period.
 */
export function chartPoints(goal: AssessedGoal, indicator: DecodedSeries, asOf: Period | null): ChartPoint[] {
  const { assessment } = goal;
  const values = new Map(indicator.series.points);
  const valueAt = (period: Period): number | null =>
    asOf !== null && endsAfter(period, asOf) ? null : (values.get(period) ?? null);
  const periods = shownPeriods({ goal, indicator });
  const projected = new Map(projectedPoints(goal, indicator, asOf));
  const path = new Map(goal.goal.goal.path?.points ?? []);
  const base = assessment.base?.period ?? null;
  const basePlace = base === null ? null : (periods.filter((period) => containsPeriod(base, period)).at(-1) ?? null);
  const { target } = assessment;
  return periods.map((period) => {
    const counts = isTargeted(goal, period);
    return {
      period,
      label: formatPeriodShort(period, 'da'),
      actual: valueAt(period),
      previousYear: hasYearBefore(period) ? valueAt(yearBefore(period)) : null,
      target: path.size > 0 ? (path.get(period) ?? null) : counts ? (target?.value ?? null) : null,
      targetHigh: counts ? (target?.high ?? null) : null,
      base: period === basePlace ? (assessment.base?.value ?? null) : null,
      projection: projected.get(period) ?? null,
    };
  });
}

function hasYearBefore(period: Period): boolean {
  const kind = periodKind(period);
  return kind === 'month' || kind === 'quarter';
}

/** From the base, or the beginning of the target's year, to the end of the target period. */
function isTargeted({ assessment }: AssessedGoal, period: Period): boolean {
  const until = assessment.target?.period ?? null;
  const from = assessment.base?.period ?? (until === null ? null : targetLineStart(until));
  if (from === null) return false;
  const { first, last } = periodSpan(period);
  return last >= periodSpan(from).first && (until === null || first <= periodSpan(until).last);
}

/** A target for a single period is drawn from the beginning of its year: a line of one point would not be seen. */
function targetLineStart(target: Period): Period {
  const { first, last } = periodSpan(target);
  return periodAt('month', Math.min(first, Math.floor(last / 12) * 12));
}

/** The projected periods, from the last observed one on so that the line begins where the development ends. */
function projectedPoints(
  { assessment }: AssessedGoal,
  { series }: DecodedSeries,
  asOf: Period | null,
): readonly Point[] {
  const until = assessment.target?.period ?? null;
  // A count is projected by its mean so far, not by the season: its periods are not drawn.
  if (until === null || assessment.projection === null || assessment.kind === 'count') return [];
  const points = projectSeries(series, asOf, until);
  const last = series.points.find(([period]) => period === assessment.lastPeriod);
  return last && points.length > 0 ? [last, ...points] : points;
}
