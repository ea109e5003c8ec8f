import fc from 'fast-check';
import {
  addPeriods,
  containsPeriod,
  evaluateGoal,
  type Assessment,
  type Goal,
  type Point,
  type Series,
  type Status,
} from '../../../src/engine';

const START = '2020-01';

/** Tenths, so that scaling and mirroring stay clear of rounding in the last digit. */
const value = fc.integer({ min: 1, max: 9000 }).map((tenths) => tenths / 10);

const series: fc.Arbitrary<Series> = fc
  .record({
    values: fc.array(fc.option(value, { freq: 20 }), { minLength: 1, maxLength: 48 }),
    aggregation: fc.constantFrom<Series['aggregation']>('mean', 'sum', 'last'),
    breaks: fc.array(fc.integer({ min: 1, max: 47 }), { maxLength: 1 }),
  })
  .map(({ values, aggregation, breaks }) => ({
    name: 'x',
    unit: 'count',
    granularity: 'month',
    aggregation,
    points: values.map((point, i) => [addPeriods(START, i), point] as const),
    breaks: breaks.map((i) => addPeriods(START, i)),
  }));

const month = fc.integer({ min: 0, max: 56 }).map((i) => addPeriods(START, i));
const target = fc.oneof(month, fc.constantFrom('2021', '2022', '2023', '2022-H2', '2022-06/P12M'));
const direction = fc.constantFrom<'decrease' | 'increase'>('decrease', 'increase');

const changeGoal: fc.Arbitrary<Goal> = fc.record({
  kind: fc.constant('change' as const),
  direction,
  value,
  unit: fc.constantFrom('percent', 'persons'),
  basePeriod: month,
  targetPeriod: target,
});

const levelGoal: fc.Arbitrary<Goal> = fc.record({
  kind: fc.constantFrom<'level' | 'average' | 'count'>('level', 'average', 'count'),
  direction,
  value,
  unit: fc.constant('persons'),
  per: fc.constantFrom<'month' | 'year'>('month', 'year'),
  targetPeriod: target,
});

const baselineGoal: fc.Arbitrary<Goal> = fc.record({
  kind: fc.constant('baseline_level' as const),
  direction,
  basePeriod: month,
  targetPeriod: target,
});

const rangeGoal: fc.Arbitrary<Goal> = fc
  .record({ low: value, width: value, targetPeriod: target, reach: fc.boolean() })
  .map(({ low, width, ...rest }) => ({ kind: 'range', value: low, valueHigh: low + width, unit: 'persons', ...rest }));

const anyGoal = fc.oneof(changeGoal, levelGoal, baselineGoal, rangeGoal);

function mapValues(of: Series, change: (point: number) => number): Series {
  return {
    ...of,
    points: of.points.map(([period, point]) => [period, point === null ? null : change(point)] as const),
  };
}

/** Close, as far as figures of that size are. */
function expectClose(got: number | null | undefined, wanted: number | null | undefined): void {
  if (typeof wanted !== 'number' || typeof got !== 'number') expect(got ?? null).toBe(wanted ?? null);
  else expect(Math.abs(got - wanted)).toBeLessThanOrEqual(1e-8 * Math.max(1, Math.abs(wanted)));
}

const VERDICTS: readonly Status[] = ['met', 'partly_met', 'not_met', 'on_track', 'at_risk', 'off_track'];

/** A result that is not close to a threshold, where the last binary digit could decide. */
function isClear({ gap, attainment, outlook, status }: Assessment): boolean {
  if (!VERDICTS.includes(status)) return true;
  const share = outlook === undefined || outlook.remainingGap === 0 ? 1 : outlook.miss / outlook.remainingGap;
  const marks = [share - 0.05, share - 0.2, share - 1, (attainment ?? 9) - 0.5, (attainment ?? 9) - 0.95];
  const nearMiss = outlook !== undefined && outlook.miss > 0 && outlook.miss < 1e-5;
  return !nearMiss && Math.abs(gap ?? 1) > 1e-5 && marks.every((mark) => Math.abs(mark) > 1e-6);
}

test('scaling a series and its goal scales the figures and keeps the status', () => {
  fc.assert(
    fc.property(series, anyGoal, fc.integer({ min: 2, max: 1000 }), (data, goal, factor) => {
      const inUnits =
        goal.unit === 'percent'
          ? goal
          : { ...goal, value: (goal.value ?? 0) * factor, valueHigh: (goal.valueHigh ?? 0) * factor };
      const before = evaluateGoal(goal, data);
      const after = evaluateGoal(
        goal.kind === 'baseline_level' ? goal : inUnits,
        mapValues(data, (point) => point * factor),
      );
      fc.pre(isClear(before));
      expect([after.status, after.phase, after.wrongWay, after.lastPeriod]).toEqual([
        before.status,
        before.phase,
        before.wrongWay,
        before.lastPeriod,
      ]);
      const scaled = (x: number | null | undefined): number | null => (typeof x === 'number' ? x * factor : null);
      expectClose(after.base?.value, scaled(before.base?.value));
      expectClose(after.target?.value, scaled(before.target?.value));
      expectClose(after.actual?.value, scaled(before.actual?.value));
      expectClose(after.gap, scaled(before.gap));
      expectClose(after.projection?.value, scaled(before.projection?.value));
      expectClose(after.needed, scaled(before.needed));
      expectClose(after.attainment, before.attainment);
      expectClose(after.change?.percent, before.change?.percent);
    }),
    { numRuns: 500 },
  );
});

test('mirroring a series and its direction mirrors the verdict', () => {
  fc.assert(
    fc.property(series, changeGoal, (data, goal) => {
      const turned: Goal = { ...goal, direction: goal.direction === 'decrease' ? 'increase' : 'decrease' };
      const before = evaluateGoal(goal, data);
      const after = evaluateGoal(
        turned,
        mapValues(data, (point) => -point),
      );
      expect([after.status, after.wrongWay, after.phase]).toEqual([before.status, before.wrongWay, before.phase]);
      const opposite = (x: number | null | undefined): number | null => (typeof x === 'number' ? -x : null);
      expectClose(after.target?.value, opposite(before.target?.value));
      expectClose(after.projection?.value, opposite(before.projection?.value));
      expectClose(after.gap, before.gap);
      expectClose(after.attainment, before.attainment);
      expectClose(after.projection?.probability, before.projection?.probability);
    }),
    { numRuns: 500 },
  );
});

test('mirroring a level about a number mirrors the outlook', () => {
  fc.assert(
    fc.property(series, levelGoal, (data, drawn) => {
      const goal: Goal = { ...drawn, kind: 'level', targetPeriod: '2024-06' };
      const turned: Goal = {
        ...goal,
        direction: goal.direction === 'decrease' ? 'increase' : 'decrease',
        value: 2000 - (goal.value ?? 0),
      };
      const before = evaluateGoal(goal, data);
      fc.pre(before.phase === 'running' && isClear(before));
      const after = evaluateGoal(
        turned,
        mapValues(data, (point) => 2000 - point),
      );
      expect([after.status, after.wrongWay]).toEqual([before.status, before.wrongWay]);
      expectClose(after.gap, before.gap);
    }),
    { numRuns: 300 },
  );
});

test('a better actual never gives a worse status', () => {
  const order: readonly Status[] = ['not_met', 'partly_met', 'met'];
  fc.assert(
    fc.property(series, fc.oneof(changeGoal, levelGoal, baselineGoal), value, (data, goal, better) => {
      const before = evaluateGoal(goal, data);
      fc.pre(before.phase === 'final' && order.includes(before.status));
      const sign = goal.direction === 'decrease' ? -1 : 1;
      const inTarget = (period: string): boolean => containsPeriod(goal.targetPeriod ?? '', period);
      const improved = ([period, point]: Point): Point => [
        period,
        point !== null && inTarget(period) ? point + sign * better : point,
      ];
      const raised = { ...data, points: data.points.map(improved) };
      const after = evaluateGoal(goal, raised);
      fc.pre(after.base?.value === before.base?.value);
      expect(order.indexOf(after.status)).toBeGreaterThanOrEqual(order.indexOf(before.status));
    }),
    { numRuns: 500 },
  );
});

test('data after the as-of changes nothing', () => {
  fc.assert(
    fc.property(series, anyGoal, month, fc.array(value, { maxLength: 12 }), (data, goal, asOf, later) => {
      const seen = data.points.filter(([period]) => period <= asOf);
      const other = later.map((point, i) => [addPeriods(asOf, i + 1), point] as const);
      const options = { asOf };
      const expected = evaluateGoal(goal, data, options);
      expect(evaluateGoal(goal, { ...data, points: seen }, options)).toEqual(expected);
      expect(evaluateGoal(goal, { ...data, points: [...seen, ...other] }, options)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

test('the order of points changes nothing', () => {
  const shuffled = series.chain((data) =>
    fc.tuple(fc.constant(data), fc.shuffledSubarray([...data.points], { minLength: data.points.length })),
  );
  fc.assert(
    fc.property(shuffled, anyGoal, ([data, points], goal) => {
      expect(evaluateGoal(goal, { ...data, points })).toEqual(evaluateGoal(goal, data));
    }),
    { numRuns: 500 },
  );
});

test('no NaN or Infinity leaves the engine, whatever the numbers', () => {
  const wild = fc.oneof(
    fc.double(),
    fc.constantFrom(0, -0, Number.MAX_VALUE, -Number.MAX_VALUE, Number.MIN_VALUE, 1e-320),
  );
  fc.assert(
    fc.property(fc.array(wild, { maxLength: 30 }), anyGoal, wild, (values, goal, size) => {
      const points = values.map((point, i) => [addPeriods(START, i), point] as const);
      for (const aggregation of ['mean', 'sum', 'last'] as const) {
        const data: Series = { name: 'x', unit: 'count', granularity: 'month', aggregation, points };
        const ratio = { name: 'r', numerator: data, denominator: mapValues(data, (point) => point / 3) };
        for (const indicator of [data, ratio, { name: 's', parts: [data, data] }]) {
          for (const asked of [goal, { ...goal, value: size }]) {
            assertFinite(evaluateGoal(asked, indicator, { policy: { pooled: true } }));
          }
        }
      }
    }),
    { numRuns: 300 },
  );
});

function assertFinite(part: unknown): void {
  if (typeof part === 'number') expect(Number.isFinite(part)).toBe(true);
  else if (typeof part === 'object' && part !== null) Object.values(part).forEach(assertFinite);
}

test('the same goal, data and options give the same assessment, and none of them is changed', () => {
  fc.assert(
    fc.property(series, anyGoal, fc.option(month), (data, goal, asOf) => {
      const [frozen, asked] = [deepFreeze(data), deepFreeze(goal)];
      expect(evaluateGoal(asked, frozen, { asOf })).toEqual(evaluateGoal(goal, data, { asOf }));
    }),
  );
});

function deepFreeze<T>(part: T): T {
  if (typeof part === 'object' && part !== null) {
    Object.freeze(part);
    Object.values(part).forEach(deepFreeze);
  }
  return part;
}
