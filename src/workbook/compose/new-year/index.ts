/** Next year's plan from this year's (product.md, "Next year"). */
export { composeDraft, type DraftInput } from './draft';
export { composeNewYear, type NewYearComposition } from './compose';
export { composeEmptyPlan, type EmptyPlanOptions } from './empty-plan';
export { coverageOfDraft } from './coverage';
export { resolveGoals, type ResolvedGoal } from './resolve';
export { MINISTER_GOAL_LISTS, type MinisterGoal, type MinisterGoalList } from './minister-goals';
export type {
  BaseValue,
  CalendarStep,
  GoalAction,
  GoalChoice,
  GoalDraft,
  LevelProposal,
  LevelSource,
  MinisterCoverage,
  NewYearChoices,
  NewYearDraft,
  Words,
} from './types';
