import { parseGoalText, writeGoalSentence, type Goal } from '../../../src/engine';

const UNITS = [
  'percent',
  'persons',
  'weeks',
  'days',
  'hours',
  'kroner',
  'tons',
  'companies',
  'places',
  'jobs',
  'FTE',
  'km',
  'hectares',
  'MWh',
  'points',
];
const PERIODS = ['2019', '2019-10', '2019-Q3', '2019-H1', null];
/** Halves, thirds, thousands, millions, nothing and all. */
const VALUES = [4, 0.5, 31.5, 100 / 3, 9.25, 3249, 1_200_000, 100, 0, 262.5];
const SUBJECT = 'Antallet af borgere med mere end 6 måneders ledighed';

function levels(): Goal[] {
  return (['level', 'average'] as const).flatMap((kind) =>
    (['at_most', 'at_least'] as const).flatMap((direction) =>
      UNITS.flatMap((unit) =>
        PERIODS.flatMap((targetPeriod) =>
          VALUES.map((value) => ({ kind, subject: SUBJECT, direction, value, unit, targetPeriod })),
        ),
      ),
    ),
  );
}

function changes(): Goal[] {
  return (['decrease', 'increase'] as const).flatMap((direction) =>
    ['percent', 'percentage_point', 'persons', 'kroner', 'tons', 'days'].flatMap((unit) =>
      PERIODS.flatMap((targetPeriod) =>
        VALUES.filter((value) => value > 0).map((value) => ({
          ...({ kind: 'change', subject: SUBJECT, direction, value, unit, targetPeriod } as const),
          basePeriod: targetPeriod === null ? null : targetPeriod.replace('2019', '2018'),
        })),
      ),
    ),
  );
}

function told({ kind, direction, value, unit, basePeriod, targetPeriod }: Goal): readonly unknown[] {
  return [kind, direction, Number((value ?? 0).toPrecision(12)), unit, basePeriod ?? null, targetPeriod ?? null];
}

describe('written and read again in every unit, number form and period', () => {
  it.each([
    ['levels and means', levels()],
    ['changes', changes()],
  ])('%s stay the same', (_, goals) => {
    expect(goals.length).toBeGreaterThan(500);
    const lost = goals.flatMap((goal) => {
      const sentence = writeGoalSentence(goal) ?? '';
      const read = parseGoalText(sentence).goals;
      const [first] = read;
      const same = read.length === 1 && first !== undefined && told(first).join() === told(goal).join();
      return same ? [] : [`${sentence} => ${read.map((one) => told(one).join(' ')).join('; ')}`];
    });
    expect(lost).toEqual([]);
  });
});
