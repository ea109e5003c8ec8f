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
