import { parseInput } from '../model/input';
import type { Rect } from '../model/address';
import { CellError, type Scalar } from '../model/value';
import { displayText } from '../model/text';

/** Cells that a formula refers to; they are read when they are needed. */
export class CellRange {
  constructor(
    readonly source: CellSource,
    readonly area: Rect,
  ) {}

  at(row: number, column: number): Scalar {
    return this.source.value(this.area.row + row, this.area.column + column);
  }
}

/** A sheet, as the calculation reads it. */
export interface CellSource {
  readonly name: string;
  value(row: number, column: number): Scalar;
  /** The part of an area that has cells at all. */
  clip(area: Rect): Rect | null;
}

export type Matrix = readonly (readonly Scalar[])[];
export type Value = Scalar | Matrix | CellRange;

export const ERRORS = {
  value: CellError.of('#VALUE!'),
  ref: CellError.of('#REF!'),
  name: CellError.of('#NAME?'),
  div: CellError.of('#DIV/0!'),
  na: CellError.of('#N/A'),
  num: CellError.of('#NUM!'),
} as const;

/** An error value on its way out of a calculation. */
export class Failure extends Error {
  constructor(readonly error: CellError) {
    super(error.text);
  }
}

export function fail(error: CellError): never {
  throw new Failure(error);
}

export function isMatrix(value: Value): value is Matrix {
  return Array.isArray(value);
}

/** Rows and columns of a value; 1 by 1 for a single one. */
export function sizeOf(value: Value): { rows: number; columns: number } {
  if (value instanceof CellRange) return { rows: value.area.rowCount, columns: value.area.columnCount };
  return isMatrix(value) ? { rows: value.length, columns: value[0]?.length ?? 0 } : { rows: 1, columns: 1 };
}

/** The value at a place; a single value, row or column counts for every place. */
export function pick(value: Value, row: number, column: number): Scalar {
  if (!(value instanceof CellRange) && !isMatrix(value)) return value;
  const { rows, columns } = sizeOf(value);
  const [r, c] = [rows === 1 ? 0 : row, columns === 1 ? 0 : column];
  if (r >= rows || c >= columns) return ERRORS.na;
  return value instanceof CellRange ? value.at(r, c) : (value[r]?.[c] ?? null);
}

/** Every value, row by row. A range beyond the used cells is cut to them: what is left out is empty. */
export function* each(value: Value): Generator<Scalar> {
  if (value instanceof CellRange) {
    const area = value.source.clip(value.area);
    if (!area) return;
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      for (let column = area.column; column < area.column + area.columnCount; column += 1) {
        yield value.source.value(row, column);
      }
    }
  } else if (isMatrix(value)) {
    for (const row of value) yield* row;
  } else {
    yield value;
  }
}

/** One value of a formula's argument: of several the first. */
export function single(value: Value): Scalar {
  return pick(value, 0, 0);
}

export function toNumber(value: Scalar): number {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof CellError) return fail(value);
  return numberOfText(value) ?? fail(ERRORS.value);
}

/** A number or date written as text (en-US); null where it is none. */
export function numberOfText(text: string): number | null {
  const input = parseInput(text.trim(), 'General', new Date().getFullYear());
  return input.kind === 'constant' && typeof input.value === 'number' ? input.value : null;
}

export function toText(value: Scalar): string {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value instanceof CellError ? fail(value) : numberText(value);
}

/** A number as "&" writes it: up to 15 digits. */
export function numberText(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const size = Math.abs(rounded);
  if (size !== 0 && (size >= 1e21 || size < 1e-9))
    return displayText(rounded, '0.##############E+00').replace('.E', 'E');
  return String(rounded);
}

export function toLogical(value: Scalar): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (value === null) return false;
  if (value instanceof CellError) return fail(value);
  if (/^true$/i.test(value)) return true;
  return /^false$/i.test(value) ? false : fail(ERRORS.value);
}

/** -1, 0 or 1: numbers before texts before logical values, texts without regard to case. */
export function compare(a: Scalar, b: Scalar): number {
  if (a instanceof CellError) return fail(a);
  if (b instanceof CellError) return fail(b);
  const [left, right] = [a ?? emptyLike(b), b ?? emptyLike(a)];
  const rank = (value: Scalar): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === 'string' && typeof right === 'string') {
    const [x, y] = [left.toLowerCase(), right.toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return Math.sign(Number(left) - Number(right));
}

/** What an empty cell is next to another value. */
function emptyLike(other: Scalar): Scalar {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}
