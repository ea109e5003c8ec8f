import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openLocalHost } from '../../src/host';
import { openWatched } from './browser';
import { buildDelivered, OUT } from './build';
import { served } from './served';
import { cellAt, contentField, goTo, openSample, paneOf, textAt, untilShows } from './workbench-page';

jest.setTimeout(300_000);

const address = (page: Page): Promise<string> =>
  page.getByRole('textbox', { name: 'Gå til celle eller navn' }).inputValue();

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Presses Tab until what has the focus, in the page or in the pane, has that text or name. */
async function tabTo(page: Page, text: RegExp): Promise<void> {
  for (let turn = 0; turn < 80; turn += 1) {
    await page.keyboard.press('Tab');
    for (const frame of page.frames()) {
      const name = await frame.evaluate(() => {
        const element = document.activeElement;
        return element === null || element.tagName === 'IFRAME' || element === document.body
          ? ''
          : `${element.getAttribute('aria-label') ?? ''} ${element.textContent ?? ''}`.trim();
      });
      if (name !== '' && text.test(name) && (await hasFocus(page, frame === page.mainFrame()))) return;
    }
  }
  throw new Error(`Tab never came to ${String(text)}`);
}

/** Whether the focus is in the page itself (true) or in the frame of the pane. */
const hasFocus = (page: Page, inPage: boolean): Promise<boolean> =>
  page.evaluate((asked) => (document.activeElement?.tagName !== 'IFRAME') === asked, inPage);

describe('the workbench by keyboard alone', () => {
  const shown = served(buildDelivered);

  test('from opening a sample to the downloaded result', async () => {
    const { page, trouble } = await openWatched(shown.browser, shown.server.url, {
      viewport: { width: 1280, height: 800 },
    });
    await tabTo(page, /^Beskæftigelsesplan 2026/);
    await page.keyboard.press('Enter');
    await paneOf(page).getByRole('button', { name: 'Vurder mål' }).waitFor();
    await untilShows(page, 'A1', 'Beskæftigelsesplan');

    // F6 goes from part to part; in the sheet the arrows move, and Tab leaves it.
    await press(page, 'F6', 'F6');
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'gridcell');
    await press(page, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight');
    expect(await address(page)).toBe('C5');
    await press(page, 'Shift+ArrowDown', 'Shift+ArrowRight');
    expect(await address(page)).toBe('C5:D6');
    await press(page, 'Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).not.toBe('gridcell');

    // Another sheet, by its tab, and a cell edited in Danish.
    await tabTo(page, /^Ledighed$/);
    await page.keyboard.press('Enter');
    await page.locator('main nav [aria-current=true]', { hasText: 'Ledighed' }).waitFor();
    await goToByKeys(page, 'D5');
    await untilShows(page, 'D5', /\d/);
    const before = await textAt(page, 'D5');
    await page.keyboard.type('12.345,6');
    await page.keyboard.press('Enter');
    await untilShows(page, 'D5', '12.346');
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('input[aria-label="Gå til celle eller navn"]')?.value === 'D6',
    );
    await page.keyboard.press('Control+z');
    await untilShows(page, 'D5', before);
    await page.keyboard.press('Control+y');
    await untilShows(page, 'D5', '12.346');

    // The pane: evaluate, and download.
    await tabTo(page, /^Vurder mål/);
    await page.keyboard.press('Enter');
    await paneOf(page).locator('button[id^=goal]').first().waitFor();
    await press(page, 'Shift+F6');
    await page.waitForFunction(() => document.activeElement?.tagName !== 'IFRAME');
    await tabTo(page, /^Hent resultatet/);
    const waiting = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const path = join(OUT, 'tastatur.xlsx');
    await (await waiting).saveAs(path);
    const saved = await openLocalHost(new Uint8Array(readFileSync(path)));
    expect(saved.workbook.sheet('Ledighed')?.value(4, 3)).toBe(12345.6);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test('formulas, refusals, new lines, copying and clearing', async () => {
    const { page } = await openWatched(shown.browser, shown.server.url, {
      viewport: { width: 1280, height: 800 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await openSample(page);
    await goTo(page, 'Ledighed!H5');
    await page.keyboard.type('=MIDDEL(D5;D6)*1,5');
    await page.keyboard.press('Enter');
    await untilShows(page, 'H5', /^\d/);
    await goTo(page, 'H5');
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLTextAreaElement>('textarea[aria-label="Cellens indhold"]')?.value ===
        '=MIDDEL(D5;D6)*1,5',
    );

    // A formula that is none is refused, and can be corrected or given up.
    await goTo(page, 'H6');
    await page.keyboard.type('=SUM(D5;');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Formlen kan ikke forstås' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await textAt(page, 'H6')).toBe('');

    // Alt+Enter makes a new line, in the cell and above it.
    await page.keyboard.type('første');
    await page.keyboard.press('Alt+Enter');
    await page.keyboard.type('anden');
    await page.keyboard.press('Tab');
    await untilShows(page, 'H6', 'første');
    expect(await address(page)).toBe('I6');
    await goTo(page, 'H6');
    expect(await contentField(page).inputValue()).toBe('første\nanden');

    // Two cells are copied to another place; Delete empties them again.
    await goTo(page, 'A5:B5');
    await page.keyboard.press('Control+c');
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).includes('\t'));
    await goTo(page, 'K5');
    await page.keyboard.press('Control+v');
    await untilShows(page, 'K5', 'Hele landet');
    await untilShows(page, 'L5', 'aug. 2021');
    await goTo(page, 'K5:L5');
    await page.keyboard.press('Delete');
    await cellAt(page, 'K5').filter({ hasNotText: 'Hele landet' }).waitFor();

    // Esc leaves a cell as it was, and what nobody changed is not written.
    await goTo(page, 'B5');
    await page.keyboard.press('F2');
    await page.keyboard.press('Escape');
    await page.keyboard.press('F2');
    await page.keyboard.press('Enter');
    expect(await textAt(page, 'B5')).toBe('aug. 2021');
    await page.context().close();
  });
});

async function goToByKeys(page: Page, reference: string): Promise<void> {
  await tabTo(page, /^Gå til celle eller navn/);
  await page.keyboard.type(reference);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'gridcell');
}
