import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  evaluateGoal,
  parseGoalText,
  statusLabel,
  writeGoalSentence,
  type Goal,
  type Series,
  type Status,
} from '../../src/engine';
import { FUNCTIONS } from '../../src/functions/catalogue';
import type { LocalHost } from '../../src/host';
import { errorFrom, functionOf, hostWithFunctions } from './support';

const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
const months = (count: number, year = 2017): string[] =>
  Array.from({ length: count }, (_, i) => `${year + Math.floor(i / 12)}M${String((i % 12) + 1).padStart(2, '0')}`);

const FALL = 'Antallet af personer på offentlig forsørgelse skal falde med 4 pct. fra oktober 2018 til oktober 2019.';
const PERIODS = column(months(30));
const VALUES = column(months(30).map((_, i) => 3400 - 7 * i + (i % 3)));

interface Case {
  readonly series: Series;
  readonly asOf: string | null;
  readonly goal: Goal;
  readonly policy?: object;
  readonly expected: Readonly<Record<string, string | number | boolean | null>>;
}

/** Formulas know neither a workbook's policy nor breaks. */
const CASES = (JSON.parse(readFileSync(join(__dirname, '../cases/evaluation.json'), 'utf8')) as readonly Case[]).filter(
  ({ policy, series }) => policy === undefined && series.breaks === undefined,
);

const SAME = ['kind', 'direction', 'value', 'unit', 'basePeriod', 'targetPeriod', 'per'] as const;
const FIGURES = [
  ['TARGET', 'target'],
  ['ACTUAL', 'actual'],
  ['ATTAINMENT', 'attainment'],
  ['PROJECTION', 'projection'],
] as const;

let host: LocalHost;
beforeAll(async () => {
  host = await hostWithFunctions();
});
afterAll(() => host.uninstall());

const call = (id: string, ...args: unknown[]): Promise<unknown> => functionOf(host, id)(...args);

describe('custom functions', () => {
  test('are all associated', () => {
    expect([...host.customFunctions.keys()]).toEqual(FUNCTIONS.map(({ id }) => id));
  });

  test('give the status and every figure of the worked cases that a sentence can say', async () => {
    let told = 0;
    for (const { goal, series, asOf, expected } of CASES) {
      const text = writeGoalSentence({ subject: 'Antallet af personer', ...goal }) ?? '';
      const [read] = parseGoalText(text).goals;
      if (read === undefined || !SAME.every((key) => (read[key] ?? null) === (goal[key] ?? null))) continue;
      told += 1;
      const unit = series.unit === 'percent' ? 'pct.' : 'personer';
      const periods = column(series.points.map(([period]) => period));
      const values = column(series.points.map(([, value]) => value ?? '-'));
      const given = [text, periods, values, asOf, unit, series.aggregation];
      expect(await call('STATUS', ...given)).toBe(statusLabel(expected['status'] as Status, 'da'));
      for (const [id, key] of FIGURES) {
        const wanted = expected[key];
        if (typeof wanted === 'number') expect(await call(id, ...given)).toBeCloseTo(wanted, 5);
        else expect((await errorFrom(call(id, ...given))).code).toBe('#N/A');
      }
    }
    expect(told).toBeGreaterThan(40);
  });

  test('give status, level, actual, attainment, projection and what it takes, as the engine does', async () => {
    const [goal] = parseGoalText(FALL).goals;
    if (goal === undefined) throw new Error('no goal');
    const series: Series = {
      name: '',
      unit: 'count',
      granularity: 'month',
      aggregation: 'mean',
      points: months(30).map((code, i) => [code.replace('M', '-'), 3400 - 7 * i + (i % 3)]),
    };
    const expected = evaluateGoal(goal, series);
    expect(expected.projection).not.toBeNull();
    expect(await call('STATUS', FALL, PERIODS, VALUES)).toBe(statusLabel(expected.status, 'da'));
    expect(await call('STATUS', FALL, PERIODS, VALUES, null, null, null, 'en')).toBe(
      statusLabel(expected.status, 'en'),
    );
    expect(await call('TARGET', FALL, PERIODS, VALUES)).toBe(expected.target?.value);
    expect(await call('ACTUAL', FALL, PERIODS, VALUES)).toBe(expected.actual?.value);
    expect(await call('ATTAINMENT', FALL, PERIODS, VALUES)).toBe(expected.attainment);
    expect(await call('PROJECTION', FALL, PERIODS, VALUES)).toBe(expected.projection?.value);
    expect(await call('NEEDED', FALL, PERIODS, VALUES)).toBe(expected.needed);
    expect(await call('SENTENCE', FALL, PERIODS, VALUES)).toMatch(/oktober 2018/);
  });

  test('see no more than the as-of', async () => {
    expect(await call('STATUS', FALL, PERIODS, VALUES, '2018-09')).toBe('Ikke begyndt');
    expect(await call('STATUS', FALL, PERIODS, VALUES, 'september 2018')).toBe('Ikke begyndt');
    // 1 September 2018 as Excel hands it over.
    expect(await call('STATUS', FALL, PERIODS, VALUES, 43344)).toBe('Ikke begyndt');
  });

  test('read dates, rows and columns, Danish number text and gaps', async () => {
    const goal = 'Der må højst være 1.300 ledige i december 2018.';
    const dates = [43374, 43405, 43435];
    expect(await call('ACTUAL', goal, [dates], [['1.234', '-', '1.250,5']])).toBe(1250.5);
    expect(await call('STATUS', goal, column(dates), column([1234, '', 1250.5]))).toBe('Opfyldt');
  });

  test('read the fractions of percent cells as percent', async () => {
    const goal = 'Andelen af unge i uddannelse skal være mindst 60 pct. i gennemsnit i 2019.';
    const periods = column(months(12, 2019));
    expect(await call('ACTUAL', goal, periods, column(months(12).map(() => 0.598)))).toBeCloseTo(59.8);
    expect(await call('ACTUAL', goal, periods, column(months(12).map(() => 59.8)))).toBeCloseTo(59.8);
  });

  test('add up events over a year', async () => {
    const goal = 'Der skal afholdes mindst 10 virksomhedsbesøg om året i 2019.';
    expect(await call('ACTUAL', goal, column(months(12, 2019)), column(months(12).map(() => 1)))).toBe(12);
  });

  test('tell the change between two periods, in figures and in percent', async () => {
    const [periods, values] = [column(['okt 2017', 'okt 2018']), column([3396, 3250])];
    expect(await call('CHANGE', periods, values, 'oktober 2017', 'oktober 2018')).toBe(-146);
    expect(await call('CHANGE', periods, values, 'oktober 2017', 'oktober 2018', true)).toBeCloseTo(-4.299, 3);
    const monthly = [column(months(24, 2018)), column(months(24).map((_, i) => (i < 12 ? 10 : 20)))];
    expect(await call('CHANGE', ...monthly, 2018, 2019)).toBe(10);
    expect(await call('CHANGE', ...monthly, 2018, 2019, false, 'sum')).toBe(120);
  });

  test('read goals and periods in text', async () => {
    expect(await call('GOAL', FALL)).toEqual([
      ['change', 'decrease', 4, 'percent', '2018-10', '2019-10', 'Antallet af personer på offentlig forsørgelse'],
    ]);
    expect(await call('GOAL', FALL, 'value')).toEqual([[4]]);
    expect(await call('PERIOD', '4. kvartal 2018')).toBe('2018-Q4');
    expect(await call('PERIOD', 'okt 2017 - sep 2018')).toBe('2018-09/P12M');
    expect(await call('PERIOD', 43374)).toBe('2018-10');
  });

  test('take a range of one cell for a single value', async () => {
    expect(await call('PERIOD', [['okt. 2018']])).toBe('2018-10');
    expect(await call('STATUS', [[FALL]], PERIODS, VALUES)).toBe(await call('STATUS', FALL, PERIODS, VALUES));
  });

  test('are pure: the arguments stay as they are, and the same give the same', async () => {
    const before = JSON.stringify([PERIODS, VALUES]);
    const first = await call('SENTENCE', FALL, PERIODS, VALUES);
    expect(await call('SENTENCE', FALL, PERIODS, VALUES)).toBe(first);
    expect(JSON.stringify([PERIODS, VALUES])).toBe(before);
  });
});

describe('trouble comes as an error value with a text that says what to do', () => {
  test.each([
    ['no goal in the text', 'STATUS', ['Hej', PERIODS, VALUES], /intet mål i teksten/],
    ['ranges of different size', 'STATUS', [FALL, PERIODS, column([1])], /30 perioder og 1 værdier/],
    ['a label that is no period', 'ACTUAL', [FALL, column(['i går']), column([1])], /nr\. 1 \(»i går«\)/],
    ['a period twice', 'ACTUAL', [FALL, column(['2018M10', 'okt 2018']), column([1, 2])], /står to gange/],
    ['months and years together', 'ACTUAL', [FALL, column(['2018M10', '2019']), column([1, 2])], /forskellig længde/],
    ['words for a value', 'ACTUAL', [FALL, column(['2018M10']), column(['mange'])], /»mange«/],
    ['number text that could be two numbers', 'ACTUAL', [FALL, column(['2018M10']), column(['1.234'])], /to måder/],
    ['only gaps', 'STATUS', [FALL, column(['2018M10']), column([''])], /ingen tal/],
    ['an as-of that is no period', 'STATUS', [FALL, PERIODS, VALUES, 'snart'], /»snart« er ikke en periode/],
    ['an unknown unit', 'STATUS', [FALL, PERIODS, VALUES, null, 'bananer'], /»bananer« kendes ikke/],
    ['an unknown method', 'STATUS', [FALL, PERIODS, VALUES, null, null, 'median'], /»median« kendes ikke/],
    ['an unknown language', 'STATUS', [FALL, PERIODS, VALUES, null, null, null, 'sv'], /»sv« kendes ikke/],
    ['an unknown field', 'GOAL', [FALL, 'farve'], /»farve« findes ikke/],
    ['a text that is no period', 'PERIOD', ['på tirsdag'], /»på tirsdag«/],
  ])('#VALUE! for %s', async (_what, id, args, message) => {
    const error = await errorFrom(call(id, ...args));
    expect(error.code).toBe('#VALUE!');
    expect(error.message).toMatch(message);
  });

  test.each([
    [
      'a projection of what is over',
      'PROJECTION',
      [FALL, column(months(36)), column(months(36).map((_, i) => 100 + i))],
    ],
    ['a change to a missing period', 'CHANGE', [column(['2018M10']), column([1]), '2018M10', '2019M10']],
    ['an actual before there is one', 'NEEDED', [FALL, PERIODS, VALUES, '2018-09']],
  ])('#N/A for %s', async (_what, id, args) => {
    const error = await errorFrom(call(id, ...args));
    expect(error.code).toBe('#N/A');
    expect(error.message).not.toBe('');
  });

  test('the texts are English where Excel is', async () => {
    const english = await hostWithFunctions('en-US');
    const error = await errorFrom(functionOf(english, 'PERIOD')('on Tuesday'));
    english.uninstall();
    host.install();
    expect(error.message).toMatch(/cannot be read/);
  });
});
