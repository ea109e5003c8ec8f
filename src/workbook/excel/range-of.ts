import type { Area } from '../snapshot';

/** Sheets that are asked for again and again in one batch: each is named once, which a third of a request's size hangs on. */
const known = new WeakMap<Excel.Workbook, Map<string, Excel.Worksheet>>();

/** A sheet as a proxy; no round trip. */
export function sheetOf(workbook: Excel.Workbook, name: string): Excel.Worksheet {
  const sheets = known.get(workbook) ?? new Map<string, Excel.Worksheet>();
  known.set(workbook, sheets);
  const sheet = sheets.get(name) ?? workbook.worksheets.getItem(name);
  sheets.set(name, sheet);
  return sheet;
}

/** After a sheet was added, deleted or renamed its name may stand for another one. */
export function forgetSheets(workbook: Excel.Workbook): void {
  known.delete(workbook);
}

/** The range of an area on a sheet, as a proxy; no round trip. Only for what is needed after it: else see `onRange`. */
export function rangeOf(workbook: Excel.Workbook, sheet: string, area: Area): Excel.Range {
  return sheetOf(workbook, sheet).getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
}

/**
 * Queues something on a range that is not needed afterwards. Excel keeps every other range until the whole batch has ended;
 * Microsoft's client then gives them back in one task, whose time grows with the square of their number.
 */
export function onRange(workbook: Excel.Workbook, sheet: string, area: Area, act: (range: Excel.Range) => void): void {
  const range = rangeOf(workbook, sheet, area);
  act(range);
  range.untrack();
}
