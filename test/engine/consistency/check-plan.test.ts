import { checkPlan, type Goal, type PlanFinding } from '../../../src/engine';
import { atMost683, averageOfSixty, fallOfFourPercent } from '../builders';
import { goalOf, plans } from '../plans';

const codes = (findings: readonly PlanFinding[]): string[] => findings.map(({ code }) => code);

/** "begrænses til 463 personer ... svarende til et fald på 5 pct. (29 personer)". */
const level = (value: number, percent: number, absolute: number, more: Partial<Goal> = {}): Goal => ({
  kind: 'level',
  direction: 'at_most',
  value,
  unit: 'persons',
  percent,
  absolute,
  targetPeriod: '2015-12',
  ...more,
});

describe('the plans of the documents', () => {
  test('two goals of 2015 contradict themselves, and no other goal does', () => {
    const findings = plans.goals.flatMap((record) =>
      checkPlan([goalOf(record)])
        .filter(({ code }) => code === 'level_vs_percent' || code === 'percent_vs_absolute')
        .map((finding) => ({ id: record.id, ...finding.params })),
    );
    expect(findings).toEqual([
      expect.objectContaining({
        id: 'ltk-2015-2',
        level: 463,
        percent: 5,
        absolute: 29,
        base: 492,
        impliedPercent: 5.9,
      }),
      expect.objectContaining({
        id: 'ltk-2015-7',
        level: 209,
        percent: 11,
        absolute: 34,
        base: 243,
        impliedPercent: 14,
      }),
    ]);
  });

  test('levels that are not decided yet are found', () => {
    const plan2015 = plans.goals.filter(({ id }) => /^ltk-2015-\d/.test(id)).map(goalOf);
    expect(
      checkPlan(plan2015)
        .filter(({ code }) => code === 'undetermined_target')
        .map(({ goal }) => goal),
    ).toEqual(['8']);
  });

  test('their goals are numbered without a gap', () => {
    for (const year of ['ltk-2019', 'ltk-2015', 'alleroed-2022']) {
      const pattern = new RegExp(`^${year}-(?:\\d+[a-z]?)$`);
      const goals = plans.goals.filter(({ id }) => pattern.test(id)).map(goalOf);
      expect(codes(checkPlan(goals)).filter((code) => code.endsWith('_number'))).toEqual([]);
    }
  });
});

describe('level_vs_percent', () => {
  test.each<[string, Goal, boolean]>([
    ['the rounded percentage', level(428, 20, 107), false],
    ['a percentage that rounds up to another', level(463, 5, 29), true],
    ['a ceiling that allows a rise', level(43, 2, 1, { equivalentDirection: 'increase' }), false],
    ['one decimal that agrees', level(903, 9.7, 97), false],
    ['one decimal off by one', level(903, 9.6, 97), true],
    ['one off, but only about', level(903, 9.6, 97, { approximate: true }), false],
    ['two off, though only about', level(903, 9.5, 97, { approximate: true }), true],
    ['no absolute figure', level(463, 5, 29, { absolute: null }), false],
    ['no percentage', level(463, 5, 29, { percent: null }), false],
    ['no direction', level(463, 5, 29, { direction: 'equal' }), false],
  ])('%s', (_name, goal, found) => {
    expect(codes(checkPlan([goal])).includes('level_vs_percent')).toBe(found);
  });

  test('shows what the figures imply', () => {
    const [finding] = checkPlan([level(463, 5, 29, { number: '2' })]);
    expect(finding).toMatchObject({ code: 'level_vs_percent', goal: '2', index: 0 });
    expect(finding?.params?.impliedAbsolute).toBeCloseTo(24.6, 9);
    expect(finding?.params?.impliedLevel).toBeCloseTo(467.4, 9);
  });
});

describe('percent_vs_absolute', () => {
  const change = (absolute: number, statedBase: number | null): Goal => ({
    ...fallOfFourPercent,
    absolute,
    statedBase,
  });
  test.each([
    [130, 3249, false],
    [137, 3249, false],
    [150, 3249, true],
    [130, null, false],
    [4, 60, true],
  ])('4 pct. and %d of a base of %p: %p', (absolute, base, found) => {
    expect(codes(checkPlan([change(absolute, base)])).includes('percent_vs_absolute')).toBe(found);
  });

  test('few persons: 6 pct. of 60 are 4 when rounded, though 4 of 60 are 7 pct.', () => {
    expect(checkPlan([{ ...change(4, 60), value: 6 }])).toEqual([]);
  });
});

describe('numbers and wordings', () => {
  const numbered = (number: string, text: string): Goal => ({ ...averageOfSixty, number, text });

  test.each([
    [['1', '2', '3'], []],
    [['1', '3', '4'], ['2']],
    [['2', '3'], ['1']],
    [['1', '2a', '2b'], []],
    [['1', '2a', '2c'], ['2b']],
    [['Mål 1', 'mål 2.'], []],
    [['a', 'c'], ['b']],
    [['1.1', '1.2', '2.1'], []],
    [
      ['1.1', '1.3', '2.2'],
      ['1.2', '2.1'],
    ],
    [['1', '2', '3.1', '3.3'], ['3.2']],
    [['1', '2143'], []],
    [
      ['1', '4'],
      ['2', '3'],
    ],
    [['1', '5'], []],
    [[], []],
  ])('of %j, %j are missing', (numbers, missing) => {
    const findings = checkPlan(numbers.map((number, i) => numbered(number, `mål nummer ${String(i)}`)));
    expect(findings.filter(({ code }) => code === 'missing_number').map(({ params }) => params?.number)).toEqual(
      missing,
    );
  });

  test('1.1 and 11 are two numbers', () => {
    const findings = checkPlan([numbered('1.1', 'Flere i job'), numbered('11', 'Færre på sygedagpenge end i 2018')]);
    expect(codes(findings)).not.toContain('duplicate_number');
  });

  test('two goals with one number', () => {
    const findings = checkPlan([numbered('1', 'Flere i job'), numbered('Mål 1', 'Færre på sygedagpenge end i 2018')]);
    expect(findings).toEqual([
      { code: 'duplicate_number', goal: 'Mål 1', index: 1, params: { number: 'Mål 1', otherIndex: 0 } },
    ]);
  });

  test('one goal twice', () => {
    expect(codes(checkPlan([numbered('1', 'Flere i job'), numbered('1', 'MÅL 1: Flere i job.')]))).toEqual([
      'duplicate_number',
    ]);
  });

  const long = 'Andelen af delvis raskmeldte sygedagpengemodtagere skal være minimum 26 pct. i gennemsnit i 2019';
  const short = 'Andelen af delvis raskmeldte sygedagpengemodtagere skal være 26 pct. i 2019';

  test('one goal in two wordings', () => {
    const findings = checkPlan([numbered('1', long), numbered('1', short)]);
    expect(findings).toEqual([
      { code: 'wording_differs', goal: '1', index: 1, params: { text: short, other: long, otherIndex: 0 } },
    ]);
  });

  test('another wording elsewhere in the workbook', () => {
    const mentions = [
      { number: '5', text: short, where: 'Oversigt!B9' },
      { number: 'Mål 5', text: `Mål 5 (ministermål): ${long}.` },
      { number: '6', text: 'noget andet' },
    ];
    expect(
      checkPlan([{ ...numbered('5', long) }], { mentions }).filter(({ code }) => code === 'wording_differs'),
    ).toEqual([
      { code: 'wording_differs', goal: '5', index: 0, params: { text: long, other: short, where: 'Oversigt!B9' } },
    ]);
  });

  test('a number with a decimal comma is one number', () => {
    const mentions = [{ number: '1', text: 'skal falde med 4.3 pct.' }];
    expect(codes(checkPlan([numbered('1', 'skal falde med 4,3 pct.')], { mentions }))).toEqual(['wording_differs']);
  });
});

describe('periods, units and levels', () => {
  test.each<[string, Goal, string[]]>([
    ['a sound goal', { ...atMost683, targetPeriod: '2019-12' }, []],
    [
      'a target before its base',
      { ...fallOfFourPercent, targetPeriod: '2018-09' },
      ['target_before_base', 'period_outside_plan_year'],
    ],
    ['a value without a unit', { ...averageOfSixty, unit: null }, ['value_without_unit']],
    ['a level that is not decided', { kind: 'undetermined', targetPeriod: '2019' }, ['undetermined_target']],
    ['a period after the plan', { ...averageOfSixty, targetPeriod: '2020' }, ['period_outside_plan_year']],
    ['a period before the plan', { ...averageOfSixty, targetPeriod: '2018-12' }, ['period_outside_plan_year']],
    ['a period that begins in the plan', { ...averageOfSixty, targetPeriod: '2019/2022' }, []],
    ['a rolling year that ends in the plan', { ...averageOfSixty, targetPeriod: '2019-01/P12M' }, []],
    ['no period', { kind: 'qualitative' }, []],
  ])('%s', (_name, goal, found) => {
    expect(codes(checkPlan([goal], { planYear: 2019 }))).toEqual(found);
  });

  test('without a plan year no period is outside it', () => {
    expect(checkPlan([{ ...averageOfSixty, targetPeriod: '1999' }])).toEqual([]);
  });

  test('sub-goals are checked as goals, in their place', () => {
    const parent: Goal = {
      kind: 'qualitative',
      number: '3',
      subgoals: [averageOfSixty, { kind: 'undetermined', number: '3b' }],
    };
    expect(checkPlan([averageOfSixty, parent]).filter(({ code }) => code === 'undetermined_target')).toEqual([
      { code: 'undetermined_target', goal: '3b', index: 3 },
    ]);
  });

  test("a goal of the minister's that no goal answers", () => {
    const ministerGoals = [
      { number: '1', goals: [averageOfSixty] },
      { number: '2', goals: [] },
      { number: '3', goals: [{ kind: 'qualitative' as const }] },
    ];
    expect(checkPlan([averageOfSixty], { ministerGoals })).toEqual([
      { code: 'minister_goal_uncovered', goal: null, index: null, params: { number: '2' } },
    ]);
  });
});
