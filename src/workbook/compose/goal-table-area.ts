import type { GoalTable } from '../decoded';
import type { Area, SheetSnapshot } from '../snapshot';

/** One column of a goal table from its header to the last goal. */
export function columnOf(table: GoalTable, column: number): Area {
  return { row: table.headerRow, column, rowCount: lastRow(table) - table.headerRow + 1, columnCount: 1 };
}

/** The same below the header. */
export function bodyOf(table: GoalTable, column: number): Area {
  return { row: table.headerRow + 1, column, rowCount: lastRow(table) - table.headerRow, columnCount: 1 };
}

/** True for an Excel table that has no status columns yet and cannot be given any by this Excel. */
export function isTooNarrow(sheet: SheetSnapshot | undefined, { tableName, statusColumns }: GoalTable): boolean {
  const isFixed = sheet?.tables.some(({ name, fixed }) => name === tableName && fixed === true) === true;
  return isFixed && Object.keys(statusColumns).length === 0;
}

function lastRow(table: GoalTable): number {
  return table.area.row + table.area.rowCount - 1;
}
