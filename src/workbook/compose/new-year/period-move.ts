import { addYears, periodSpan, yearOf, type Goal, type Period } from '../../../engine';

/** From the plan of one year to that of another. */
export interface YearMove {
  readonly from: number;
  readonly to: number;
}

/**
 * A goal whose period goes on into the new plan's year is not moved: it was decided for longer than a year. A period of
 * a year that began in the old plan's year (a school year, a quota year) is that year's, and moves on.
 */
export function stillRuns(goal: Goal, { from, to }: YearMove): boolean {
  const target = goal.targetPeriod;
  if (!target || yearOf(target) < to || yearOf(target) <= from) return false;
  const { kind, first, last } = periodSpan(target);
  const isYearLong = kind !== 'month' && last - first === 11;
  return !(isYearLong && Math.floor(first / 12) <= from);
}

/** The goal with its periods so many years later. */
export function movePeriods(goal: Goal, years: number): Goal {
  const moved = (period: Period | null | undefined): Period | null => (period ? addYears(period, years) : null);
  return {
    ...goal,
    ...(goal.basePeriod === undefined ? {} : { basePeriod: moved(goal.basePeriod) }),
    ...(goal.targetPeriod === undefined ? {} : { targetPeriod: moved(goal.targetPeriod) }),
    ...(goal.subgoals ? { subgoals: goal.subgoals.map((one) => movePeriods(one, years)) } : {}),
  };
}
