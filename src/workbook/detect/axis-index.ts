import type { Axis } from './axis';

/** The axes of a sheet by where they stand, so that a sheet of many small tables takes no longer than one of a large one. */
export class AxisIndex {
  /** Per column the `down` axes, topmost first: those of one column never overlap. */
  private readonly byColumn = new Map<number, Axis[]>();
  private readonly byRow = new Map<number, Axis[]>();

  constructor(axes: readonly Axis[]) {
    for (const axis of axes) {
      const map = axis.direction === 'down' ? this.byColumn : this.byRow;
      const same = map.get(axis.line);
      if (same === undefined) map.set(axis.line, [axis]);
      else same.push(axis);
    }
    for (const same of [...this.byColumn.values(), ...this.byRow.values()])
      same.sort((a, b) => startOf(a) - startOf(b));
  }

  /** The column of periods in a column that has rows between two rows, if any but `self`. */
  downBetween(column: number, top: number, bottom: number, self: Axis): Axis | null {
    const axes = this.byColumn.get(column) ?? [];
    let low = 0;
    let high = axes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const axis = axes[middle];
      if (axis !== undefined && endOf(axis) < top) low = middle + 1;
      else high = middle;
    }
    const found = axes[low];
    return found !== undefined && found !== self && startOf(found) <= bottom ? found : null;
  }

  /** The blocks of periods on one row, leftmost first. */
  across(row: number): readonly Axis[] {
    return this.byRow.get(row) ?? [];
  }

  /** True when a row has periods over some of the columns. */
  hasPeriods(row: number, left: number, right: number): boolean {
    return this.across(row).some((axis) => startOf(axis) <= right && endOf(axis) >= left);
  }
}

export function startOf(axis: Axis): number {
  return axis.entries[0]?.at ?? 0;
}

export function endOf(axis: Axis): number {
  return axis.entries.at(-1)?.at ?? 0;
}
