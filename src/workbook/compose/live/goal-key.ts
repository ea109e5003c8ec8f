import type { AssessedGoal } from '../../assessed';
import type { GoalTable } from '../../decoded';
import type { CellValue, SheetSnapshot } from '../../snapshot';
import { CellReader } from './cell-reader';
import { cellOn, columnOn, isSpecial, rowOn, type Lines } from './formula';

/**
 * How a goal's row in its table and its column on the calculation sheet find each other: by the text of the goal, else
 * its number, as they stand in the table. So the goal table may be sorted, and rows may come and go.
 */
export interface GoalKey {
  /** The column of the goal table that holds the key; null where nothing there tells the goals apart. */
  readonly column: number | null;
  /** True where MATCH would take a key for a pattern, or not at all: then the keys are compared one by one. */
  readonly special: boolean;
  /** Rows that may be looked at: all, unless the sheet has another goal table, whose status columns depend on the result. */
  readonly rows: Lines | null;
  readonly value: (goal: AssessedGoal) => CellValue;
}

/** Rows below the goal table where a goal may be moved to or added. */
const ROOM = 500;

export function goalKeyOf(
  table: GoalTable,
  sheet: SheetSnapshot,
  goals: readonly AssessedGoal[],
  others: readonly GoalTable[],
): GoalKey {
  const reader = new CellReader(sheet);
  const below = others.filter((other) => other.sheet === table.sheet && other.headerRow > table.headerRow);
  const bottom = table.area.row + table.area.rowCount - 1 + ROOM;
  const last = below.reduce((least, other) => Math.min(least, other.headerRow - 1), bottom);
  const rows = others.some((other) => other.sheet === table.sheet) ? { first: table.headerRow, last } : null;
  for (const column of [table.columns.text, table.columns.number]) {
    if (column === undefined) continue;
    const values = goals.map(({ goal }) => reader.value(goal.row, column));
    const distinct = new Set(values.map((value) => `${typeof value} ${String(value).toLowerCase()}`));
    if (values.some((value) => value === '' || typeof value === 'boolean') || distinct.size < values.length) continue;
    const special = values.some((value) => typeof value === 'string' && (isSpecial(value) || value.length > 255));
    return { column, special, rows, value: ({ goal }) => reader.value(goal.row, column) };
  }
  return { column: null, special: true, rows, value: () => '' };
}

/** The row of the goal in its table, from the cell that holds its key. */
export function rowFormula(table: GoalTable, key: GoalKey, goal: AssessedGoal, cell: string): string {
  if (key.column === null) return `ROW(${cellOn(table.sheet, goal.goal.row, table.area.column)})`;
  if (!key.special) return `MATCH(${cell},${columnOn(table.sheet, key.column, key.rows)},0)`;
  const rows = key.rows ?? { first: 0, last: table.area.row + table.area.rowCount + ROOM };
  return `MATCH(1,INDEX((${columnOn(table.sheet, key.column, rows)}=${cell})*1,0),0)`;
}

/** The cell of the goal's row in a column of its table, from the cell that holds the row. */
export function goalCell(table: GoalTable, key: GoalKey, goal: AssessedGoal, column: number, row: string): string {
  if (key.column === null) return cellOn(table.sheet, goal.goal.row, column);
  return `INDEX(${columnOn(table.sheet, column, key.rows)},${row})`;
}

/** In the goal table: what stands on a row of the calculation sheet, in the column of this row's goal. */
export function resultFormula(
  key: GoalKey,
  keyCell: string,
  place: { readonly sheet: string; readonly resultRow: number; readonly keyRow: number; readonly columns: Lines },
  ownColumn: number,
  missing: string,
): string {
  const { sheet, resultRow, keyRow, columns } = place;
  if (key.column === null) return `=${cellOn(sheet, resultRow, ownColumn)}`;
  const keys = rowOn(sheet, keyRow, columns);
  const position = key.special ? `MATCH(1,INDEX((${keys}=${keyCell})*1,0),0)` : `MATCH(${keyCell},${keys},0)`;
  return `=IFERROR(INDEX(${rowOn(sheet, resultRow, columns)},${position}),${missing})`;
}
