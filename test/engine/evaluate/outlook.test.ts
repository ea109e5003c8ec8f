import { evaluateGoal, type Goal } from '../../../src/engine';
import { averageOfSixty, months, quarters, repeat } from '../builders';

/** A seasonal year: low in summer, high in winter. */
const SEASON = [130, 125, 120, 110, 100, 90, 85, 90, 100, 110, 120, 130];
const level = (targetPeriod: string, value = 100): Goal => ({
  kind: 'level',
  direction: 'at_most',
  value,
  unit: 'persons',
  targetPeriod,
});

describe('projection', () => {
  test('keeps the season and adds the mean of the latest three yearly changes', () => {
    const series = months('2017-01', [...SEASON, ...SEASON.slice(0, 5), 93, 85 - 3, 90 + 6]);
    // Changes over the year at the latest three months: 3, -3, 6: g = 2.
    const { projection } = evaluateGoal(level('2018-12'), series);
    expect(projection).toMatchObject({ value: 132, method: 'seasonal', period: '2018-12' });
  });

  test('goes on from its own projection beyond a year', () => {
    const series = months('2017-01', [...SEASON, ...SEASON.map((value) => value + 2)]);
    expect(evaluateGoal(level('2020-07'), series).projection?.value).toBe(85 + 2 * 3);
  });

  test('uses the pairs there are', () => {
    const series = months('2017-10', [100, null, 100, ...repeat([100], 9), 104, 999, 110]);
    // October +4, December +10, and November has no year before.
    expect(evaluateGoal(level('2019-01', 100), series).projection?.value).toBe(107);
  });

  test('spreads the yearly change over the months where the year before is a gap', () => {
    const series = months('2017-01', [100, 100, 100, null, ...repeat([100], 8), 112, 112, 112]);
    expect(evaluateGoal(level('2018-04'), series).projection).toMatchObject({
      value: 112 + 12 / 12,
      method: 'seasonal',
    });
  });

  test('in quarters looks four back', () => {
    const series = quarters('2017-Q1', [10, 20, 30, 40, 12, 24, 36]);
    expect(evaluateGoal({ ...level('2018-Q4'), value: 40 }, series).projection?.value).toBe(40 + (2 + 4 + 6) / 3);
  });

  test.each([
    [[100, 103, 106, 109], 'short-trend', 112],
    [[103, 106, 109], 'last-value', 109],
    [[100, null, null, 109], 'short-trend', 112],
    [[null, 103, 106, 109], 'last-value', 109],
  ])('of %j without a year before is %s', (values, method, value) => {
    const { projection } = evaluateGoal(level('2018-05'), months('2018-01', values));
    expect(projection).toMatchObject({ method, value });
  });

  test('of a mean is the mean of what is observed and what is projected', () => {
    const series = months('2018-01', [...repeat([50], 12), 62, 62, 62], { unit: 'percent' });
    const assessment = evaluateGoal(averageOfSixty, series);
    expect(assessment.projection?.value).toBe(62);
    expect(assessment.actual).toEqual({ period: '2019-01/2019-03', value: 62 });
    expect(assessment.remaining).toBe(9);
    expect(assessment.needed).toBeCloseTo((720 - 186) / 9, 12);
  });

  test('of a sum adds what is still to come', () => {
    const series = months('2018-01', repeat([10], 15), { aggregation: 'sum' });
    const goal: Goal = { ...level('2019'), direction: 'at_least', value: 150 };
    const assessment = evaluateGoal(goal, series);
    expect(assessment.projection?.value).toBe(120);
    expect(assessment.outlook).toEqual({ miss: 30, remainingGap: 120 });
    expect(assessment.status).toBe('off_track');
    expect(assessment.needed).toBeCloseTo(120 / 9, 12);
  });

  test('of a last value is that of its last month', () => {
    const series = months('2018-01', [...SEASON, ...SEASON.slice(0, 3)], { aggregation: 'last' });
    const assessment = evaluateGoal(level('2019'), series);
    expect([assessment.projection?.value, assessment.measure, assessment.actual?.value]).toEqual([130, 'point', 120]);
  });

  test('of a year that has not begun starts from the latest value', () => {
    const goal: Goal = {
      kind: 'change',
      direction: 'decrease',
      value: 10,
      unit: 'persons',
      basePeriod: '2017',
      targetPeriod: '2019',
    };
    const assessment = evaluateGoal(goal, months('2017-01', [...repeat([100], 12), ...repeat([98], 6)]));
    expect(assessment.phase).toBe('running');
    expect(assessment.actual).toEqual({ period: '2018-06', value: 98 });
    // January to June 2019: 98 - 2; July to December: the projected 98 of 2018, less 2.
    expect(assessment.projection?.value).toBe(96);
    expect([assessment.remaining, assessment.needed]).toEqual([12, 90]);
  });

  test('of a summed year that has not begun has no value to date', () => {
    const series = months('2017-01', repeat([10], 18), { aggregation: 'sum' });
    const goal: Goal = {
      kind: 'change',
      direction: 'decrease',
      value: 10,
      unit: 'percent',
      basePeriod: '2017',
      targetPeriod: '2019',
    };
    const assessment = evaluateGoal(goal, series);
    expect([assessment.actual?.value, assessment.gap, assessment.change]).toEqual([null, null, null]);
    expect([assessment.projection?.value, assessment.status]).toEqual([120, 'at_risk']);
    expect(assessment.outlook).toEqual({ miss: 12, remainingGap: 108 });
  });
});

describe('probability by replay', () => {
  /** Flat at 100 but for noise that repeats every 7 months, so that no season is seen. */
  const noise = [0, 4, -3, 1, 5, -4, 2];
  const noisy = (length: number) =>
    months(
      '2014-01',
      Array.from({ length }, (_, i) => 100 + (noise[i % noise.length] ?? 0)),
    );

  test('needs twelve errors', () => {
    // An origin needs a year before it, and its outcome a month after: 12 errors from 25 months on.
    const at = (length: number) => evaluateGoal(level('2018-12', 100), { ...noisy(length) });
    const target = (length: number) =>
      `20${String(14 + Math.floor(length / 12))}-${String((length % 12) + 1).padStart(2, '0')}`;
    const one = (length: number) => evaluateGoal(level(target(length), 100), noisy(length)).projection?.probability;
    expect(one(24)).toBeNull();
    expect(one(25)).not.toBeNull();
    expect(at(25).projection?.probability).toBeNull();
  });

  test('an interval lies around the projection, and is null together with the probability', () => {
    const { projection } = evaluateGoal(level('2018-03', 100), noisy(48));
    expect(projection?.low).toBeLessThan(projection?.value ?? Number.NaN);
    expect(projection?.high).toBeGreaterThan(projection?.value ?? Number.NaN);
    expect(projection?.probability).toBeGreaterThan(0);
    expect(projection?.probability).toBeLessThan(1);
  });

  test('a series without surprises is certain', () => {
    const straight = months(
      '2014-01',
      Array.from({ length: 48 }, (_, i) => 200 - i),
    );
    expect(evaluateGoal(level('2018-06', 160), straight).projection).toMatchObject({
      probability: 1,
      low: 147,
      high: 147,
      value: 147,
    });
    expect(evaluateGoal(level('2018-06', 140), straight).projection?.probability).toBe(0);
  });

  test('never decides the status', () => {
    const sure = evaluateGoal(level('2018-03', 1000), noisy(48));
    expect([sure.status, sure.projection?.probability]).toEqual(['on_track', 1]);
  });

  test('origins on the other side of a break are not replayed', () => {
    const series = noisy(36);
    const whole = evaluateGoal(level('2017-02', 100), series);
    const broken = evaluateGoal(level('2017-02', 100), { ...series, breaks: ['2015-07'] });
    expect(whole.projection?.probability).not.toBeNull();
    expect(broken.projection?.method).toBe('seasonal');
    expect(broken.projection?.probability).toBeNull();
  });

  test('is not made for a count', () => {
    const goal: Goal = { kind: 'count', value: 1300, unit: 'visits', per: 'year', targetPeriod: '2018' };
    expect(evaluateGoal(goal, { ...noisy(50), aggregation: 'sum' }).projection?.probability).toBeNull();
  });
});
