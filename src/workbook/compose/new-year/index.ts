/** Next year's plan from this year's (product.md, "Next year"). */
export { composeDraft, draftPlanSteps, type DraftInput } from './draft';
export { composeNewYear, newPlanSteps, type NewYearComposition } from './compose';
export { composeEmptyPlan, type EmptyPlanOptions } from './empty-plan';
export { withMinisterGoal, withoutAddedGoal } from './added-goal';
export { coverageOfDraft } from './coverage';
export { resolveGoal, resolveGoals, type ResolvedGoal } from './resolve';
export { readsAs } from './sentence';
export { MINISTER_GOAL_LISTS, type MinisterGoal, type MinisterGoalList } from './minister-goals';
export type {
  BaseValue,
  CalendarStep,
  GoalAction,
  GoalChoice,
  GoalDraft,
  LevelAsked,
  LevelProposal,
  LevelSource,
  MinisterCoverage,
  NewYearChoices,
  NewYearDraft,
  Words,
} from './types';
