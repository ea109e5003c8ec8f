import type { Finding } from '../../decoded';
import type { Edit } from '../../plan';
import type { Snapshot } from '../../snapshot';
import { atOnce, mapSteps, type Steps } from '../../steps';
import { annexSheetEdits } from './annex-sheet';
import { calendarSheetEdits } from './calendar-sheet';
import { coverageOfDraft } from './coverage';
import { goalSheetEdits } from './goal-sheet';
import { indicatorSheetEdits, skeletonOf } from './indicator-sheet';
import { ministerSheetEdits } from './minister-sheet';
import { resolveGoals } from './resolve';
import { planSheets, type PlanSheets } from './sheet-names';
import type { NewYearChoices, NewYearDraft } from './types';

export interface NewYearComposition {
  readonly edits: readonly Edit[];
  readonly findings: readonly Finding[];
  readonly sheets: PlanSheets;
}

/** The sheets of next year's plan. Only new sheets are written; one of the same name is left as it is. */
export function composeNewYear(snapshot: Snapshot, draft: NewYearDraft, choices: NewYearChoices): NewYearComposition {
  return atOnce(newPlanSteps(snapshot, draft, choices));
}

/** The same, a sheet at a time. */
export function* newPlanSteps(
  snapshot: Snapshot,
  draft: NewYearDraft,
  choices: NewYearChoices,
): Steps<NewYearComposition> {
  const sheets = planSheets(snapshot, draft.year);
  const goals = resolveGoals(draft, choices.goals ?? {});
  const findings = [...draft.findings, ...takenFindings(sheets)];
  if (goals.length === 0) return { edits: [], findings, sheets };
  const list = draft.lists.find(({ year }) => year === choices.ministerYear) ?? draft.lists[0] ?? null;
  const coverage = list === null ? [] : coverageOfDraft(draft.goals, list, choices);
  const nameOf = (id: string): string => {
    const goal = draft.goals.find((one) => one.id === id);
    return goal?.number === null || goal === undefined ? (goal?.section ?? '') : `Mål ${goal.number}`;
  };
  yield;
  const ofSheets = yield* mapSteps(
    [
      () => goalSheetEdits(snapshot, draft, goals, sheets),
      () => indicatorSheetEdits(goals, skeletonOf(goals, draft.area), draft.year, sheets),
      () => annexSheetEdits(goals, draft.year, sheets),
      () => ministerSheetEdits(list, coverage, nameOf, draft.year, sheets),
      () => calendarSheetEdits(draft.calendar, draft.year, sheets),
    ],
    (make) => make(),
  );
  return { edits: ofSheets.flat(), findings, sheets };
}

export function takenFindings({ taken }: PlanSheets): Finding[] {
  return taken.map((sheet) => ({ code: 'new_year_sheet_taken', severity: 'info', sheet, params: { sheet } }));
}
