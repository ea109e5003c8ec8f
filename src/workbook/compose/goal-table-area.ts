import type { GoalTable } from '../decoded';
import type { Area } from '../snapshot';

/** One column of a goal table from its header to the last goal. */
export function columnOf(table: GoalTable, column: number): Area {
  return { row: table.headerRow, column, rowCount: lastRow(table) - table.headerRow + 1, columnCount: 1 };
}

/** The same below the header. */
export function bodyOf(table: GoalTable, column: number): Area {
  return { row: table.headerRow + 1, column, rowCount: lastRow(table) - table.headerRow, columnCount: 1 };
}

function lastRow(table: GoalTable): number {
  return table.area.row + table.area.rowCount - 1;
}
