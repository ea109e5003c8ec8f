import { evaluate, write, type Evaluation } from '../../src/app';
import type { LocalHost } from '../../src/host';
import { edit, inside, planWorkbook, reopened } from './goal-plan';

const PLAN = 'Mål 2026';
const FIGURES = "Tal '26 æøå";

const read = (host: LocalHost): Promise<Evaluation> => inside(host, () => evaluate({ at: '2026-11-25T21:04' }));

const told = ({ goals }: Evaluation) => goals.map(({ number, assessment }) => ({ number, assessment }));

/** Hides rows and columns as a person does who has no room for them, or as a filter does. */
async function hidden(
  rows: Readonly<Record<string, readonly string[]>>,
  columns: Readonly<Record<string, string>> = {},
) {
  const host = await planWorkbook();
  await edit(host, ({ worksheets }) => {
    for (const [sheet, addresses] of Object.entries(rows)) {
      for (const address of addresses) worksheets.getItem(sheet).getRange(address).rowHidden = true;
    }
    for (const [sheet, address] of Object.entries(columns))
      worksheets.getItem(sheet).getRange(address).columnHidden = true;
  });
  return reopened(host);
}

async function rowsHidden(host: LocalHost, sheet: string, count: number): Promise<number[]> {
  return host.Excel.run(async (context) => {
    const rows = Array.from({ length: count }, (_, i) =>
      context.workbook.worksheets.getItem(sheet).getRangeByIndexes(i, 0, 1, 1).load('rowHidden'),
    );
    await context.sync();
    return rows.flatMap(({ rowHidden }, i) => (rowHidden ? [i + 1] : []));
  });
}

async function shown(host: LocalHost, sheet: string): Promise<string[][]> {
  return host.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load('values');
    await context.sync();
    return used.values.map((row) => row.map(String));
  });
}

describe('rows and columns that are hidden', () => {
  it.each<[string, Record<string, string[]>, Record<string, string>]>([
    ['months among the figures', { [FIGURES]: ['5:10', '20:20'] }, {}],
    ['the last months', { [FIGURES]: ['30:33'] }, {}],
    ['the headers of the figures', { [FIGURES]: ['1:3'] }, {}],
    ['a whole column of figures', {}, { [FIGURES]: 'C:C' }],
    ['the months themselves', {}, { [FIGURES]: 'A:A' }],
    ['goals', { [PLAN]: ['4:4', '6:6'] }, {}],
    ['columns of the goal table', {}, { [PLAN]: 'D:G' }],
  ])('change no figure and no goal: %s', async (_name, rows, columns) => {
    const all = await read(await planWorkbook());
    const some = await read(await hidden(rows, columns));
    expect(told(some)).toEqual(told(all));
    expect(some.findings).toEqual(all.findings);
  });

  it.each([false, true])('keep being hidden, and get their status too (live: %s)', async (live) => {
    const host = await hidden({ [PLAN]: ['4:4'], [FIGURES]: ['5:10'] });
    await inside(host, async () => write(await evaluate(), { charts: false, ...(live ? { mode: 'live' } : {}) }));
    const after = await reopened(host);
    expect(await rowsHidden(after, PLAN, 8)).toEqual([4]);
    expect(await rowsHidden(after, FIGURES, 12)).toEqual([5, 6, 7, 8, 9, 10]);
    const rows = await shown(after, PLAN);
    const head = rows.find((row) => row.includes('Status')) ?? [];
    const statuses = rows.slice(rows.indexOf(head) + 1).map((row) => row[head.indexOf('Status')]);
    expect(statuses).toEqual(
      ['Ikke opfyldt', 'Opfyldt', 'På vej', 'Vurderes'].map((text) => expect.stringContaining(text) as unknown),
    );
  });
});

describe('tables that are filtered', () => {
  it('are read and written whole: what the filter leaves out is no less there', async () => {
    const host = await planWorkbook({ table: true });
    await edit(host, ({ worksheets, tables }) => {
      tables.getItem('Maal').showFilterButton = true;
      // What the criteria leave out is rows that are hidden.
      worksheets.getItem(PLAN).getRange('5:6').rowHidden = true;
    });
    const filtered = await reopened(host);
    expect(told(await read(filtered))).toEqual(told(await read(await planWorkbook({ table: true }))));
    await inside(filtered, async () => write(await evaluate(), { charts: false }));
    const after = await reopened(filtered);
    expect(await rowsHidden(after, PLAN, 8)).toEqual([5, 6]);
    const rows = await shown(after, PLAN);
    const head = rows.find((row) => row.includes('Status')) ?? [];
    const column = head.indexOf('Status');
    expect(rows.slice(rows.indexOf(head) + 1).every((row) => (row[column] ?? '') !== '')).toBe(true);
  });
});
