/** Assessments become edits: pure, and the only place that decides what is written where. */
import type { Period, Policy } from '../../engine';
import { cellAddress } from '../address';
import type { AssessedGoal } from '../assessed';
import { readChoices, type Mode } from '../choices';
import type { DecodedWorkbook, Finding, GoalTable, StatusColumn } from '../decoded';
import type { WritePlan } from '../plan';
import type { Snapshot } from '../snapshot';
import { mapSteps, type Steps } from '../steps';
import { aboutEdits, type About, type AboutFacts } from './about';
import { drawnEdits } from './drawn';
import { isTooNarrow } from './goal-table-area';
import { liveSteps, type Live } from './live';
import { onlyChanges } from './only-changes';
import { OwnColumns } from './own-columns';
import { OwnSheets } from './ownership';
import { statusColumnEdits } from './status-columns';
import { statusSheetEdits } from './status-sheet';
import type { StatusText } from './status-table';

export { isTooNarrow } from './goal-table-area';
export { lostSheets, ownSheetNames } from './ownership';
export { STATUS_COLUMNS } from './status-table';

export interface ComposeOptions {
  readonly charts: boolean;
  /** The committee's appendix. */
  readonly appendix: boolean;
  /** The meeting it is for; '' for none. */
  readonly meeting: string;
  readonly decoded: DecodedWorkbook;
  /** The municipality the workbook is about. */
  readonly area: string | null;
  readonly mode: Mode;
  /** Status columns to write. */
  readonly columns: readonly StatusColumn[];
  /** The last period that any verdict has seen. */
  readonly asOf: Period | null;
  /** The as-of the user chose; null where everything is seen, also what is added later. */
  readonly chosenAsOf: Period | null;
  readonly policy: Policy;
  /** What the sheet about the evaluation tells; null writes no such sheet. */
  readonly about: Pick<AboutFacts, 'at' | 'version' | 'area' | 'findings'> | null;
}

export interface Composition {
  readonly plan: WritePlan;
  readonly findings: readonly Finding[];
}

/** Everything that is to be written for these goals. Sheets come first, what is written on them after. */
export function* composeWrite(
  snapshot: Snapshot,
  goals: readonly AssessedGoal[],
  options: ComposeOptions,
): Steps<Composition> {
  const { asOf, mode, columns: chosen, chosenAsOf, policy, decoded } = options;
  const sheets = new OwnSheets(snapshot);
  const own = new OwnColumns(snapshot);
  const live =
    mode === 'live'
      ? yield* liveSteps(snapshot, sheets, goals, {
          asOf: chosenAsOf,
          policy,
          isApart: (table) => cannotTake(snapshot, table),
        })
      : null;
  const text: StatusText = { asOf, formulas: live?.cells ?? new Map() };
  const tables = [...new Set(goals.map(({ table }) => table))];
  const columns = yield* mapSteps(tables, (table) => {
    const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
    if (!sheet || cannotTake(snapshot, table)) return [];
    return statusColumnEdits(
      sheet,
      table,
      goals.filter((goal) => goal.table === table),
      text,
      chosen,
      own,
    );
  });
  const homeless = goals.filter(({ table }) => cannotTake(snapshot, table));
  const apart = statusSheetEdits(snapshot, sheets, homeless, text, chosen);
  const drawn = yield* drawnEdits(snapshot, sheets, decoded, goals, { ...options, live: mode === 'live' });
  const findings = findingsOf(live);
  const about = yield* aboutOf(snapshot, sheets, goals, options, live, findings);
  const edits = [
    ...sheets.additions(),
    ...(live?.edits ?? []),
    ...columns.flat(),
    ...apart,
    ...drawn,
    ...about.edits,
    ...sheets.record(),
    ...own.record(),
  ];
  // A page's header is not read from the workbook: whether it says another meeting is known from what was kept.
  const isOtherMeeting = options.meeting !== readChoices(snapshot).meeting;
  const changes = yield* onlyChanges(
    edits,
    snapshot,
    (edit) => isOtherMeeting && edit.kind === 'page_layout' && !!edit.header,
  );
  // When nothing else is new, what stands there is still of the time it says.
  const dated = changes.length === 0 ? [] : yield* onlyChanges(about.time, snapshot);
  return { plan: { edits: [...changes, ...dated] }, findings };
}

function* aboutOf(
  snapshot: Snapshot,
  sheets: OwnSheets,
  goals: readonly AssessedGoal[],
  { about, asOf, chosenAsOf, policy, mode }: ComposeOptions,
  live: Live | null,
  ofWriting: readonly Finding[],
): Steps<About> {
  if (about === null || goals.length === 0) return { edits: [], time: [] };
  const findings = [...about.findings, ...ofWriting, ...goals.flatMap(issuesOf)];
  return yield* aboutEdits(snapshot, sheets, goals, {
    ...about,
    asOf,
    chosenAsOf,
    policy,
    mode,
    live: live?.places ?? null,
    findings,
  });
}

/** The issues of a goal's assessment, at its row. */
function issuesOf({ table, goal, assessment }: AssessedGoal): Finding[] {
  const column = table.columns.text ?? table.columns.number ?? table.area.column;
  const place = { sheet: table.sheet, cell: cellAddress(goal.row, column) };
  return assessment.issues.map((issue) => ({
    ...issue,
    ...place,
    severity: 'info',
    ...(goal.number === null ? {} : { goal: goal.number }),
  }));
}

function findingsOf(live: Live | null): Finding[] {
  return (live?.issues ?? []).map(({ code, params, goal: { goal } }) => ({
    code,
    params,
    severity: 'warning',
    ...(goal.number === null ? {} : { goal: goal.number }),
  }));
}

/** A goal table that no status columns can be put beside: its sheet is protected, or it is a table that cannot grow. */
function cannotTake({ sheets }: Snapshot, table: GoalTable): boolean {
  const sheet = sheets.find(({ name }) => name === table.sheet);
  return sheet?.protected === true || isTooNarrow(sheet, table);
}
