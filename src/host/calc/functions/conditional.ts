import { CellError, type Scalar } from '../../model/value';
import { criterion } from '../criteria';
import { CellRange, ERRORS, fail, pick, single, sizeOf, type Value } from '../values';
import { lift } from '../evaluate';
import { MANY, whole, type FunctionSpec, type Table } from './define';

/** The places of a range's used cells where every condition holds. */
function matches(conditions: readonly (readonly [Value, Scalar])[]): { row: number; column: number }[] {
  const [first] = conditions;
  if (!first) return [];
  const { rows, columns } = sizeOf(first[0]);
  if (conditions.some(([range]) => sizeOf(range).rows !== rows || sizeOf(range).columns !== columns))
    fail(ERRORS.value);
  const tests = conditions.map(([range, condition]) => ({ range, test: criterion(condition) }));
  const extent = usedExtent(
    tests.map(({ range }) => range),
    rows,
    columns,
    tests.every(({ test }) => test(null)),
  );
  const found: { row: number; column: number }[] = [];
  for (let row = 0; row < extent.rows; row += 1) {
    for (let column = 0; column < extent.columns; column += 1) {
      if (tests.every(({ range, test }) => test(pick(range, row, column)))) found.push({ row, column });
    }
  }
  return found;
}

/** Behind the used cells nothing matches, unless the conditions take empty cells. */
function usedExtent(
  ranges: readonly Value[],
  rows: number,
  columns: number,
  blanks: boolean,
): { rows: number; columns: number } {
  if (blanks) return { rows, columns };
  const ends = ranges.map((range) => {
    if (!(range instanceof CellRange)) return { rows, columns };
    const used = range.source.clip(range.area);
    if (!used) return { rows: 0, columns: 0 };
    return {
      rows: used.row + used.rowCount - range.area.row,
      columns: used.column + used.columnCount - range.area.column,
    };
  });
  return {
    rows: Math.min(rows, Math.max(...ends.map((end) => end.rows))),
    columns: Math.min(columns, Math.max(...ends.map((end) => end.columns))),
  };
}

/** The numbers of a range at those places. */
function numbersAt(values: Value, places: readonly { row: number; column: number }[]): number[] {
  return places.flatMap(({ row, column }) => {
    const value = values instanceof CellRange ? values.at(row, column) : pick(values, row, column);
    if (value instanceof CellError) return fail(value);
    return typeof value === 'number' ? [value] : [];
  });
}

type Reduce = (numbers: readonly number[]) => Scalar;
const sum: Reduce = (numbers) => numbers.reduce((total, one) => total + one, 0);
const average: Reduce = (numbers) => (numbers.length === 0 ? ERRORS.div : Number(sum(numbers)) / numbers.length);
const least: Reduce = (numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0);
const most: Reduce = (numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0);

/** A condition may be an array: then so is the answer. */
function perCondition(conditions: readonly Value[], answer: (conditions: readonly Scalar[]) => Scalar): Value {
  return lift(
    conditions.map((one) => (sizeOf(one).rows * sizeOf(one).columns === 1 ? single(one) : one)),
    answer,
  );
}

function paired(values: readonly Value[]): { ranges: Value[]; conditions: Value[] } {
  if (values.length % 2 !== 0) fail(ERRORS.value);
  return { ranges: values.filter((_, i) => i % 2 === 0), conditions: values.filter((_, i) => i % 2 === 1) };
}

/** SUMIFS and its like: the values first, then ranges and conditions in turn. */
const many = (reduce: Reduce): FunctionSpec =>
  whole(3, MANY, ([values = null, ...rest]) => {
    const { ranges, conditions } = paired(rest);
    return perCondition(conditions, (given) => {
      const places = matches(ranges.map((range, index) => [range, given[index] ?? null] as const));
      const [first] = ranges;
      const same =
        sizeOf(values).rows === sizeOf(first ?? null).rows && sizeOf(values).columns === sizeOf(first ?? null).columns;
      return same ? reduce(numbersAt(values, places)) : ERRORS.value;
    });
  });

/** SUMIF and its like: the range, its condition, and the values where they are others. */
const one = (reduce: Reduce): FunctionSpec =>
  whole(2, 3, ([range = null, condition = null, values]) =>
    perCondition([condition], ([given = null]) => reduce(numbersAt(values ?? range, matches([[range, given]])))),
  );

export const CONDITIONAL: Table = {
  SUMIF: one(sum),
  AVERAGEIF: one(average),
  COUNTIF: whole(2, 2, ([range = null, condition = null]) =>
    perCondition([condition], ([given = null]) => matches([[range, given]]).length),
  ),
  SUMIFS: many(sum),
  AVERAGEIFS: many(average),
  MINIFS: many(least),
  MAXIFS: many(most),
  COUNTIFS: whole(2, MANY, (values) => {
    const { ranges, conditions } = paired(values);
    return perCondition(
      conditions,
      (given) => matches(ranges.map((range, index) => [range, given[index] ?? null] as const)).length,
    );
  }),
};
