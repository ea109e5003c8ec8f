import type { Bounds, Grid } from './grid';
import { isTotalLabel } from './headers';
import { readValueCell } from './value-cell';

export interface DownHeaders {
  /** Row of the column headers; null when the table has none. */
  readonly headerRow: number | null;
  /** Rows of group labels above the header row, topmost first. */
  readonly groupRows: readonly number[];
  /** A heading between the headers and the first period ("Lyngby-Taarbæk"). */
  readonly firstSection: { readonly row: number; readonly text: string } | null;
}

const LOOK_UP = 6;
const GROUP_ROWS = 2;

/** Finds the header rows above a table whose periods go down: text over the columns that hold values. */
export function findHeaders(
  grid: Grid,
  bounds: Bounds,
  range: { readonly left: number; readonly right: number },
  firstRow: number,
  valueColumns: readonly number[],
  axisColumn: number,
): DownHeaders {
  let firstSection: DownHeaders['firstSection'] = null;
  let blanks = 0;
  for (let row = firstRow - 1; row >= Math.max(bounds.top, firstRow - LOOK_UP); row--) {
    if (grid.isRowBlank(row, range.left, range.right)) {
      if (++blanks > 2) break;
      continue;
    }
    const texts = textColumns(grid, row, range);
    const overValues = texts.filter((column) => valueColumns.includes(column));
    if (overValues.some((column) => isNumberText(grid, row, column)) || hasNumbers(grid, row, valueColumns)) break;
    if (overValues.length > 0) {
      return { headerRow: row, groupRows: findGroups(grid, bounds, range, row, valueColumns), firstSection };
    }
    const [only] = texts;
    if (texts.length === 1 && only !== undefined && only <= axisColumn) {
      const text = grid.text(row, only);
      if (firstSection !== null || isTotalLabel(text)) continue;
      firstSection = { row, text };
    } else if (texts.length > 1) {
      return { headerRow: row, groupRows: [], firstSection };
    }
  }
  return { headerRow: null, groupRows: [], firstSection: null };
}

function findGroups(
  grid: Grid,
  bounds: Bounds,
  range: { readonly left: number; readonly right: number },
  headerRow: number,
  valueColumns: readonly number[],
): number[] {
  const rows: number[] = [];
  for (let row = headerRow - 1; row >= Math.max(bounds.top, headerRow - GROUP_ROWS); row--) {
    const texts = textColumns(grid, row, range);
    const overValues = texts.filter((column) => valueColumns.includes(column));
    if (overValues.length === 0 || hasNumbers(grid, row, valueColumns)) break;
    if (texts.length === 1 && texts[0] === range.left) break;
    rows.unshift(row);
  }
  return rows;
}

function textColumns(grid: Grid, row: number, range: { readonly left: number; readonly right: number }): number[] {
  const columns: number[] = [];
  for (let column = range.left; column <= range.right; column++)
    if (grid.text(row, column) !== '') columns.push(column);
  return columns;
}

function isNumberText(grid: Grid, row: number, column: number): boolean {
  return (
    readValueCell(grid.value(row, column), '').kind === 'number' &&
    !/^\D*(?:19|20)\d\d\D*$/.test(grid.text(row, column))
  );
}

function hasNumbers(grid: Grid, row: number, columns: readonly number[]): boolean {
  return columns.some((column) => {
    const value = grid.value(row, column);
    return typeof value === 'number' && !(Number.isInteger(value) && value >= 1950 && value < 2100);
  });
}

/** The group label over each column: merged cells hold it in the first cell alone, so it reaches to the next one. */
export function groupLabels(grid: Grid, row: number, valueColumns: readonly number[]): Map<number, string> {
  const labels = new Map<number, string>();
  let current = '';
  const first = valueColumns[0] ?? 0;
  const last = valueColumns.at(-1) ?? -1;
  for (let column = first; column <= last; column++) {
    const label = grid.label(row, column);
    if (label !== '') current = label;
    labels.set(column, current);
  }
  return labels;
}
