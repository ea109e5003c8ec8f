import { evaluateGoal, type Goal, type Policy, type Status } from '../../../src/engine';
import { averageOfSixty, fallOfFourPercent, months, repeat } from '../builders';

describe('partly met', () => {
  const fall = (reached: number): Status =>
    evaluateGoal(fallOfFourPercent, months('2018-10', [100, ...repeat([100], 11), 100 - reached])).status;

  test('begins at half of the way, unless the municipality sets another mark', () => {
    expect([fall(1.99), fall(2), fall(3.99), fall(4)]).toEqual(['not_met', 'partly_met', 'partly_met', 'met']);
    const strict = evaluateGoal(fallOfFourPercent, months('2018-10', [100, ...repeat([100], 11), 97]), {
      policy: { partialMovement: 0.8 },
    });
    expect(strict.status).toBe('not_met');
  });

  test('the ratio of other goals has a mark of its own', () => {
    const series = months('2019-01', repeat([55], 12), { unit: 'percent' });
    expect(evaluateGoal(averageOfSixty, series).status).toBe('not_met');
    expect(evaluateGoal(averageOfSixty, series, { policy: { partialRatio: 0.9 } }).status).toBe('partly_met');
  });
});

describe('compared as stated', () => {
  const asStated: Partial<Policy> = { compare: 'as_stated' };

  test.each([
    [59.49, 'partly_met', 'partly_met'],
    [59.5, 'partly_met', 'met'],
    [60, 'met', 'met'],
  ])('a mean of %d against 60 is %s, rounded to whole percent %s', (mean, exact, rounded) => {
    const series = months('2019-01', repeat([mean], 12), { unit: 'percent' });
    expect(evaluateGoal(averageOfSixty, series).status).toBe(exact);
    expect(evaluateGoal(averageOfSixty, series, { policy: asStated }).status).toBe(rounded);
  });

  test('the decimals are those the goal states', () => {
    const series = months('2019-01', repeat([59.9], 12), { unit: 'percent' });
    expect(evaluateGoal({ ...averageOfSixty, decimals: 1 }, series, { policy: asStated }).status).toBe('partly_met');
    expect(evaluateGoal({ ...averageOfSixty, decimals: 0 }, series, { policy: asStated }).status).toBe('met');
  });

  test.each([
    [96.6, 'partly_met'],
    [96.5, 'met'],
  ])('of a percentage change the change is rounded: from 100 to %d is %s', (value, status) => {
    const series = months('2018-10', [100, ...repeat([100], 11), value]);
    expect(evaluateGoal(fallOfFourPercent, series, { policy: asStated }).status).toBe(status);
    expect(evaluateGoal(fallOfFourPercent, series).status).toBe('partly_met');
  });

  test('figures stay unrounded', () => {
    const series = months('2019-01', repeat([59.5], 12), { unit: 'percent' });
    const assessment = evaluateGoal(averageOfSixty, series, { policy: asStated });
    expect([assessment.actual?.value, assessment.gap]).toEqual([59.5, -0.5]);
  });

  test('a base of 0 has no percentage to round', () => {
    const series = months('2018-10', [0, ...repeat([0], 12)]);
    expect(evaluateGoal(fallOfFourPercent, series, { policy: asStated }).status).toBe('met');
  });
});

describe('closing a mean before its last months are published', () => {
  const eleven = months('2019-01', repeat([61], 11), { unit: 'percent' });
  const close = { closeIncomplete: true };

  test('waits for the as-of to reach the end of the period', () => {
    expect(evaluateGoal(averageOfSixty, eleven, { asOf: '2019-11', policy: close }).phase).toBe('running');
    const closed = evaluateGoal(averageOfSixty, eleven, { asOf: '2019-12', policy: close });
    expect([closed.phase, closed.status]).toEqual(['final', 'met']);
    expect(closed.actual).toEqual({ period: '2019-01/2019-11', value: 61 });
    expect(closed.issues).toContainEqual({
      code: 'partial_period',
      params: { period: '2019', observed: 11, expected: 12 },
    });
  });

  test('is a choice', () => {
    expect(evaluateGoal(averageOfSixty, eleven, { asOf: '2019-12' }).phase).toBe('running');
    expect(evaluateGoal(averageOfSixty, eleven, { policy: close }).phase).toBe('running');
  });

  test('is for means alone: neither sums nor points', () => {
    const count: Goal = { kind: 'count', value: 1000, unit: 'visits', per: 'year', targetPeriod: '2019' };
    expect(evaluateGoal(count, { ...eleven, aggregation: 'sum' }, { asOf: '2019-12', policy: close }).phase).toBe(
      'running',
    );
    const level: Goal = { ...averageOfSixty, kind: 'level', targetPeriod: '2019-12' };
    expect(evaluateGoal(level, eleven, { asOf: '2019-12', policy: close }).phase).toBe('running');
  });

  test('does not close a year without values', () => {
    const before = months('2018-01', repeat([61], 12), { unit: 'percent' });
    expect(evaluateGoal(averageOfSixty, before, { asOf: '2019-12', policy: close }).phase).toBe('not_started');
  });
});
