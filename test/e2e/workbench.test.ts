import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { openLocalHost } from '../../src/host';
import { accessibilityViolations, launch, openWatched } from './browser';
import { buildDelivered, OUT } from './build';
import { serve, type TestServer } from './server';

jest.setTimeout(300_000);

const PICTURES = join(OUT, 'pictures');
const SAMPLE = join(__dirname, '../../assets/beskaeftigelsesplan-2026.xlsx');
const VIEWPORT = { width: 1280, height: 800 };

const paneOf = (page: Page): FrameLocator => page.frameLocator('iframe:visible');

async function openSample(page: Page): Promise<FrameLocator> {
  await page.getByRole('button', { name: 'Beskæftigelsesplan 2026' }).click();
  const pane = paneOf(page);
  await pane.getByRole('button', { name: 'Vurder mål' }).waitFor();
  return pane;
}

async function evaluateIn(pane: FrameLocator): Promise<void> {
  await pane.getByRole('button', { name: 'Vurder mål' }).click();
  await pane.locator('button[id^=goal]').first().waitFor();
}

describe('the delivered build', () => {
  let server: TestServer;
  let browser: Browser;

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    server = await serve(await buildDelivered());
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test('a sample is opened, evaluated, looked into, written and downloaded, and nothing leaves the browser', async () => {
    const { page, trouble } = await openWatched(browser, server.url, { viewport: VIEWPORT });
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.screenshot({ path: join(PICTURES, 'workbench-start.png') });

    const pane = await openSample(page);
    await evaluateIn(pane);
    expect(await pane.locator('button[id^=goal]').count()).toBeGreaterThanOrEqual(10);
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.screenshot({ path: join(PICTURES, 'workbench-evaluated.png') });

    // A value of the goal's page leads to its cell, on whatever sheet that is.
    await pane.locator('button[id^=goal]').first().click();
    await pane.getByRole('heading', { name: 'Værdier bag vurderingen' }).waitFor();
    const value = pane.locator('section', { hasText: 'Værdier bag vurderingen' }).locator('ul button').first();
    const shown = (await value.textContent()) ?? '';
    const before = await page.locator('nav [aria-current=true]').textContent();
    await value.click();
    await page.waitForFunction(
      (name) => document.querySelector('nav [aria-current=true]')?.textContent !== name,
      before,
    );
    await page
      .locator('td[data-cell]', { hasText: new RegExp(`^${shown.replaceAll('.', '\\.')}$`) })
      .first()
      .waitFor();
    await pane.getByRole('button', { name: 'Overblik' }).click();

    const tabs = page.getByRole('navigation', { name: 'Ark' }).getByRole('button');
    const sheetsBefore = await tabs.count();
    await pane.getByRole('button', { name: 'Skriv status …' }).click();
    await pane.getByRole('button', { name: 'Skriv status', exact: true }).click();
    await pane
      .getByText(/^Skrevet/)
      .first()
      .waitFor();
    await page.waitForFunction((count) => document.querySelectorAll('nav button').length > count, sheetsBefore);
    await page.screenshot({ path: join(PICTURES, 'workbench-written.png') });

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Hent resultatet' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('beskaeftigelsesplan-2026 (Målbar).xlsx');
    const saved = join(OUT, 'result.xlsx');
    await file.saveAs(saved);
    expect(trouble).toEqual([]);
    await page.context().close();

    const reopened = await openLocalHost(new Uint8Array(readFileSync(saved)));
    const names = reopened.workbook.sheets.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(sheetsBefore);
    expect(reopened.workbook.sheets.flatMap(({ charts }) => charts.all()).length).toBeGreaterThanOrEqual(10);
  });

  test('a file of the user is opened by picking it, and one that is no workbook leaves it open', async () => {
    const { page, trouble } = await openWatched(browser, server.url, { viewport: VIEWPORT });
    await page.setInputFiles('input[type=file]', SAMPLE);
    await page.getByRole('heading', { level: 1, name: 'beskaeftigelsesplan-2026.xlsx' }).waitFor();
    await page.setInputFiles('input[type=file]', {
      name: 'notat.xlsx',
      mimeType: 'text/plain',
      buffer: Buffer.from('Dette er ikke en projektmappe.'),
    });
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('notat.xlsx er ikke en Excel-projektmappe');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('beskaeftigelsesplan-2026.xlsx');
    expect(trouble.filter((line) => !line.startsWith('console: HostError'))).toEqual([]);
    await page.context().close();
  });

  test('the language of the page and of the pane beside it is one', async () => {
    const { page } = await openWatched(browser, server.url, { viewport: VIEWPORT });
    const pane = await openSample(page);
    await pane.getByRole('button', { name: 'English' }).click();
    await pane.getByRole('button', { name: 'Evaluate goals' }).waitFor();
    await page.getByRole('button', { name: 'Download the result' }).waitFor();
    await page.context().close();
  });

  test('the pane outside Excel says where it belongs', async () => {
    const { page, trouble } = await openWatched(browser, `${server.url}taskpane.html`, {
      viewport: { width: 320, height: 600 },
    });
    await page.getByText('Målbar virker i Excel').waitFor();
    await page.screenshot({ path: join(PICTURES, 'outside-excel.png') });
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(trouble.filter((line) => line.startsWith('request'))).toEqual([]);
    await page.context().close();
  });
});
