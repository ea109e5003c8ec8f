import { evaluateGoal, periodValue, type Goal, type RatioIndicator, type SumIndicator } from '../../../src/engine';
import { averageOfSixty, months, quarters, repeat, years } from '../builders';

const share = (a: readonly (number | null)[], b: readonly (number | null)[]): RatioIndicator => ({
  name: 'Andel i virksomhedsrettet tilbud',
  numerator: months('2019-01', a, { name: 'I tilbud' }),
  denominator: months('2019-01', b, { name: 'Ledige' }),
});

describe('a share of two series', () => {
  const unequal = share([50, 10], [100, 10]);

  test('is 100·a/b in every period, and its mean the mean of the shares', () => {
    const assessment = evaluateGoal(averageOfSixty, unequal);
    expect(assessment.actual?.value).toBe(75);
    expect(assessment.unit).toBe('percent');
  });

  test('pooled, it is 100·sum(a)/sum(b)', () => {
    const assessment = evaluateGoal(averageOfSixty, unequal, { policy: { pooled: true } });
    expect(assessment.actual?.value).toBeCloseTo(6000 / 110, 12);
    expect(assessment.status).toBe('on_track');
  });

  test('the figures behind both series are evidence', () => {
    const cells = { '2019-01': 'Data!C5' };
    const cited = { ...unequal, numerator: { ...unequal.numerator, cells } };
    const { evidence } = evaluateGoal(averageOfSixty, cited);
    expect(evidence).toContainEqual({
      role: 'actual',
      series: 'I tilbud',
      period: '2019-01',
      value: 50,
      cell: 'Data!C5',
      part: 'numerator',
      unit: 'count',
    });
    expect(evidence).toContainEqual({
      role: 'actual',
      series: 'Ledige',
      period: '2019-01',
      value: 100,
      part: 'denominator',
      unit: 'count',
    });
  });

  describe('that its source prints', () => {
    const printed = (values: readonly (number | null)[], a = [2, 10], b = [3, 10]): RatioIndicator => ({
      ...share(a, b),
      printed: months('2019-01', values, { name: 'Andel (pct.)', unit: 'percent' }),
    });

    test('is what is printed in every period; a and b make the pooled mean alone', () => {
      expect(periodValue(printed([66.7, 100]), '2019-01').value).toBe(66.7);
      expect(periodValue(printed([66.7, 100]), '2019').value).toBe(83.35);
      expect(periodValue(printed([66.7, 100]), '2019', { pooled: true }).value).toBeCloseTo(1200 / 13, 12);
    });

    test('is a gap where the print is one, also where a and b are known', () => {
      const hidden = { ...printed([66.7, null]) };
      expect(periodValue(hidden, '2019-02').value).toBeNull();
      expect(periodValue(hidden, '2019', { pooled: true }).value).toBeCloseTo(200 / 3, 12);
    });

    test('has no pooled mean where a or b is missing: the mean of the shares', () => {
      const half = { ...printed([66.7, 100]), numerator: months('2019-01', [2, null]) };
      expect(periodValue(half, '2019', { pooled: true }).value).toBe(83.35);
      const none = printed([66.7, 100], [0, 0], [0, 0]);
      expect(periodValue(none, '2019', { pooled: true }).value).toBe(83.35);
    });

    test('is evidence before its two numbers', () => {
      const { evidence } = evaluateGoal(averageOfSixty, printed([66.7, 100]));
      const actual = evidence.filter(({ role, period }) => role === 'actual' && period === '2019-01');
      expect(actual.map(({ series, value, part }) => [series, value, part])).toEqual([
        ['Andel (pct.)', 66.7, undefined],
        ['I tilbud', 2, 'numerator'],
        ['Ledige', 3, 'denominator'],
      ]);
    });
  });

  test.each<[string, readonly (number | null)[], readonly (number | null)[]]>([
    ['the numerator', [50, null], [100, 100]],
    ['the denominator', [50, 50], [100, null]],
    ['a denominator of 0', [50, 0], [100, 0]],
  ])('has a gap where %s has none or gives none', (_name, a, b) => {
    expect(periodValue(share(a, b), '2019-02')).toEqual({ value: null, observed: 0, expected: 1, gap: 'missing' });
    expect(evaluateGoal(averageOfSixty, share(a, b)).lastPeriod).toBe('2019-01');
  });

  test('is suppressed where one of the two is', () => {
    const indicator = share([50, null], [100, 100]);
    const hidden = { ...indicator, numerator: { ...indicator.numerator, gaps: { '2019-02': 'suppressed' as const } } };
    expect(periodValue(hidden, '2019-02').gap).toBe('suppressed');
  });

  test('of few persons says little', () => {
    const codes = (people: number): readonly string[] =>
      evaluateGoal(averageOfSixty, share([20], [people])).issues.map(({ code }) => code);
    expect(codes(39)).toContain('small_population');
    expect(codes(40)).not.toContain('small_population');
  });

  test('of series in different steps has no data', () => {
    const uneven = { ...unequal, denominator: quarters('2019-Q1', [100]) };
    const assessment = evaluateGoal(averageOfSixty, uneven);
    expect([assessment.status, assessment.issues[0]?.code]).toEqual(['no_data', 'granularity_mismatch']);
    expect(periodValue(uneven, '2019').value).toBeNull();
  });
});

describe('a sum of series', () => {
  const parts: SumIndicator = {
    name: 'Ydelser i målingen',
    parts: [
      months('2019-01', [100, 110], { name: 'Kontanthjælp' }),
      months('2019-01', [20, null], { name: 'Uddannelseshjælp' }),
    ],
  };

  test('is the total of its parts, and a gap where any part is one', () => {
    expect(periodValue(parts, '2019-01').value).toBe(120);
    expect(periodValue(parts, '2019-02').value).toBeNull();
  });

  test('a suppressed part is not worked out from the others', () => {
    const [first, second] = parts.parts;
    if (first === undefined || second === undefined) throw new Error('two parts');
    const hidden = { ...parts, parts: [first, { ...second, gaps: { '2019-02': 'suppressed' as const } }] };
    expect(periodValue(hidden, '2019-02')).toMatchObject({ value: null, gap: 'suppressed' });
  });

  test('carries the breaks of every part', () => {
    const [first, second] = parts.parts;
    if (first === undefined || second === undefined) throw new Error('two parts');
    const broken = { ...parts, parts: [first, { ...second, breaks: ['2019-02'] }] };
    const goal: Goal = {
      kind: 'change',
      direction: 'decrease',
      value: 1,
      unit: 'persons',
      basePeriod: '2019-01',
      targetPeriod: '2019-03',
    };
    expect(evaluateGoal(goal, parts).status).toBe('not_started');
    const full = {
      ...broken,
      parts: broken.parts.map((part) => ({ ...part, points: months('2019-01', [1, 2, 3]).points })),
    };
    expect(evaluateGoal(goal, full).issues[0]?.code).toBe('break_in_window');
  });

  test('of nothing is a mistake of the program', () => {
    expect(() => periodValue({ name: 'intet', parts: [] }, '2019')).toThrow(RangeError);
  });
});

describe('the value of a period', () => {
  const rising = months(
    '2018-01',
    Array.from({ length: 24 }, (_, i) => i + 1),
  );

  test.each([
    ['2018-03', 3],
    ['2018-Q1', 2],
    ['2018-H1', 3.5],
    ['2018', 6.5],
    ['2018-06/P12M', 3.5],
    ['2019-03/P12M', 9.5],
    ['2018/2019', 12.5],
    ['2018-02/2018-04', 3],
  ])('of %s is the mean of its months: %d', (period, value) => {
    expect(periodValue(rising, period).value).toBe(value);
  });

  test.each([
    ['sum', 6],
    ['last', 3],
    ['mean', 2],
  ] as const)('by %s of the first quarter is %d', (aggregation, value) => {
    expect(periodValue({ ...rising, aggregation }, '2018-Q1').value).toBe(value);
    expect(periodValue(rising, '2018-Q1', { aggregation }).value).toBe(value);
  });

  test.each([
    ['mean', 2],
    ['sum', null],
    ['last', 3],
  ] as const)('with its middle month missing, by %s is %p', (aggregation, value) => {
    const series = months('2018-01', [1, null, 3], { aggregation });
    expect(periodValue(series, '2018-Q1').value).toBe(value);
  });

  test('with its last month missing has no last value', () => {
    const series = months('2018-01', [1, 2, null, 4], { aggregation: 'last' });
    expect(periodValue(series, '2018-Q1').value).toBeNull();
  });

  test('counts what is observed, and stops at the as-of', () => {
    expect(periodValue(rising, '2018-H1', { asOf: '2018-02' })).toEqual({
      value: 1.5,
      observed: 2,
      expected: 6,
      gap: 'missing',
    });
  });

  test.each(['2018-01', '2018-02/P12M', '2018-01/2018-02'])('of quarters does not exist for %s', (period) => {
    expect(periodValue(quarters('2017-Q1', [1, 2, 3, 4, 5]), period).value).toBeNull();
  });

  test('of quarters exists for half-years, years and rolling years that end with a quarter', () => {
    const series = quarters('2017-Q1', [1, 2, 3, 4, 5]);
    expect(['2017-H2', '2017', '2018-03/P12M'].map((period) => periodValue(series, period).value)).toEqual([
      3.5, 2.5, 3.5,
    ]);
  });

  test('of text that is no period is nothing', () => {
    expect(periodValue(rising, 'snart').value).toBeNull();
  });
});

describe('a series of rolling years', () => {
  const rolling = {
    ...months('2013-01', []),
    points: Array.from(
      { length: 24 },
      (_, i) => [`${String(2013 + Math.floor(i / 12))}-${String((i % 12) + 1).padStart(2, '0')}/P12M`, 42 - i] as const,
    ),
  };

  test('has the year that ends with December as its December and as its year', () => {
    expect(periodValue(rolling, '2013-12').value).toBe(31);
    expect(periodValue(rolling, '2013').value).toBe(31);
    expect(periodValue(rolling, '2013-12/P12M').value).toBe(31);
    expect(periodValue(rolling, '2013-Q4').value).toBe(31);
    expect(periodValue(rolling, '2013/2014').value).toBeNull();
  });

  test('is judged and named in its own periods', () => {
    const goal: Goal = { kind: 'level', direction: 'at_most', value: 43, unit: 'persons', targetPeriod: '2015-12' };
    const assessment = evaluateGoal(goal, rolling);
    expect(assessment.lastPeriod).toBe('2014-12/P12M');
    expect(assessment.projection).toMatchObject({ method: 'seasonal', value: 7 });
    expect(assessment.remaining).toBe(12);
  });

  test.each([
    ['2014-12', 'not_started'],
    ['2015-01', 'running'],
  ])('has begun a year with the first value that ends in it: as of %s it is %s', (asOf, phase) => {
    const longer = { ...rolling, points: [...rolling.points, ['2015-01/P12M', 18] as const] };
    const goal: Goal = { kind: 'average', direction: 'at_most', value: 43, unit: 'persons', targetPeriod: '2015' };
    expect(evaluateGoal(goal, longer, { asOf }).phase).toBe(phase);
  });

  test('in steps of a quarter', () => {
    const byQuarter = {
      ...quarters('2019-Q1', []),
      points: ['2019-03', '2019-06', '2019-09', '2019-12', '2020-03'].map(
        (month, i) => [`${month}/P12M`, 10 + i] as const,
      ),
    };
    const goal: Goal = {
      kind: 'level',
      direction: 'at_least',
      value: 15,
      unit: 'persons',
      targetPeriod: '2020-06/P12M',
    };
    expect(evaluateGoal(goal, byQuarter).projection).toMatchObject({ value: 15, method: 'seasonal' });
  });
});

describe('yearly series', () => {
  test('take a year as a point', () => {
    const goal: Goal = {
      kind: 'change',
      direction: 'increase',
      value: 10,
      unit: 'percent',
      basePeriod: '2015',
      targetPeriod: '2018',
    };
    const assessment = evaluateGoal(goal, years('2015', [100, 104, 108]));
    expect(assessment).toMatchObject({
      phase: 'running',
      measure: 'point',
      remaining: 1,
      needed: 2,
      granularity: 'year',
    });
    expect(assessment.projection).toMatchObject({ value: 112, method: 'mean-change' });
  });
});

describe('steady values', () => {
  test.each([
    ['months', months('2015-01', repeat([60], 60), { unit: 'percent' })],
    ['quarters', quarters('2015-Q1', repeat([60], 20), { unit: 'percent' })],
    ['years', years('2015', repeat([60], 5), { unit: 'percent' })],
  ])('in %s are projected to stay', (_name, series) => {
    const goal: Goal = { kind: 'level', direction: 'at_least', value: 60, unit: 'percent', targetPeriod: '2022' };
    const assessment = evaluateGoal(goal, series);
    expect(assessment.status).toBe(series.granularity === 'year' ? 'on_track' : 'not_started');
    expect(evaluateGoal({ ...goal, targetPeriod: '2019' }, series).status).toBe('met');
  });
});
