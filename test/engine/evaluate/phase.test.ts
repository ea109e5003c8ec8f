import { evaluateGoal, type Goal, type Period, type Phase, type Status } from '../../../src/engine';
import { atMost683, averageOfSixty, fallOfFourPercent, months, quarters, repeat } from '../builders';

const steady = months('2017-01', repeat([100], 48));
const shares = months('2017-01', repeat([60], 48), { unit: 'percent' });

describe('phase, one period to each side of every border', () => {
  test.each<[string, Goal, Period, Phase]>([
    ['a change, at its base', fallOfFourPercent, '2018-10', 'not_started'],
    ['a change, one month after its base', fallOfFourPercent, '2018-11', 'running'],
    ['a change, one month before its target', fallOfFourPercent, '2019-09', 'running'],
    ['a change, at its target', fallOfFourPercent, '2019-10', 'final'],
    ['an average, the month before its year', averageOfSixty, '2018-12', 'not_started'],
    ['an average, the first month of its year', averageOfSixty, '2019-01', 'running'],
    ['an average, the month before its end', averageOfSixty, '2019-11', 'running'],
    ['an average, the last month of its year', averageOfSixty, '2019-12', 'final'],
    ['a level at a month, long before', { ...atMost683, targetPeriod: '2019-12' }, '2017-01', 'running'],
    ['a level at a month, before any value', { ...atMost683, targetPeriod: '2019-12' }, '2016-12', 'not_started'],
    ['a level at a month, in that month', { ...atMost683, targetPeriod: '2019-12' }, '2019-12', 'final'],
    ['a rolling year, in its first month', { ...averageOfSixty, targetPeriod: '2019-06/P12M' }, '2018-07', 'running'],
    [
      'a rolling year, the month before it',
      { ...averageOfSixty, targetPeriod: '2019-06/P12M' },
      '2018-06',
      'not_started',
    ],
    ['a half-year, its last month', { ...averageOfSixty, targetPeriod: '2019-H1' }, '2019-06', 'final'],
    ['a half-year, the month before its last', { ...averageOfSixty, targetPeriod: '2019-H1' }, '2019-05', 'running'],
    ['a stretch of years, in its second', { ...averageOfSixty, targetPeriod: '2018/2019' }, '2019-11', 'running'],
  ])('%s', (_name, goal, asOf, phase) => {
    expect(
      evaluateGoal(goal, goal.unit === 'percent' && goal.kind === 'average' ? shares : steady, { asOf }).phase,
    ).toBe(phase);
  });

  test('the as-of may be coarser than the series: it lets through what ends with it', () => {
    expect(evaluateGoal(averageOfSixty, shares, { asOf: '2019-Q2' }).lastPeriod).toBe('2019-06');
    expect(evaluateGoal(averageOfSixty, shares, { asOf: '2019' }).lastPeriod).toBe('2019-12');
  });

  test('the as-of may be finer than the series: a quarter is seen when it is over', () => {
    const series = quarters('2018-Q1', repeat([60], 8), { unit: 'percent' });
    expect(evaluateGoal(averageOfSixty, series, { asOf: '2019-05' }).lastPeriod).toBe('2019-Q1');
    expect(evaluateGoal(averageOfSixty, series, { asOf: '2019-06' }).lastPeriod).toBe('2019-Q2');
  });

  test('a goal that has not started shows its target and, when that is known, its base', () => {
    const early = evaluateGoal(fallOfFourPercent, steady, { asOf: '2018-09' });
    expect([early.status, early.base, early.target]).toEqual(['not_started', null, { period: '2019-10', value: null }]);
    const atBase = evaluateGoal(fallOfFourPercent, steady, { asOf: '2018-10' });
    expect([atBase.base?.value, atBase.target?.value]).toEqual([100, 96]);
  });
});

describe('gaps', () => {
  const withGap = (at: Period) => ({
    ...shares,
    points: shares.points.map(([period, value]) => [period, period === at ? null : value] as const),
  });

  test.each<[string, Goal, Period, Status, string]>([
    [
      'at the target of a point, with later values',
      { ...atMost683, targetPeriod: '2019-06' },
      '2019-06',
      'no_data',
      'target_missing',
    ],
    ['at the base', fallOfFourPercent, '2018-10', 'no_data', 'base_missing'],
    ['inside the year of a mean', averageOfSixty, '2019-06', 'met', 'partial_period'],
  ])('%s', (_name, goal, at, status, code) => {
    const assessment = evaluateGoal(goal, withGap(at));
    expect(assessment.status).toBe(status);
    expect(assessment.issues.map((issue) => issue.code)).toContain(code);
  });

  test('a gap at the target keeps a point running while nothing later is observed', () => {
    const assessment = evaluateGoal({ ...atMost683, targetPeriod: '2019-06' }, withGap('2019-06'), { asOf: '2019-06' });
    expect([assessment.phase, assessment.lastPeriod]).toEqual(['running', '2019-05']);
  });

  test('a gap before the latest value is neither projected nor counted', () => {
    const series = months('2019-01', [50, null, 70], { unit: 'percent' });
    const assessment = evaluateGoal(averageOfSixty, series);
    expect(assessment.actual?.value).toBe(60);
    expect(assessment.remaining).toBe(9);
    expect(assessment.needed).toBeCloseTo((60 * 11 - 120) / 9, 12);
    expect(assessment.issues).toContainEqual({
      code: 'partial_period',
      params: { period: '2019', observed: 2, expected: 3 },
    });
  });

  test('a month that the series does not name is a gap like any other', () => {
    const series = { ...shares, points: shares.points.filter(([period]) => period !== '2019-06') };
    expect(evaluateGoal(averageOfSixty, series)).toEqual(evaluateGoal(averageOfSixty, withGap('2019-06')));
  });

  test('a gap is never 0', () => {
    const zero = months('2019-01', [0, null, 0], { unit: 'percent' });
    expect(evaluateGoal(averageOfSixty, zero).actual?.value).toBe(0);
    const empty = months('2019-01', [null, null, null], { unit: 'percent' });
    expect([evaluateGoal(averageOfSixty, empty).status, evaluateGoal(averageOfSixty, empty).lastPeriod]).toEqual([
      'not_started',
      null,
    ]);
  });

  test('a suppressed cell says so', () => {
    const series = { ...withGap('2018-10'), gaps: { '2018-10': 'suppressed' as const } };
    expect(evaluateGoal(fallOfFourPercent, series).issues[0]).toEqual({
      code: 'suppressed',
      params: { period: '2018-10' },
    });
  });

  test('a base year with a gap is the mean of the rest', () => {
    const goal: Goal = { ...fallOfFourPercent, basePeriod: '2018', targetPeriod: '2019-10' };
    const assessment = evaluateGoal(goal, months('2018-01', [90, null, ...repeat([101], 22)]));
    expect(assessment.base?.value).toBe(100);
    expect(assessment.issues).toContainEqual({
      code: 'partial_period',
      params: { period: '2018', observed: 11, expected: 12 },
    });
  });
});

describe('breaks', () => {
  const broken = (at: Period) => ({ ...steady, breaks: [at] });
  test.each<[Period, Status]>([
    ['2018-10', 'not_met'],
    ['2018-11', 'no_data'],
    ['2019-10', 'no_data'],
    ['2019-11', 'not_met'],
  ])('a break from %s on leaves a change from October to October %s', (at, status) => {
    const assessment = evaluateGoal(fallOfFourPercent, broken(at));
    expect(assessment.status).toBe(status);
    expect(assessment.issues.some(({ code }) => code === 'break_in_window')).toBe(status === 'no_data');
  });

  test('base and target on different sides of a break have no data even before the break is reached', () => {
    expect(evaluateGoal(fallOfFourPercent, broken('2019-08'), { asOf: '2019-03' }).status).toBe('no_data');
  });

  test('a mean over a break is taken, and says so', () => {
    const assessment = evaluateGoal(averageOfSixty, { ...shares, breaks: ['2019-07'] });
    expect(assessment.status).toBe('met');
    expect(assessment.issues).toContainEqual({ code: 'break_in_window', params: { period: '2019-07' } });
  });

  test('a year before that lies across a break is no comparison', () => {
    const asked: Goal = { ...atMost683, targetPeriod: '2020-06' };
    expect(evaluateGoal(asked, steady, { asOf: '2019-06' }).yearOverYear).toEqual({ absolute: 0, percent: 0 });
    expect(evaluateGoal(asked, broken('2019-01'), { asOf: '2019-06' }).yearOverYear).toBeNull();
  });

  test('a base that only informs is left out when it lies across a break', () => {
    const asked: Goal = { ...atMost683, basePeriod: '2018-06', targetPeriod: '2019-06' };
    expect(evaluateGoal(asked, steady).base?.value).toBe(100);
    const across = evaluateGoal(asked, broken('2019-01'));
    expect([across.status, across.base, across.change]).toEqual(['met', null, null]);
  });
});

describe('periods that do not fit the indicator', () => {
  test.each<[string, Goal]>([
    ['a month, of a quarterly series', atMost683],
    ['a rolling year that ends inside a quarter', { ...averageOfSixty, targetPeriod: '2019-10/P12M' }],
  ])('%s', (_name, goal) => {
    const assessment = evaluateGoal(goal, quarters('2014-Q1', repeat([60], 24)));
    expect([assessment.status, assessment.issues[0]?.code]).toEqual(['no_data', 'granularity_mismatch']);
  });

  test('the last month of a quarter does not stand for the quarter', () => {
    const goal: Goal = { ...fallOfFourPercent, basePeriod: '2018-12', targetPeriod: '2019-Q4' };
    expect(evaluateGoal(goal, quarters('2018-Q1', repeat([60], 8))).issues[0]?.code).toBe('granularity_mismatch');
  });

  test('a month of a sum is no base for a year', () => {
    const goal: Goal = { ...fallOfFourPercent, basePeriod: '2018-12', targetPeriod: '2019' };
    const assessment = evaluateGoal(goal, months('2018-01', repeat([5], 24), { aggregation: 'sum' }));
    expect([assessment.status, assessment.issues[0]?.code]).toEqual(['no_data', 'granularity_mismatch']);
  });

  test('no indicator', () => {
    const assessment = evaluateGoal(atMost683, null);
    expect([assessment.status, assessment.issues]).toEqual(['no_data', [{ code: 'indicator_missing' }]]);
  });
});
