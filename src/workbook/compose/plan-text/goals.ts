import { compareGoals, isSameStatement, shapeOf, type Goal } from '../../../engine';
import { cellAddress } from '../../address';
import { area } from '../../area';
import type { DecodedGoal, DecodedWorkbook, Finding, GoalColumn, GoalTable } from '../../decoded';
import type { Edit } from '../../plan';
import type { Snapshot } from '../../snapshot';
import { mapSteps, type Steps } from '../../steps';
import { appendGoalEdits, goalCells, goalTableEdits, type GoalTableRow } from '../goal-table';
import { freeSheetName, freeTableName } from './free-names';

export interface GoalInsertion {
  readonly edits: readonly Edit[];
  readonly findings: readonly Finding[];
}

/**
 * Puts goals into the workbook's goal table, or on a sheet of their own where there is none. A goal that is there already
 * is left out; where table and text disagree about it, a finding says so.
 */
export function* insertGoals(
  snapshot: Snapshot,
  { goalTables }: Pick<DecodedWorkbook, 'goalTables'>,
  rows: readonly GoalTableRow[],
  planYear: number | null,
): Steps<GoalInsertion> {
  const tabled = goalTables.flatMap((table) => table.goals.map((goal) => ({ table, goal })));
  const known = yield* mapSteps(tabled, (one) => ({ ...one, statement: statementOf(one.goal) }));
  const fresh: GoalTableRow[] = [];
  const findings: Finding[] = [];
  let there = 0;
  for (const row of rows) {
    const own = statementOf(row);
    const same = known.find(({ statement }) => isSame(statement, own));
    yield;
    if (same === undefined) fresh.push(row);
    else {
      there += 1;
      findings.push(...differences(same.table, same.goal, row));
    }
  }
  if (there > 0) findings.push({ code: 'goals_already_there', severity: 'info', params: { count: there } });
  if (fresh.length === 0) return { edits: [], findings };
  const table = goalTables.find(({ columns }) => columns.text !== undefined) ?? goalTables[0];
  const sheet = snapshot.sheets.find(({ name }) => name === table?.sheet);
  if (table === undefined || sheet === undefined) {
    return { edits: newSheetEdits(snapshot, fresh, planYear), findings };
  }
  const appended = appendGoalEdits(sheet, table, fresh);
  if (appended.kind === 'refused') return { edits: [], findings: [...findings, appended.finding] };
  return { edits: appended.edits, findings };
}

/** A goal as it is told from others; made once for each, since every row is compared with every goal that is there. */
interface Statement {
  readonly goal: Goal;
  readonly shape: ReadonlySet<string>;
}

function statementOf({ number = null, text = null, goal }: GoalTableRow | DecodedGoal): Statement {
  return { goal: { ...goal, number, text }, shape: shapeOf(text ?? '') };
}

function isSame(a: Statement, b: Statement): boolean {
  return isSameStatement(a.goal, a.shape, b.goal, b.shape);
}

/** What the table says otherwise than the text: "26 pct." against "xx pct.". */
function differences(table: GoalTable, known: DecodedGoal, row: GoalTableRow): Finding[] {
  return compareGoals(row.goal, { ...known.goal, number: known.number }).map(({ params = {} }) => {
    const { field, a: stated = null, b: tabled = null } = params;
    const column = COLUMN_OF.get(String(field)) ?? 'text';
    const at = table.columns[column] ?? table.columns.text ?? table.columns.number ?? table.area.column;
    // Kinds and directions are codes: the place tells enough of them.
    const told = column === 'form' || column === 'direction' ? {} : { stated, tabled };
    return {
      code: 'text_differs_from_table',
      severity: 'warning',
      sheet: table.sheet,
      cell: cellAddress(known.row, at),
      ...(known.number === null ? {} : { goal: known.number }),
      params: { column, ...told },
    };
  });
}

const COLUMN_OF: ReadonlyMap<string, GoalColumn> = new Map([
  ['kind', 'form'],
  ['per', 'form'],
  ['direction', 'direction'],
  ['value', 'value'],
  ['valueHigh', 'value'],
  ['unit', 'unit'],
  ['basePeriod', 'basePeriod'],
  ['targetPeriod', 'targetPeriod'],
]);

const TITLE_SIZE = 14;

function newSheetEdits(snapshot: Snapshot, rows: readonly GoalTableRow[], planYear: number | null): Edit[] {
  const title = planYear === null ? 'Mål' : `Mål ${String(planYear)}`;
  const sheet = freeSheetName(snapshot, title);
  const tableName = freeTableName(snapshot, planYear === null ? 'Maal' : `Maal${String(planYear)}`);
  return [
    { kind: 'add_sheet', sheet },
    { kind: 'cells', sheet, area: area(0, 0, 1, 1), before: null, after: [[title]] },
    { kind: 'format', sheet, area: area(0, 0, 1, 1), format: { bold: true, size: TITLE_SIZE } },
    ...goalTableEdits(rows.map(goalCells), { sheet, row: 2, tableName }),
  ];
}
