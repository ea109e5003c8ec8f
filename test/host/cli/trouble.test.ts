import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { area } from '../../../src/workbook/area';
import type { CellInput, Edit } from '../../../src/workbook/plan';
import { maalbar, readResult, snapshotOf, temporaryFolder, workbookFrom } from './run';

const folder = temporaryFolder();
const path = (name: string): string => join(folder, name);

const GOAL_HEADER = ['Nr.', 'Mål', 'Indikator', 'Måleform', 'Retning', 'Måltal', 'Enhed', 'Basisperiode', 'Målperiode'];

function sheetOf(sheet: string, rows: readonly (readonly CellInput[])[]): Edit[] {
  const columns = Math.max(...rows.map((row) => row.length));
  const after = rows.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? ''));
  return [
    { kind: 'add_sheet', sheet },
    { kind: 'cells', sheet, area: area(0, 0, rows.length, columns), before: null, after },
  ];
}

function goal(number: number, indicator: string): CellInput[] {
  return [number, `Mål nummer ${number}`, indicator, 'Niveau', 'Højst', 100 + number, 'personer', '', 'december 2025'];
}

const FIGURES = sheetOf('Tal', [
  ['Måned', 'Antal ledige'],
  ...Array.from({ length: 24 }, (_, index): CellInput[] => [
    `${2024 + Math.floor(index / 12)}M${String((index % 12) + 1).padStart(2, '0')}`,
    100 + index,
  ]),
]);

async function saved(name: string, ...parts: Parameters<typeof workbookFrom>): Promise<string> {
  writeFileSync(path(name), await workbookFrom(...parts));
  return path(name);
}

describe('what goes wrong', () => {
  it.each([
    ['no command', [], /kommando|hvad Målbar skal gøre/],
    ['a command that is not there', ['vurdér'], /vurdér/],
    ['no workbook', ['evaluate', '--out', 'x.xlsx'], /hvilken projektmappe/],
    ['no place for the result', ['evaluate', 'x.xlsx'], /--out/],
    ['a period that is none', ['evaluate', 'x.xlsx', '--out', 'y.xlsx', '--as-of', '2026-13'], /2026-13/],
    ['a flag that is not there', ['evaluate', 'x.xlsx', '--out', 'y.xlsx', '--graf'], /--graf/],
    ['the workbook itself as its result', ['evaluate', 'x.xlsx', '--out', './x.xlsx'], /samme fil/],
  ])('ends with 2 and the usage for %s', async (_, args, message) => {
    const run = await maalbar(...args);
    expect(run.code).toBe(2);
    expect(run.err).toMatch(message);
  });

  it.each([[['--help']], [['evaluate', '--help']], [['import', '-h']]])('%j gives the usage', async (args) => {
    const run = await maalbar(...args);
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).toContain('maalbar evaluate');
  });

  it('says it in English when asked to', async () => {
    expect((await maalbar('evaluate', '--lang', 'en')).err).toContain('Say which workbook is to be evaluated.');
  });

  it.each([
    ['a file that is not there', null, /kan ikke læses/],
    ['an empty file', '', /tom/],
    ['a text file', 'Nr.;Mål\n1;Ledigheden skal falde', /ikke en Excel-projektmappe/],
    [
      'a zip that holds no workbook',
      Buffer.from('504b0506000000000000000000000000000000000000', 'hex'),
      /ikke en Excel-projektmappe/,
    ],
  ])('ends with 3 for %s, and writes nothing', async (_, content, message) => {
    const input = path('ind.xlsx');
    if (content !== null) writeFileSync(input, content);
    const output = path('ikke-skrevet.xlsx');
    const run = await maalbar('evaluate', content === null ? path('findes-ikke.xlsx') : input, '--out', output);
    expect(run).toMatchObject({ code: 3, out: '' });
    expect(run.err).toMatch(message);
    expect(existsSync(output)).toBe(false);
  });

  it('ends with 3 when the result cannot be written', async () => {
    const input = await saved('ok.xlsx', {
      edits: [...FIGURES, ...sheetOf('Mål', [GOAL_HEADER, goal(1, 'Antal ledige')])],
    });
    const run = await maalbar('evaluate', input, '--out', path('findes-ikke/ud.xlsx'));
    expect(run.code).toBe(3);
    expect(run.err).toMatch(/kan ikke skrives/);
  });

  it('says so when a workbook has no goals, and leaves it as it is', async () => {
    const input = await saved('ingen-maal.xlsx', { edits: FIGURES });
    const output = path('ingen-maal-ud.xlsx');
    const run = await maalbar('evaluate', input, '--out', output, '--charts');
    expect(run.code).toBe(0);
    expect(run.out).toMatch(/ingen mål|intet mål|ikke fundet/i);
    expect(await snapshotOf(output)).toEqual(await snapshotOf(input));
  });

  it('names a goal whose indicator is not there, and evaluates the rest', async () => {
    const input = await saved('ukendt.xlsx', {
      edits: [...FIGURES, ...sheetOf('Mål', [GOAL_HEADER, goal(1, 'Sygedagpenge'), goal(2, 'Antal ledige')])],
    });
    const run = await maalbar('evaluate', input, '--out', path('ukendt-ud.xlsx'), '--json', path('ukendt.json'));
    expect(run.code).toBe(0);
    expect(run.out).toMatch(/Mål 1.*Sygedagpenge/);
    const { goals } = readResult(path('ukendt.json'));
    expect(goals.map(({ status }) => status)).toEqual(['no_data', 'not_met']);
  });

  it('writes beside a protected sheet, never into it', async () => {
    const input = await saved(
      'beskyttet.xlsx',
      { edits: [...FIGURES, ...sheetOf('Mål', [GOAL_HEADER, goal(1, 'Antal ledige')])] },
      (context) => context.workbook.worksheets.getItem('Mål').protection.protect(),
    );
    const output = path('beskyttet-ud.xlsx');
    const run = await maalbar('evaluate', input, '--out', output, '--charts');
    expect(run.code).toBe(0);
    expect(run.out).toMatch(/beskyttet/);
    const [before, after] = [await snapshotOf(input), await snapshotOf(output)];
    const sheet = (name: string, of = after) => of.sheets.find((one) => one.name === name);
    expect(sheet('Mål')).toEqual(sheet('Mål', before));
    expect(sheet('Statuskolonner')?.cells?.values.flat()).toContain('Ikke opfyldt');
  });

  it('leaves a sheet of the user alone that has a name of ours', async () => {
    const input = await saved('grafer.xlsx', {
      edits: [
        ...FIGURES,
        ...sheetOf('Mål', [GOAL_HEADER, goal(1, 'Antal ledige')]),
        ...sheetOf('Grafer', [['Mine egne grafer']]),
      ],
    });
    const output = path('grafer-ud.xlsx');
    expect((await maalbar('evaluate', input, '--out', output, '--charts')).code).toBe(0);
    const after = await snapshotOf(output);
    expect(after.sheets.find(({ name }) => name === 'Grafer')?.cells?.values).toEqual([['Mine egne grafer']]);
    expect(after.sheets.find(({ name }) => name === 'Grafer (Målbar)')?.charts.map(({ name }) => name)).toContain(
      'Målbar mål 1',
    );
  });

  it('does not write over what stands beside the goals', async () => {
    const row = [...goal(1, 'Antal ledige'), '', 'Husk at spørge Mette'];
    const input = await saved('nabo.xlsx', { edits: [...FIGURES, ...sheetOf('Mål', [GOAL_HEADER, row])] });
    const output = path('nabo-ud.xlsx');
    expect((await maalbar('evaluate', input, '--out', output)).code).toBe(0);
    const values = (await snapshotOf(output)).sheets.find(({ name }) => name === 'Mål')?.cells?.values ?? [];
    expect(values[1]?.slice(0, row.length)).toEqual(row);
    expect(values[1]).toContain('Ikke opfyldt');
  });

  it('writes a goal text that looks like a formula as text', async () => {
    const evil = '=HYPERLINK("http://example.org","Klik")';
    const input = await saved('formel.xlsx', {
      edits: [...FIGURES, ...sheetOf('Mål', [GOAL_HEADER, [1, evil, 'Antal ledige', ...goal(1, '').slice(3)]])],
    });
    const output = path('formel-ud.xlsx');
    await maalbar('evaluate', input, '--out', output, '--charts');
    for (const { cells } of (await snapshotOf(output)).sheets) {
      const formulas = (cells?.formulas.flat() ?? []).filter((one, index) => one !== cells?.values.flat()[index]);
      expect(formulas).toEqual([]);
    }
  });
});

describe('many goals', () => {
  it.each([10, 200])('needs four round trips for %i goals', async (count) => {
    const goals = Array.from({ length: count }, (_, index) => goal(index + 1, 'Antal ledige'));
    const input = await saved(`${count}.xlsx`, { edits: [...FIGURES, ...sheetOf('Mål', [GOAL_HEADER, ...goals])] });
    const json = path(`${count}.json`);
    expect((await maalbar('evaluate', input, '--out', path(`${count}-ud.xlsx`), '--json', json, '--charts')).code).toBe(
      0,
    );
    const result = readResult(json);
    expect(result.goals).toHaveLength(count);
    expect(result.syncs).toBeLessThanOrEqual(4);
    expect(readFileSync(path(`${count}-ud.xlsx`)).length).toBeGreaterThan(1000);
  });
});
