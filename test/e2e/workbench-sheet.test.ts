import ExcelJS from 'exceljs';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openLocalHost } from '../../src/host';
import { accessibilityViolations, openWatched } from './browser';
import { buildDelivered, OUT } from './build';
import { served } from './served';
import { cellAt, download, goTo, paneReady, untilShows } from './workbench-page';

jest.setTimeout(300_000);

const PICTURES = join(OUT, 'pictures');

/** A sheet with what analysts' sheets have beside numbers. */
async function sheetOfAnAnalyst(): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Tal', { views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }] });
  sheet.addRow(['Område', 'Antal', 'Ændring', 'Andel', 'Kilde']);
  for (const [index, name] of ['Ballerup', 'Gladsaxe', 'Herlev', 'Rudersdal'].entries()) {
    sheet.addRow([name, 1000 * (index + 1), index - 1.5, index / 10, null]);
  }
  sheet.autoFilter = 'A1:E5';
  sheet.getCell('B3').note = 'Foreløbigt tal';
  sheet.getCell('E2').value = { text: 'Se arket Noter', hyperlink: "#'Noter'!B2" };
  sheet.getColumn(2).numFmt = '#,##0';
  sheet.getColumn(3).numFmt = '0.0;[Red]-0.0';
  sheet.addConditionalFormatting({
    ref: 'B2:B5',
    rules: [
      {
        type: 'colorScale',
        priority: 1,
        cfvo: [{ type: 'min' }, { type: 'max' }],
        color: [{ argb: 'FFFFFFFF' }, { argb: 'FF63BE7B' }],
      },
    ],
  });
  sheet.addConditionalFormatting({
    ref: 'D2:D5',
    rules: [
      {
        type: 'iconSet',
        iconSet: '3Arrows',
        priority: 2,
        showValue: false,
        cfvo: [0, 33, 67].map((value) => ({ type: 'percent' as const, value })),
      },
    ],
  });
  workbook.addWorksheet('Noter').getCell('B2').value = 'Opgjort i juli';
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

async function open(page: Page): Promise<void> {
  await page.setInputFiles('input[type=file]', {
    name: 'tal.xlsx',
    mimeType: 'application/octet-stream',
    buffer: await sheetOfAnAnalyst(),
  });
  await paneReady(page);
  await untilShows(page, 'A2', 'Ballerup');
}

describe('a sheet in the workbench', () => {
  const shown = served(buildDelivered);
  beforeAll(() => mkdirSync(PICTURES, { recursive: true }));

  test('is drawn with its colours, icons and marks, and tells of what is selected', async () => {
    const { page, trouble } = await openWatched(shown.browser, shown.server.url, {
      viewport: { width: 1280, height: 700 },
    });
    await open(page);
    const fill = (address: string): Promise<string> =>
      cellAt(page, address).evaluate((cell) => getComputedStyle(cell).backgroundColor);
    expect([await fill('B2'), await fill('B5')]).toEqual(['rgb(255, 255, 255)', 'rgb(99, 190, 123)']);
    expect(await cellAt(page, 'D5').locator('[data-icon="3Arrows 2"] path').count()).toBe(1);
    expect(await cellAt(page, 'A1').locator('svg').count()).toBe(1);
    expect(await cellAt(page, 'C2').evaluate((cell) => getComputedStyle(cell).color)).toBe('rgb(255, 0, 0)');

    const status = page.getByRole('group', { name: 'Statuslinje' });
    await goTo(page, 'B2:B5');
    await status.getByText('Gennemsnit').waitFor();
    expect(await status.locator('dd').allTextContents()).toEqual(['2.500', '4', '10.000']);
    await goTo(page, 'B3');
    await status.getByText('Kommentar: Foreløbigt tal').waitFor();
    await page.screenshot({ path: join(PICTURES, 'workbench-sheet.png') });
    // The red of the negative numbers is the file's own.
    const violations = await accessibilityViolations(page);
    expect(violations.filter((line) => !/>-[01],5</.test(line))).toEqual([]);

    await cellAt(page, 'E2').click();
    await untilShows(page, 'B2', 'Opgjort i juli');
    expect(await page.getByRole('textbox', { name: 'Gå til celle eller navn' }).inputValue()).toBe('B2');
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test('has columns that are made wider by the mouse, also in the result, and that can be undone', async () => {
    const { page, trouble } = await openWatched(shown.browser, shown.server.url, {
      viewport: { width: 1280, height: 700 },
    });
    await open(page);
    const widthOf = async (address: string): Promise<number> => (await cellAt(page, address).boundingBox())?.width ?? 0;
    const before = await widthOf('B2');
    const edge = await page.locator('[data-column-edge]').nth(1).boundingBox();
    if (edge === null) throw new Error('The column has no edge.');
    await page.mouse.move(edge.x + 3, edge.y + 8);
    await page.mouse.down();
    await page.mouse.move(edge.x + 63, edge.y + 8, { steps: 4 });
    await page.mouse.up();
    const grown = (by: number): Promise<unknown> =>
      page.waitForFunction(
        (width) => Math.abs((document.querySelector('[data-cell="B2"]')?.clientWidth ?? 0) - width) < 2,
        before + by,
      );
    await grown(60);
    const path = join(OUT, 'bredder.xlsx');
    await download(page, path);
    const { workbook } = await openLocalHost(new Uint8Array(readFileSync(path)));
    expect(workbook.sheet('Tal')?.dimensions.columnWidth(1)).toBeCloseTo((before + 60) * 0.75, 0);

    await page.getByRole('button', { name: 'Fortryd rettelse (Ctrl+Z)' }).click();
    await grown(0);
    expect(trouble).toEqual([]);
    await page.context().close();
  });
});
