import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openLocalHost } from '../../src/host';
import { openWatched } from './browser';
import { buildDelivered, OUT } from './build';
import { expectPlan, isDark } from './result';
import { focusOf, typist, type Typist } from './keys';
import { served } from './served';
import { paneOf } from './workbench-page';

jest.setTimeout(600_000);

const SENTENCE = 'Antallet af langtidsledige skal være højst 209 personer i december 2026.';

/** Goes to the pane by F6, from wherever the keyboard is. */
async function intoPane(page: Page, keys: Typist): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    await keys.press('F6');
    if ((await focusOf(page)).frame !== page.mainFrame()) return;
    if (await page.evaluate(() => document.activeElement?.tagName === 'IFRAME')) return;
  }
  throw new Error('F6 never came to the pane.');
}

/** Opens a screen of the pane by its row of screens. */
async function goTo(page: Page, keys: Typist, name: RegExp, more: RegExp): Promise<void> {
  const item = paneOf(page).getByRole('navigation').first().getByRole('button', { name });
  if (!(await item.first().isVisible())) {
    await keys.tabTo(more, { back: true });
    await keys.press('Enter');
    await keys.tabTo(name);
  } else {
    await keys.tabTo(name, { back: true });
  }
  await keys.press('Enter');
  await keys.focus(`opening ${String(name)}`);
}

describe('the whole work by keyboard alone', () => {
  const shown = served(buildDelivered);

  test('from the sample to the file opened again, and the focus is seen at every stop and never lost', async () => {
    const { page, trouble } = await openWatched(shown.browser, shown.server.url, {
      viewport: { width: 1280, height: 800 },
    });
    const keys = typist(page);
    const pane = paneOf(page);
    const outcome = pane.locator('[data-outcome]');
    const button = (name: string) => pane.getByRole('button', { name, exact: true });

    await keys.tabTo(/^Beskæftigelsesplan 2026/);
    await keys.press('Enter');
    await button('Vurder mål').waitFor();

    // Evaluate, filter, a goal, one of its values, and back.
    await intoPane(page, keys);
    await keys.tabTo(/^Vurder mål$/);
    await keys.press('Enter');
    await pane.locator('button[id^=goal]').first().waitFor();
    expect(await keys.focus('evaluating')).toBe('Vurder mål');
    await keys.tabTo(/^Bagud/);
    await keys.press('Space');
    expect(await keys.focus('filtering')).toMatch(/^Bagud/);
    await keys.press('Space');
    await keys.tabTo(/^Mål 1Bagud/);
    await keys.press('Enter');
    expect(await keys.focus('opening a goal')).toBe('Mål 1');
    await pane.getByRole('img', { name: /^Graf over/ }).waitFor();
    await keys.tabTo(/^857/);
    await keys.press('Enter');
    await page.locator('main nav [aria-current=true]', { hasText: 'Ledighed' }).waitFor();
    expect(await keys.focus('showing a value in the sheet')).toMatch(/^857/);
    await keys.press('Escape');
    expect(await keys.focus('going back to all goals')).toMatch(/^Mål 1Bagud/);

    // Preview, write, undo, close the notice, find the changes again, write.
    await keys.tabTo(/^Skriv status …/);
    await keys.press('Enter');
    await button('Skriv status').waitFor();
    expect(await keys.focus('going on to write')).toBe('Skriv i projektmappen');
    await keys.tabTo(/^Mål 2026/);
    await keys.press('Enter');
    expect(await keys.focus('unfolding a preview')).toMatch(/^Mål 2026/);
    expect(await (await focusOf(page)).frame.evaluate(() => document.activeElement?.ariaExpanded)).toBe('true');
    await keys.tabTo(/^Skriv status$/, { back: true });
    await keys.press('Enter');
    await outcome.getByText(/^Skrevet/).waitFor();
    expect(await keys.focus('writing')).toBe('Skriv i projektmappen');
    await keys.tabTo(/^Fortryd$/);
    await keys.press('Enter');
    await outcome.getByText('Det senest skrevne er taget tilbage.').waitFor();
    await keys.focus('undoing');
    await keys.tabTo(/^Luk/);
    await keys.press('Enter');
    await outcome.waitFor({ state: 'detached' });
    await keys.focus('closing the notice');
    await keys.tabTo(/^Find ændringerne igen$/);
    await keys.press('Enter');
    await button('Skriv status').waitFor();
    expect(await keys.focus('finding the changes again')).toBe('Det bliver ændret');
    await keys.tabTo(/^Skriv status$/);
    await keys.press('Enter');
    await outcome.getByText(/^Skrevet/).waitFor();

    // The plan's text.
    await goTo(page, keys, /^Plantekst$/, /^Mere$/);
    await pane.getByRole('heading', { name: 'Plantekst' }).waitFor();
    await keys.tabTo(/^Planens tekst/);
    await keys.type(`Mål 21: ${SENTENCE}`);
    await keys.tabTo(/^Find mål$/);
    await keys.press('Enter');
    await button('Se ændringerne').waitFor();
    expect(await keys.focus('finding goals')).toBe('Find mål');
    await keys.tabTo(/^Se ændringerne$/);
    await keys.press('Enter');
    await button('Sæt målene ind').waitFor();
    await keys.focus('asking for the changes');
    await keys.tabTo(/^Sæt målene ind$/);
    await keys.press('Enter');
    await button('Sæt målene ind').waitFor({ state: 'detached' });
    await outcome.getByText(/^Skrevet/).waitFor();
    await keys.focus('inserting goals');

    // Next year.
    await goTo(page, keys, /^Nyt år$/, /^Mere$/);
    await button('Lav næste års plan').waitFor();
    await keys.tabTo(/^Lav næste års plan$/);
    await keys.press('Enter');
    await page.getByRole('navigation', { name: 'Ark' }).getByText('Mål 2027', { exact: true }).waitFor();
    await outcome.getByText(/^Skrevet/).waitFor();
    await keys.focus('making next year’s plan');

    // Language and theme, each by the arrows of its radio group.
    await goTo(page, keys, /^Indstillinger$/, /^Mere$/);
    await keys.tabTo(/^Dansk$/, { role: 'radio' });
    await keys.press('ArrowRight');
    await pane.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    expect(await keys.focus('choosing another language')).toBe('English');
    await keys.tabTo(/^As in Office$/, { role: 'radio' });
    await keys.press('ArrowDown', 'ArrowDown');
    expect(await keys.focus('choosing another theme')).toBe('Dark');
    expect(await isDark((await focusOf(page)).frame)).toBe(true);

    // The result, and what is in it.
    await keys.press('Shift+F6');
    await keys.tabTo(/^Download the result/);
    const waiting = page.waitForEvent('download');
    await keys.press('Enter');
    const path = join(OUT, 'keyboard-alone.xlsx');
    await (await waiting).saveAs(path);
    await keys.focus('downloading');
    expectPlan(await openLocalHost(new Uint8Array(readFileSync(path))), SENTENCE);

    // Opened again, through the browser's own window for files.
    await keys.tabTo(/^Open workbook/, { back: true });
    const choosing = page.waitForEvent('filechooser');
    await keys.press('Enter');
    await (await choosing).setFiles(path);
    await page.getByRole('heading', { level: 1, name: 'keyboard-alone.xlsx' }).waitFor();
    await button('Evaluate goals').waitFor();
    await intoPane(page, keys);
    await keys.tabTo(/^Evaluate goals$/);
    await keys.press('Enter');
    await pane
      .getByText(/^Goal 21/)
      .first()
      .waitFor();

    expect(keys.trouble).toEqual([]);
    expect(trouble).toEqual([]);
    await page.context().close();
  });
});
