import { goalFaults } from '../evaluate/faults';
import { isGiven } from '../given';
import { parsePeriod } from '../period';
import type { PlacedGoal, PlanFinding } from './finding';

/** What a goal lacks or contradicts by itself: `target_before_base`, `value_without_unit`, `undetermined_target`. */
export function checkGoal({ goal, index }: PlacedGoal): PlanFinding[] {
  const place = { goal: goal.number ?? null, index };
  const findings = goalFaults(goal).flatMap(({ code, params = {} }) =>
    code === 'target_before_base' || code === 'value_without_unit' ? [{ code, params, ...place } as const] : [],
  );
  return goal.kind === 'undetermined' ? [...findings, { code: 'undetermined_target', ...place }] : findings;
}

/** `period_outside_plan_year`: the target period has no month in the plan's year. */
export function checkPlanYear({ goal, index }: PlacedGoal, planYear: number): PlanFinding[] {
  const target = isGiven(goal.targetPeriod) ? parsePeriod(goal.targetPeriod) : null;
  const january = planYear * 12;
  if (target === null || (target.first < january + 12 && target.last >= january)) return [];
  const params = { targetPeriod: goal.targetPeriod ?? null, planYear };
  return [{ code: 'period_outside_plan_year', goal: goal.number ?? null, index, params }];
}
