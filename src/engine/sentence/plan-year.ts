import type { Issue } from '../assessment';
import { periodAt, periodSpan, type Period } from '../period';
import type { ParseContext, ParsedGoal } from './types';

/**
 * Fills a missing target period from the plan's year. A goal that moves from a month or a quarter is due in the same
 * month or quarter of the plan year; any other goal in the year as a whole. Follow-up and time limits have no due date.
 */
export function withPlanYear(goal: ParsedGoal, context: ParseContext, issues: Issue[]): ParsedGoal {
  const year = context.planYear ?? null;
  if (year === null || (goal.targetPeriod ?? null) !== null) return goal;
  const targetPeriod = samePart(goal.basePeriod ?? null, year);
  issues.push({ code: 'target_from_plan_year', params: { number: goal.number ?? null, targetPeriod } });
  return { ...goal, targetPeriod };
}

function samePart(base: Period | null, year: number): Period {
  if (base === null) return periodAt('year', year * 12);
  const { kind, last } = periodSpan(base);
  const month = year * 12 + (last % 12);
  return kind === 'month' || kind === 'quarter' || kind === 'half_year'
    ? periodAt(kind, month)
    : periodAt('year', month);
}
