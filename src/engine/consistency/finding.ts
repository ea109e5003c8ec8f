import type { Issue } from '../assessment';
import type { Goal } from '../goal';

/** What is the matter with a plan, with the figures that show it (evaluation.md section 7). */
export interface PlanFinding extends Issue {
  readonly code:
    | 'percent_vs_absolute'
    | 'level_vs_percent'
    | 'duplicate_number'
    | 'missing_number'
    | 'target_before_base'
    | 'period_outside_plan_year'
    | 'value_without_unit'
    | 'undetermined_target'
    | 'wording_differs'
    | 'minister_goal_uncovered';
  /** The goal's number as printed; null for a finding about the plan as a whole, or a goal without one. */
  readonly goal: string | null;
  /** Place of the goal among those checked, sub-goals after their goal; null for a finding about the plan as a whole. */
  readonly index: number | null;
}

/** A goal in its place in the plan. */
export interface PlacedGoal {
  readonly goal: Goal;
  readonly index: number;
}
