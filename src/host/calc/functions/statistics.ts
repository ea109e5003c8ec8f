import { CellError, type Scalar } from '../../model/value';
import { each, ERRORS, fail, pick, sizeOf, toNumber, type Value } from '../values';
import { aggregate, finite, MANY, numbersOf, scalar, whole, type FunctionSpec, type Table } from './define';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const mean = (numbers: readonly number[]): number => sum(numbers) / numbers.length;

function squares(numbers: readonly number[]): number {
  const middle = mean(numbers);
  return sum(numbers.map((one) => (one - middle) ** 2));
}

const spread = (sample: boolean, root: boolean): FunctionSpec =>
  aggregate((numbers) => {
    const count = numbers.length - (sample ? 1 : 0);
    if (count < 1) return ERRORS.div;
    const variance = squares(numbers) / count;
    return root ? Math.sqrt(variance) : variance;
  });

function sorted(value: Value): number[] {
  return numbersOf([value]).sort((a, b) => a - b);
}

/** The value at a share of the way from the least to the greatest. */
function percentile(value: Value, share: number): Scalar {
  const numbers = sorted(value);
  if (numbers.length === 0 || share < 0 || share > 1) return ERRORS.num;
  const position = share * (numbers.length - 1);
  const below = numbers[Math.floor(position)] ?? 0;
  const above = numbers[Math.ceil(position)] ?? below;
  return below + (above - below) * (position - Math.floor(position));
}

const atRank = (fromTop: boolean): FunctionSpec =>
  whole(2, 2, ([values = null, rank = null]) => {
    const numbers = sorted(values);
    const k = Math.ceil(toNumber(pick(rank, 0, 0)));
    return numbers[fromTop ? numbers.length - k : k - 1] ?? ERRORS.num;
  });

const share = (parts: number): FunctionSpec =>
  whole(2, 2, ([values = null, part = null]) =>
    percentile(values, Math.trunc(toNumber(pick(part, 0, 0)) * (4 / parts)) / 4),
  );

const rank: FunctionSpec = whole(2, 3, ([value = null, values = null, order = 0]) => {
  const number = toNumber(pick(value, 0, 0));
  const ascending = toNumber(pick(order, 0, 0)) !== 0;
  const numbers = numbersOf([values]);
  if (!numbers.includes(number)) return ERRORS.na;
  return numbers.filter((one) => (ascending ? one < number : one > number)).length + 1;
});

/** The pairs of numbers at the same places of two arguments. */
function pairs(ys: Value, xs: Value): [number, number][] {
  const [a, b] = [[...each(ys)], [...each(xs)]];
  if (a.length !== b.length) fail(ERRORS.na);
  return a.flatMap((y, index): [number, number][] => {
    const x = b[index];
    if (y instanceof CellError) return fail(y);
    if (x instanceof CellError) return fail(x);
    return typeof y === 'number' && typeof x === 'number' ? [[x, y]] : [];
  });
}

/** The straight line of least squares. */
function line(points: readonly [number, number][]): { slope: number; intercept: number } {
  const [mx, my] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const xx = sum(points.map(([x]) => (x - mx) ** 2));
  if (points.length < 2 || xx === 0) fail(ERRORS.div);
  const slope = sum(points.map(([x, y]) => (x - mx) * (y - my))) / xx;
  return { slope, intercept: my - slope * mx };
}

const forecast: FunctionSpec = whole(3, 3, ([x = null, ys = null, xs = null]) => {
  const { slope, intercept } = line(pairs(ys, xs));
  return finite(intercept + slope * toNumber(pick(x, 0, 0)));
});

/** The standard normal distribution, by a series and a continued fraction: exact to fifteen digits. */
export function normalDistribution(z: number): number {
  const x = Math.abs(z);
  if (x > 38) return z > 0 ? 1 : 0;
  const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  let upper: number;
  if (x < 3) {
    let term = x;
    let total = x;
    for (let n = 1; Math.abs(term) > 1e-17 * total && n < 300; n += 1) {
      term *= (x * x) / (2 * n + 1);
      total += term;
    }
    upper = 0.5 - density * total;
  } else {
    let fraction = 0;
    for (let n = 200; n > 0; n -= 1) fraction = n / (x + fraction);
    upper = density / (x + fraction);
  }
  return z > 0 ? 1 - upper : upper;
}

const count = (values: readonly Value[], counts: (value: Scalar) => boolean): number =>
  values.reduce<number>((total, value) => {
    let found = 0;
    for (const one of each(value)) if (counts(one)) found += 1;
    return total + found;
  }, 0);

export const STATISTICS: Table = {
  AVERAGE: aggregate((numbers) => (numbers.length === 0 ? ERRORS.div : mean(numbers))),
  MIN: aggregate((numbers) => numbers.reduce((least, one) => Math.min(least, one), numbers[0] ?? 0)),
  MAX: aggregate((numbers) => numbers.reduce((most, one) => Math.max(most, one), numbers[0] ?? 0)),
  COUNT: whole(1, MANY, (values) => count(values, (value) => typeof value === 'number')),
  COUNTA: whole(1, MANY, (values) => count(values, (value) => value !== null)),
  COUNTBLANK: whole(1, 1, ([value = null]) => {
    const { rows, columns } = sizeOf(value);
    return rows * columns - count([value], (one) => one !== null && one !== '');
  }),
  MEDIAN: whole(1, MANY, (values) => percentile([numbersOf(values)], 0.5)),
  STDEV: spread(true, true),
  'STDEV.S': spread(true, true),
  STDEVP: spread(false, true),
  'STDEV.P': spread(false, true),
  VAR: spread(true, false),
  'VAR.S': spread(true, false),
  VARP: spread(false, false),
  'VAR.P': spread(false, false),
  LARGE: atRank(true),
  SMALL: atRank(false),
  PERCENTILE: whole(2, 2, ([values = null, k = null]) => percentile(values, toNumber(pick(k, 0, 0)))),
  'PERCENTILE.INC': whole(2, 2, ([values = null, k = null]) => percentile(values, toNumber(pick(k, 0, 0)))),
  QUARTILE: share(4),
  'QUARTILE.INC': share(4),
  RANK: rank,
  'RANK.EQ': rank,
  SLOPE: whole(2, 2, ([ys = null, xs = null]) => line(pairs(ys, xs)).slope),
  INTERCEPT: whole(2, 2, ([ys = null, xs = null]) => line(pairs(ys, xs)).intercept),
  FORECAST: forecast,
  'FORECAST.LINEAR': forecast,
  CORREL: whole(2, 2, ([ys = null, xs = null]) => {
    const points = pairs(ys, xs);
    const { slope } = line(points);
    const deviation = (values: readonly number[]): number => Math.sqrt(squares(values));
    const dy = deviation(points.map(([, y]) => y));
    return dy === 0 ? ERRORS.div : (slope * deviation(points.map(([x]) => x))) / dy;
  }),
  NORMSDIST: scalar(1, 1, ([z = null]) => normalDistribution(toNumber(z))),
  'NORM.S.DIST': scalar(2, 2, ([z = null, cumulative = null]) => {
    const x = toNumber(z);
    return toNumber(cumulative) !== 0 ? normalDistribution(x) : Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  }),
};
