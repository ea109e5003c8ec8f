import type { RowHeightsEdit } from '../plan';
import { onRange } from './range-of';

/** Sets row heights, one call for every run of rows with the same height. */
export function applyRowHeights(workbook: Excel.Workbook, { sheet, row, heights }: RowHeightsEdit): void {
  let start = 0;
  for (let end = 1; end <= heights.length; end += 1) {
    const height = heights[start];
    if (height === undefined || heights[end] === height) continue;
    const run = { row: row + start, column: 0, rowCount: end - start, columnCount: 1 };
    onRange(workbook, sheet, run, ({ format }) => {
      format.rowHeight = height;
    });
    start = end;
  }
}
