import fc from 'fast-check';
import { parseGoalText, writeGoalSentence, type Goal } from '../../../src/engine';
import goals from './data/goals.json';

const SUBJECTS = [
  'Antallet af personer der modtager offentlig forsørgelse',
  'Antallet af job- og uddannelsesparate unge under 30 år',
  'Andelen af elever i 9. klasse med mindst 4 i dansk',
  'Antallet af borgere med mere end 6 måneders ledighed',
  'Sygefraværet blandt kommunens medarbejdere',
  'Antallet af 18-66-årige på ydelser efter § 56',
];

/** What the subject itself says of the unit; a goal that goes back to a level states no other. */
function unitOf(subject: string): string | null {
  if (subject.startsWith('Andelen')) return 'percent';
  return subject.startsWith('Antallet') ? 'persons' : null;
}

const month = fc
  .tuple(fc.integer({ min: 2012, max: 2034 }), fc.integer({ min: 1, max: 12 }))
  .map(([y, m]) => `${String(y)}-${String(m).padStart(2, '0')}`);
const quarter = fc
  .tuple(fc.integer({ min: 2012, max: 2034 }), fc.integer({ min: 1, max: 4 }))
  .map(([y, q]) => `${String(y)}-Q${String(q)}`);
const half = fc
  .tuple(fc.integer({ min: 2012, max: 2034 }), fc.constantFrom('H1', 'H2'))
  .map(([y, h]) => `${String(y)}-${h}`);
const year = fc.integer({ min: 2012, max: 2034 }).map(String);
const period = fc.oneof(month, quarter, half, year);
const later = (code: string): string => String(Number(code.slice(0, 4)) + 1) + code.slice(4);

const value = fc.oneof(
  fc.integer({ min: 1, max: 99 }),
  fc.integer({ min: 10, max: 999 }).map((n) => n / 10),
  fc.integer({ min: 1000, max: 2_000_000 }),
);
const subject = fc.constantFrom(...SUBJECTS);
const levelUnit = fc.constantFrom('percent', 'persons', 'weeks', 'days', 'kroner', 'tons', 'companies');
const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });

const change: fc.Arbitrary<Goal> = fc.record({
  kind: fc.constant('change' as const),
  subject,
  direction: fc.constantFrom('decrease' as const, 'increase' as const),
  value,
  unit: fc.constantFrom('percent', 'percentage_point', 'persons'),
  basePeriod: optional(period),
  targetPeriod: optional(period),
  per: optional(fc.constantFrom('year' as const, 'month' as const)),
});

const movedByPercent: fc.Arbitrary<Goal> = fc
  .record({ period, value, absolute: fc.integer({ min: 1, max: 9999 }), subject, approximate: fc.boolean() })
  .map(({ period: base, approximate, ...rest }) => ({
    ...rest,
    kind: 'change',
    direction: 'decrease',
    unit: 'percent',
    basePeriod: base,
    targetPeriod: later(base),
    ...(approximate ? { approximate } : {}),
  }));

const level: fc.Arbitrary<Goal> = fc.record({
  kind: fc.constantFrom('level' as const, 'average' as const),
  subject,
  direction: fc.constantFrom('at_most' as const, 'at_least' as const),
  value,
  unit: levelUnit,
  targetPeriod: optional(period),
});

const kept: fc.Arbitrary<Goal> = fc
  .record({ subject, value, unit: levelUnit, targetPeriod: optional(period) })
  .map((rest) => ({ ...rest, kind: 'level', direction: 'equal' }));

const restatedLevel: fc.Arbitrary<Goal> = fc
  .record({
    period,
    subject,
    value: fc.integer({ min: 1, max: 9999 }),
    percent: fc.integer({ min: 1, max: 90 }),
    absolute: fc.integer({ min: 1, max: 900 }),
    rise: fc.boolean(),
  })
  .map(({ period: base, rise, ...rest }) => ({
    ...rest,
    kind: 'level',
    direction: 'at_most',
    unit: 'persons',
    basePeriod: base,
    targetPeriod: later(base),
    ...(rise ? { equivalentDirection: 'increase' } : {}),
  }));

const movedLevel: fc.Arbitrary<Goal> = fc
  .record({ period, subject, value, statedBase: value, unit: fc.constantFrom('weeks', 'percent', 'persons') })
  .map(({ period: base, ...rest }) => ({
    ...rest,
    kind: 'level',
    direction: 'at_most',
    basePeriod: base,
    targetPeriod: later(base),
  }));

const range: fc.Arbitrary<Goal> = fc
  .record({
    subject,
    value: fc.integer({ min: 1, max: 50 }),
    more: fc.integer({ min: 1, max: 40 }),
    unit: levelUnit,
    targetPeriod: optional(period),
  })
  .map(({ more, ...rest }) => ({ ...rest, kind: 'range', direction: null, valueHigh: rest.value + more }));

const count: fc.Arbitrary<Goal> = fc.record({
  kind: fc.constant('count' as const),
  subject: fc.constant('virksomhedsbesøg'),
  unit: fc.constant('visits'),
  direction: fc.constantFrom('equal' as const, 'at_least' as const, 'at_most' as const),
  value: fc.integer({ min: 1, max: 5000 }),
  per: optional(fc.constantFrom('month' as const, 'quarter' as const, 'half_year' as const, 'year' as const)),
  targetPeriod: optional(period),
});

const baseLevel: fc.Arbitrary<Goal> = fc
  .record({
    subject,
    direction: fc.constantFrom(
      'at_most' as const,
      'at_least' as const,
      'equal' as const,
      'decrease' as const,
      'increase' as const,
    ),
    basePeriod: period,
  })
  .map((rest) => ({
    ...rest,
    kind: 'baseline_level',
    unit: unitOf(rest.subject),
    targetPeriod: later(rest.basePeriod),
  }));

const every: fc.Arbitrary<Goal> = fc.record({ targetPeriod: optional(period) }).map((rest) => ({
  ...rest,
  kind: 'all',
  subject: 'Alle ledige med mere end 39 ugers ledighed',
  direction: 'equal',
  value: 100,
  unit: 'percent',
}));

const unmeasured: fc.Arbitrary<Goal> = fc.oneof(
  fc.record({
    kind: fc.constant('qualitative' as const),
    subject,
    direction: fc.constantFrom('increase' as const, 'decrease' as const),
    targetPeriod: optional(period),
  }),
  fc.record({
    kind: fc.constant('follow' as const),
    subject,
    per: optional(fc.constantFrom('month' as const, 'quarter' as const, 'year' as const, 'half_year' as const)),
  }),
  fc.record({
    kind: fc.constant('undetermined' as const),
    subject,
    direction: fc.constantFrom('increase' as const, 'decrease' as const, 'at_least' as const),
    unit: fc.constantFrom('percent', 'percentage_point'),
    targetPeriod: optional(period),
  }),
);

const FIELDS = [
  'kind',
  'direction',
  'value',
  'valueHigh',
  'unit',
  'absolute',
  'percent',
  'equivalentDirection',
  'approximate',
  'basePeriod',
  'targetPeriod',
  'per',
  'statedBase',
  'number',
] as const;

function told(goal: Goal | undefined): Record<string, unknown> {
  const fields = FIELDS.map((field) => [field, goal?.[field] ?? null] as const);
  return Object.fromEntries([...fields, ['subject', (goal?.subject ?? '').toLowerCase()]]);
}

function readBack(goal: Goal): Goal | undefined {
  const sentence = writeGoalSentence(goal);
  const { goals: read } = parseGoalText(sentence ?? '');
  return read.length === 1 ? read[0] : undefined;
}

describe('a goal written as a sentence and read again is the same goal', () => {
  const cases: readonly (readonly [string, fc.Arbitrary<Goal>])[] = [
    ['a change', change],
    ['a change with its equivalent', movedByPercent],
    ['a level or mean', level],
    ['a level that is kept', kept],
    ['a level with percent and persons beside it', restatedLevel],
    ['a level with the value it comes from', movedLevel],
    ['a range', range],
    ['a count', count],
    ['the level of a base period', baseLevel],
    ['every one of a group', every],
    ['a goal without a figure', unmeasured],
  ];

  it.each(cases)('%s', (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, optional(fc.constantFrom('1', '2a', '11')), (plain, number) => {
        const goal = number === null ? plain : { ...plain, number };
        expect(told(readBack(goal))).toEqual(told(goal));
      }),
      { numRuns: 150, seed: 20261123 },
    );
  });

  it('the plans’ own measurable goals too', () => {
    const lost = goals
      .filter(({ category, value }) => (category === 'plan_goal' || category === 'sub_goal') && value !== null)
      .flatMap(({ text, planYear }) => parseGoalText(text, { planYear }).goals)
      .filter((goal) => JSON.stringify(told(readBack(goal))) !== JSON.stringify(told(goal)))
      .map((goal) => writeGoalSentence(goal));
    expect(lost).toEqual([]);
  });

  it('is in the plans’ own style', () => {
    expect(
      writeGoalSentence({
        kind: 'change',
        number: '1',
        subject: 'antallet af personer der modtager offentlig forsørgelse',
        direction: 'decrease',
        value: 4,
        unit: 'percent',
        absolute: 130,
        approximate: true,
        basePeriod: '2018-10',
        targetPeriod: '2019-10',
      }),
    ).toBe(
      'Mål 1: Antallet af personer der modtager offentlig forsørgelse skal falde med 4 pct. fra oktober 2018 til oktober 2019. Det svarer til et fald på ca. 130 personer.',
    );
  });

  it.each<[string, Goal]>([
    ['a path', { kind: 'path', direction: 'at_most' }],
    ['a level without a value', { kind: 'level', direction: 'at_most' }],
    ['a change without a direction', { kind: 'change', value: 4, unit: 'percent' }],
    ['a base level without a base', { kind: 'baseline_level', direction: 'at_most' }],
  ])('says nothing of %s', (_, goal) => {
    expect(writeGoalSentence(goal)).toBeNull();
  });
});
