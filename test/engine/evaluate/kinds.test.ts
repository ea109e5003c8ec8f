import { evaluateGoal, type Goal, type GoalKind, type Rating, type Status } from '../../../src/engine';
import { months, repeat } from '../builders';

/** Twelve flat months of 2018 and then these months of 2019. */
function year2019(values: readonly (number | null)[], more: Parameters<typeof months>[2] = {}) {
  return months('2018-01', [...repeat([100], 12), ...values], more);
}

function goal(kind: GoalKind, fields: Partial<Goal>): Goal {
  return { kind, targetPeriod: '2019', unit: 'persons', ...fields };
}

describe('target level of each kind', () => {
  const series = year2019(repeat([90], 12));
  test.each<[string, Goal, number | null]>([
    ['a fall in percent', goal('change', { direction: 'decrease', value: 4, unit: 'percent', basePeriod: '2018' }), 96],
    [
      'a rise in percent',
      goal('change', { direction: 'increase', value: 4, unit: 'percent', basePeriod: '2018' }),
      104,
    ],
    ['a fall in persons', goal('change', { direction: 'decrease', value: 7, basePeriod: '2018' }), 93],
    [
      'a rise in points',
      goal('change', { direction: 'increase', value: 1.5, unit: 'percentage_point', basePeriod: '2018' }),
      101.5,
    ],
    ['a level', goal('level', { direction: 'at_most', value: 95 }), 95],
    ['an average', goal('average', { direction: 'at_least', value: 60 }), 60],
    ['the level of the base', goal('baseline_level', { direction: 'decrease', basePeriod: '2018-06' }), 100],
    ['a range', goal('range', { value: 15, valueHigh: 20 }), 15],
    ['a count', goal('count', { value: 12 }), 12],
    ['all', goal('all', {}), 100],
    ['a path', goal('path', { direction: 'at_most', path: months('2019-01', repeat([80], 12)) }), 80],
  ])('%s', (_name, asked, level) => {
    expect(evaluateGoal(asked, series).target?.value).toBe(level);
  });

  test('a range carries its upper end', () => {
    expect(evaluateGoal(goal('range', { value: 15, valueHigh: 20 }), series).target?.high).toBe(20);
  });
});

describe('verdict on a finished year', () => {
  test.each<[string, Goal, number, Status]>([
    ['a mean above at most', goal('level', { direction: 'at_most', value: 95 }), 96, 'partly_met'],
    ['a mean at at most', goal('level', { direction: 'at_most', value: 95 }), 95, 'met'],
    ['a mean far above at most', goal('level', { direction: 'at_most', value: 95 }), 110, 'not_met'],
    ['a mean at at least', goal('average', { direction: 'at_least', value: 95 }), 95, 'met'],
    ['a mean just short of at least', goal('average', { direction: 'at_least', value: 100 }), 95, 'partly_met'],
    ['a mean short of at least', goal('average', { direction: 'at_least', value: 100 }), 94.9, 'not_met'],
    ['inside a range', goal('range', { value: 15, valueHigh: 20 }), 17, 'met'],
    ['at the ends of a range', goal('range', { value: 15, valueHigh: 20 }), 20, 'met'],
    ['above a range', goal('range', { value: 15, valueHigh: 20 }), 25, 'not_met'],
    ['above a range that is to be reached', goal('range', { value: 15, valueHigh: 20, reach: true }), 25, 'met'],
    ['a little below a range', goal('range', { value: 100, valueHigh: 120 }), 96, 'partly_met'],
    ['all but a few', goal('all', {}), 99, 'partly_met'],
    ['all', goal('all', {}), 100, 'met'],
    ['equal within half a unit', goal('level', { direction: 'equal', value: 42 }), 42.5, 'met'],
    ['equal but for more than half a unit', goal('level', { direction: 'equal', value: 42 }), 42.6, 'partly_met'],
    ['a third of the way', goal('change', { direction: 'decrease', value: 30, basePeriod: '2018' }), 90, 'not_met'],
    ['half of the way', goal('change', { direction: 'decrease', value: 20, basePeriod: '2018' }), 90, 'partly_met'],
    ['all of the way', goal('change', { direction: 'decrease', value: 10, basePeriod: '2018' }), 90, 'met'],
    ['the wrong way', goal('change', { direction: 'increase', value: 10, basePeriod: '2018' }), 90, 'not_met'],
    ['back at the base', goal('baseline_level', { direction: 'increase', basePeriod: '2018' }), 100, 'met'],
    ['on the path', goal('path', { direction: 'at_most', path: months('2019-01', repeat([80], 12)) }), 80, 'met'],
  ])('%s', (_name, asked, mean, status) => {
    const assessment = evaluateGoal(asked, year2019(repeat([mean], 12)));
    expect(assessment.phase).toBe('final');
    expect(assessment.status).toBe(status);
    expect(assessment.projection).toBeNull();
    expect(assessment.needed).toBeNull();
    expect(assessment.wrongWay).toBeNull();
  });
});

describe('gap and attainment', () => {
  test.each<[string, Goal, number, number, number | null]>([
    ['less is better', goal('level', { direction: 'at_most', value: 80 }), 100, -20, 0.8],
    ['more is better', goal('level', { direction: 'at_least', value: 80 }), 100, 20, 1.25],
    ['equal', goal('level', { direction: 'equal', value: 80 }), 100, -20, 0.75],
    ['inside a range', goal('range', { value: 80, valueHigh: 120 }), 90, 10, 1],
    ['below a range', goal('range', { value: 80, valueHigh: 120 }), 60, -20, 0.75],
    ['above a range', goal('range', { value: 60, valueHigh: 80 }), 100, -20, 0.8],
    ['a change', goal('change', { direction: 'decrease', value: 40, basePeriod: '2018' }), 90, -30, 0.25],
    ['less than nothing asked for', goal('level', { direction: 'at_most', value: 80 }), 0, 80, 1],
    ['at most nothing', goal('level', { direction: 'at_most', value: 0 }), 5, -5, 0],
    ['at least nothing', goal('level', { direction: 'at_least', value: 0 }), 5, 5, null],
    ['a change of nothing', goal('change', { direction: 'decrease', value: 0, basePeriod: '2018' }), 90, 10, null],
  ])('%s', (_name, asked, mean, gap, attainment) => {
    const assessment = evaluateGoal(asked, year2019(repeat([mean], 12)));
    expect(assessment.gap).toBeCloseTo(gap, 9);
    if (attainment === null) expect(assessment.attainment).toBeNull();
    else expect(assessment.attainment).toBeCloseTo(attainment, 9);
  });

  test('the gap in percent is of the size of the target', () => {
    const assessment = evaluateGoal(goal('level', { direction: 'at_most', value: 80 }), year2019(repeat([100], 12)));
    expect(assessment.gapPercent).toBe(-25);
    const nothing = evaluateGoal(goal('level', { direction: 'at_most', value: 0 }), year2019(repeat([100], 12)));
    expect(nothing.gapPercent).toBeNull();
  });
});

describe('counts', () => {
  const events = (values: readonly number[]) =>
    months('2019-01', values, { unit: 'events', aggregation: 'sum', name: 'Events' });
  const twelve = goal('count', { value: 12, unit: 'events', per: 'year', direction: 'at_least' });

  test('a yearly count is met as soon as it is reached, while the year is still running', () => {
    const assessment = evaluateGoal(twelve, events([6, 6]));
    expect([assessment.phase, assessment.status, assessment.actual?.value]).toEqual(['running', 'met', 12]);
  });

  test('a yearly count one short is still on its way', () => {
    const assessment = evaluateGoal(twelve, events([6, 5]));
    expect(assessment.status).toBe('on_track');
    expect(assessment.projection).toMatchObject({ value: 66, method: 'mean-so-far', probability: null });
    expect(assessment.needed).toBeCloseTo(0.1, 12);
    expect(assessment.remaining).toBe(10);
  });

  test('a yearly count compares what will be missing with what is still to come', () => {
    // 4 in 5 months make 9.6: 2.4 short of 12, of which 8 are still to come.
    const assessment = evaluateGoal(twelve, events([1, 1, 1, 1, 0]));
    expect(assessment.outlook?.miss).toBeCloseTo(2.4, 9);
    expect(assessment.outlook?.remainingGap).toBe(8);
    expect(assessment.status).toBe('off_track');
  });

  test('a ceiling on a sum is never met before the year is over, and is judged by the room left', () => {
    const ceiling = goal('count', { value: 12, unit: 'events', per: 'year', direction: 'at_most' });
    expect(evaluateGoal(ceiling, events([1, 1])).status).toBe('on_track');
    const over = evaluateGoal(ceiling, events([2, 2]));
    expect([over.status, over.outlook]).toEqual(['off_track', { miss: 12, remainingGap: 8 }]);
  });

  test('a count per month is a mean, and the months below it are named', () => {
    const perMonth = goal('count', { value: 10, unit: 'visits', per: 'month', direction: 'at_least' });
    const assessment = evaluateGoal(perMonth, events([12, 8, 10, 9]));
    expect(assessment.actual).toEqual({ period: '2019-01/2019-04', value: 9.75 });
    expect(assessment.issues).toContainEqual({
      code: 'periods_below',
      params: { count: 2, periods: '2019-02, 2019-04' },
    });
    expect(assessment.needed).toBeCloseTo((120 - 39) / 8, 12);
  });

  test.each<[NonNullable<Goal['per']>, number]>([
    ['month', 10],
    ['quarter', 30],
    ['half_year', 60],
    ['year', 120],
  ])('ten a month are so many per %s', (per, value) => {
    const assessment = evaluateGoal(goal('count', { value, unit: 'visits', per }), events(repeat([10], 12)));
    expect([assessment.actual?.value, assessment.status]).toEqual([value, 'met']);
  });

  test('a count without a frequency is due once in its period', () => {
    const three = goal('count', { value: 30, unit: 'visits', targetPeriod: '2019-Q1' });
    expect(evaluateGoal(three, events([10, 10, 10])).status).toBe('met');
  });

  test('a month that is missing from a finished sum leaves no data', () => {
    const gap = months('2019-01', [5, null, 5, ...repeat([5], 9)], { aggregation: 'sum', unit: 'events' });
    const assessment = evaluateGoal(twelve, gap);
    expect(assessment.status).toBe('no_data');
    expect(assessment.issues).toContainEqual({ code: 'target_missing', params: { period: '2019-02' } });
  });
});

describe('a path', () => {
  const path = months('2019-01', [100, 98, 96, 94, 92, 90]);
  const asked = goal('path', { direction: 'at_most', targetPeriod: '2019-06', path });

  test('is followed by its value at the latest period while it runs', () => {
    const assessment = evaluateGoal(asked, months('2018-12', [101, 99, 97]));
    expect(assessment.target).toEqual({ period: '2019-02', value: 98 });
    expect(assessment.gap).toBe(1);
    expect(assessment.evidence.filter(({ role }) => role === 'path').map(({ value }) => value)).toEqual([98, 90]);
  });

  test('is judged by its last value in the end', () => {
    const assessment = evaluateGoal(asked, months('2019-01', [100, 100, 100, 100, 100, 91]));
    expect(assessment.target).toEqual({ period: '2019-06', value: 90 });
    expect(assessment.status).toBe('partly_met');
  });

  test('over a year of sums is compared with what was planned so far', () => {
    const budget = months('2019-01', repeat([10], 12), { aggregation: 'sum' });
    const spent = months('2019-01', [9, 10, 9], { aggregation: 'sum' });
    const assessment = evaluateGoal(goal('path', { direction: 'at_most', path: budget, unit: 'kroner' }), spent);
    expect(assessment.actual).toEqual({ period: '2019-01/2019-03', value: 28 });
    expect(assessment.target?.value).toBe(30);
    expect(assessment.gap).toBe(2);
  });

  test('without a value for the target period has no target', () => {
    const assessment = evaluateGoal({ ...asked, targetPeriod: '2019-12' }, months('2018-12', [101, 99]));
    expect([assessment.status, assessment.issues[0]?.code]).toEqual(['no_data', 'target_missing']);
  });

  test('that begins later than the figures has no level to compare with yet', () => {
    const late = { ...asked, path: months('2019-05', [92, 90]) };
    const assessment = evaluateGoal(late, months('2018-12', [101, 99]));
    expect([assessment.gap, assessment.target?.value]).toEqual([null, null]);
    expect(assessment.projection).not.toBeNull();
  });

  test('in other steps than the indicator cannot be compared', () => {
    const yearly = { ...asked, path: { ...path, granularity: 'year' as const, points: [['2019', 90] as const] } };
    expect(evaluateGoal(yearly, months('2018-12', [101, 99])).issues[0]?.code).toBe('granularity_mismatch');
  });
});

describe('goals that no rule judges', () => {
  const series = months('2018-01', [...repeat([100], 12), 110]);

  test.each<[GoalKind, Status]>([
    ['follow', 'followed'],
    ['undetermined', 'not_set'],
    ['qualitative', 'needs_assessment'],
  ])('%s is %s, with or without an indicator', (kind, status) => {
    expect(evaluateGoal({ kind }, null).status).toBe(status);
    const assessment = evaluateGoal({ kind, basePeriod: '2018-06' }, series);
    expect(assessment.status).toBe(status);
    expect(assessment.phase).toBeNull();
    expect(assessment.actual).toEqual({ period: '2019-01', value: 110 });
    expect(assessment.yearOverYear).toEqual({ absolute: 10, percent: 10 });
    expect(assessment.base).toEqual({ period: '2018-06', value: 100 });
    expect(assessment.change).toEqual({ absolute: 10, percent: 10 });
  });

  test.each<Rating>(['met', 'partly_met', 'not_met', 'on_track', 'at_risk', 'off_track'])(
    'a qualitative goal rated %s has that status',
    (rating) => {
      expect(evaluateGoal({ kind: 'qualitative', rating }, null).status).toBe(rating);
    },
  );

  test('a rating is for qualitative goals alone', () => {
    expect(evaluateGoal({ kind: 'follow', rating: 'met' }, null).status).toBe('followed');
  });

  test('a base that is not over, or lies across a break, is left out', () => {
    expect(evaluateGoal({ kind: 'follow', basePeriod: '2019' }, series).base).toBeNull();
    const broken = { ...series, breaks: ['2018-09'] };
    expect(evaluateGoal({ kind: 'follow', basePeriod: '2018-06' }, broken).base).toBeNull();
  });
});

describe('goals that contradict themselves', () => {
  const sound: Goal = {
    kind: 'change',
    direction: 'decrease',
    value: 4,
    unit: 'percent',
    basePeriod: '2018',
    targetPeriod: '2019',
  };
  test.each<[string, Goal, string]>([
    ['without a target period', { ...sound, targetPeriod: null }, 'target_period_missing'],
    ['with a target period that is none', { ...sound, targetPeriod: 'snart' }, 'target_period_missing'],
    ['without the base a change counts from', { ...sound, basePeriod: null }, 'base_period_missing'],
    ['without a value', { ...sound, value: null }, 'value_missing'],
    ['with a value that is no number', { ...sound, value: Number.NaN }, 'value_missing'],
    ['without a unit', { ...sound, unit: null }, 'value_without_unit'],
    ['with an empty unit', { ...sound, unit: ' ' }, 'value_without_unit'],
    ['without a direction', { ...sound, direction: null }, 'direction_missing'],
    ['a change that is to be none', { ...sound, direction: 'equal' }, 'direction_missing'],
    ['with its target before its base', { ...sound, targetPeriod: '2017' }, 'target_before_base'],
    ['with its target in its base', { ...sound, targetPeriod: '2018-12' }, 'target_before_base'],
    [
      'a range turned round',
      { kind: 'range', value: 20, valueHigh: 15, unit: 'companies', targetPeriod: '2019' },
      'range_reversed',
    ],
    ['a range without an end', { kind: 'range', value: 20, unit: 'companies', targetPeriod: '2019' }, 'range_reversed'],
    ['a path without values', { kind: 'path', direction: 'at_most', targetPeriod: '2019' }, 'path_missing'],
  ])('%s', (_name, asked, code) => {
    const assessment = evaluateGoal(asked, months('2018-01', repeat([100], 24)));
    expect(assessment.status).toBe('invalid');
    expect(assessment.issues.map((issue) => issue.code)).toContain(code);
  });

  test('the sound goal beside them is judged', () => {
    expect(evaluateGoal(sound, months('2018-01', repeat([100], 24))).status).toBe('not_met');
  });

  test('a range that is only to be reached needs no upper end', () => {
    const open: Goal = { kind: 'range', value: 20, unit: 'companies', targetPeriod: '2019', reach: true };
    expect(evaluateGoal(open, months('2019-01', repeat([25], 12))).status).toBe('met');
  });
});
