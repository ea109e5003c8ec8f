import { columnName, MAX_COLUMNS, MAX_ROWS, quoteSheet } from '../../model/address';
import { CellError, type Scalar } from '../../model/value';
import { wildcard } from '../criteria';
import { evaluate, lift } from '../evaluate';
import {
  CellRange,
  compare,
  ERRORS,
  fail,
  pick,
  single,
  sizeOf,
  toLogical,
  toNumber,
  toText,
  type Matrix,
  type Value,
} from '../values';
import { lazy, scalar, whole, type FunctionSpec, type Table } from './define';

/** A row or column as a list, read as it is needed and no further than there is content. */
interface Line {
  readonly length: number;
  at(index: number): Scalar;
}

function lineOf(value: Value): Line {
  const { rows, columns } = sizeOf(value);
  if (rows > 1 && columns > 1) fail(ERRORS.na);
  const down = columns === 1;
  return {
    length: down ? usedRows(value) : columns,
    at: (index) => (down ? pick(value, index, 0) : pick(value, 0, index)),
  };
}

function usedRows(value: Value): number {
  if (!(value instanceof CellRange)) return sizeOf(value).rows;
  const used = value.source.clip(value.area);
  return used ? used.row + used.rowCount - value.area.row : 0;
}

const comparable = (a: Scalar, b: Scalar): boolean => a !== null && !(a instanceof CellError) && typeof a === typeof b;

/** Index of the first equal value; texts may hold wildcards. */
function exact(wanted: Scalar, line: Line): number {
  if (wanted instanceof CellError) return fail(wanted);
  const sought = wanted ?? 0;
  const pattern = typeof sought === 'string' && /[*?~]/.test(sought) ? wildcard(sought) : null;
  for (let index = 0; index < line.length; index += 1) {
    const value = line.at(index);
    if (!comparable(value, sought)) continue;
    if (pattern && typeof value === 'string' ? pattern.test(value) : compare(value, sought) === 0) return index;
  }
  return -1;
}

/** Index of the last value that is not beyond the one wanted; the values have to be in order. */
function nearest(wanted: Scalar, line: Line, descending: boolean): number {
  if (wanted instanceof CellError) return fail(wanted);
  let found = -1;
  for (let index = 0; index < line.length; index += 1) {
    const value = line.at(index);
    if (!comparable(value, wanted ?? 0)) continue;
    const order = compare(value, wanted ?? 0);
    if (descending ? order < 0 : order > 0) break;
    found = index;
  }
  return found;
}

/** The last value up to the one wanted, wherever it stands: how LOOKUP finds the last of a kind among errors. */
function lastUpTo(wanted: Scalar, line: Line): number {
  let found = -1;
  for (let index = 0; index < line.length; index += 1) {
    const value = line.at(index);
    if (comparable(value, wanted ?? 0) && compare(value, wanted ?? 0) <= 0) found = index;
  }
  return found;
}

const MATCH: FunctionSpec = whole(2, 3, ([wanted = null, values = null, kind]) => {
  const type = kind === undefined ? 1 : toNumber(single(kind));
  const line = lineOf(values);
  return lift([wanted], ([one = null]) => {
    const index = type === 0 ? exact(one, line) : nearest(one, line, type < 0);
    return index < 0 ? ERRORS.na : index + 1;
  });
});

/** A part of a range stays a range, so that it can be summed, joined or referred to. */
function part(value: Value, row: number, column: number): Value {
  const { rows, columns } = sizeOf(value);
  if (row < 0 || column < 0 || row > rows || column > columns) return fail(ERRORS.ref);
  if (value instanceof CellRange) {
    const { area } = value;
    return new CellRange(value.source, {
      row: area.row + Math.max(0, row - 1),
      column: area.column + Math.max(0, column - 1),
      rowCount: row === 0 ? rows : 1,
      columnCount: column === 0 ? columns : 1,
    });
  }
  const across = column === 0 ? range(columns) : [column - 1];
  return (row === 0 ? range(rows) : [row - 1]).map((r) => across.map((c) => pick(value, r, c)));
}

const range = (length: number): number[] => Array.from({ length }, (_, index) => index);

const INDEX: FunctionSpec = whole(2, 4, ([values = null, row = null, column]) => {
  const { rows } = sizeOf(values);
  const [first, second] = [toIndex(row), column === undefined ? null : toIndex(column)];
  // Of a single row the one number is the column.
  if (second === null && rows === 1) return part(values, 1, first);
  return part(values, first, second ?? (sizeOf(values).columns === 1 ? 1 : 0));
});

function toIndex(value: Value): number {
  return Math.trunc(toNumber(single(value)));
}

const tableLookup = (vertical: boolean): FunctionSpec =>
  whole(3, 4, ([wanted = null, values = null, offset = null, approximate = true]) => {
    const { rows, columns } = sizeOf(values);
    const at = toIndex(offset);
    if (at < 1) return ERRORS.value;
    if (at > (vertical ? columns : rows)) return ERRORS.ref;
    const line = lineOf(part(values, vertical ? 0 : 1, vertical ? 1 : 0));
    return lift([wanted], ([one = null]) => {
      const index = toLogical(single(approximate)) ? nearest(one, line, false) : exact(one, line);
      if (index < 0) return ERRORS.na;
      return vertical ? pick(values, index, at - 1) : pick(values, at - 1, index);
    });
  });

const LOOKUP_VECTOR: FunctionSpec = whole(2, 3, ([wanted = null, values = null, results]) => {
  const { rows, columns } = sizeOf(values);
  const wide = columns > rows;
  const keys = rows === 1 || columns === 1 ? values : part(values, wide ? 1 : 0, wide ? 0 : 1);
  const answers = results ?? (rows === 1 || columns === 1 ? values : part(values, wide ? rows : 0, wide ? 0 : columns));
  const index = lastUpTo(single(wanted), lineOf(keys));
  return index < 0 ? ERRORS.na : lineOf(answers).at(index);
});

const XLOOKUP: FunctionSpec = whole(
  3,
  6,
  ([wanted = null, keys = null, results = null, otherwise, mode = 0, search = 1]) => {
    const line = lineOf(keys);
    const backwards = toNumber(single(search)) < 0;
    const seen: Line = backwards ? { length: line.length, at: (index) => line.at(line.length - 1 - index) } : line;
    const kind = toNumber(single(mode));
    const sought = single(wanted);
    let index = exact(kind === 2 ? sought : literal(sought), seen);
    if (index >= 0 && backwards) index = line.length - 1 - index;
    if (index < 0 && (kind === -1 || kind === 1)) index = closest(sought, line, kind);
    if (index < 0) return otherwise === undefined ? ERRORS.na : single(otherwise);
    return sizeOf(keys).columns === 1 ? part(results, index + 1, 0) : part(results, 0, index + 1);
  },
);

/** XLOOKUP takes wildcards only when told to. */
function literal(value: Scalar): Scalar {
  return typeof value === 'string' ? value.replace(/[*?~]/g, '~$&') : value;
}

function closest(wanted: Scalar, line: Line, side: number): number {
  let best = -1;
  for (let index = 0; index < line.length; index += 1) {
    const value = line.at(index);
    if (!comparable(value, wanted) || compare(value, wanted) * side < 0) continue;
    if (best < 0 || compare(value, line.at(best)) * side < 0) best = index;
  }
  return best;
}

const OFFSET: FunctionSpec = whole(3, 5, ([base = null, rows = null, columns = null, height, width]) => {
  if (!(base instanceof CellRange)) return fail(ERRORS.value);
  const size = (value: Value | undefined, missing: number): number =>
    value === undefined || value === null ? missing : toIndex(value);
  const area = {
    row: base.area.row + toIndex(rows),
    column: base.area.column + toIndex(columns),
    rowCount: size(height, base.area.rowCount),
    columnCount: size(width, base.area.columnCount),
  };
  const inside =
    area.row >= 0 &&
    area.column >= 0 &&
    area.row + area.rowCount <= MAX_ROWS &&
    area.column + area.columnCount <= MAX_COLUMNS;
  return inside && area.rowCount > 0 && area.columnCount > 0 ? new CellRange(base.source, area) : fail(ERRORS.ref);
});

const INDIRECT: FunctionSpec = whole(1, 2, ([text = null], scope) => {
  const found = scope.indirect(toText(single(text)));
  return found ? new CellRange(found.sheet, found.area) : fail(ERRORS.ref);
});

/** ROW and COLUMN: of the formula's own cell without an argument. */
const position = (of: 'row' | 'column'): FunctionSpec =>
  lazy(0, 1, ([node], scope): Value => {
    if (!node) return scope[of] + 1;
    const value = evaluate(node, scope);
    if (!(value instanceof CellRange)) return fail(ERRORS.value);
    const { rowCount, columnCount } = value.area;
    const numbers: Matrix =
      of === 'row'
        ? range(Math.min(rowCount, 100_000)).map((i) => [value.area.row + i + 1])
        : [range(columnCount).map((i) => value.area.column + i + 1)];
    return numbers.length === 1 && numbers[0]?.length === 1 ? (numbers[0][0] ?? 0) : numbers;
  });

export const LOOKUP: Table = {
  MATCH,
  INDEX,
  VLOOKUP: tableLookup(true),
  HLOOKUP: tableLookup(false),
  LOOKUP: LOOKUP_VECTOR,
  XLOOKUP,
  OFFSET,
  INDIRECT,
  ROW: position('row'),
  COLUMN: position('column'),
  ROWS: whole(1, 1, ([value = null]) => sizeOf(value).rows),
  COLUMNS: whole(1, 1, ([value = null]) => sizeOf(value).columns),
  TRANSPOSE: whole(1, 1, ([value = null]) => {
    const { rows, columns } = sizeOf(value);
    return range(columns).map((c) => range(rows).map((r) => pick(value, r, c)));
  }),
  ADDRESS: scalar(2, 5, ([row = null, column = null, kind = 1, , sheet = null]) => {
    const fixed = toNumber(kind);
    const [r, c] = [fixed === 1 || fixed === 2 ? '$' : '', fixed === 1 || fixed === 3 ? '$' : ''];
    const prefix = sheet === null ? '' : `${quoteSheet(toText(sheet))}!`;
    return `${prefix}${c}${columnName(toNumber(column) - 1)}${r}${toNumber(row)}`;
  }),
  HYPERLINK: scalar(1, 2, ([address = null, shown]) => shown ?? address),
};
