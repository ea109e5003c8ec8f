import type { Bounds, Grid } from './grid';
import { headerRole } from './headers';
import { readPartNumber, readPeriodCell, type PeriodCell } from './period-cell';
import { readValueCell } from './value-cell';

/** A run as it was scanned: labels, their years not yet found. */
export interface Run {
  readonly direction: 'down' | 'across';
  readonly line: number;
  readonly entries: readonly { readonly at: number; readonly cell: PeriodCell }[];
  /** Header of a `down` run: the nearest text above it. */
  readonly header: string | null;
}

/** Rows without a period (blank, totals, headings of sections) that a `down` axis may have in a row. */
const GAP_DOWN = 12;
/** Columns without a period (blank, totals) that an `across` axis may have in a row. */
const GAP_ACROSS = 5;
/** How far left and right of a `down` axis a new header row is looked for. */
const SIDE = 40;

export function scanDown(grid: Grid, bounds: Bounds): Run[] {
  const runs: Run[] = [];
  for (let column = bounds.left; column <= bounds.right; column++) {
    let entries: { at: number; cell: PeriodCell }[] = [];
    let header: string | null = null;
    let lastText: string | null = null;
    let periodHeader: string | null = null;
    let parts: 1 | 3 | null = null;
    const close = () => {
      if (entries.length > 0) runs.push({ direction: 'down', line: column, entries, header });
      entries = [];
    };
    for (let row = bounds.top; row <= bounds.bottom; row++) {
      if (grid.isBlank(row, column)) continue;
      const value = grid.value(row, column);
      const cell =
        (parts === null ? null : readPartNumber(value, parts)) ?? readPeriodCell(value, grid.format(row, column));
      if (cell === null) {
        if (typeof value === 'string') {
          lastText = grid.text(row, column);
          if (headerRole(lastText) === 'period') {
            periodHeader = lastText;
            parts = /^(?:måned|md|mdr|month)/i.test(lastText) ? 1 : /^(?:kvartal|quarter)/i.test(lastText) ? 3 : null;
          }
        }
        continue;
      }
      const last = entries.at(-1);
      if (last !== undefined && (row - last.at > GAP_DOWN || hasHeaderBetween(grid, bounds, column, last.at, row))) {
        close();
        if (headerRole(lastText ?? '') !== 'period') periodHeader = null;
      }
      if (entries.length === 0) header = periodHeader ?? lastText;
      entries.push({ at: row, cell });
    }
    close();
  }
  return runs;
}

/** A row between two periods that has words where the row above it has numbers: a new table begins. */
function hasHeaderBetween(grid: Grid, bounds: Bounds, column: number, above: number, below: number): boolean {
  for (let row = above + 1; row < below; row++) {
    for (let x = Math.max(bounds.left, column - SIDE); x <= Math.min(bounds.right, column + SIDE); x++) {
      if (x === column || grid.text(row, x) === '') continue;
      const over = readValueCell(grid.value(above, x), grid.format(above, x));
      if (over.kind === 'number' && readValueCell(grid.value(row, x), '').kind === 'other') return true;
    }
  }
  return false;
}

export function scanAcross(grid: Grid, bounds: Bounds): Run[] {
  const runs: Run[] = [];
  for (let row = bounds.top; row <= bounds.bottom; row++) {
    let entries: { at: number; cell: PeriodCell }[] = [];
    const close = () => {
      if (entries.length > 1) runs.push({ direction: 'across', line: row, entries, header: null });
      entries = [];
    };
    for (let column = bounds.left; column <= bounds.right; column++) {
      if (grid.isBlank(row, column)) continue;
      const cell = readPeriodCell(grid.value(row, column), grid.format(row, column));
      if (cell === null) continue;
      const last = entries.at(-1);
      if (last !== undefined && column - last.at > GAP_ACROSS + 1) close();
      entries.push({ at: column, cell });
    }
    close();
  }
  return runs;
}
