import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluateSnapshot } from '../../../src/app';
import { maalbar, snapshotOf, temporaryFolder, workbookFrom } from './run';

const FIGURES = join(__dirname, '../../../assets/data/jobindsats-2021M07-2026M07.csv');

describe('maalbar import', () => {
  const folder = temporaryFolder();
  const input = join(folder, 'ind.xlsx');
  const output = join(folder, 'ud.xlsx');
  const data = join(folder, 'Ledige i Furesø.csv');

  beforeAll(async () => {
    const row = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    writeFileSync(
      input,
      await workbookFrom({
        edits: [
          { kind: 'add_sheet', sheet: 'Noter' },
          { kind: 'cells', sheet: 'Noter', area: row, before: null, after: [['Min egen note']] },
        ],
      }),
    );
    writeFileSync(
      data,
      Buffer.from('Kommune;Måned;Antal ledige\nFuresø;okt 2018;1.234,5\nFuresø;nov 2018;*\n', 'latin1'),
    );
  });

  it('puts the figures onto a sheet of their own and leaves everything else', async () => {
    const run = await maalbar('import', input, data, '--out', output);
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).toContain('Windows-1252');
    expect(run.out).toContain('1 tidsserie');
    const snapshot = await snapshotOf(output);
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(['Noter', 'Ledige i Furesø']);
    expect(snapshot.sheets[0]?.cells?.values).toEqual([['Min egen note']]);
    const sheet = snapshot.sheets[1];
    expect(sheet?.cells?.values).toEqual([
      ['Kommune', 'Måned', 'Antal ledige'],
      ['Furesø', 43374, 1234.5],
      ['Furesø', 43405, '*'],
    ]);
    expect(sheet?.cells?.numberFormats[1]?.[1]).toBe('mmm yyyy');
    expect(sheet?.tables).toMatchObject([
      { name: 'Import_1', area: { row: 0, column: 0, rowCount: 3, columnCount: 3 } },
    ]);
    const [table] = evaluateSnapshot(snapshot).decoded.indicatorTables;
    expect(table?.series[0]?.series).toMatchObject({
      points: [
        ['2018-10', 1234.5],
        ['2018-11', null],
      ],
    });
  });

  it('takes an extract of years for every municipality of a region', async () => {
    const run = await maalbar('import', input, FIGURES, '--out', output, '--lang', 'en');
    expect(run).toMatchObject({ code: 0, err: '' });
    const lines = readFileSync(FIGURES, 'utf8').trim().split('\n').length - 1;
    const snapshot = await snapshotOf(output);
    expect(snapshot.sheets[1]?.tables[0]?.area.rowCount).toBe(lines + 1);
    expect(evaluateSnapshot(snapshot).decoded.indicatorTables[0]?.series.length).toBeGreaterThan(50);
  }, 120_000);

  it('refuses what holds no table and writes nothing', async () => {
    const empty = join(folder, 'tom.csv');
    const nothing = join(folder, 'intet.xlsx');
    writeFileSync(empty, ' \n');
    const run = await maalbar('import', input, empty, '--out', nothing);
    expect(run.code).toBe(3);
    expect(run.out).toContain('ingen tabel');
    expect(existsSync(nothing)).toBe(false);
  });

  it.each<[string, readonly string[], number]>([
    ['without a CSV file', [input, '--out', output], 2],
    ['without --out', [input, data], 2],
    ['with three files', [input, data, data, '--out', output], 2],
    ['onto its own input', [input, data, '--out', input], 2],
    ['onto its own figures', [input, data, '--out', data], 2],
    ['with an unknown flag', [input, data, '--out', output, '--x'], 2],
    ['from a file that is not there', [input, join(folder, 'nej.csv'), '--out', output], 3],
    ['into what is no workbook', [data, data, '--out', output], 3],
  ])('says what is wrong %s', async (_, args, code) => {
    const run = await maalbar('import', ...args);
    expect(run.code).toBe(code);
    expect(run.err).not.toBe('');
  });
});
