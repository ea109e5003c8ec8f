/** Goals as plans write them: from Danish text to goals and back. */
export { parseGoalText } from './parse-goal-text';
export { parsePlanText, planTextSteps } from './plan/parse-plan-text';
export { writeGoalSentence } from './write-goal-sentence';
export { compareGoals, isSameStatement } from './compare-goals';
export { shapeOf } from './likeness';
export { markGoalSentence, type MarkedPiece } from './marks';
export type { GoalField, ParseContext, ParsedGoal, ParsedText, Span } from './types';
export type { ParsedPlan, Passage, PlanGoal, StatusPoint, StatusStatement } from './plan/types';
