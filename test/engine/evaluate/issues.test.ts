import { evaluateGoal, type Goal, type Issue } from '../../../src/engine';
import { atMost683, averageOfSixty, fallOfFourPercent, months, repeat } from '../builders';

const persons = months('2018-01', repeat([100], 24));

function codes(goal: Goal, series: Parameters<typeof evaluateGoal>[1], options = {}): readonly string[] {
  return evaluateGoal(goal, series, options).issues.map(({ code }) => code);
}

function find(issues: readonly Issue[], code: string): Issue | undefined {
  return issues.find((issue) => issue.code === code);
}

test('a goal and data without trouble have no issues', () => {
  expect(codes(fallOfFourPercent, persons)).toEqual([]);
});

describe('unit_mismatch', () => {
  const level = (unit: string): Goal => ({ ...atMost683, unit, targetPeriod: '2019-06' });
  test.each([
    ['percent', 'count', true],
    ['persons', 'percent', true],
    ['percentage_point', 'persons', true],
    ['percent', 'percent', false],
    ['persons', 'count', false],
    ['weeks', 'count', false],
    ['persons', 'index', false],
  ])('a level in %s on an indicator in %s: %p', (unit, series, mismatch) => {
    expect(codes(level(unit), { ...persons, unit: series }).includes('unit_mismatch')).toBe(mismatch);
  });

  test('a change in percent goes with any indicator', () => {
    expect(codes(fallOfFourPercent, persons)).not.toContain('unit_mismatch');
  });
});

test('percent_of_percent: a share that shall change by so many percent', () => {
  const share = { ...persons, unit: 'percent' };
  expect(codes(fallOfFourPercent, share)).toContain('percent_of_percent');
  expect(codes({ ...fallOfFourPercent, unit: 'percentage_point' }, share)).not.toContain('percent_of_percent');
});

describe('base_revised', () => {
  test.each([
    [100, false],
    [100.4, true],
    [101, true],
  ])('a stored base of %d beside 100.3 of today: %p', (statedBase, revised) => {
    const series = months('2018-10', [100.3, ...repeat([90], 12)]);
    expect(codes({ ...fallOfFourPercent, statedBase }, series).includes('base_revised')).toBe(revised);
  });

  test('the level a goal is to come back to counts as its stored base', () => {
    const goal: Goal = {
      kind: 'baseline_level',
      direction: 'decrease',
      value: 98,
      unit: 'persons',
      basePeriod: '2018',
      targetPeriod: '2019',
    };
    const issue = find(evaluateGoal(goal, persons).issues, 'base_revised');
    expect(issue?.params).toEqual({ period: '2018', stated: 98, now: 100 });
  });
});

test.each([
  [39, true],
  [40, false],
])('small_population: a percentage on %d persons: %p', (base, small) => {
  const series = months('2018-10', repeat([base], 13));
  expect(codes(fallOfFourPercent, series).includes('small_population')).toBe(small);
  expect(codes({ ...fallOfFourPercent, unit: 'persons' }, series)).not.toContain('small_population');
});

test('latest_preliminary: only the latest value counts', () => {
  expect(codes(fallOfFourPercent, { ...persons, preliminary: ['2019-12'] })).toContain('latest_preliminary');
  expect(codes(fallOfFourPercent, { ...persons, preliminary: ['2019-11'] })).not.toContain('latest_preliminary');
  expect(codes(fallOfFourPercent, { ...persons, preliminary: ['2019-11'] }, { asOf: '2019-11' })).toContain(
    'latest_preliminary',
  );
});

describe('stale', () => {
  test.each([
    ['2020-04', false],
    ['2020-05', true],
    ['2020-04-30', false],
    ['2020-05-01', true],
    ['2020-Q2', true],
    ['i dag', false],
  ])('December 2019 is out of date on %s: %p', (asOfDate, old) => {
    expect(codes(fallOfFourPercent, persons, { asOfDate }).includes('stale')).toBe(old);
  });

  test('says how many months', () => {
    const { issues } = evaluateGoal(fallOfFourPercent, persons, { asOfDate: '2020-06-15' });
    expect(find(issues, 'stale')?.params).toEqual({ period: '2019-12', months: 6 });
  });

  test('without a date nothing is stale', () => {
    expect(codes(averageOfSixty, months('1990-01', [1]))).not.toContain('stale');
  });
});

describe('evidence', () => {
  test('names every value used, once per role, with its cell', () => {
    const series = months('2018-10', [100, ...repeat([90], 12)], {
      cells: { '2018-10': 'Data!B2', '2019-10': 'Data!B14' },
    });
    const { evidence } = evaluateGoal(fallOfFourPercent, series);
    expect(evidence).toEqual([
      { role: 'base', series: 'Modtagere', period: '2018-10', value: 100, cell: 'Data!B2' },
      { role: 'latest', series: 'Modtagere', period: '2019-10', value: 90, cell: 'Data!B14' },
      { role: 'year_before', series: 'Modtagere', period: '2018-10', value: 100, cell: 'Data!B2' },
      { role: 'actual', series: 'Modtagere', period: '2019-10', value: 90, cell: 'Data!B14' },
    ]);
  });

  test('of a running goal holds what its projection rests on', () => {
    const { evidence } = evaluateGoal(fallOfFourPercent, persons, { asOf: '2019-08' });
    expect(evidence.filter(({ role }) => role === 'outlook').map(({ period }) => period)).toEqual([
      '2018-06',
      '2018-07',
      '2018-08',
      '2018-10',
      '2019-06',
      '2019-07',
      '2019-08',
    ]);
  });

  test('shows the gap of a mean as a gap', () => {
    const series = months('2019-01', [60, null, 60, ...repeat([60], 9)], { unit: 'percent' });
    const { evidence } = evaluateGoal(averageOfSixty, series);
    expect(evidence).toContainEqual({ role: 'actual', series: 'Modtagere', period: '2019-02', value: null });
    expect(evidence.filter(({ role }) => role === 'actual')).toHaveLength(12);
  });
});
