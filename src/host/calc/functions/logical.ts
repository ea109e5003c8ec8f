import { CellError } from '../../model/value';
import { evaluate, lift, type Scope } from '../evaluate';
import type { Node } from '../parser';
import {
  CellRange,
  compare,
  each,
  ERRORS,
  fail,
  Failure,
  single,
  sizeOf,
  toLogical,
  toNumber,
  type Value,
} from '../values';
import { lazy, MANY, scalar, whole, type FunctionSpec, type Table } from './define';

/** The value of a node, an error included. */
function attempt(node: Node, scope: Scope): Value {
  try {
    return evaluate(node, scope);
  } catch (error) {
    if (error instanceof Failure) return error.error;
    throw error;
  }
}

function isSingle(value: Value): boolean {
  const { rows, columns } = sizeOf(value);
  return rows === 1 && columns === 1;
}

/** Only the branch that is taken is evaluated; over an array of conditions both are, place by place. */
const IF: FunctionSpec = lazy(2, 3, ([condition, yes, no], scope) => {
  if (!condition || !yes) return fail(ERRORS.value);
  const test = evaluate(condition, scope);
  if (isSingle(test)) return toLogical(single(test)) ? evaluate(yes, scope) : no ? evaluate(no, scope) : false;
  const [whenTrue, whenFalse] = [attempt(yes, scope), no ? attempt(no, scope) : false];
  return lift([test, whenTrue, whenFalse], ([one = null, a = null, b = null]) => (toLogical(one) ? a : b));
});

/** The first value, or the second in place of those errors that are caught. */
const rescue = (caught: (error: CellError) => boolean): FunctionSpec =>
  lazy(2, 2, ([node, otherwise], scope) => {
    if (!node || !otherwise) return fail(ERRORS.value);
    const value = attempt(node, scope);
    if (isSingle(value)) {
      const one = single(value);
      return one instanceof CellError && caught(one)
        ? evaluate(otherwise, scope)
        : value instanceof CellRange
          ? value
          : one;
    }
    const instead = attempt(otherwise, scope);
    return lift([value, instead], ([one = null, other = null]) =>
      one instanceof CellError && caught(one) ? other : one,
    );
  });

/** The logical values of all arguments; texts and empty cells in ranges do not count. */
function logicals(values: readonly Value[]): boolean[] {
  const found: boolean[] = [];
  for (const value of values) {
    const written = !(value instanceof CellRange) && !Array.isArray(value);
    for (const one of each(value)) {
      if (one instanceof CellError) fail(one);
      if (typeof one === 'boolean' || typeof one === 'number') found.push(toLogical(one));
      else if (written && one !== null) found.push(toLogical(one));
    }
  }
  return found.length > 0 ? found : fail(ERRORS.value);
}

const IFS: FunctionSpec = lazy(2, MANY, (args, scope) => {
  for (let index = 0; index + 1 < args.length; index += 2) {
    const [condition, value] = [args[index], args[index + 1]];
    if (condition && value && toLogical(single(evaluate(condition, scope)))) return evaluate(value, scope);
  }
  return fail(ERRORS.na);
});

const SWITCH: FunctionSpec = lazy(3, MANY, ([subject, ...rest], scope) => {
  const value = subject ? single(evaluate(subject, scope)) : null;
  for (let index = 0; index + 1 < rest.length; index += 2) {
    const [candidate, result] = [rest[index], rest[index + 1]];
    if (candidate && result && compare(value, single(evaluate(candidate, scope))) === 0) return evaluate(result, scope);
  }
  const otherwise = rest.length % 2 === 1 ? rest.at(-1) : undefined;
  return otherwise ? evaluate(otherwise, scope) : fail(ERRORS.na);
});

const CHOOSE: FunctionSpec = lazy(2, MANY, ([index, ...choices], scope) => {
  const chosen = choices[Math.trunc(toNumber(single(index ? evaluate(index, scope) : null))) - 1];
  return chosen ? evaluate(chosen, scope) : fail(ERRORS.value);
});

export const LOGICAL: Table = {
  IF,
  IFS,
  SWITCH,
  CHOOSE,
  IFERROR: rescue(() => true),
  IFNA: rescue((error) => error === ERRORS.na),
  AND: whole(1, MANY, (values) => logicals(values).every(Boolean)),
  OR: whole(1, MANY, (values) => logicals(values).some(Boolean)),
  XOR: whole(1, MANY, (values) => logicals(values).filter(Boolean).length % 2 === 1),
  NOT: scalar(1, 1, ([value = null]) => !toLogical(value)),
  TRUE: scalar(0, 0, () => true),
  FALSE: scalar(0, 0, () => false),
};
