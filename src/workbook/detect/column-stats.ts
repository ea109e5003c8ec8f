import type { Grid } from './grid';
import { readValueCell } from './value-cell';

/** What stands in one column (or row) beside the periods of a table. */
export interface LineStats {
  readonly numbers: number;
  /** Gap marks that are written out ("-", "*"); blanks are not counted. */
  readonly marks: number;
  readonly words: number;
  readonly blanks: number;
  /** The first cell of a word or number. */
  readonly firstFilled: number | null;
}

export function statsOf(grid: Grid, cells: Iterable<{ readonly row: number; readonly column: number }>): LineStats {
  let numbers = 0;
  let marks = 0;
  let words = 0;
  let blanks = 0;
  let at = 0;
  let firstFilled: number | null = null;
  for (const { row, column } of cells) {
    const value = grid.value(row, column);
    if (value === '') {
      blanks++;
    } else {
      const cell = readValueCell(value, grid.format(row, column));
      if (cell.kind === 'number') numbers++;
      else if (cell.kind === 'other') words++;
      else if (grid.isBlank(row, column)) blanks++;
      else marks++;
      if (cell.kind === 'number' || cell.kind === 'other') firstFilled ??= at;
    }
    at++;
  }
  return { numbers, marks, words, blanks, firstFilled };
}
