import { newLocalHost, openLocalHost } from '../../../src/host/browser';

const FILES = { client: 'excel-web-16.00.js', calculator: 'excelize.wasm.gz' };

/** What the test reads off the page: the same add-in code as in Node, on the client that Excel on the web has. */
async function scenario(): Promise<unknown> {
  const host = await newLocalHost(FILES, { platform: 'OfficeOnline' });
  host.install();
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.onChanged.add(async ({ address }) => {
      seen.push(address);
    });
    await context.sync();
    sheet.getRange('A1:B3').values = [
      ['Mål', 'Tal'],
      ['æ', 1.5],
      ['ø', 2],
    ];
    sheet.tables.add('A1:B3', true).name = 'T';
    // The second function is one that only excelize has: it makes the page load the module.
    sheet.getRange('D1:D2').formulas = [['=SUM(T[Tal])'], ['=ROMAN(SUM(B3:B3))']];
    sheet.charts.add('Line' as Excel.ChartType, sheet.getRange('A1:B3'), 'Columns').name = 'Graf';
    await context.sync();
  });
  const missing = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('none').load('name');
    await context.sync();
  }).then(
    () => 'found',
    (error: OfficeExtension.Error) => `${error.code} ${error instanceof Error}`,
  );
  const again = await openLocalHost(await host.save(), FILES, { platform: 'OfficeOnline' });
  const values = await again.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRange('D1:D2').load('values');
    const charts = sheet.charts.load('items/name');
    await context.sync();
    return [range.values, charts.items.map(({ name }) => name)];
  });
  const info = await Office.onReady();
  return { values, missing, platform: info.platform, seen, syncs: host.syncCount };
}

declare global {
  interface Window {
    scenario?: Promise<unknown>;
  }
}

window.scenario = scenario();
