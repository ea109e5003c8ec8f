import type { Area, CellValue, SheetSnapshot } from '../snapshot';
import { tidy } from './text';

/**
 * The cells of one sheet by their own row and column, whatever the used range begins with. Cells that a table has been
 * made of are taken: looking for the next table, they count as blank.
 */
export class Grid {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  /** First row below and first column right of the used range. */
  readonly bottom: number;
  readonly right: number;
  private readonly values: readonly (readonly CellValue[])[];
  private readonly formats: readonly (readonly string[])[];
  private readonly width: number;
  private readonly taken: Uint8Array;
  private readonly claimed: Uint8Array;

  constructor(sheet: SheetSnapshot) {
    const cells = sheet.cells;
    this.sheet = sheet.name;
    this.values = cells?.values ?? [];
    this.formats = cells?.numberFormats ?? [];
    this.top = cells?.row ?? 0;
    this.left = cells?.column ?? 0;
    this.width = this.values.reduce((widest, row) => Math.max(widest, row.length), 0);
    this.bottom = this.top + this.values.length;
    this.right = this.left + this.width;
    this.taken = new Uint8Array(this.values.length * this.width);
    this.claimed = new Uint8Array(this.taken.length);
  }

  /** What the cell holds, '' where nothing does or where it is taken. */
  value(row: number, column: number): CellValue {
    return this.isTaken(row, column) ? '' : this.raw(row, column);
  }

  /** What the cell holds, taken or not. */
  raw(row: number, column: number): CellValue {
    return this.values[row - this.top]?.[column - this.left] ?? '';
  }

  format(row: number, column: number): string {
    return this.formats[row - this.top]?.[column - this.left] ?? 'General';
  }

  /** The cell as tidy text; '' for numbers, truth values and blanks. */
  text(row: number, column: number): string {
    const value = this.value(row, column);
    return typeof value === 'string' ? tidy(value) : '';
  }

  /** As `text`, and a number as its digits: for labels. */
  label(row: number, column: number): string {
    const value = this.value(row, column);
    return typeof value === 'string' ? tidy(value) : typeof value === 'number' ? String(value) : '';
  }

  isBlank(row: number, column: number): boolean {
    const value = this.value(row, column);
    return value === '' || (typeof value === 'string' && tidy(value) === '');
  }

  isRowBlank(row: number, firstColumn: number, lastColumn: number): boolean {
    for (let column = firstColumn; column <= lastColumn; column++) if (!this.isBlank(row, column)) return false;
    return true;
  }

  isColumnBlank(column: number, firstRow: number, lastRow: number): boolean {
    for (let row = firstRow; row <= lastRow; row++) if (!this.isBlank(row, column)) return false;
    return true;
  }

  /** The cells count as blank from now on. */
  take(area: Area): void {
    this.forRows(area, (from, to) => {
      this.taken.fill(1, from, to);
    });
  }

  /** The cells belong to a table, and can still be read: what stands around the next one depends on them. */
  claim(area: Area): void {
    this.forRows(area, (from, to) => {
      this.claimed.fill(1, from, to);
    });
  }

  isClaimed(area: Area): boolean {
    let claimed = false;
    this.forRows(area, (from, to) => {
      claimed ||= this.claimed.subarray(from, to).includes(1);
    });
    return claimed;
  }

  /** The cells of an area, row by row, as stretches of the flat arrays. */
  private forRows(area: Area, visit: (from: number, to: number) => void): void {
    const firstRow = Math.max(area.row, this.top);
    const lastRow = Math.min(area.row + area.rowCount, this.bottom);
    const firstColumn = Math.max(area.column, this.left);
    const lastColumn = Math.min(area.column + area.columnCount, this.right);
    if (lastColumn <= firstColumn) return;
    for (let row = firstRow; row < lastRow; row++) {
      const start = (row - this.top) * this.width - this.left;
      visit(start + firstColumn, start + lastColumn);
    }
  }

  private isTaken(row: number, column: number): boolean {
    const x = column - this.left;
    return x >= 0 && x < this.width && this.taken[(row - this.top) * this.width + x] === 1;
  }
}

/** A part of a grid in which one table is looked for; rows and columns inclusive. */
export interface Bounds {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function boundsOf(area: Area): Bounds {
  return {
    top: area.row,
    left: area.column,
    bottom: area.row + area.rowCount - 1,
    right: area.column + area.columnCount - 1,
  };
}

export function areaOf(bounds: Bounds): Area {
  return {
    row: bounds.top,
    column: bounds.left,
    rowCount: bounds.bottom - bounds.top + 1,
    columnCount: bounds.right - bounds.left + 1,
  };
}
