import { parsePeriod, type Period } from '../../engine';
import type { DecodedGoal, DecodedSeries } from '../decoded';
import type { Candidate } from './candidates';

/** Figures that end so many months before the goal begins are from an earlier plan, not merely late. */
const OLD = 18;
const OUTDATED = 0.5;
const TOO_COARSE = 0.6;
const PIVOT = 0.6;
/** As little as leaves two equals equal: an analyst's figures often stand on a hidden sheet. */
const HIDDEN = 0.97;

/**
 * How far a series stands behind others that have the name as well, 1 for not at all: old figures, figures of whole years for
 * a goal of months, sums of a pivot table, a hidden sheet. It never makes a series no answer, where it is the only one.
 */
export function standing(goal: DecodedGoal, { series, table }: Candidate): number {
  return (
    (endsTooEarly(goal, series) ? OUTDATED : 1) *
    (isTooCoarse(goal, series) ? TOO_COARSE : 1) *
    (table.pivot === true ? PIVOT : 1) *
    (table.hidden === true ? HIDDEN : 1)
  );
}

/** True where the last figure is from long before the first period the goal needs. */
export function endsTooEarly(goal: DecodedGoal, series: DecodedSeries): boolean {
  const last = parsePeriod(lastObserved(series) ?? '');
  const first = firstNeeded(goal);
  return last !== null && first !== null && first - last.last > OLD;
}

const remembered = new WeakMap<DecodedSeries, Period | null>();

/** The last period with a figure. */
export function lastObserved(series: DecodedSeries): Period | null {
  const known = remembered.get(series);
  if (known !== undefined) return known;
  let last: Period | null = null;
  let end = Number.NEGATIVE_INFINITY;
  for (const [period, value] of series.series.points) {
    const own = value === null ? null : parsePeriod(period);
    if (own === null || own.last < end) continue;
    last = period;
    end = own.last;
  }
  remembered.set(series, last);
  return last;
}

/** The first month of the base, else of the target period; null where the goal states neither. */
function firstNeeded({ goal }: DecodedGoal): number | null {
  const spans = [goal.basePeriod, goal.targetPeriod].map((period) => parsePeriod(period ?? ''));
  const firsts = spans.flatMap((span) => (span === null ? [] : [span.first]));
  return firsts.length === 0 ? null : Math.min(...firsts);
}

/** Whole years cannot tell of a month or a quarter, quarters not of a month. */
function isTooCoarse({ goal }: DecodedGoal, { series }: DecodedSeries): boolean {
  const steps = { month: 1, quarter: 3, year: 12 }[series.granularity];
  return [goal.basePeriod, goal.targetPeriod].some((period) => {
    const span = parsePeriod(period ?? '');
    return span !== null && span.kind !== 'stretch' && span.last - span.first + 1 < steps;
  });
}
