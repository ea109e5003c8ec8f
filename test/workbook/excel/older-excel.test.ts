import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate, undo, write } from '../../../src/app';
import { openLocalHost, type LocalHost } from '../../../src/host';

const SAMPLE = readFileSync(join(__dirname, '../../../assets/beskaeftigelsesplan-2019.xlsx'));

/** Excels by the highest ExcelApi they have: 1.9 is the least the manifest asks for, 1.14 is Excel 2021. */
const EXCELS = ['1.9', '1.12', '1.14', '1.20'] as const;

async function statuses(host: LocalHost, sheet: string): Promise<string[]> {
  return host.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load({ values: true });
    await context.sync();
    const header = used.values.find((row) => row.includes('Status'));
    return header === undefined ? [] : used.values.map((row) => String(row[header.indexOf('Status')]));
  });
}

describe.each(EXCELS)('in an Excel with ExcelApi %s', (excelApi) => {
  let host: LocalHost;
  beforeAll(async () => {
    host = await openLocalHost(SAMPLE, { requirementSets: { ExcelApi: excelApi } });
    host.install();
  });
  afterAll(() => host.uninstall());

  const grows = excelApi === '1.14' || excelApi === '1.20';

  test('the goals are evaluated and written, in the goal table where it can grow, else on a sheet of their own', async () => {
    const evaluation = await evaluate();
    expect(evaluation.findings.some(({ code }) => code === 'table_cannot_grow')).toBe(!grows);
    const { sheets } = await write(evaluation, { charts: true, appendix: true });
    expect(sheets.length).toBeGreaterThan(2);
    const where = grows ? 'Mål 2019' : 'Status på mål';
    expect(sheets).toContain(where);
    expect(await statuses(host, where)).toEqual(expect.arrayContaining(['Status']));
    if (!grows) expect(await statuses(host, 'Mål 2019')).toEqual([]);
  });

  test('and it is undone', async () => {
    await undo();
    expect(await statuses(host, 'Mål 2019')).toEqual([]);
  });
});
