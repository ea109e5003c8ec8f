import type { TableShape } from '../calc/structured';
import type { TablePart } from '../xlsx/table-part';
import { rect, type Rect } from './address';
import type { Sheet } from './sheet';

/** A table on a sheet. */
export class Table {
  constructor(
    readonly sheet: Sheet,
    readonly part: TablePart,
  ) {}

  get name(): string {
    return this.part.name;
  }

  get area(): Rect {
    return this.part.area;
  }

  get id(): string {
    return String(this.part.id);
  }

  get shape(): TableShape {
    return this.part.shape(this.sheet.name);
  }

  /** The rows between header and totals; a table always has one, if only an empty one. */
  get body(): Rect {
    const { row, column, rowCount, columnCount } = this.area;
    const { headerRows, totalsRows } = this.part;
    return rect(row + headerRows, column, Math.max(1, rowCount - headerRows - totalsRows), columnCount);
  }

  get header(): Rect | null {
    const { row, column, columnCount } = this.area;
    return this.part.headerRows === 0 ? null : rect(row, column, 1, columnCount);
  }

  get totals(): Rect | null {
    const { row, column, rowCount, columnCount } = this.area;
    return this.part.totalsRows === 0 ? null : rect(row + rowCount - 1, column, 1, columnCount);
  }
}
