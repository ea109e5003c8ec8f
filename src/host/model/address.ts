import { apiError } from '../protocol/api-error';

/** A rectangle of cells, zero-based. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export function rect(row: number, column: number, rowCount = 1, columnCount = 1): Rect {
  return { row, column, rowCount, columnCount };
}

export const WHOLE_SHEET: Rect = rect(0, 0, MAX_ROWS, MAX_COLUMNS);

/** 0 -> "A". */
export function columnName(column: number): string {
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** "A" -> 0. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function cellName(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

export function isWholeRows({ column, columnCount }: Rect): boolean {
  return column === 0 && columnCount === MAX_COLUMNS;
}

export function isWholeColumns({ row, rowCount }: Rect): boolean {
  return row === 0 && rowCount === MAX_ROWS;
}

/** "B2", "B2:C4", "2:3" or "B:C". */
export function formatAddress(area: Rect): string {
  const { row, column, rowCount, columnCount } = area;
  if (isWholeRows(area)) return `${row + 1}:${row + rowCount}`;
  if (isWholeColumns(area)) return `${columnName(column)}:${columnName(column + columnCount - 1)}`;
  const first = cellName(row, column);
  return rowCount === 1 && columnCount === 1
    ? first
    : `${first}:${cellName(row + rowCount - 1, column + columnCount - 1)}`;
}

/** "$B$2:$C$4", "$2:$3", "$B:$C". */
export function formatAbsolute(area: Rect): string {
  return formatAddress(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
}

/** The sheet's name as formulas and addresses write it: in quotes where it could be read as something else ("Ark1" is a cell). */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseRect(name) === null && !/^(R\d*)?(C\d*)?$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?(\d{1,7})$/;

/** An A1 address without a sheet name; null for anything else (two areas, a name, R1C1). */
export function parseRect(address: string): Rect | null {
  const [first = '', last = first, ...more] = address.trim().split(':');
  if (more.length > 0) return null;
  const start = corner(first);
  const end = corner(last);
  if (!start || !end) return null;
  if ((start.row === null) !== (end.row === null) || (start.column === null) !== (end.column === null)) return null;
  if (first === last && address.indexOf(':') < 0 && (start.row === null || start.column === null)) return null;
  const rows = span(start.row, end.row, MAX_ROWS);
  const columns = span(start.column, end.column, MAX_COLUMNS);
  return rows && columns ? rect(rows[0], columns[0], rows[1], columns[1]) : null;
}

function corner(text: string): { row: number | null; column: number | null } | null {
  const cell = CELL.exec(text);
  if (cell?.[1] && cell[2]) return { row: Number(cell[2]) - 1, column: columnIndex(cell[1]) };
  const column = COLUMN.exec(text)?.[1];
  if (column) return { row: null, column: columnIndex(column) };
  const row = ROW.exec(text)?.[1];
  return row ? { row: Number(row) - 1, column: null } : null;
}

function span(a: number | null, b: number | null, limit: number): [number, number] | null {
  if (a === null || b === null) return [0, limit];
  const first = Math.min(a, b);
  const last = Math.max(a, b);
  return first < 0 || last >= limit ? null : [first, last - first + 1];
}

/** Splits "'My sheet'!A1:B2" into the sheet (null without one) and the address. */
export function splitSheet(reference: string): { sheet: string | null; address: string } {
  const text = reference.startsWith('=') ? reference.slice(1) : reference;
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quoted?.[1] !== undefined) return { sheet: quoted[1].replaceAll("''", "'"), address: quoted[2] ?? '' };
  const plain = /^([^!']+)!(.*)$/s.exec(text);
  if (plain?.[1] !== undefined) return { sheet: plain[1], address: plain[2] ?? '' };
  return { sheet: null, address: text };
}

export function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rowCount <= outer.row + outer.rowCount &&
    inner.column + inner.columnCount <= outer.column + outer.columnCount
  );
}

export function intersect(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? rect(row, column, rowCount, columnCount) : null;
}

export function sameRect(a: Rect, b: Rect): boolean {
  return contains(a, b) && contains(b, a);
}

export function bounding(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return rect(
    row,
    column,
    Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  );
}

/** What is left of `a` when `b` is cut out of it: up to four rectangles. */
export function subtract(a: Rect, b: Rect): Rect[] {
  const cut = intersect(a, b);
  if (!cut) return [a];
  const below = cut.row + cut.rowCount;
  const right = cut.column + cut.columnCount;
  return [
    rect(a.row, a.column, cut.row - a.row, a.columnCount),
    rect(below, a.column, a.row + a.rowCount - below, a.columnCount),
    rect(cut.row, a.column, cut.rowCount, cut.column - a.column),
    rect(cut.row, right, cut.rowCount, a.column + a.columnCount - right),
  ].filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}

/** The rectangle moved and resized; InvalidArgument where it leaves the sheet. */
export function checked(row: number, column: number, rowCount: number, columnCount: number): Rect {
  const whole = [row, column, rowCount, columnCount].every(Number.isInteger);
  if (!whole || row < 0 || column < 0 || rowCount < 1 || columnCount < 1) throw apiError('InvalidArgument');
  if (row + rowCount > MAX_ROWS || column + columnCount > MAX_COLUMNS) throw apiError('InvalidArgument');
  return rect(row, column, rowCount, columnCount);
}
