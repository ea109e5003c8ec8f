import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluateSnapshot } from '../../../src/app';
import { newLocalHost, openLocalHost } from '../../../src/host';
import { area } from '../../../src/workbook/area';
import { applyPlan } from '../../../src/workbook/excel/apply';
import { inWorkbook } from '../../../src/workbook/excel/run';
import type { CellInput, Edit } from '../../../src/workbook/plan';
import { cellEdit, columnBy, sheetIn, sheetParts, statuses, tableOn, textOf, typed } from '../../builders/plan-year';
import { maalbar, snapshotOf, temporaryFolder, withHost, workbookFrom } from './run';

const folder = temporaryFolder();
const path = (name: string): string => join(folder, name);
const SAMPLE_2019 = 'assets/beskaeftigelsesplan-2019.xlsx';
const SAMPLE_2026 = 'assets/beskaeftigelsesplan-2026.xlsx';

async function rolled(input: string, year: number, name: string, ...flags: string[]): Promise<string> {
  const run = await maalbar('new-year', input, '--year', String(year), '--out', path(name), ...flags);
  expect([run.code, run.err]).toEqual([0, '']);
  return path(name);
}

/** Types into a workbook file, and gives it as the add-in reads it then. */
async function filled(file: string, edits: readonly Edit[], name: string) {
  const host = await openLocalHost(readFileSync(file));
  await withHost(host, () => inWorkbook((context) => applyPlan(context, { edits })));
  writeFileSync(path(name), await host.save());
  return snapshotOf(path(name));
}

describe('the plan of 2019 rolled to 2020', () => {
  let file = '';
  beforeAll(async () => {
    file = await rolled(SAMPLE_2019, 2020, '2020.xlsx', '--json', path('2020.json'));
  });

  test('carries every goal over, a year later, in its own words and with open levels', async () => {
    const snapshot = await snapshotOf(file);
    const [old, made] = [tableOn(snapshot, 'Mål 2019').goals, tableOn(snapshot, 'Mål 2020').goals];
    expect(made.map(({ number, section, ministerGoal }) => [number, section, ministerGoal])).toEqual(
      old.map(({ number, section, ministerGoal }) => [number, section, ministerGoal]),
    );
    const later = (period: string | null | undefined): string | null =>
      period ? period.replace(/^\d{4}/, (year) => String(Number(year) + 1)) : null;
    expect(made.map(({ goal }) => [goal.basePeriod ?? null, goal.targetPeriod ?? null])).toEqual(
      old.map(({ goal }) => [later(goal.basePeriod), later(goal.targetPeriod)]),
    );
    expect(made[0]?.text).toBe(
      'Antallet af personer der modtager offentlig forsørgelse skal falde med X pct. fra oktober 2019 til oktober 2020. Det svarer til et fald på ca. X fuldtidspersoner.',
    );
    expect(made[4]?.text).toBe(
      'Andelen af delvis raskmeldte sygedagpengemodtagere skal minimum være X pct. i gennemsnit i 2020.',
    );
    expect(textOf(sheetIn(snapshot, 'Mål 2020'))).toMatch(/^Beskæftigelsesplan 2020 – Lyngby-Taarbæk\n/);
  });

  test('holds no stale figure: no period, equivalent or level of the year before', async () => {
    const snapshot = await snapshotOf(file);
    for (const name of ['Mål 2020', 'Bilag 2020', 'Ministermål 2020', 'Tidsplan 2020']) {
      expect(textOf(sheetIn(snapshot, name))).not.toMatch(/\b201[78]\b|\b130\b|3\.?249|59,9|25,5|38,6|5,2 pct|28,7/);
    }
    const sentences = Object.values(columnBy(snapshot, 'Mål 2020', 'Mål')).join('\n');
    expect(sentences).not.toMatch(/\d+ pct|\d+ fuldtids/);
    // What is said to have been seen last is dated, and nothing else is.
    expect(textOf(sheetIn(snapshot, 'Indikatorer 2020'))).toMatch(
      /oktober 2018: 3\.249 \| oktober 2019: afventer data/,
    );
  });

  test('evaluates at once: not set where levels are open', async () => {
    const snapshot = await snapshotOf(file);
    const found = statuses(snapshot, 'Mål 2020');
    for (const number of ['1', '2', '3', '4', '5', '6', '7', '8', '10']) expect(found[number]).toBe('not_set');
    expect([found['9'], found['11'], found['a'], found['f']]).toEqual([
      ...['needs_assessment', 'needs_assessment', 'followed', 'followed'],
    ]);
  });

  test('evaluates as any plan when levels and figures are filled in', async () => {
    const snapshot = await snapshotOf(file);
    const figures = sheetIn(snapshot, 'Tal fra notatet').cells;
    const end = (figures?.row ?? 0) + (figures?.values.length ?? 0);
    const rows: readonly (readonly [string, string, number, string])[] = [
      ['Antal fuldtidspersoner, der modtager offentlig forsørgelse', 'oktober 2019', 3200, 'fuldtidspersoner'],
      ['Antal fuldtidspersoner, der modtager offentlig forsørgelse', 'oktober 2020', 3060, 'fuldtidspersoner'],
      ['Andel delvis raskmeldte sygedagpengemodtagere', 'jan 2020 - dec 2020', 24, 'pct.'],
    ];
    const read = await filled(
      file,
      [
        ...typed(snapshot, 'Mål 2020', '1', { value: 4 }),
        ...typed(snapshot, 'Mål 2020', '5', { value: 27 }),
        ...rows.flatMap(([indicator, period, value, unit], index) =>
          [indicator, 'Lyngby-Taarbæk', period, value, unit].map((cell: CellInput, column) =>
            cellEdit('Tal fra notatet', end + index, column, cell, typeof cell === 'number' ? 'General' : '@'),
          ),
        ),
      ],
      '2020-filled.xlsx',
    );
    const goals = evaluateSnapshot(read).goals.filter(({ sheet }) => sheet === 'Mål 2020');
    expect(goals[0]?.assessment).toMatchObject({ status: 'met', base: { value: 3200 }, target: { value: 3072 } });
    expect(goals[4]?.goal.kind).toBe('average');
    expect(goals[4]?.assessment).toMatchObject({ status: 'not_met', target: { value: 27 }, actual: { value: 24 } });
    expect(goals[1]?.assessment.status).toBe('not_set');
  });

  test('shows which of the minister’s goals are answered', async () => {
    const rows = textOf(sheetIn(await snapshotOf(file), 'Ministermål 2020')).split('\n');
    const answers = rows
      .map((row) => row.split(' | '))
      .flatMap(([number, , mark, by]) => (by ? [[number, mark, by]] : []));
    expect(answers.slice(1)).toEqual([
      ['1', '(X)', 'Mål 1, Mål 2, Mål 3, Mål a'],
      ['2', '(X)', 'Mål 4, Mål 5'],
      ['3', '(X)', 'Mål 6, Mål b, Mål c, Mål d'],
      ['4', '(X)', 'Mål 7, Mål 8, Mål e'],
      ['5', '(X)', 'Mål 9'],
      ['6', '(X)', 'Mål 10, Mål f'],
      ['7', '(X)', 'Mål 11'],
    ]);
  });

  test('leaves the old sheets as they were, byte for byte', async () => {
    const before = sheetParts(readFileSync(SAMPLE_2019));
    const after = sheetParts(readFileSync(file));
    expect([...before.keys()]).toEqual(['Mål 2019', 'Tal fra notatet']);
    for (const [name, parts] of before) expect(after.get(name)).toEqual(parts);
  });
});

describe('the plan of 2026 rolled on', () => {
  test('has real base values, each in its own cell, and leaves the old plan’s verdicts as they were', async () => {
    const old = await snapshotOf(SAMPLE_2026);
    const snapshot = await snapshotOf(await rolled(SAMPLE_2026, 2027, '2027.xlsx'));
    const base = columnBy(snapshot, 'Mål 2027', 'Basisværdi');
    expect([base['2'], base['3'], base['4'], base['1'], base['6']]).toEqual([
      ...[753, 159, 520, 'Afventer data (oktober 2026)', 'Afventer data (juli 2026)'],
    ]);
    const verdicts = (of: typeof old) =>
      evaluateSnapshot(of)
        .goals.filter(({ sheet }) => sheet === 'Mål 2026')
        .map(({ id, assessment, sentence, indicator }) => ({ id, assessment, sentence, indicator }));
    expect(verdicts(snapshot)).toEqual(verdicts(old));
    expect(evaluateSnapshot(snapshot).decoded.indicatorTables).toEqual(evaluateSnapshot(old).decoded.indicatorTables);
    const parts = sheetParts(readFileSync(path('2027.xlsx')));
    for (const [name, before] of sheetParts(readFileSync(SAMPLE_2026))) expect(parts.get(name)).toEqual(before);
  });

  test('holds when it is rolled again, and when two years are leapt over', async () => {
    const again = await snapshotOf(await rolled(path('2027.xlsx'), 2028, '2028.xlsx'));
    const leapt = await snapshotOf(await rolled(SAMPLE_2026, 2028, '2028-leap.xlsx'));
    const asked = (of: typeof again) =>
      tableOn(of, 'Mål 2028').goals.map(({ number, text, indicator, goal }) => [
        ...[number, text, indicator, goal.kind, goal.direction, goal.unit, goal.basePeriod, goal.targetPeriod],
      ]);
    expect(asked(again)).toEqual(asked(leapt));
    expect(asked(leapt)[0]).toContain('2027-10');
    const found = statuses(again, 'Mål 2028');
    expect([found['1'], found['8'], found['9'], found['12'], found['a']]).toEqual([
      ...['not_set', 'not_set', 'not_set', 'not_set', 'followed'],
    ]);
    const figures = columnBy(again, 'Mål 2028', 'Måleform');
    expect([figures['1'], figures['2'], figures['7'], figures['8'], figures['9'], figures['10']]).toEqual([
      ...['Ændring', 'Niveau', 'Interval', 'Målsti', 'Antal pr. måned', 'Antal pr. år'],
    ]);
    expect(textOf(sheetIn(again, 'Mål 2028'))).not.toMatch(/\b2026\b.*til oktober 2027|i 2026\b|oktober 2026/);
  });

  test('never writes to a sheet that has the name already', async () => {
    const again = await rolled(path('2027.xlsx'), 2027, '2027-again.xlsx');
    const before = sheetParts(readFileSync(path('2027.xlsx')));
    const after = sheetParts(readFileSync(again));
    for (const [name, parts] of before) expect(after.get(name)).toEqual(parts);
    expect([...after.keys()]).toEqual([...before.keys(), ...[...before.keys()].slice(-5).map((name) => `${name} (2)`)]);
    const { decoded } = evaluateSnapshot(await snapshotOf(again));
    expect(decoded.goalTables.map(({ sheet, tableName }) => [sheet, tableName])).toEqual([
      ['Mål 2026', 'Maal2026'],
      ['Mål 2027', 'Maal2027'],
      ['Mål 2027 (2)', 'Maal2027_2'],
    ]);
  });

  test('fills the status columns that stand ready, in place', async () => {
    const evaluated = await maalbar('evaluate', path('2027.xlsx'), '--out', path('2027-evaluated.xlsx'));
    expect(evaluated.code).toBe(0);
    const snapshot = await snapshotOf(path('2027-evaluated.xlsx'));
    const { cells } = sheetIn(snapshot, 'Mål 2027');
    const headers = cells?.values[4] ?? [];
    expect(headers.filter((header) => header === 'Status')).toHaveLength(1);
    expect(columnBy(snapshot, 'Mål 2027', 'Status')['1']).toBe('Ikke fastsat');
    expect(columnBy(snapshot, 'Mål 2027', 'Statustekst')['2']).not.toBe('');
  });
});

describe('plans of other kinds', () => {
  const HEADER = ['Nr.', 'Mål', 'Indikator', 'Måleform', 'Retning', 'Måltal', 'Enhed', 'Basisperiode', 'Målperiode'];
  const GOALS: readonly (readonly CellInput[])[] = [
    [
      ...['1', 'Antallet af kurser skal stige fra 4. kvartal 2025 til 4. kvartal 2026 med 12 pct.', 'Kurser'],
      ...['Ændring', 'Stige', 12, 'pct.', '4. kvartal 2025', '4. kvartal 2026'],
    ],
    [
      ...['2', 'I skoleåret 2025/26 skal mindst 95 pct. af eleverne have et fravær under 5 pct.', ''],
      ...['', '', '', '', '', ''],
    ],
    ['3', 'CO2-udledningen skal være reduceret med 70 pct. i 2030 i forhold til 1990.', '', '', '', '', '', '', ''],
    [
      ...[
        '4',
        'Antallet af henvendelser skal højst være 1.200 i 2. halvår 2026 (status viser 1.310 i 2. halvår 2025).',
      ],
      ...['Henvendelser', 'Niveau', 'Højst', 1200, 'henvendelser', '', '2. halvår 2026'],
    ],
    ['5', '', 'Ventetid', 'Gennemsnit', 'Højst', 14, 'dage', '', 'juli 2025 - juni 2026'],
    ['6', 'Vi vil være landets bedste til det her.', '', '', '', '', '', '', ''],
  ];
  const edits: Edit[] = [
    { kind: 'add_sheet', sheet: 'Ark uden år' },
    {
      kind: 'cells',
      sheet: 'Ark uden år',
      area: area(0, 0, GOALS.length + 1, HEADER.length),
      before: null,
      after: [HEADER, ...GOALS],
      numberFormats: [HEADER, ...GOALS].map((row) => row.map((cell) => (typeof cell === 'number' ? 'General' : '@'))),
    },
  ];

  test('move quarters, school years, half-years and rolling years, and leave what still runs', async () => {
    writeFileSync(path('odd.xlsx'), await workbookFrom({ edits }));
    const snapshot = await snapshotOf(await rolled(path('odd.xlsx'), 2027, 'odd-2027.xlsx'));
    const { goals } = tableOn(snapshot, 'Mål 2027');
    expect(
      goals.map(({ number, text, goal }) => [number, text, goal.basePeriod ?? null, goal.targetPeriod ?? null]),
    ).toEqual([
      ['1', 'Antallet af kurser skal stige fra 4. kvartal 2026 til 4. kvartal 2027 med X pct.', '2026-Q4', '2027-Q4'],
      ['2', 'I skoleåret 2026/27 skal mindst X pct. af eleverne have et fravær under 5 pct.', null, '2027-07/P12M'],
      ['3', 'CO2-udledningen skal være reduceret med 70 pct. i 2030 i forhold til 1990.', '1990', '2030'],
      ['4', 'Antallet af henvendelser skal højst være X i 2. halvår 2027.', null, '2027-H2'],
      ['5', null, null, '2027-06/P12M'],
      ['6', 'Vi vil være landets bedste til det her.', null, null],
    ]);
    expect(statuses(snapshot, 'Mål 2027')).toMatchObject({ 1: 'not_set', 2: 'not_set', 4: 'not_set', 5: 'not_set' });
    const skeleton = textOf(sheetIn(snapshot, 'Indikatorer 2027'));
    for (const name of ['Kurser', 'Henvendelser', 'Ventetid']) expect(skeleton).toContain(name);
    expect(skeleton).toContain('4. kvartal 2027');
  });
});

describe('a plan from nothing', () => {
  test('evaluates as soon as a goal and its figures are filled in', async () => {
    const run = await maalbar('new-year', '--year', '2027', '--area', 'Gentofte', '--out', path('empty.xlsx'));
    expect([run.code, run.err]).toEqual([0, '']);
    const empty = await snapshotOf(path('empty.xlsx'));
    expect(empty.sheets.map(({ name }) => name)).toEqual([
      ...['Mål 2027', 'Indikatorer 2027', 'Ministermål 2027', 'Tidsplan 2027'],
    ]);
    expect(textOf(sheetIn(empty, 'Mål 2027'))).toContain('Beskæftigelsesplan 2027 – Gentofte');
    const header = sheetIn(empty, 'Mål 2027').cells?.values.findIndex((row) => row[0] === 'Nr.') ?? -1;
    const sentence = 'Antallet af fuldtidsledige skal falde med 5 pct. fra januar 2026 til januar 2027.';
    const indicators = sheetIn(empty, 'Indikatorer 2027').cells?.values ?? [];
    const row = indicators.findIndex((cells) => cells[0] === 'Antal fuldtidsledige');
    const months = indicators.findIndex((cells) => cells[0] === 'Indikator');
    expect([row > 0, months > 0, indicators[months]?.[3]]).toEqual([true, true, 46023]);
    const snapshot = await filled(
      path('empty.xlsx'),
      [
        cellEdit('Mål 2027', header + 1, 0, '1', '@'),
        cellEdit('Mål 2027', header + 1, 2, sentence, '@'),
        cellEdit('Mål 2027', header + 1, 5, 'Antal fuldtidsledige', '@'),
        ...Array.from({ length: 13 }, (_, month) =>
          cellEdit('Indikatorer 2027', row, 3 + month, 500 - 3 * month, '#,##0'),
        ),
      ],
      'empty-filled.xlsx',
    );
    const [goal] = evaluateSnapshot(snapshot).goals;
    expect(goal?.assessment).toMatchObject({ status: 'met', base: { value: 500 }, actual: { value: 464 } });
  });
});

describe('what goes wrong', () => {
  test.each([
    [['new-year', SAMPLE_2026, '--out', path('x.xlsx')], 2, /--year/],
    [['new-year', SAMPLE_2026, '--year', 'næste', '--out', path('x.xlsx')], 2, /årstal/],
    [['new-year', SAMPLE_2026, '--year', '2027'], 2, /--out/],
    [['new-year', '--year', '2027', '--out', path('x.xlsx')], 2, /--area/],
    [['new-year', SAMPLE_2026, '--year', '2027', '--out', SAMPLE_2026], 2, /samme fil/],
    [['new-year', path('not-there.xlsx'), '--year', '2027', '--out', path('x.xlsx')], 3, /kan ikke læses/],
    [['new-year', SAMPLE_2026, '--year', '2026', '--out', path('x.xlsx')], 3, /er for 2026/],
  ])('is told: %s', async (args, code, message) => {
    const run = await maalbar(...args);
    expect(run.code).toBe(code);
    expect(run.err).toMatch(message);
  });

  test('a workbook without goals says to begin with an empty plan', async () => {
    const host = await newLocalHost();
    writeFileSync(path('blank.xlsx'), await host.save());
    const run = await maalbar(
      'new-year',
      path('blank.xlsx'),
      '--year',
      '2027',
      '--out',
      path('x.xlsx'),
      '--lang',
      'en',
    );
    expect(run.code).toBe(3);
    expect(run.err).toMatch(/Begin with an empty plan/);
  });
});
