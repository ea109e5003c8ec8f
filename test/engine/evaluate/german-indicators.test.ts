import { evaluateGoal, type Goal, type Series, type Status } from '../../../src/engine';
import { years } from '../builders';

/** Official verdicts of Germany's sustainability indicators (Destatis), whose rule evaluation.md section 5 is. */
const share = (from: string, values: readonly number[]): Series =>
  years(from, values, { unit: 'percent', name: 'Andel' });

const b = share('2011', [60.0, 61.6, 63.6, 65.6, 66.2, 68.6, 70.1, 71.4, 72.7, 71.7, 71.9, 73.3, 74.5, 75.2]);
const a = share('2011', [76.5, 76.9, 77.3, 77.7, 78.0, 78.6, 79.2, 79.9, 80.6, 79.2, 79.6, 80.8, 81.1, 81.3]);

const atLeast = (value: number): Goal => ({
  kind: 'level',
  direction: 'at_least',
  value,
  unit: 'percent',
  targetPeriod: '2030',
});

describe('yearly series reproduce official verdicts', () => {
  test.each(['2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024'])(
    '8.5.b, at least 77 %% in 2030, is on track in %s',
    (asOf) => {
      expect(evaluateGoal(atLeast(77), b, { asOf }).status).toBe('on_track');
    },
  );

  test.each<[string, Status]>([
    ['2017', 'on_track'],
    ['2018', 'on_track'],
    ['2019', 'on_track'],
    ['2024', 'off_track'],
  ])('8.5.a, at least 83 %% in 2030, in %s is %s', (asOf, status) => {
    const assessment = evaluateGoal(atLeast(83), a, { asOf });
    expect(assessment.status).toBe(status);
    expect(assessment.projection?.method).toBe('mean-change');
  });

  test('the change is taken over the latest six values, so that older ones do not matter', () => {
    const other = { ...b, points: b.points.map(([period, value]) => [period, period < '2019' ? 1 : value] as const) };
    const [before, after] = [b, other].map(
      (series) => evaluateGoal(atLeast(77), series, { asOf: '2024' }).projection?.value,
    );
    expect(after).toBe(before);
    expect(after).toBeCloseTo(75.2 + ((75.2 - 72.7) / 5) * 6, 9);
  });

  test('three values are enough, two are not', () => {
    expect(evaluateGoal(atLeast(77), b, { asOf: '2013' }).projection?.method).toBe('mean-change');
    expect(evaluateGoal(atLeast(77), b, { asOf: '2012' }).projection?.method).toBe('last-value');
  });

  test('a missing year is no value and does not shorten the years between', () => {
    const gap = years('2011', [60, null, 64, 66, null]);
    const assessment = evaluateGoal({ ...atLeast(77), unit: 'count' }, gap);
    expect(assessment.lastPeriod).toBe('2014');
    expect(assessment.projection?.value).toBeCloseTo(66 + 2 * 16, 9);
  });
});
