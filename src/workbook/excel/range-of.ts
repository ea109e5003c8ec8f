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

/** The range of an area on a sheet, as a proxy; no round trip. */
export function rangeOf(workbook: Excel.Workbook, sheet: string, area: Area): Excel.Range {
  return sheetOf(workbook, sheet).getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
}
