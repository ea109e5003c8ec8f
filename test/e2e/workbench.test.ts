import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLocalHost } from '../../src/host';
import { parseRect } from '../../src/host/model/address';
import { accessibilityViolations, openWatched } from './browser';
import { buildDelivered, OUT } from './build';
import { served } from './served';
import {
  cellAt,
  colorsOf,
  contentField,
  download,
  evaluateIn,
  goTo,
  openSample,
  paneOf,
  paneReady,
  tab,
  untilShows,
  writeIn,
} from './workbench-page';

jest.setTimeout(300_000);

const PICTURES = join(OUT, 'pictures');
const VIEWPORT = { width: 1280, height: 800 };

/** The first goal of the sample: 4 per cent fewer from October 2025 to October 2026; its base is cell D171 of "Ledighed". */
const GOALS = 'Mål 2026';

describe('the workbench', () => {
  const open = served(buildDelivered);
  beforeAll(() => mkdirSync(PICTURES, { recursive: true }));

  test('a sample is opened, evaluated, edited, evaluated again, written, downloaded and opened again, and nothing leaves the browser', async () => {
    const { page, trouble } = await openWatched(open.browser, open.server.url, { viewport: VIEWPORT });
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.screenshot({ path: join(PICTURES, 'workbench-start.png') });

    const pane = await openSample(page);
    await untilShows(page, 'A1', 'Beskæftigelsesplan 2026');
    await evaluateIn(pane);
    expect(await pane.locator('button[id^=goal]').count()).toBeGreaterThanOrEqual(10);
    expect(await accessibilityViolations(page)).toEqual([]);

    // A value of the goal's page leads to its cell, on whatever sheet that is.
    await pane.locator('button[id^=goal]').first().click();
    await pane.getByRole('heading', { name: 'Værdier bag vurderingen' }).waitFor();
    const value = pane.locator('section', { hasText: 'Værdier bag vurderingen' }).locator('ul button').first();
    const shown = /^[\d.,]+/.exec((await value.textContent()) ?? '')?.[0] ?? '';
    await value.click();
    await page.locator('main nav [aria-current=true]').filter({ hasNotText: GOALS }).waitFor();
    const selected = page.locator('[role=gridcell][aria-selected=true]');
    await selected.filter({ hasText: shown }).waitFor();
    const sheet = (await page.locator('main nav [aria-current=true]').textContent()) ?? '';
    const address = await page.getByRole('textbox', { name: 'Gå til celle eller navn' }).inputValue();
    expect(await contentField(page).inputValue()).toBe(shown.replaceAll('.', ''));

    // The indicator changes by hand: the pane says that its statuses are from before.
    await selected.click();
    await page.keyboard.type('1.234');
    await page.keyboard.press('Enter');
    await untilShows(page, address, '1.234');
    await pane.getByText('Tal eller mål er ændret').first().waitFor();
    await pane.getByRole('button', { name: 'Opdater' }).click();
    await pane.getByText('Tal eller mål er ændret').first().waitFor({ state: 'detached' });
    await pane.getByText('1.234').filter({ visible: true }).first().waitFor();

    // Writing puts the statuses beside the goals, with their colours and signs, and the charts on a sheet of their own.
    await goTo(page, `'${sheet}'!${address}`);
    await tab(page, GOALS).click();
    await pane
      .getByRole('button', { name: /Overblik/ })
      .first()
      .click();
    const tabs = page.getByRole('navigation', { name: 'Ark' }).getByRole('button');
    const before = await tabs.count();
    await writeIn(pane);
    await page.waitForFunction((count) => document.querySelectorAll('main nav button').length > count, before);
    await goTo(page, 'T4');
    const status = page.locator('[data-cell]', { hasText: /^[▲▼✓✗◆] / }).first();
    await status.waitFor();
    const fill = await status.evaluate((cell) => getComputedStyle(cell).backgroundColor);
    expect(fill).not.toMatch(/rgba\(0, 0, 0, 0\)|rgb\(255, 255, 255\)/);
    await page.screenshot({ path: join(PICTURES, 'workbench-written.png') });

    await tab(page, 'Grafer').click();
    await page.locator('[data-chart] canvas').first().waitFor();
    await page.waitForTimeout(300);
    const ink = await page.locator('[data-chart] canvas').first().evaluate(colorsOf);
    // Grey axes and texts, a dark line and a dashed one of another colour, at least.
    expect(ink).toBeGreaterThan(20);
    await page.screenshot({ path: join(PICTURES, 'workbench-charts.png') });
    expect(await accessibilityViolations(page)).toEqual([]);

    const saved = join(OUT, 'result.xlsx');
    expect(await download(page, saved)).toBe('beskaeftigelsesplan-2026 (Målbar).xlsx');
    const reopened = await openLocalHost(new Uint8Array(readFileSync(saved)));
    expect(reopened.workbook.sheets.flatMap(({ charts }) => charts.all()).length).toBeGreaterThanOrEqual(10);
    const { row, column } = parseRect(address) ?? { row: 0, column: 0 };
    expect(reopened.workbook.sheet(sheet)?.value(row, column)).toBe(1234);

    await page.setInputFiles('input[type=file]', saved);
    await page.getByRole('heading', { level: 1, name: 'result.xlsx' }).waitFor();
    await paneReady(page);
    await goTo(page, `'${sheet}'!${address}`);
    await untilShows(page, address, '1.234');
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test('selecting the row of a goal opens that goal in the pane', async () => {
    const { page } = await openWatched(open.browser, open.server.url, { viewport: VIEWPORT });
    const pane = await openSample(page);
    await evaluateIn(pane);
    await cellAt(page, 'C7').click();
    await pane.getByRole('heading', { name: /^Mål 2a/ }).waitFor();
    await page.context().close();
  });

  test('the language and the colours of the page and of the pane beside it are one', async () => {
    const { page } = await openWatched(open.browser, open.server.url, { viewport: VIEWPORT, colorScheme: 'light' });
    await openSample(page);
    await page.getByRole('combobox', { name: 'Sprog' }).selectOption('en');
    await paneOf(page).getByRole('button', { name: 'Evaluate goals' }).waitFor();
    await page.getByRole('button', { name: 'Download the result' }).waitFor();
    const bothAre = (theme: 'dark' | 'light'): Promise<unknown> =>
      page.waitForFunction((wanted) => {
        const documents = [document, document.querySelector('iframe')?.contentDocument];
        return documents.every((one) => {
          const provider = one?.querySelector('.fui-FluentProvider');
          const [red] = /\d+/.exec(provider ? getComputedStyle(provider).backgroundColor : '') ?? [];
          return red !== undefined && Number(red) < 80 === (wanted === 'dark');
        });
      }, theme);
    const colours = page.locator('header select').nth(1);
    await bothAre('light');
    await colours.selectOption('dark');
    await bothAre('dark');
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.screenshot({ path: join(PICTURES, 'workbench-dark.png') });

    // What is chosen in the pane holds for the page as well: neither says what the other is not.
    const pane = paneOf(page);
    await pane.getByRole('button', { name: 'More' }).click();
    await pane.getByRole('button', { name: 'Settings' }).click();
    await pane.getByRole('radio', { name: 'Light' }).click();
    await bothAre('light');
    expect(await colours.inputValue()).toBe('light');
    await pane.getByRole('radio', { name: 'Dansk' }).click();
    await page.getByRole('button', { name: 'Hent resultatet' }).waitFor();
    expect(await page.locator('header select').first().inputValue()).toBe('da');
    await page.context().close();
  });

  test.each([
    ['a wide screen', 1600, 900],
    ['the narrowest that has both side by side', 1024, 700],
    ['a narrow one, sheet above pane', 600, 900],
  ])('on %s nothing is cut and the page does not scroll sideways', async (name, width, height) => {
    const { page } = await openWatched(open.browser, open.server.url, { viewport: { width, height } });
    await openSample(page);
    await untilShows(page, 'A1', 'Beskæftigelsesplan 2026');
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBe(0);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('header *, main nav button')]
        .filter((element) => element.children.length === 0 && element.scrollWidth > element.clientWidth + 1)
        .filter((element) => getComputedStyle(element).overflowX !== 'visible')
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(cut).toEqual([]);
    await page.screenshot({ path: join(PICTURES, `workbench-${width}.png`) });
    expect({ name, violations: await accessibilityViolations(page) }).toEqual({ name, violations: [] });
    await page.context().close();
  });

  test('the pane outside Excel says where it belongs', async () => {
    const { page, trouble } = await openWatched(open.browser, `${open.server.url}taskpane.html`, {
      viewport: { width: 320, height: 600 },
    });
    await page.getByText('Målbar virker i Excel').waitFor();
    await page.screenshot({ path: join(PICTURES, 'outside-excel.png') });
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(trouble.filter((line) => line.startsWith('request'))).toEqual([]);
    await page.context().close();
  });
});
