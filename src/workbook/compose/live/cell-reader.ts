import type { CellValue, SheetSnapshot } from '../../snapshot';

/** Cells of a sheet by their own row and column; '' and 'General' outside the used range. */
export class CellReader {
  readonly name: string;
  /** First row below and first column right of the used range. */
  readonly bottom: number;
  readonly right: number;

  constructor(private readonly sheet: SheetSnapshot) {
    const { cells } = sheet;
    this.name = sheet.name;
    this.bottom = cells === null ? 0 : cells.row + cells.values.length;
    this.right = cells === null ? 0 : cells.column + (cells.values[0]?.length ?? 0);
  }

  value(row: number, column: number): CellValue {
    const { cells } = this.sheet;
    return cells?.values[row - cells.row]?.[column - cells.column] ?? '';
  }

  format(row: number, column: number): string {
    const { cells } = this.sheet;
    return cells?.numberFormats[row - cells.row]?.[column - cells.column] ?? 'General';
  }
}

/** Whether a spreadsheet's `=` takes the two for the same: texts without regard to case, a text is never a number. */
export function sameCell(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a.toLowerCase() === b.toLowerCase();
  return a === b;
}
