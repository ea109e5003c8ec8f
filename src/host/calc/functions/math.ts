import { toNumber, ERRORS, fail, pick, sizeOf, type Value } from '../values';
import { CellError, type Scalar } from '../../model/value';
import { aggregate, finite, MANY, numbersOf, numeric, scalar, whole, type Table } from './define';

/** Rounds half away from zero, as Excel does: 2.345 to two digits is 2.35 although no double is. */
export function roundTo(value: number, digits: number, mode: 'half' | 'up' | 'down' = 'half'): number {
  const places = Math.trunc(digits);
  const shift = (number: number, by: number): number => {
    const [mantissa = '0', exponent = '0'] = number.toExponential().split('e');
    return Number(`${mantissa}e${Number(exponent) + by}`);
  };
  const size = Math.abs(value);
  const scaled = shift(Number(size.toPrecision(15)), places);
  const rounded = mode === 'half' ? Math.floor(scaled + 0.5) : mode === 'up' ? Math.ceil(scaled) : Math.floor(scaled);
  return Math.sign(value) * shift(rounded, -places);
}

const rounding = (mode: 'half' | 'up' | 'down') =>
  scalar(mode === 'down' ? 1 : 2, 2, ([value = null, digits = 0]) =>
    finite(roundTo(toNumber(value), toNumber(digits), mode)),
  );

function toMultiple(value: number, step: number, round: (value: number) => number): Scalar {
  if (step === 0) return 0;
  if (value > 0 && step < 0) return ERRORS.num;
  return finite(round(Number((value / step).toPrecision(15))) * step);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Products of values at the same places, added; what is no number counts as zero. */
function sumProduct(values: readonly Value[]): Scalar {
  const [first] = values;
  const { rows, columns } = sizeOf(first ?? null);
  if (values.some((value) => sizeOf(value).rows !== rows || sizeOf(value).columns !== columns)) return ERRORS.value;
  let total = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      let product = 1;
      for (const value of values) {
        const one = pick(value, row, column);
        if (one instanceof CellError) return one;
        product *= typeof one === 'number' ? one : 0;
      }
      total += product;
    }
  }
  return total;
}

export const MATH: Table = {
  SUM: aggregate((numbers) => finite(sum(numbers))),
  PRODUCT: aggregate((numbers) => finite(numbers.reduce((product, one) => product * one, numbers.length > 0 ? 1 : 0))),
  SUMSQ: aggregate((numbers) => finite(sum(numbers.map((one) => one * one)))),
  SUMPRODUCT: whole(1, MANY, sumProduct),
  ROUND: rounding('half'),
  ROUNDUP: rounding('up'),
  ROUNDDOWN: rounding('down'),
  TRUNC: rounding('down'),
  MROUND: scalar(2, 2, ([value = null, step = null]) =>
    toMultiple(toNumber(value), toNumber(step), (n) => roundTo(n, 0)),
  ),
  CEILING: scalar(2, 2, ([value = null, step = null]) => toMultiple(toNumber(value), toNumber(step), Math.ceil)),
  FLOOR: scalar(2, 2, ([value = null, step = null]) => toMultiple(toNumber(value), toNumber(step), Math.floor)),
  INT: numeric(Math.floor),
  ABS: numeric(Math.abs),
  SIGN: numeric(Math.sign),
  SQRT: numeric(Math.sqrt),
  EXP: numeric(Math.exp),
  LN: numeric((value) => (value > 0 ? Math.log(value) : NaN)),
  LOG10: numeric((value) => (value > 0 ? Math.log10(value) : NaN)),
  LOG: scalar(1, 2, ([value = null, base = 10]) => {
    const [number, of] = [toNumber(value), toNumber(base)];
    return number > 0 && of > 0 ? finite(Math.log(number) / Math.log(of)) : ERRORS.num;
  }),
  POWER: scalar(2, 2, ([base = null, exponent = null]) => finite(toNumber(base) ** toNumber(exponent))),
  MOD: scalar(2, 2, ([value = null, divisor = null]) => {
    const [a, b] = [toNumber(value), toNumber(divisor)];
    return b === 0 ? ERRORS.div : finite(a - b * Math.floor(a / b));
  }),
  QUOTIENT: scalar(2, 2, ([value = null, divisor = null]) => {
    const [a, b] = [toNumber(value), toNumber(divisor)];
    return b === 0 ? ERRORS.div : Math.trunc(a / b);
  }),
  PI: scalar(0, 0, () => Math.PI),
  RAND: scalar(0, 0, () => Math.random()),
  SUBTOTAL: whole(2, MANY, ([kind, ...values]) => subtotal(toNumber(pick(kind ?? null, 0, 0)), values)),
};

function subtotal(kind: number, values: readonly Value[]): Scalar {
  const numbers = numbersOf(values);
  switch (kind % 100) {
    case 1:
      return numbers.length === 0 ? ERRORS.div : sum(numbers) / numbers.length;
    case 2:
      return numbers.length;
    case 4:
      return numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0);
    case 5:
      return numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0);
    case 9:
      return sum(numbers);
    default:
      return fail(ERRORS.value);
  }
}
