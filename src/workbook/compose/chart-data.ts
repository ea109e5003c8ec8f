import {
  comparePeriods,
  containsPeriod,
  endsAfter,
  formatPeriodShort,
  monthsBetween,
  periodAt,
  periodKind,
  periodRange,
  periodSpan,
  projectSeries,
  type Period,
  type Point,
} from '../../engine';
import type { AssessedGoal } from '../assessed';
import type { DecodedSeries } from '../decoded';

/** One period of a goal's chart; null draws nothing. Values in the indicator's own unit. */
export interface ChartPoint {
  readonly period: Period;
  /** The period as a Danish axis shows it. */
  readonly label: string;
  readonly actual: number | null;
  readonly target: number | null;
  readonly base: number | null;
  readonly projection: number | null;
}

/** Months shown before the end of the target period: the year itself and the two before it, with a year of lead. */
const MONTHS_SHOWN = 47;

/**
 * What a goal's chart shows: the development, the target from the first period that counts, the base as a mark,
 * and the projection until the end of the target period.
 */
export function chartPoints(goal: AssessedGoal, indicator: DecodedSeries, asOf: Period | null): ChartPoint[] {
  const { assessment } = goal;
  const values = new Map(indicator.series.points);
  const periods = shownPeriods(goal, [...values.keys()]);
  const target = assessment.target;
  const until = target?.period ?? null;
  const from = assessment.base?.period ?? (until === null ? null : targetLineStart(until));
  const projected = new Map(until === null ? [] : projectedPoints(goal, indicator, asOf, until));
  return periods.map((period) => ({
    period,
    label: formatPeriodShort(period, 'da'),
    actual: asOf !== null && endsAfter(period, asOf) ? null : (values.get(period) ?? null),
    target: from !== null && isWithin(period, from, until) ? (target?.value ?? null) : null,
    base: assessment.base?.period === period ? assessment.base.value : null,
    projection: projected.get(period) ?? null,
  }));
}

/** A target for a single period is drawn from the beginning of its year: a line of one point would not be seen. */
function targetLineStart(target: Period): Period {
  const { first, last } = periodSpan(target);
  return periodAt('month', Math.min(first, Math.floor(last / 12) * 12));
}

/** From the first shown period to the end of the target period, without holes; codes of another kind are shown as they are. */
function shownPeriods(goal: AssessedGoal, observed: readonly Period[]): Period[] {
  const sorted = [...observed].sort(comparePeriods);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return [];
  const kind = periodKind(last);
  const target = goal.assessment.target?.period ?? null;
  if (kind === 'stretch' || kind === 'rolling_year' || sorted.some((period) => periodKind(period) !== kind)) {
    return sorted;
  }
  const end = target !== null && endsAfter(target, last) ? periodAt(kind, periodSpan(target).last) : last;
  const base = goal.assessment.base?.period ?? null;
  const start = sorted.find(
    (period) => monthsBetween(period, end) <= MONTHS_SHOWN || (base !== null && containsPeriod(base, period)),
  );
  return periodRange(start ?? first, end);
}

function isWithin(period: Period, from: Period, until: Period | null): boolean {
  const { first, last } = periodSpan(period);
  return last >= periodSpan(from).first && (until === null || first <= periodSpan(until).last);
}

/** The projected periods, from the last observed one on so that the line begins where the development ends. */
function projectedPoints(
  { assessment }: AssessedGoal,
  { series }: DecodedSeries,
  asOf: Period | null,
  until: Period,
): readonly Point[] {
  // A count is projected by its mean so far, not by the season: its periods are not drawn.
  if (assessment.projection === null || assessment.kind === 'count') return [];
  const points = projectSeries(series, asOf, until);
  const last = series.points.find(([period]) => period === assessment.lastPeriod);
  return last && points.length > 0 ? [last, ...points] : points;
}
