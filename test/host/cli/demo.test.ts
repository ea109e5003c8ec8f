import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_POLICY, statusLabel } from '../../../src/engine';
import { evaluateSnapshot } from '../../../src/app';
import type { GridSnapshot, SheetSnapshot, Snapshot } from '../../../src/workbook/snapshot';
import { oracle } from '../../engine/evaluate/oracle';
import { maalbar, readResult, snapshotOf, temporaryFolder } from './run';
import type { Result } from '../../../src/host/cli/result';

const SAMPLE = 'assets/beskaeftigelsesplan-2026.xlsx';

describe('the demo on the sample workbook of 2026', () => {
  const folder = temporaryFolder();
  const output = join(folder, 'ud.xlsx');
  let result: Result;
  let out: string;
  let before: Snapshot;
  let after: Snapshot;

  beforeAll(async () => {
    const json = join(folder, 'ud.json');
    const run = await maalbar('evaluate', SAMPLE, '--out', output, '--json', json, '--charts');
    expect(run).toMatchObject({ code: 0, err: '' });
    out = run.out;
    result = readResult(json);
    before = await snapshotOf(SAMPLE);
    after = await snapshotOf(output);
  });

  it('evaluates goals of every kind', () => {
    const kinds = new Set(result.goals.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(
      // prettier-ignore
      ['all', 'average', 'baseline_level', 'change', 'count', 'follow', 'level', 'path', 'qualitative', 'range', 'undetermined'],
    );
  });

  it('gives every numeric goal the status and figures of an independent calculation on the extract', () => {
    const evaluation = evaluateSnapshot(before);
    const checked = evaluation.assessed.filter(
      ({ goal, indicator }) =>
        indicator !== null && ['change', 'level', 'average', 'baseline_level', 'count'].includes(goal.goal.kind),
    );
    expect(checked.length).toBeGreaterThanOrEqual(8);
    for (const { goal, indicator } of checked) {
      if (indicator === null) continue;
      const expected = oracle(goal.goal, indicator.series, null, DEFAULT_POLICY);
      const actual = result.goals.find(({ number }) => number === goal.number);
      expect({ number: goal.number, status: actual?.status }).toEqual({ number: goal.number, status: expected.status });
      if (expected.target !== undefined && expected.target !== null) {
        expect(actual?.target).toBeCloseTo(expected.target, 6);
      }
      if (expected.actual !== undefined && expected.actual !== null) {
        expect(actual?.actual).toBeCloseTo(expected.actual, 6);
      }
    }
  });

  it('measures goals by the series the extract has', () => {
    const extract = readFileSync('assets/data/jobindsats-2021M07-2026M07.csv', 'utf8').split('\n');
    const value = (subject: string, measure: string, benefit: string, period: string): number =>
      Number(
        extract
          .find((line) => line.includes(`;${subject};${measure};${benefit};Lyngby-Taarbæk;${period};`))
          ?.split(';')
          .at(-1),
      );
    const goal = (number: string) => result.goals.find((one) => one.number === number);
    expect(goal('1')).toMatchObject({
      base: value('Fuldtidsledige', 'Antal fuldtidspersoner', 'Ydelse i alt', '2025M10'),
      actual: value('Fuldtidsledige', 'Antal fuldtidspersoner', 'Ydelse i alt', '2026M07'),
    });
    expect(goal('2')?.actual).toBe(value('Fuldtidsledige', 'Antal fuldtidspersoner', 'A-dagpenge', '2026M06'));
    expect(goal('3')?.base).toBe(value('Langtidsledige', 'Antal langtidsledige personer', 'Ydelse i alt', '2024M12'));
    expect(goal('4')).toMatchObject({
      base: value('Kontanthjælp', 'Antal fuldtidspersoner', 'Kontanthjælp', '2025M07'),
      actual: value('Kontanthjælp', 'Antal fuldtidspersoner', 'Kontanthjælp', '2026M07'),
    });
    expect(goal('6')?.actual).toBe(
      value(
        'Ordinære løntimer for kontanthjælpsmodtagere',
        'Andel med ordinære løntimer (pct.)',
        'Kontanthjælp',
        '2026M06',
      ),
    );
  });

  it('prints a line for every goal with its status', () => {
    for (const { number, status } of result.goals) {
      expect(out).toMatch(new RegExp(`^${number ?? ''} +${statusLabel(status, 'da')} `, 'm'));
    }
    expect(out).toContain(output);
  });

  it('leaves every cell that was there before as it was', () => {
    for (const sheet of before.sheets) {
      const now = after.sheets.find(({ name }) => name === sheet.name);
      expect(now && within(sheet, now)).toEqual(sheet.cells);
    }
  });

  it('writes the status of every goal beside it', () => {
    const sheet = after.sheets.find(({ name }) => name === 'Mål 2026');
    const rows = sheet?.cells?.values ?? [];
    const header = rows.find((row) => row.includes('Status')) ?? [];
    const [number, status] = [header.indexOf('Nr.'), header.indexOf('Status')];
    for (const goal of result.goals) {
      const row = rows.find((one) => String(one[number]) === goal.number && one !== header);
      expect(row?.[status]).toBe(statusLabel(goal.status, 'da'));
    }
  });

  it('draws a chart for every goal that is measured by a series', () => {
    const measured = result.goals
      .filter(({ indicator }) => indicator !== null)
      .map(({ number }) => `Målbar mål ${number}`);
    const charts = after.sheets.find(({ name }) => name === 'Grafer')?.charts.map(({ name }) => name);
    expect(charts).toEqual(expect.arrayContaining(['Målbar statusoversigt', ...measured]));
  });

  it('needs four round trips to the workbook', () => {
    expect(result.syncs).toBeLessThanOrEqual(4);
  });

  it('changes nothing when run again on its own result', async () => {
    const again = join(folder, 'igen.xlsx');
    expect((await maalbar('evaluate', output, '--out', again, '--charts')).code).toBe(0);
    const twice = await snapshotOf(again);
    expect(twice.sheets.map(({ name }) => name)).toEqual(after.sheets.map(({ name }) => name));
    for (const sheet of after.sheets) {
      const now = twice.sheets.find(({ name }) => name === sheet.name);
      expect(now?.cells).toEqual(sheet.cells);
      expect(now?.charts).toEqual(sheet.charts);
      expect(now?.tables).toEqual(sheet.tables);
    }
  });
});

/** The part of a grown sheet that was there before. */
function within(before: SheetSnapshot, now: SheetSnapshot): GridSnapshot | null {
  const { cells } = before;
  if (!cells || !now.cells) return null;
  const cut = <T>(rows: readonly (readonly T[])[]): (readonly T[])[] =>
    rows.slice(0, cells.values.length).map((row) => row.slice(0, cells.values[0]?.length ?? 0));
  expect([now.cells.row, now.cells.column]).toEqual([cells.row, cells.column]);
  return {
    row: now.cells.row,
    column: now.cells.column,
    values: cut(now.cells.values),
    formulas: cut(now.cells.formulas),
    numberFormats: cut(now.cells.numberFormats),
  };
}
