import type { Assessment } from '../assessment';
import type { Goal } from '../goal';
import type { Indicator } from '../series';
import { isJudged } from './faults';
import { judge } from './judge';
import { resolveOptions, type EvaluationOptions, type ResolvedOptions } from './options';
import { combine } from './subgoals';
import { showUnjudged } from './unjudged';

export type { EvaluationOptions } from './options';
export { projectSeries } from './project-series';
export { periodValue, type PeriodValue, type PeriodValueOptions } from './period-value';
export { combinedStatus } from './subgoals';

/** A goal with the indicator it is measured by, and its sub-goals with theirs. */
export interface MeasuredGoal {
  readonly goal: Goal;
  /** Null where none was found: a goal that needs one then has no data. */
  readonly indicator: Indicator | null;
  /** Where absent, `goal.subgoals` are measured by the goal's own indicator. */
  readonly subgoals?: readonly MeasuredGoal[];
}

/**
 * Evaluates one goal (evaluation.md): its status and every figure the status rests on. Pure: the same goal, data and
 * options give the same assessment. Trouble in the goal or its data is an issue in the assessment; a period that is no
 * canonical code in a series throws.
 */
export function evaluateGoal(goal: Goal, indicator: Indicator | null, options: EvaluationOptions = {}): Assessment {
  return evaluate({ goal, indicator }, resolveOptions(options));
}

/** Evaluates goals that may have sub-goals with indicators of their own. */
export function evaluateGoals(goals: readonly MeasuredGoal[], options: EvaluationOptions = {}): readonly Assessment[] {
  const resolved = resolveOptions(options);
  return goals.map((goal) => evaluate(goal, resolved));
}

function evaluate({ goal, indicator, subgoals }: MeasuredGoal, options: ResolvedOptions): Assessment {
  const parts = subgoals ?? goal.subgoals?.map((subgoal) => ({ goal: subgoal, indicator })) ?? [];
  if (parts.length > 0) {
    return combine(
      goal,
      parts.map((part) => evaluate(part, options)),
    );
  }
  return isJudged(goal.kind) ? judge(goal, indicator, options) : showUnjudged(goal, indicator, options);
}
