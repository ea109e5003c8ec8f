import {
  draftPlanSteps,
  composeEmptyPlan,
  newPlanSteps,
  coverageOfDraft,
  readsAs,
  resolveGoal,
  withMinisterGoal,
  withoutAddedGoal,
  type EmptyPlanOptions,
  type GoalChoice,
  type MinisterCoverage,
  type NewYearChoices,
  type NewYearDraft,
} from '../workbook/compose/new-year';
import type { Snapshot } from '../workbook/snapshot';
import { atOnce, type Steps } from '../workbook/steps';
import { readSnapshot } from '../workbook/excel/read';
import { inWorkbook } from '../workbook/excel/run';
import type { Evaluation } from './evaluation';
import type { Proposal } from './proposal';

export interface NewYearOptions {
  readonly year: number;
}

/** Next year's plan as it is offered: every goal with its periods moved, its level open, and what could be decided. Pure. */
export function draftNewYear(evaluation: Evaluation, options: NewYearOptions): NewYearDraft {
  return atOnce(draftSteps(evaluation, options));
}

export function* draftSteps(evaluation: Evaluation, { year }: NewYearOptions): Steps<NewYearDraft> {
  const { snapshot, decoded, assessed, area, chosenAsOf, policy } = evaluation;
  return yield* draftPlanSteps({ snapshot, decoded, assessed, area, asOf: chosenAsOf, pooled: policy.pooled }, year);
}

/** How one goal of the draft is going to stand, with what is chosen for it. */
export interface NewYearGoal {
  /** Next year's sentence. */
  readonly text: string | null;
  /** Next year's sentence without one of the user's own. */
  readonly offered: string | null;
  /** False where the user's own sentence says another goal than the columns beside it. */
  readonly agrees: boolean;
}

/** One goal with what is chosen for it; null where the draft has no such goal. Pure. */
export function newYearGoal(draft: NewYearDraft, goalId: string, choice: GoalChoice): NewYearGoal | null {
  const found = draft.goals.find(({ id }) => id === goalId);
  if (found === undefined) return null;
  const { row } = resolveGoal(draft, found, choice);
  const { text: own, ...others } = choice;
  const offered = own === undefined ? row : resolveGoal(draft, found, others).row;
  const says = (text: string | null | undefined): boolean => readsAs(text ?? '', row.goal, draft.year);
  return {
    text: row.text ?? null,
    offered: offered.text ?? null,
    // Of a goal that is added the columns are read from its sentence; some sentences of the plans say more than a goal does.
    agrees: own === undefined || found.source === null || says(own) || !says(offered.text),
  };
}

/** The draft with a goal of the minister's added to it, or taken out again. Pure. */
export { withMinisterGoal, withoutAddedGoal };

/** Which goals of the draft answer which of the minister's, as chosen so far. Pure. */
export function newYearCoverage(draft: NewYearDraft, choices: NewYearChoices = {}): readonly MinisterCoverage[] {
  const list = draft.lists.find(({ year }) => year === choices.ministerYear) ?? draft.lists[0];
  return list === undefined ? [] : coverageOfDraft(draft.goals, list, choices);
}

/** The new sheets, with what the user decided; the rest stands as offered, levels as X. Nothing old is touched. Pure. */
export function proposeNewYear(evaluation: Evaluation, draft: NewYearDraft, choices: NewYearChoices = {}): Proposal {
  return atOnce(newYearSteps(evaluation, draft, choices));
}

export function* newYearSteps(
  { snapshot }: Evaluation,
  draft: NewYearDraft,
  choices: NewYearChoices = {},
): Steps<Proposal> {
  const { edits, findings } = yield* newPlanSteps(snapshot, draft, choices);
  return { purpose: 'new_year', snapshot, plan: { edits }, findings };
}

/** A plan from nothing for a municipality and a year, in a workbook that may hold anything else. Pure. */
export function proposeEmptyPlan(snapshot: Snapshot, options: EmptyPlanOptions): Proposal {
  const { edits, findings } = composeEmptyPlan(snapshot, options);
  return { purpose: 'new_year', snapshot, plan: { edits }, findings };
}

/** The same for the open workbook. The round trips of one reading. */
export async function prepareEmptyPlan(options: EmptyPlanOptions): Promise<Proposal> {
  return proposeEmptyPlan(await inWorkbook(readSnapshot), options);
}
