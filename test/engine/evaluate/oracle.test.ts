import fc from 'fast-check';
import {
  addPeriods,
  DEFAULT_POLICY,
  evaluateGoal,
  periodAt,
  type Goal,
  type Granularity,
  type Series,
} from '../../../src/engine';
import { oracle, type Verdict } from './oracle';

/** One decimal, as statistics are published, so that ties and equalities come up often. */
const value = fc.integer({ min: 0, max: 900 }).map((tenths) => tenths / 10);

const START = { month: '2020-01', quarter: '2016-Q1', year: '2005' } as const;

const anySeries: fc.Arbitrary<Series> = fc
  .record({
    granularity: fc.constantFrom<Granularity>('month', 'month', 'month', 'quarter', 'year'),
    aggregation: fc.constantFrom<Series['aggregation']>('mean', 'mean', 'sum', 'last'),
    values: fc.array(fc.option(value, { freq: 25 }), { minLength: 1, maxLength: 60 }),
    breakAt: fc.option(fc.integer({ min: 0, max: 59 }), { freq: 3 }),
  })
  .map(({ granularity, aggregation, values, breakAt }) => ({
    name: 'x',
    unit: 'count',
    granularity,
    aggregation,
    points: values.map((point, i) => [addPeriods(START[granularity], i), point] as const),
    ...(breakAt === null ? {} : { breaks: [addPeriods(START[granularity], breakAt)] }),
  }));

const scenario = anySeries.chain((series) => {
  const slot = fc.integer({ min: -2, max: series.points.length + 14 });
  const point = slot.map((i) => addPeriods(START[series.granularity], i));
  const year = slot.map((i) => periodAt('year', yearMonth(series, i)));
  const rolling = slot.map((i) => periodAt('rolling_year', yearMonth(series, i)));
  const half = slot.map((i) => periodAt('half_year', yearMonth(series, i)));
  const any = series.granularity === 'year' ? point : fc.oneof(point, point, year, half, rolling);
  return fc.record({
    series: fc.constant(series),
    asOf: fc.option(point, { freq: 3 }),
    goal: fc.record({
      kind: fc.constantFrom<Goal['kind']>('change', 'change', 'level', 'average', 'baseline_level', 'count'),
      direction: fc.constantFrom<NonNullable<Goal['direction']>>('decrease', 'increase'),
      value,
      unit: fc.constantFrom('percent', 'persons'),
      per: fc.constantFrom<NonNullable<Goal['per']>>('month', 'year'),
      basePeriod: any,
      targetPeriod: any,
    }),
    partialMovement: fc.constantFrom(0.3, 0.5, 0.8),
    partialRatio: fc.constantFrom(0.9, 0.95, 0.99),
  });
});

const STEP = { month: 1, quarter: 3, year: 12 } as const;

function yearMonth(series: Series, slot: number): number {
  const first = Number(START[series.granularity].slice(0, 4)) * 12;
  return first + (slot + 1) * STEP[series.granularity] - 1;
}

/** What the engine does not share with the oracle: goals that contradict themselves and periods that do not fit. */
function isComparable(goal: Goal, series: Series): boolean {
  const { status, issues } = evaluateGoal(goal, series);
  const odd = issues.some(({ code }) => code === 'granularity_mismatch');
  return status !== 'invalid' && !odd && (goal.kind !== 'count' || series.granularity === 'month');
}

const KEYS: readonly (keyof Verdict)[] = [
  'actual',
  'gap',
  'attainment',
  'projection',
  'needed',
  'probability',
  'low',
  'high',
  'base',
  'target',
];

test('the engine agrees with the rules computed the long way round', () => {
  let compared = 0;
  fc.assert(
    fc.property(scenario, ({ series, asOf, goal: drawn, ...policy }) => {
      const counts = drawn.kind === 'change' || drawn.kind === 'baseline_level';
      const { basePeriod, ...rest } = drawn;
      const goal: Goal = counts
        ? { ...rest, basePeriod }
        : drawn.kind === 'count'
          ? { ...rest, direction: 'at_least' }
          : rest;
      fc.pre(isComparable(goal, series));
      compared += 1;
      const expected = oracle(goal, series, asOf, { ...DEFAULT_POLICY, ...policy });
      const got = evaluateGoal(goal, series, { asOf, policy });
      expect(got.status).toBe(expected.status);
      if (expected.phase !== undefined) expect(got.phase).toBe(expected.phase);
      if (expected.phase !== 'final' && expected.phase !== 'running') return;
      const actual = got.actual?.value ?? null;
      // A sum that has no value yet in its period has no actual.
      if (actual === null && series.aggregation === 'sum') return;
      const figures: Record<string, number | null | undefined> = {
        base: got.base?.value ?? null,
        target: got.target?.value,
        actual,
        gap: got.gap,
        attainment: got.attainment,
        projection: got.projection?.value,
        needed: got.needed ?? undefined,
        probability: got.projection?.probability,
        low: got.projection?.low,
        high: got.projection?.high,
      };
      for (const key of KEYS) {
        const wanted = expected[key];
        if (typeof wanted === 'number') expect(figures[key]).toBeCloseTo(wanted, 6);
        else expect(figures[key] ?? null).toBeNull();
      }
      if (expected.method !== undefined) expect(got.projection?.method).toBe(expected.method);
      if (expected.wrongWay !== undefined) expect(got.wrongWay).toBe(expected.wrongWay);
    }),
    { numRuns: 3000 },
  );
  expect(compared).toBeGreaterThan(2000);
});
