import { CellError, type Scalar } from '../../model/value';
import { ERRORS, Failure } from '../values';
import { evaluate, lift } from '../evaluate';
import { lazy, scalar, type FunctionSpec, type Table } from './define';
import { toNumber, type Value } from '../values';

/** A question about a value: errors are answered, not passed on. */
const question = (ask: (value: Scalar) => Scalar): FunctionSpec => ({
  ...lazy(1, 1, ([node], scope) => {
    let value: Value = null;
    try {
      value = node ? evaluate(node, scope) : null;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      value = error.error;
    }
    return lift([value], ([one = null]) => ask(one));
  }),
  lifts: true,
});

const isError = (value: Scalar): boolean => value instanceof CellError;

export const INFORMATION: Table = {
  ISBLANK: question((value) => value === null),
  ISNUMBER: question((value) => typeof value === 'number'),
  ISTEXT: question((value) => typeof value === 'string'),
  ISNONTEXT: question((value) => typeof value !== 'string'),
  ISLOGICAL: question((value) => typeof value === 'boolean'),
  ISERROR: question(isError),
  ISERR: question((value) => isError(value) && value !== ERRORS.na),
  ISNA: question((value) => value === ERRORS.na),
  ISEVEN: scalar(1, 1, ([value = null]) => Math.trunc(toNumber(value)) % 2 === 0),
  ISODD: scalar(1, 1, ([value = null]) => Math.trunc(toNumber(value)) % 2 !== 0),
  NA: scalar(0, 0, () => ERRORS.na),
  N: question((value) => (typeof value === 'number' || isError(value) ? value : value === true ? 1 : 0)),
  TYPE: question((value) => (isError(value) ? 16 : typeof value === 'boolean' ? 4 : typeof value === 'string' ? 2 : 1)),
};
