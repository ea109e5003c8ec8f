/** What a plan's text holds becomes edits: goals in the goal table, the figures it states in an indicator table. */
export { insertGoals, type GoalInsertion } from './goals';
export { observationEdits, type ObservationRow } from './observations';
