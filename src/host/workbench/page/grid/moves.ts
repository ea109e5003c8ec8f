import type { Area } from '../../port';
import type { Cell, Geometry } from './geometry';

export type Move = 'up' | 'down' | 'left' | 'right' | 'pageUp' | 'pageDown' | 'rowStart' | 'rowEnd' | 'start' | 'end';

const KEYS: Readonly<Record<string, Move>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  PageUp: 'pageUp',
  PageDown: 'pageDown',
  Home: 'rowStart',
  End: 'rowEnd',
};

/** What a key moves; null for one that moves nothing. */
export function moveOf(key: string, ctrl: boolean): Move | null {
  if (ctrl && key === 'Home') return 'start';
  if (ctrl && key === 'End') return 'end';
  return KEYS[key] ?? null;
}

/** The cell a move leads to: hidden rows and columns are passed over, and merged cells are left as one. */
export function moved(geometry: Geometry, from: Cell, move: Move, page: number): Cell {
  const merge: Area = geometry.mergeAt(from.row, from.column) ?? { ...from, rowCount: 1, columnCount: 1 };
  const last = geometry.lastCell();
  switch (move) {
    case 'up':
      return landed(geometry, { row: stepRow(geometry, merge.row, -1), column: from.column });
    case 'down':
      return landed(geometry, { row: stepRow(geometry, merge.row + merge.rowCount - 1, 1), column: from.column });
    case 'left':
      return landed(geometry, { row: from.row, column: stepColumn(geometry, merge.column, -1) });
    case 'right':
      return landed(geometry, {
        row: from.row,
        column: stepColumn(geometry, merge.column + merge.columnCount - 1, 1),
      });
    case 'pageUp':
    case 'pageDown':
      return landed(geometry, {
        row: pageRow(geometry, from.row, move === 'pageUp' ? -page : page),
        column: from.column,
      });
    case 'rowStart':
      return landed(geometry, { row: from.row, column: geometry.columnAt(0) ?? 0 });
    case 'rowEnd':
      return landed(geometry, { row: from.row, column: last.column });
    case 'start':
      return landed(geometry, { row: geometry.rows[0] ?? 0, column: geometry.columnAt(0) ?? 0 });
    case 'end':
      return last;
  }
}

/** In merged cells it is the first that is selected. */
function landed(geometry: Geometry, cell: Cell): Cell {
  const merge = geometry.mergeAt(cell.row, cell.column);
  return merge === null ? cell : { row: merge.row, column: merge.column };
}

function stepRow(geometry: Geometry, row: number, by: 1 | -1): number {
  for (let next = row + by; next >= 0 && next < geometry.layout.rowCount; next += by) {
    if (geometry.height(next) > 0) return next;
  }
  return by > 0 ? Math.min(row, geometry.rows.at(-1) ?? row) : row;
}

function stepColumn(geometry: Geometry, column: number, by: 1 | -1): number {
  const { columns } = geometry.layout;
  const next = by > 0 ? columns.find(({ index }) => index > column) : columns.findLast(({ index }) => index < column);
  return next?.index ?? Math.min(column, columns.at(-1)?.index ?? column);
}

/** The row so many pixels further. */
function pageRow(geometry: Geometry, row: number, by: number): number {
  const goal = geometry.top(row) + by;
  const { rows } = geometry;
  let [low, high] = [0, rows.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (geometry.top(rows[middle] ?? 0) <= goal) low = middle;
    else high = middle - 1;
  }
  return rows[low] ?? row;
}

/** The area between two cells. */
export function between(a: Cell, b: Cell): Area {
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  return {
    row,
    column,
    rowCount: Math.abs(a.row - b.row) + 1,
    columnCount: Math.abs(a.column - b.column) + 1,
  };
}
