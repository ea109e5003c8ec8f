import type { Area } from '../snapshot';

/** The range of an area on a sheet, as a proxy; no round trip. */
export function rangeOf(workbook: Excel.Workbook, sheet: string, area: Area): Excel.Range {
  return workbook.worksheets.getItem(sheet).getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
}
