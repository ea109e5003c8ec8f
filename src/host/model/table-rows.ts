import { MAX_ROWS, rect, type Rect } from './address';
import { shiftCells } from './shift';
import type { Sheet } from './sheet';
import type { Table } from './table';

/** Moves the cells below an area's top down by the area's height, in the area's columns. */
export function shiftDown(sheet: Sheet, area: Rect): void {
  shiftCells(sheet, area, 'down');
}

/** Makes room for rows in a table's body and returns the first one's row on the sheet. */
export function putRowsIn(table: Table, at: number, count: number): number {
  const { sheet, area, body } = table;
  const row = body.row + at;
  const below = rect(row, area.column, MAX_ROWS - row - count, area.columnCount);
  const occupied = [...sheet.cells().within(below)].some(({ cell }) => cell.value !== null || cell.formula !== null);
  if (occupied) shiftDown(sheet, rect(row, area.column, count, area.columnCount));
  // Rows put in inside the table make it longer by themselves; behind its last row they do not.
  const grown = table.area.rowCount;
  if (grown === area.rowCount) table.part.area = { ...table.area, rowCount: area.rowCount + count };
  return row;
}
