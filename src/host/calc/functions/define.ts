import type { Scalar } from '../../model/value';
import { CellError } from '../../model/value';
import { evaluate, lift, type Scope } from '../evaluate';
import type { Node } from '../parser';
import { CellRange, each, ERRORS, fail, toNumber, type Value } from '../values';

/** A function of formulas: how many arguments it takes, and what it does with them. */
export interface FunctionSpec {
  readonly least: number;
  readonly most: number;
  /** Works on single values, and on arrays place by place. */
  readonly lifts?: boolean;
  readonly run: (args: readonly Node[], scope: Scope) => Value;
}

export type Table = Readonly<Record<string, FunctionSpec>>;

const MANY = 255;

/** A function of single values: over arrays it works place by place. */
export function scalar(
  least: number,
  most: number,
  apply: (values: readonly Scalar[], scope: Scope) => Scalar,
): FunctionSpec {
  return {
    least,
    most,
    lifts: true,
    run: (args, scope) =>
      lift(
        args.map((arg) => evaluate(arg, scope)),
        (values) => apply(values, scope),
      ),
  };
}

/** A function of one number. */
export function numeric(apply: (value: number) => number): FunctionSpec {
  return scalar(1, 1, ([value = null]) => finite(apply(toNumber(value))));
}

export function finite(value: number): Scalar {
  return Number.isFinite(value) ? value : ERRORS.num;
}

/** A function that takes its arguments as they are: ranges, arrays, single values. */
export function whole(
  least: number,
  most: number,
  apply: (values: readonly Value[], scope: Scope) => Value,
): FunctionSpec {
  return {
    least,
    most,
    run: (args, scope) =>
      apply(
        args.map((arg) => evaluate(arg, scope)),
        scope,
      ),
  };
}

/** A function that evaluates its arguments itself. */
export function lazy(least: number, most: number, run: FunctionSpec['run']): FunctionSpec {
  return { least, most, run };
}

/** A function of all numbers in its arguments: texts and logical values in cells do not count, written out they do. */
export function aggregate(apply: (numbers: readonly number[]) => Scalar, least = 1): FunctionSpec {
  return whole(least, MANY, (values) => apply(numbersOf(values)));
}

export function numbersOf(values: readonly Value[]): number[] {
  const numbers: number[] = [];
  for (const value of values) {
    const written = !(value instanceof CellRange) && !Array.isArray(value);
    for (const one of each(value)) {
      if (one instanceof CellError) fail(one);
      if (typeof one === 'number') numbers.push(one);
      else if (written && one !== null) numbers.push(toNumber(one));
    }
  }
  return numbers;
}

export { MANY };
