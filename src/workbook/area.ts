import type { Area } from './snapshot';

/** A rectangle of cells, zero-based. */
export function area(row: number, column: number, rowCount: number, columnCount: number): Area {
  return { row, column, rowCount, columnCount };
}
