import {
  composeDraft,
  composeEmptyPlan,
  composeNewYear,
  coverageOfDraft,
  type EmptyPlanOptions,
  type MinisterCoverage,
  type NewYearChoices,
  type NewYearDraft,
} from '../workbook/compose/new-year';
import type { Snapshot } from '../workbook/snapshot';
import { readSnapshot } from '../workbook/excel/read';
import { inWorkbook } from '../workbook/excel/run';
import type { Evaluation } from './evaluation';
import type { Proposal } from './proposal';

export interface NewYearOptions {
  readonly year: number;
}

/** Next year's plan as it is offered: every goal with its periods moved, its level open, and what could be decided. Pure. */
export function draftNewYear(evaluation: Evaluation, { year }: NewYearOptions): NewYearDraft {
  const { snapshot, decoded, assessed, area, chosenAsOf } = evaluation;
  return composeDraft({ snapshot, decoded, assessed, area, asOf: chosenAsOf }, year);
}

/** Which goals of the draft answer which of the minister's, as chosen so far. Pure. */
export function newYearCoverage(draft: NewYearDraft, choices: NewYearChoices = {}): readonly MinisterCoverage[] {
  const list = draft.lists.find(({ year }) => year === choices.ministerYear) ?? draft.lists[0];
  return list === undefined ? [] : coverageOfDraft(draft.goals, list, choices);
}

/** The new sheets, with what the user decided; the rest stands as offered, levels as X. Nothing old is touched. Pure. */
export function proposeNewYear(evaluation: Evaluation, draft: NewYearDraft, choices: NewYearChoices = {}): Proposal {
  const { snapshot } = evaluation;
  const { edits, findings } = composeNewYear(snapshot, draft, choices);
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
