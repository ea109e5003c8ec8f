import { rect, type Rect } from './address';
import type { CellSource } from './chart-series';
import type { Sheet } from './sheet';

/** A series as it is read off the cells a chart is made from. */
export interface SeriesSource {
  readonly name: CellSource | null;
  readonly values: CellSource;
  readonly categories: CellSource | null;
}

/**
 * Divides cells into series as Excel does: a first row (column) of texts gives the names, a first column (row) of texts
 * or dates gives the categories. `seriesBy` is 'Columns', 'Rows', or 'Auto': the longer side is the categories.
 */
export function seriesOf(sheet: Sheet, area: Rect, seriesBy: string): SeriesSource[] {
  const byColumns = seriesBy === 'Columns' || (seriesBy === 'Auto' && area.rowCount >= area.columnCount);
  const length = byColumns ? area.rowCount : area.columnCount;
  const count = byColumns ? area.columnCount : area.rowCount;
  /** The cell at a place along a series, in the series `at`. */
  const cells = (from: number, size: number, at: number): CellSource => ({
    sheet,
    area: byColumns
      ? rect(area.row + from, area.column + at, size, 1)
      : rect(area.row + at, area.column + from, 1, size),
  });
  const valueAt = (along: number, at: number): ReturnType<Sheet['value']> => {
    const { row, column } = cells(along, 1, at).area;
    return sheet.value(row, column);
  };
  const isLabel = (along: number, at: number): boolean => {
    const value = valueAt(along, at);
    return typeof value === 'string';
  };
  const corner = valueAt(0, 0) === null && count > 1 && length > 1;
  const bodyFrom = (from: number): number[] => Array.from({ length: length - from }, (_, i) => from + i);
  const labelled =
    length > 1 &&
    (corner ||
      Array.from({ length: count }, (_, at) => at).some((at) => at >= Math.min(1, count - 1) && isLabel(0, at)));
  const start = labelled ? 1 : 0;
  const first = bodyFrom(start);
  const categorised =
    count > 1 &&
    (corner ||
      first.some((along) => isLabel(along, 0)) ||
      first.every((along) => isDate(sheet, cells(along, 1, 0).area)));
  return Array.from({ length: count - (categorised ? 1 : 0) }, (_, index) => {
    const at = index + (categorised ? 1 : 0);
    return {
      name: labelled ? cells(0, 1, at) : null,
      values: cells(start, length - start, at),
      categories: categorised ? cells(start, length - start, 0) : null,
    };
  });
}

function isDate(sheet: Sheet, { row, column }: Rect): boolean {
  const { numberFormat } = sheet.workbook.styles.state(sheet.style(row, column));
  return typeof sheet.value(row, column) === 'number' && /[dy]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]/g, ''));
}
