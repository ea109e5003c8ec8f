/** The committee's appendix: tables as data, on sheets ready to print, and as HTML and text for the clipboard. */
import type { Edit } from '../../plan';
import type { Snapshot } from '../../snapshot';
import { flatMapSteps, mapSteps, type Steps } from '../../steps';
import type { OwnSheet, OwnSheets } from '../ownership';
import { benchmarkTable } from './benchmark';
import { coverageTable, typedCoverage } from './coverage';
import { followUpTable } from './follow-up';
import { goalPages } from './goal-pages';
import { goalsOfPlan } from './goals-of-plan';
import type { AppendixInput } from './input';
import type { AppendixPart, AppendixTable } from './model';
import { overviewTable } from './overview';
import { withKeptProse } from './prose';
import { remarksTable } from './remarks';
import { tableSheetEdits, type SheetTools } from './sheet';

export { APPENDIX_PARTS, type AppendixPart, type AppendixTable } from './model';
export type { AppendixInput } from './input';
export { clipboardText, type ClipboardText, type Pictures } from './html';
export { historyOf } from './history';
export { coverageOfPlans, type CoverageInput } from './coverage';

const SHEETS: Readonly<Record<AppendixPart, OwnSheet>> = {
  overview: 'Oversigt over mål',
  followUp: 'Status på mål',
  remarks: 'Mål og bemærkninger',
  goals: 'Mål for mål',
  benchmark: 'Sammenligning',
  coverage: 'Ministermål',
};

/** Every part that the workbook has something for, in the order of the sheets; texts the analyst rewrote are in them. */
export function* appendixTables(input: AppendixInput, sheets: OwnSheets): Steps<AppendixTable[]> {
  const { goals, others } = goalsOfPlan(input.goals, input.asOf);
  const ofPlan = { ...input, goals, otherPlans: others };
  const typed = typedCoverage(withoutOwn(input.snapshot, sheets));
  const makers = [overviewTable, followUpTable, remarksTable, goalPages, benchmarkTable];
  const ofGoals = yield* mapSteps(input.goals.length === 0 ? [] : makers, (make) => make(ofPlan));
  const tables = [...ofGoals, typed === null ? null : coverageTable(typed)].filter((table) => table !== null);
  return yield* mapSteps(tables, (table) => withKeptProse(table, presentSheet(input.snapshot, sheets, table.part)));
}

/** The matrix that Målbar made of a typed one is not the typed one. */
function withoutOwn(snapshot: Snapshot, sheets: OwnSheets): Snapshot {
  const own = sheets.has(SHEETS.coverage) ? sheets.name(SHEETS.coverage) : null;
  return { ...snapshot, sheets: snapshot.sheets.filter(({ name }) => name !== own) };
}

function presentSheet(snapshot: Snapshot, sheets: OwnSheets, part: AppendixPart) {
  const purpose = SHEETS[part];
  if (!sheets.has(purpose)) return undefined;
  const name = sheets.name(purpose);
  return snapshot.sheets.find((sheet) => sheet.name === name);
}

export function* appendixEdits(input: AppendixInput, sheets: OwnSheets, tools: SheetTools): Steps<Edit[]> {
  const tables = yield* appendixTables(input, sheets);
  const present = tables.map(({ part }) => presentSheet(input.snapshot, sheets, part));
  // Named before anything is drawn on them, so that they stand together in the order of the appendix.
  const names = tables.map(({ part }) => sheets.name(SHEETS[part]));
  return yield* flatMapSteps(tables, (table, index) =>
    tableSheetEdits(names[index] ?? '', present[index], table, tools),
  );
}
