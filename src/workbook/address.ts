import type { Area } from './snapshot';

/** Excel's own limits: 1,048,576 rows and 16,384 columns (XFD). */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

const ADDRESS = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/i;
/** Plain enough to stand in a reference without quotes in every spreadsheet program. */
const PLAIN_SHEET_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Would be read as a cell (A1 or R1C1 notation) or as a truth value. */
const LOOKS_LIKE_SOMETHING_ELSE = /^(?:[A-Z]{1,3}\d+|R\d*|C\d*|R\d*C\d*|TRUE|FALSE|SAND|FALSK)$/i;

/** 0 -> "A", 25 -> "Z", 26 -> "AA". Throws RangeError outside Excel's columns. */
export function columnName(column: number): string {
  if (!Number.isInteger(column) || column < 0 || column >= MAX_COLUMNS) throw new RangeError(`no column ${column}`);
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A" -> 0, "AA" -> 26, upper or lower case. Throws RangeError on anything else. */
export function columnIndex(name: string): number {
  if (!/^[A-Z]{1,3}$/i.test(name)) throw new RangeError(`no column ${name}`);
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  if (index > MAX_COLUMNS) throw new RangeError(`no column ${name}`);
  return index - 1;
}

/** Zero-based row and column -> "B3". */
export function cellAddress(row: number, column: number, options: { readonly absolute?: boolean } = {}): string {
  if (!Number.isInteger(row) || row < 0 || row >= MAX_ROWS) throw new RangeError(`no row ${row}`);
  const sign = options.absolute === true ? '$' : '';
  return `${sign}${columnName(column)}${sign}${row + 1}`;
}

/** "B3", "$B$3" or "B3:C9" (corners in any order) -> area. Throws RangeError on anything else: see `parseReference`. */
export function parseAddress(address: string): Area {
  const match = ADDRESS.exec(address.trim());
  const [, firstColumn, firstRow, lastColumn, lastRow] = match ?? [];
  if (firstColumn === undefined || firstRow === undefined) throw new RangeError(`no address ${address}`);
  const columns = [columnIndex(firstColumn), columnIndex(lastColumn ?? firstColumn)];
  const rows = [Number(firstRow) - 1, Number(lastRow ?? firstRow) - 1];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  if (Math.max(...rows) >= MAX_ROWS) throw new RangeError(`no address ${address}`);
  return { row, column, rowCount: Math.max(...rows) - row + 1, columnCount: Math.max(...columns) - column + 1 };
}

/** Area -> "B3" for one cell, "B3:C9" for more. Throws RangeError on an empty area. */
export function formatAddress(area: Area, options: { readonly absolute?: boolean } = {}): string {
  if (area.rowCount < 1 || area.columnCount < 1) throw new RangeError('an area has at least one cell');
  const first = cellAddress(area.row, area.column, options);
  if (area.rowCount === 1 && area.columnCount === 1) return first;
  return `${first}:${cellAddress(area.row + area.rowCount - 1, area.column + area.columnCount - 1, options)}`;
}

/** A sheet's name as it stands before "!": quoted, with apostrophes doubled, wherever a program might want it. */
export function quoteSheetName(sheet: string): string {
  if (PLAIN_SHEET_NAME.test(sheet) && !LOOKS_LIKE_SOMETHING_ELSE.test(sheet)) return sheet;
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** "'Mål 2026'!B3:C9", or "'Mål 2026'!$B$3:$C$9" when absolute: for formulas. */
export function sheetReference(sheet: string, area: Area, options: { readonly absolute?: boolean } = {}): string {
  return `${quoteSheetName(sheet)}!${formatAddress(area, options)}`;
}

/** One cell on a sheet: "'Mål 2026'!B3". */
export function cellReference(
  sheet: string,
  row: number,
  column: number,
  options: { readonly absolute?: boolean } = {},
): string {
  return `${quoteSheetName(sheet)}!${cellAddress(row, column, options)}`;
}

/** "='Mål 2026'!$B$3:$C$9" or "B3" -> sheet (null when none is named) and area; null when it is no plain reference. */
export function parseReference(reference: string): { readonly sheet: string | null; readonly area: Area } | null {
  const text = reference.trim().replace(/^=/, '');
  const match = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([$A-Z0-9:]+)$/i.exec(text);
  const address = match?.[3];
  if (address === undefined || !ADDRESS.test(address)) return null;
  const quoted = match?.[1];
  const sheet = quoted === undefined ? (match?.[2] ?? null) : quoted.replaceAll("''", "'");
  try {
    return { sheet, area: parseAddress(address) };
  } catch {
    return null; // beyond Excel's last row or column
  }
}

/** True when the cell lies in the area. */
export function areaContains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}

/** True when the areas share at least one cell. */
export function areasOverlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rowCount &&
    b.row < a.row + a.rowCount &&
    a.column < b.column + b.columnCount &&
    b.column < a.column + a.columnCount
  );
}
