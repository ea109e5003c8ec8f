import { evaluate, write } from '../../src/app';
import type { LocalHost } from '../../src/host';
import { STATUS_COLUMNS, widthOf } from '../../src/workbook/compose/status-table';
import type { AssessedGoal } from '../../src/workbook/assessed';
import { edit, inside, planWorkbook } from './goal-plan';

const SHEET = 'Mål 2026';
const spec = (key: string) => {
  const found = STATUS_COLUMNS.find((column) => column.key === key);
  if (found === undefined) throw new Error(`no column ${key}`);
  return found;
};
const said = (length: number): AssessedGoal => ({ sentence: { da: 'x'.repeat(length) } }) as AssessedGoal;

/** By its header: the column's width in points, where the text of the header stands, and its number. */
async function columnsOf(host: LocalHost): Promise<Record<string, { at: number; width: number; align: string }>> {
  return host.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(SHEET).getUsedRange().load('values');
    await context.sync();
    const header = used.values.findIndex((row) => row.includes('Nr.'));
    const cells = (used.values[header] ?? []).map((text: unknown, at) => {
      const cell = used.getCell(header, at).load({ format: { columnWidth: true, horizontalAlignment: true } });
      return { text: String(text), at, cell };
    });
    await context.sync();
    return Object.fromEntries(
      cells.map(({ text, at, cell }) => [
        text,
        { at, width: cell.format.columnWidth, align: cell.format.horizontalAlignment },
      ]),
    );
  });
}

const evaluateAndWrite = (host: LocalHost): Promise<unknown> =>
  inside(host, async () => write(await evaluate(), { charts: false }));

describe('widths of status columns', () => {
  test.each([
    ['short sentences', [40, 60], 280],
    ['one sentence at the edge', [234], 280],
    ['a long one', [40, 339], 393],
    ['very long ones', [900, 2000], 420],
    ['no goal', [], 280],
  ] as const)('that of the sentences is by the longest of them: %s', (_, lengths, width) => {
    expect(widthOf(spec('sentence'), lengths.map(said))).toBe(width);
  });

  test('that of every other column has room for its header, whatever is said', () => {
    for (const column of STATUS_COLUMNS.filter(({ key }) => key !== 'sentence')) {
      expect(widthOf(column, [said(2000)])).toBe(column.width);
      // Bold letters of Calibri 11 are 5.9 points wide on average; the button of a filter takes 13 more.
      expect(column.width).toBeGreaterThanOrEqual(column.header.length * 5.6 + 13);
    }
  });

  test('a width that the user has set since is kept when the statuses are written again', async () => {
    const host = await planWorkbook({ table: true });
    await evaluateAndWrite(host);
    const first = await columnsOf(host);
    expect(first['Statustekst']?.width).toBeGreaterThan(279);
    await edit(host, ({ worksheets }) => {
      worksheets.getItem(SHEET).getCell(0, first['Statustekst']?.at ?? 0).format.columnWidth = 150;
      // Another goal level, so that there is something to write.
      worksheets.getItem(SHEET).getRange('F3').values = [[2]];
    });
    await evaluateAndWrite(host);
    expect((await columnsOf(host))['Statustekst']?.width).toBeCloseTo(150, 0);
  });

  test("headers of numbers stand at the right, but at the left in an Excel table: its filter's button is at the right", async () => {
    const aligned = async (table: boolean): Promise<unknown> => {
      const host = await planWorkbook({ table });
      await evaluateAndWrite(host);
      const { Aktuelt, Statustekst } = await columnsOf(host);
      return [Aktuelt?.align, Statustekst?.align];
    };
    expect(await aligned(true)).toEqual(['Left', 'Left']);
    expect(await aligned(false)).toEqual(['Right', 'Left']);
  });
});
