import { evaluateGoal, type Goal, type Status } from '../../../src/engine';
import { atMost683, fallOfFourPercent, months, years } from '../builders';

const ulp = (x: number): number => x * Number.EPSILON;

describe('a hair from the target', () => {
  const level = (x: number, direction: 'at_most' | 'at_least'): Status =>
    evaluateGoal({ ...atMost683, direction }, months('2015-12', [x])).status;

  test.each([
    ['exactly on it', 683, 'met', 'met'],
    ['one ulp above', 683 + ulp(683), 'met', 'met'],
    ['one ulp below', 683 - ulp(683), 'met', 'met'],
    ['just inside the tolerance above', 683 + 6.8e-7, 'met', 'met'],
    ['just outside the tolerance above', 683 + 6.9e-7, 'partly_met', 'met'],
    ['just outside the tolerance below', 683 - 6.9e-7, 'met', 'partly_met'],
  ])('%s', (_name, x, atMost, atLeast) => {
    expect([level(x, 'at_most'), level(x, 'at_least')]).toEqual([atMost, atLeast]);
  });

  test('a change that ends where floating point puts it beside the target is met', () => {
    // 0.3 - 0.1·0.3 is not 0.27 in binary.
    const goal: Goal = { ...fallOfFourPercent, value: 10, unit: 'percent' };
    expect(evaluateGoal(goal, months('2018-10', [0.3, ...Array<number>(11).fill(1), 0.27])).status).toBe('met');
  });
});

describe('thresholds of the outlook', () => {
  /** Flat for a year and then `x` above the year before at the latest month, with a target at most 100 two months on. */
  const running = (latest: number, target: number) =>
    evaluateGoal({ ...atMost683, value: target, targetPeriod: '2019-02' }, months('2019-01', [latest]));

  test('standing still short of the target is off track, the wrong way', () => {
    const assessment = running(110, 100);
    expect([assessment.status, assessment.wrongWay, assessment.projection?.method]).toEqual([
      'off_track',
      true,
      'last-value',
    ]);
  });

  test('standing still on the target is on track', () => {
    expect([running(100, 100).status, running(100, 100).wrongWay]).toEqual(['on_track', false]);
  });

  // y(L) = 200, T = 100, so G = 100; the projection is the value a year ago, 100 + miss, with no change over the year.
  const missing = (miss: number) => {
    const flat = [200, 200, 200];
    const before = [...flat, 100 + miss];
    const series = months('2018-01', [...before, ...Array<null>(8).fill(null), ...flat]);
    return evaluateGoal({ ...atMost683, value: 100, targetPeriod: '2019-04' }, series);
  };

  test.each<[number, Status]>([
    [0, 'on_track'],
    [4.9, 'on_track'],
    [5, 'at_risk'],
    [5.1, 'at_risk'],
    [20, 'at_risk'],
    [20.1, 'off_track'],
    [99, 'off_track'],
  ])('missing %d of the 100 that are left is %s', (miss, status) => {
    const assessment = missing(miss);
    expect(assessment.projection?.method).toBe('seasonal');
    expect(assessment.outlook?.miss).toBeCloseTo(miss, 9);
    expect(assessment.outlook?.remainingGap).toBe(100);
    expect(assessment.status).toBe(status);
    expect(assessment.wrongWay).toBe(false);
  });

  test.each([
    [99.9, false],
    [100, true],
    [101, true],
  ])('ending %d from the target when 100 are left goes the wrong way: %p', (miss, wrongWay) => {
    expect(missing(miss).wrongWay).toBe(wrongWay);
  });

  test('reached now and projected to be lost is at risk', () => {
    const series = months('2018-01', [90, 90, 90, 150, ...Array<null>(8).fill(null), 90, 90, 90]);
    const assessment = evaluateGoal({ ...atMost683, value: 100, targetPeriod: '2019-04' }, series);
    expect([assessment.status, assessment.wrongWay]).toEqual(['at_risk', true]);
  });
});

describe('few values and odd ones', () => {
  test('no point at all', () => {
    const assessment = evaluateGoal(atMost683, months('2015-01', []));
    expect([assessment.status, assessment.lastPeriod, assessment.evidence]).toEqual(['not_started', null, []]);
  });

  test('one point, before the target', () => {
    const assessment = evaluateGoal(atMost683, months('2015-06', [700]));
    expect(assessment.projection).toMatchObject({ value: 700, method: 'last-value', probability: null, low: null });
    expect(assessment.needed).toBeCloseTo(-17 / 6, 12);
  });

  test('base 0: no percentage is made of it, and the target is the base', () => {
    const assessment = evaluateGoal(fallOfFourPercent, months('2018-10', [0, ...Array<number>(12).fill(5)]));
    expect(assessment.base?.value).toBe(0);
    expect(assessment.target?.value).toBe(0);
    expect(assessment.change).toEqual({ absolute: 5, percent: null });
    expect([assessment.attainment, assessment.gapPercent, assessment.status]).toEqual([null, null, 'not_met']);
  });

  test('a base below 0 falls by a part of its size', () => {
    const goal: Goal = { ...fallOfFourPercent, value: 50 };
    const assessment = evaluateGoal(goal, months('2018-10', [-10, ...Array<number>(11).fill(0), -15]));
    expect(assessment.target?.value).toBe(-15);
    expect(assessment.change).toEqual({ absolute: -5, percent: -50 });
    expect([assessment.status, assessment.attainment]).toEqual(['met', 1]);
  });

  test('a target below 0 has no ratio to it', () => {
    const goal: Goal = { ...atMost683, value: -5 };
    const assessment = evaluateGoal(goal, months('2015-12', [-4]));
    expect([assessment.status, assessment.attainment, assessment.gap]).toEqual(['not_met', null, -1]);
  });

  test('a leap over a break is not projected from', () => {
    const series = months('2018-01', [...Array<number>(12).fill(100), ...Array<number>(6).fill(50)], {
      breaks: ['2019-01'],
    });
    const goal: Goal = { ...atMost683, value: 50, targetPeriod: '2019-12' };
    const assessment = evaluateGoal(goal, series);
    expect(assessment.projection).toMatchObject({ method: 'short-trend', value: 50 });
    expect(assessment.status).toBe('on_track');
    const unbroken = evaluateGoal(goal, { ...series, breaks: [] });
    expect(unbroken.projection).toMatchObject({ method: 'seasonal', value: 50 });
    expect(evaluateGoal({ ...goal, targetPeriod: '2019-08' }, { ...series, breaks: [] }).projection?.value).toBe(50);
  });

  test('a break right after the latest yearly values leaves too few for a trend', () => {
    const series = years('2015', [10, 20, 30, 40, 50], { breaks: ['2018'] });
    const assessment = evaluateGoal({ ...atMost683, value: 70, targetPeriod: '2021' }, series);
    expect(assessment.projection).toMatchObject({ method: 'last-value', value: 50 });
  });

  test('values that are no numbers are gaps', () => {
    const series = months('2015-11', [Number.NaN, Number.POSITIVE_INFINITY]);
    expect(evaluateGoal(atMost683, series).status).toBe('not_started');
  });

  test('values too large to compute with give no verdict instead of Infinity', () => {
    const series = months('2015-01', Array<number>(3).fill(Number.MAX_VALUE));
    const text = JSON.stringify(evaluateGoal({ ...atMost683, targetPeriod: '2015' }, series));
    expect(text).not.toContain('"status":"met"');
    expect(text).not.toMatch(/NaN|Infinity/);
  });

  test('a period twice with two values is a gap, and named', () => {
    const series = { ...months('2015-12', [700]), points: [['2015-12', 700] as const, ['2015-12', 600] as const] };
    const assessment = evaluateGoal(
      { ...atMost683, kind: 'follow' },
      { ...series, points: [...series.points, ['2015-11', 650]] },
    );
    expect(assessment.lastPeriod).toBe('2015-11');
    expect(assessment.issues).toContainEqual({
      code: 'conflicting_values',
      params: { series: 'Modtagere', periods: 1, period: '2015-12' },
    });
  });

  test('a period twice with the same value is one value', () => {
    const twice = { ...months('2015-12', [600]), points: [['2015-12', 600] as const, ['2015-12', 600] as const] };
    expect(evaluateGoal(atMost683, twice).status).toBe('met');
  });

  test('a period that is no code is a mistake of the program', () => {
    expect(() => evaluateGoal(atMost683, { ...months('2015-12', [1]), points: [['dec 2015', 1]] })).toThrow(RangeError);
  });

  test('a year total among the months is left out', () => {
    const series = months('2015-11', [700, 690]);
    const assessment = evaluateGoal(atMost683, { ...series, points: [...series.points, ['2015', 8340]] });
    expect([assessment.actual?.value, assessment.status]).toEqual([690, 'partly_met']);
  });
});
