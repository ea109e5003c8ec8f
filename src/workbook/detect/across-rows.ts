import type { Bounds, Grid } from './grid';
import { readValueCell } from './value-cell';

/** Blank rows a table may have inside. */
const BLANK_ROWS = 3;

export interface AcrossRows {
  readonly data: readonly number[];
  /** Rows with words in the label columns alone: headings of sections (and, after the last data row, notes). */
  readonly headings: readonly number[];
}

/** The rows below a row of periods that belong to it. */
export function findRows(
  grid: Grid,
  bounds: Bounds,
  line: number,
  columns: readonly number[],
  left: number,
  hasPeriods: (row: number) => boolean,
): AcrossRows {
  const last = columns.reduce((most, column) => Math.max(most, column), left);
  const data: number[] = [];
  const headings: number[] = [];
  let blanks = 0;
  for (let row = line + 1; row <= bounds.bottom; row++) {
    if (hasPeriods(row)) break;
    if (grid.isRowBlank(row, left, last)) {
      if (++blanks > BLANK_ROWS) break;
      continue;
    }
    blanks = 0;
    const { numbers, marks, words } = countCells(grid, row, columns);
    if (words > numbers) {
      // Words where values should be: a second header line directly below, else another table.
      if (data.length > 0 || row > line + 1) break;
      continue;
    }
    if (numbers > 0 || marks > 0) data.push(row);
    else headings.push(row);
  }
  const end = data.at(-1) ?? -1;
  return { data, headings: headings.filter((row) => row < end) };
}

function countCells(
  grid: Grid,
  row: number,
  columns: readonly number[],
): { numbers: number; marks: number; words: number } {
  let [numbers, marks, words] = [0, 0, 0];
  for (const column of columns) {
    if (grid.isBlank(row, column)) continue;
    const { kind } = readValueCell(grid.value(row, column), grid.format(row, column));
    if (kind === 'number') numbers++;
    else if (kind === 'other') words++;
    else marks++;
  }
  return { numbers, marks, words };
}
