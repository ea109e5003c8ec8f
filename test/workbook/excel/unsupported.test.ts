import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commit, evaluate, proposeWrite, undo, type Proposal } from '../../../src/app';
import { openLocalHost, type LocalHost } from '../../../src/host';
import { inWorkbook } from '../../../src/workbook/excel/run';
import { withHost } from '../../host/cli/run';
import { canonical, differences } from '../../safety/canonical';
import { DATA_SHEET, GOAL_SHEET, smallPlan } from '../../safety/small-plan';

/** What is asked for before it is used, in an Excel that has it not: each branch of `isSetSupported` in src/workbook/excel. */
const inExcel = (bytes: Uint8Array, ExcelApi: string): Promise<LocalHost> =>
  openLocalHost(bytes, { requirementSets: { ExcelApi } });

const all = (charts: boolean) => async (): Promise<Proposal> => proposeWrite(await evaluate(), { charts });
const codes = (findings: readonly { readonly code: string }[]): string[] => findings.map(({ code }) => code);

test('each version that is asked for is tried below', () => {
  const folder = join(__dirname, '../../../src/workbook/excel');
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const asked = texts.flatMap((text) =>
    [...text.matchAll(/isSetSupported\('ExcelApi', '([\d.]+)'\)/g)].map(([, one]) => one),
  );
  expect([...new Set(asked)].sort()).toEqual(['1.13', '1.15', '1.20']);
  expect(texts.join('').match(/isSetSupported/g)).toHaveLength(asked.length);
});

let plan: Uint8Array;
beforeAll(async () => {
  plan = await (await smallPlan()).save();
});

describe('one step of undo of its own (ExcelApi 1.20)', () => {
  test.each([
    ['1.20', { delayForCellEdit: true, mergeUndoGroup: true }],
    ['1.19', { delayForCellEdit: true }],
    ['1.9', { delayForCellEdit: true }],
  ])('is asked for only where Excel has it: %s', async (version, options) => {
    const host = await inExcel(plan, version);
    await withHost(host, async () => {
      const run = jest.spyOn(Excel, 'run');
      await inWorkbook((context) => context.sync());
      expect(run).toHaveBeenCalledWith(options, expect.any(Function));
      run.mockRestore();
    });
  });
});

describe('tables that can be made larger (ExcelApi 1.13)', () => {
  test('before it the table stays as it is and the statuses have a sheet of their own', async () => {
    const host = await inExcel(plan, '1.12');
    await withHost(host, async () => {
      const { plan: wanted } = await all(false)();
      expect(wanted.edits.map(({ kind }) => kind)).not.toContain('resize_table');
      expect(wanted.edits).toContainEqual({ kind: 'add_sheet', sheet: 'Statuskolonner' });
      await commit(await all(false)());
    });
    const saved = await host.save();
    const [there, then] = [canonical(plan), canonical(saved)];
    const sheets = Object.keys(there).filter((path) => /^xl\/(worksheets\/sheet[123]|tables\/\w+)\.xml$/.test(path));
    expect(sheets.length).toBeGreaterThan(2);
    expect(sheets.filter((path) => then[path] !== there[path])).toEqual([]);
  });

  test('before it a table that a later Excel made larger stays so when that is undone, and it is told', async () => {
    const later = await inExcel(plan, '1.14');
    await withHost(later, async () => commit(await all(false)()));
    const host = await inExcel(await later.save(), '1.12');
    const { findings } = await withHost(host, () => undo());
    expect(findings).toEqual([
      expect.objectContaining({ code: 'undo_table_left', params: { name: 'Maal', sheet: GOAL_SHEET } }),
    ]);
    const [columns, statuses] = await host.Excel.run(async (context) => {
      const range = context.workbook.tables
        .getItem('Maal')
        .getDataBodyRange()
        .load({ values: true, columnCount: true });
      await context.sync();
      return [range.columnCount, range.values.map((row) => row.slice(10).join(''))];
    });
    expect(columns).toBe(21);
    expect(statuses).toEqual(['', '', '']);
  });
});

describe('merged cells (ExcelApi 1.13)', () => {
  const merged = (): Promise<Uint8Array> =>
    smallPlan([], ({ workbook }) => workbook.worksheets.getItem(GOAL_SHEET).getRange('L5:M5').merge()).then((host) =>
      host.save(),
    );
  const text = async (): Promise<Proposal> => {
    const proposal = await all(false)();
    const place = { row: 4, column: 11, rowCount: 1, columnCount: 2 };
    const edit = { kind: 'cells', sheet: GOAL_SHEET, area: place, before: null, after: [['a', 'b']] } as const;
    return { ...proposal, plan: { edits: [edit] } };
  };

  test('are an obstacle where Excel tells of them', async () => {
    const host = await inExcel(await merged(), '1.13');
    await withHost(host, async () => {
      await expect(commit(await text())).rejects.toMatchObject({ code: 'merged_cells', params: { cell: 'M5' } });
    });
  });

  test('before it they are found when what was written is read again, and it is told', async () => {
    const bytes = await merged();
    const host = await inExcel(bytes, '1.12');
    await withHost(host, async () => {
      const { findings } = await commit(await text());
      expect(findings).toContainEqual(
        expect.objectContaining({ code: 'not_as_written', params: { sheet: GOAL_SHEET, cells: 'M5' } }),
      );
      await undo();
    });
    expect(differences(canonical(bytes), canonical(await host.save()))).toEqual([]);
  });
});

describe('where the lines of a chart come from (ExcelApi 1.15)', () => {
  /** A first write with charts, and a second one after the figures have grown. */
  async function twice(version: string) {
    const host = await inExcel(plan, version);
    return withHost(host, async () => {
      await commit(await all(true)());
      const [sheet = '', chart = ''] = (await evaluate()).snapshot.sheets.flatMap(({ name, charts }) =>
        charts.length > 0 ? [name, charts[0]?.name ?? ''] : [],
      );
      await host.Excel.run(async (context) => {
        context.workbook.worksheets.getItem(DATA_SHEET).getRange('C7').values = [[70]];
        await context.sync();
      });
      const proposal = await all(true)();
      const deleted = { kind: 'delete_chart', sheet, name: chart } as const;
      await commit({ ...proposal, plan: { edits: [...proposal.plan.edits, deleted] } });
      const { findings } = await undo();
      const charts = (await evaluate()).snapshot.sheets.flatMap((one) => one.charts.map(({ name }) => name));
      return { findings: codes(findings), stands: charts.includes(chart), count: charts.length };
    });
  }

  test('is kept where Excel tells it, so that a chart that was deleted is drawn again', async () => {
    const { findings, stands } = await twice('1.15');
    expect(findings).toEqual([]);
    expect(stands).toBe(true);
  });

  test('before it that chart is lost, and it is told; the others stand', async () => {
    const { findings, stands, count } = await twice('1.14');
    expect(findings).toEqual(['undo_chart_lost']);
    expect(stands).toBe(false);
    expect(count).toBeGreaterThan(0);
  });
});
