import { bounding, rect, type Rect } from './address';
import { emptyCell, isBlank, type Cell } from './cell';

export interface StoredRow {
  readonly cells: Map<number, Cell>;
  /** Attributes of the row element except r and spans (ht, hidden, s, customFormat ...); null without any. */
  attributes: Record<string, string> | null;
}

/** The cells of one sheet, by row and column. */
export class CellStore {
  readonly rows = new Map<number, StoredRow>();
  private bounds: Rect | null = null;
  private sorted: readonly (readonly [number, StoredRow])[] | null = null;

  cell(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.cells.get(column);
  }

  row(row: number): StoredRow {
    const known = this.rows.get(row);
    if (known) return known;
    const made: StoredRow = { cells: new Map(), attributes: null };
    this.rows.set(row, made);
    this.sorted = null;
    return made;
  }

  put(row: number, column: number, cell: Cell): void {
    this.row(row).cells.set(column, cell);
    this.include(row, column);
  }

  private include(row: number, column: number): void {
    const { bounds } = this;
    if (!bounds) this.bounds = rect(row, column);
    else if (
      row < bounds.row ||
      column < bounds.column ||
      row >= bounds.row + bounds.rowCount ||
      column >= bounds.column + bounds.columnCount
    ) {
      this.bounds = bounding(bounds, rect(row, column));
    }
  }

  /** A rectangle that holds every cell; it may be larger than the used range. */
  extent(): Rect | null {
    return this.bounds;
  }

  /** The cell, made with that style where there is none. */
  ensure(row: number, column: number, style: number): Cell {
    const { cells } = this.row(row);
    const known = cells.get(column);
    if (known) return known;
    const made = emptyCell(style);
    cells.set(column, made);
    this.include(row, column);
    return made;
  }

  remove(row: number, column: number): void {
    this.rows.get(row)?.cells.delete(column);
  }

  /** Rows from first to last. */
  sortedRows(): readonly (readonly [number, StoredRow])[] {
    this.sorted ??= [...this.rows].sort(([a], [b]) => a - b);
    return this.sorted;
  }

  clear(): void {
    this.rows.clear();
    this.bounds = null;
    this.sorted = null;
  }

  /** The cells that exist in an area, row by row. */
  *within(area: Rect): Generator<{ row: number; column: number; cell: Cell }> {
    const lastRow = area.row + area.rowCount;
    const lastColumn = area.column + area.columnCount;
    const few = area.rowCount <= this.rows.size;
    const rows: Iterable<readonly [number, StoredRow | undefined]> = few
      ? Array.from({ length: area.rowCount }, (_, i) => [area.row + i, this.rows.get(area.row + i)] as const)
      : this.sortedRows();
    for (const [row, stored] of rows) {
      if (!stored || row < area.row || row >= lastRow) continue;
      for (const [column, cell] of stored.cells) {
        if (column >= area.column && column < lastColumn) yield { row, column, cell };
      }
    }
  }

  /** The smallest rectangle with every cell that counts: with content, or also those that only carry a format. */
  usedRange(valuesOnly: boolean, area?: Rect): Rect | null {
    let used: Rect | null = null;
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const inside = area ?? rect(0, 0, Infinity, Infinity);
    for (const [row, { cells }] of this.rows) {
      if (row < inside.row || row >= inside.row + inside.rowCount) continue;
      for (const [column, cell] of cells) {
        if (column < inside.column || column >= inside.column + inside.columnCount) continue;
        if (isBlank(cell) && (valuesOnly || cell.style === 0)) continue;
        if (row < top) top = row;
        if (row > bottom) bottom = row;
        if (column < left) left = column;
        if (column > right) right = column;
      }
    }
    if (bottom >= 0) used = rect(top, left, bottom - top + 1, right - left + 1);
    return used;
  }

  static boundingOf(areas: readonly Rect[]): Rect | null {
    return areas.reduce<Rect | null>((all, area) => (all ? bounding(all, area) : area), null);
  }
}
