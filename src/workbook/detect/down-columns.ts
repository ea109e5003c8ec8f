import type { Axis } from './axis';
import type { AxisIndex } from './axis-index';
import { statsOf, type LineStats } from './column-stats';
import type { Bounds, Grid } from './grid';

/** Blank columns a table may have inside. */
const BLANK_COLUMNS = 1;

/** The columns a table with its periods down a column reaches over, blank ones inside included. */
export function columnRange(
  grid: Grid,
  bounds: Bounds,
  axis: Axis,
  axes: AxisIndex,
): { readonly left: number; readonly right: number } {
  const first = axis.entries[0]?.at ?? 0;
  const last = axis.entries.at(-1)?.at ?? 0;
  const top = Math.max(bounds.top, first - 2);
  const walk = (step: 1 | -1): number => {
    let edge = axis.line;
    let blanks = 0;
    for (let column = axis.line + step; column >= bounds.left && column <= bounds.right; column += step) {
      if (grid.isColumnBlank(column, top, last)) {
        // A blank column right before the periods parts the table from what stands left of it.
        if (++blanks > BLANK_COLUMNS || (step === -1 && edge === axis.line)) break;
        continue;
      }
      const neighbour = axes.downBetween(column, first, last, axis);
      const beside = column === axis.line + step;
      if (neighbour !== null && column !== axis.yearContext && (blanks > 0 || !beside)) {
        // Another table's periods: what lies between is ours on the right and theirs on the left.
        if (step === 1) break;
        return blanks > 0 ? edge : axis.line;
      }
      blanks = 0;
      edge = column;
    }
    return edge;
  };
  return { left: walk(-1), right: walk(1) };
}

/** What stands in a column on the rows that have a period. */
export function columnStats(grid: Grid, axis: Axis, column: number): LineStats {
  return statsOf(
    grid,
    axis.entries.map(({ at }) => ({ row: at, column })),
  );
}
