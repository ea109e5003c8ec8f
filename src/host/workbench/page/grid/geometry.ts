import type { Area, Layout } from '../../port';

/** Sizes of the headers, in pixels. */
export const HEADER_HEIGHT = 24;
export const HEADER_WIDTH = 48;

/** Frozen rows higher than this together would leave no room to scroll in; they are then not frozen. */
const MOST_FROZEN_HEIGHT = 320;
export const MOST_FROZEN_ROWS = 30;

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Where the rows and columns of a sheet are, and which of them can be seen. */
export class Geometry {
  /** Rows that are not hidden, by their place: frozen ones first, being the first. */
  readonly rows: readonly number[];
  readonly frozenRows: number;
  private readonly heights: ReadonlyMap<number, number>;
  /** Rows of another height than the default, and how much lower than usual the rows after them lie. */
  private readonly marks: readonly { readonly row: number; readonly shift: number }[];
  private readonly places: ReadonlyMap<number, number>;
  private readonly lefts: readonly number[];
  private rowPlaces: ReadonlyMap<number, number> | null = null;

  constructor(readonly layout: Layout) {
    this.heights = new Map(layout.heights);
    this.rows = Array.from({ length: layout.rowCount }, (_, row) => row).filter((row) => this.heights.get(row) !== 0);
    let shift = 0;
    this.marks = [...layout.heights]
      .sort(([a], [b]) => a - b)
      .map(([row, height]) => ({ row, shift: (shift += height - layout.defaultHeight) }));
    this.places = new Map(layout.columns.map(({ index }, place) => [index, place]));
    let left = 0;
    this.lefts = [...layout.columns.map(({ width }) => (left += width) - width), left];
    const frozen = this.rows.filter((row) => row < layout.frozenRows).length;
    const isRoom = this.top(layout.frozenRows) <= MOST_FROZEN_HEIGHT && frozen <= MOST_FROZEN_ROWS;
    this.frozenRows = isRoom ? frozen : 0;
  }

  height(row: number): number {
    return this.heights.get(row) ?? this.layout.defaultHeight;
  }

  /** Distance of a row from the first one. */
  top(row: number): number {
    const { marks } = this;
    let [low, high] = [0, marks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((marks[middle]?.row ?? Infinity) < row) low = middle + 1;
      else high = middle;
    }
    return row * this.layout.defaultHeight + (marks[low - 1]?.shift ?? 0);
  }

  /** Place of a column among those that are not hidden; null for one that is, or lies beyond the grid. */
  columnPlace(column: number): number | null {
    return this.places.get(column) ?? null;
  }

  columnAt(place: number): number | null {
    return this.layout.columns[place]?.index ?? null;
  }

  /** Distance of a column from the first one; of a hidden one, that of the next. */
  left(column: number): number {
    const place = this.columnPlace(column) ?? this.layout.columns.findIndex(({ index }) => index >= column);
    return this.lefts[place < 0 ? this.layout.columns.length : place] ?? 0;
  }

  rowPlace(row: number): number | null {
    this.rowPlaces ??= new Map(this.rows.map((one, place) => [one, place]));
    return this.rowPlaces.get(row) ?? null;
  }

  mergeAt(row: number, column: number): Area | null {
    return (
      this.layout.merges.find(
        (area) =>
          row >= area.row &&
          row < area.row + area.rowCount &&
          column >= area.column &&
          column < area.column + area.columnCount,
      ) ?? null
    );
  }

  /** Columns of a merged area that can be seen. */
  spanOf({ column, columnCount }: Area): number {
    let span = 0;
    for (let one = column; one < column + columnCount; one += 1) if (this.columnPlace(one) !== null) span += 1;
    return span;
  }

  /** Size of an area and its distance from the first cell. */
  box({ row, column, rowCount, columnCount }: Area): { top: number; left: number; width: number; height: number } {
    const [top, left] = [this.top(row), this.left(column)];
    return { top, left, height: this.top(row + rowCount) - top, width: this.left(column + columnCount) - left };
  }

  /** All row heights as a CSS grid has them, equal neighbours together. */
  rowTemplate(): string {
    const parts: string[] = [`${HEADER_HEIGHT}px`];
    let [height, count] = [-1, 0];
    const close = (): void => {
      if (count > 0) parts.push(count === 1 ? `${height}px` : `repeat(${count}, ${height}px)`);
    };
    for (const row of this.rows) {
      const next = this.height(row);
      if (next === height) count += 1;
      else {
        close();
        [height, count] = [next, 1];
      }
    }
    close();
    return parts.join(' ');
  }

  lastCell(): Cell {
    return { row: this.rows.at(-1) ?? 0, column: this.layout.columns.at(-1)?.index ?? 0 };
  }
}
