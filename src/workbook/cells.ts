import type { Area, CellValue, SheetSnapshot } from './snapshot';

/** What a cell held when the sheet was read; '' outside the used range. Zero-based. */
export function formulaAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  const { cells } = sheet;
  if (!cells) return '';
  return cells.formulas[row - cells.row]?.[column - cells.column] ?? '';
}

/** The formulas of an area as they were read. */
export function formulasOf(sheet: SheetSnapshot, area: Area): CellValue[][] {
  return Array.from({ length: area.rowCount }, (_, i) =>
    Array.from({ length: area.columnCount }, (__, j) => formulaAt(sheet, area.row + i, area.column + j)),
  );
}

export function isEmptyArea(sheet: SheetSnapshot, area: Area): boolean {
  return formulasOf(sheet, area).every((row) => row.every((value) => value === ''));
}

/** Zero-based; -1 on an empty sheet. */
export function lastUsedRow({ cells }: SheetSnapshot): number {
  return cells ? cells.row + cells.values.length - 1 : -1;
}

/** Zero-based; -1 on an empty sheet. */
export function lastUsedColumn({ cells }: SheetSnapshot): number {
  return cells ? cells.column + (cells.values[0]?.length ?? 0) - 1 : -1;
}

/** What a cell showed when the sheet was read; '' outside the used range. Zero-based. */
export function valueAt({ cells }: SheetSnapshot, row: number, column: number): CellValue {
  return cells?.values[row - cells.row]?.[column - cells.column] ?? '';
}
