import type { Rect } from '../model/address';
import type { Scalar } from '../model/value';
import { FUNCTIONS } from './functions';
import type { Node } from './parser';
import { rectOf } from './tokens';
import {
  CellRange,
  compare,
  ERRORS,
  fail,
  Failure,
  isMatrix,
  pick,
  sizeOf,
  toNumber,
  toText,
  type CellSource,
  type Value,
} from './values';

/** Where a formula stands, and how it reaches other cells. */
export interface Scope {
  readonly sheet: CellSource;
  readonly row: number;
  readonly column: number;
  /** null where there is no sheet of that name. */
  sheetNamed(name: string): CellSource | null;
  /** The tree of a defined name; null for an unknown one. */
  named(name: string): { node: Node; sheet: CellSource } | null;
  /** The cells of a structured reference; null where it is #REF!. */
  structured(reference: Extract<Node, { kind: 'structured' }>['reference']): { sheet: CellSource; area: Rect } | null;
  /** The range that a text names, for INDIRECT. */
  indirect(text: string): { sheet: CellSource; area: Rect } | null;
}

/** A function that this evaluator does not have. */
export class UnknownFunction extends Error {
  constructor(readonly functionName: string) {
    super(functionName);
  }
}

/** What a formula gives: one value. Arrays give their first, a range beside its cell the one in the same row or column. */
export function evaluateFormula(node: Node, scope: Scope): Scalar {
  try {
    const value = evaluate(node, scope);
    return oneOf(value, scope);
  } catch (error) {
    if (error instanceof Failure) return error.error;
    throw error;
  }
}

function oneOf(value: Value, scope: Scope): Scalar {
  const result = value instanceof CellRange ? intersected(value, scope) : pick(value, 0, 0);
  // A formula that refers to an empty cell gives 0.
  return result ?? 0;
}

function intersected(range: CellRange, { row, column }: Scope): Scalar {
  const { area } = range;
  if (area.rowCount === 1 && area.columnCount === 1) return range.at(0, 0);
  const inRow = row >= area.row && row < area.row + area.rowCount;
  const inColumn = column >= area.column && column < area.column + area.columnCount;
  if (area.columnCount === 1 && inRow) return range.at(row - area.row, 0);
  if (area.rowCount === 1 && inColumn) return range.at(0, column - area.column);
  return range.at(0, 0);
}

export function evaluate(node: Node, scope: Scope): Value {
  switch (node.kind) {
    case 'constant':
      return node.value;
    case 'array':
      return node.rows;
    case 'reference': {
      const { sheet: name } = node.reference;
      const sheet = name === null ? scope.sheet : scope.sheetNamed(name);
      return sheet ? new CellRange(sheet, rectOf(node.reference)) : fail(ERRORS.ref);
    }
    case 'structured': {
      const found = scope.structured(node.reference);
      return found ? new CellRange(found.sheet, found.area) : fail(ERRORS.ref);
    }
    case 'name': {
      const found = scope.named(node.name);
      return found ? evaluate(found.node, { ...bound(scope), sheet: found.sheet }) : fail(ERRORS.name);
    }
    case 'unary':
      return unary(node.operator, evaluate(node.operand, scope));
    case 'binary':
      return node.operator === ':'
        ? joined(node.left, node.right, scope)
        : binary(node.operator, evaluate(node.left, scope), evaluate(node.right, scope));
    case 'call': {
      const found = FUNCTIONS.get(node.name);
      if (!found) throw new UnknownFunction(node.name);
      if (node.args.length < found.least || node.args.length > found.most) return fail(ERRORS.value);
      return found.run(node.args, scope);
    }
  }
}

function bound(scope: Scope): Scope {
  return {
    sheet: scope.sheet,
    row: scope.row,
    column: scope.column,
    sheetNamed: (name) => scope.sheetNamed(name),
    named: (name) => scope.named(name),
    structured: (reference) => scope.structured(reference),
    indirect: (text) => scope.indirect(text),
  };
}

/** "A1:INDEX(...)": the range between two references. */
function joined(left: Node, right: Node, scope: Scope): Value {
  const [a, b] = [evaluate(left, scope), evaluate(right, scope)];
  if (!(a instanceof CellRange) || !(b instanceof CellRange) || a.source !== b.source) return fail(ERRORS.value);
  const row = Math.min(a.area.row, b.area.row);
  const column = Math.min(a.area.column, b.area.column);
  const rowCount = Math.max(a.area.row + a.area.rowCount, b.area.row + b.area.rowCount) - row;
  const columnCount = Math.max(a.area.column + a.area.columnCount, b.area.column + b.area.columnCount) - column;
  return new CellRange(a.source, { row, column, rowCount, columnCount });
}

function unary(operator: '+' | '-' | '%', value: Value): Value {
  if (operator === '+') return value;
  return lift([value], ([one = null]) => (operator === '-' ? -toNumber(one) : toNumber(one) / 100));
}

function binary(operator: string, left: Value, right: Value): Value {
  return lift([left, right], ([a = null, b = null]) => operate(operator, a, b));
}

function operate(operator: string, a: Scalar, b: Scalar): Scalar {
  switch (operator) {
    case '+':
      return finite(toNumber(a) + toNumber(b));
    case '-':
      return finite(nearZero(toNumber(a), toNumber(b)));
    case '*':
      return finite(toNumber(a) * toNumber(b));
    case '/': {
      const [dividend, divisor] = [toNumber(a), toNumber(b)];
      return divisor === 0 ? ERRORS.div : finite(dividend / divisor);
    }
    case '^': {
      const result = toNumber(a) ** toNumber(b);
      return Number.isNaN(result) ? ERRORS.num : finite(result);
    }
    case '&':
      return toText(a) + toText(b);
    default: {
      const order = compare(a, b);
      if (operator === '=') return order === 0;
      if (operator === '<>') return order !== 0;
      if (operator === '<') return order < 0;
      if (operator === '>') return order > 0;
      return operator === '<=' ? order <= 0 : order >= 0;
    }
  }
}

function finite(value: number): Scalar {
  return Number.isFinite(value) ? value : ERRORS.num;
}

/** Excel takes a difference that is only rounding for zero. */
function nearZero(a: number, b: number): number {
  const difference = a - b;
  return Math.abs(difference) < Math.max(Math.abs(a), Math.abs(b)) * 2 ** -50 ? 0 : difference;
}

/** Applies a function of single values to every place of its arguments; an error stays at its place. */
export function lift(args: readonly Value[], apply: (values: readonly Scalar[]) => Scalar): Value {
  const plain = args.every((value) => !(value instanceof CellRange) && !isMatrix(value));
  const at = (row: number, column: number): Scalar => {
    try {
      return apply(args.map((value) => pick(value, row, column)));
    } catch (error) {
      if (error instanceof Failure) return error.error;
      throw error;
    }
  };
  if (plain) return at(0, 0);
  const clipped = clip(args);
  const rows = Math.max(...clipped.map((value) => sizeOf(value).rows));
  const columns = Math.max(...clipped.map((value) => sizeOf(value).columns));
  if (rows === 1 && columns === 1) return at(0, 0);
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => at(row, column)));
}

/** More cells than any sheet of data has: such a range is read as far as there is content. */
const MANY_CELLS = 1_000_000;

function clip(args: readonly Value[]): readonly Value[] {
  const large = args.filter(
    (value) => value instanceof CellRange && value.area.rowCount * value.area.columnCount > MANY_CELLS,
  );
  if (large.length === 0) return args;
  const used = large.map((value) => (value instanceof CellRange ? value.source.clip(value.area) : null));
  const bottom = Math.max(1, ...used.map((area) => (area ? area.row + area.rowCount : 1)));
  const right = Math.max(1, ...used.map((area) => (area ? area.column + area.columnCount : 1)));
  return args.map((value) => {
    if (!(value instanceof CellRange) || !large.includes(value)) return value;
    const { row, column, rowCount, columnCount } = value.area;
    return new CellRange(value.source, {
      row,
      column,
      rowCount: Math.min(rowCount, Math.max(1, bottom - row)),
      columnCount: Math.min(columnCount, Math.max(1, right - column)),
    });
  });
}
