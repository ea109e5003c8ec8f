import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { openLocalHost } from '../../src/host';
import { accessibilityViolations, openWatched } from './browser';
import { buildDelivered, OUT } from './build';
import { expectPlan, isDark } from './result';
import { served } from './served';
import {
  cellAt,
  download,
  evaluateIn,
  openSample,
  paneReady,
  goTo as goToCell,
  tab,
  untilShows,
} from './workbench-page';

jest.setTimeout(600_000);

const SENTENCE = 'Antallet af langtidsledige skal være højst 209 personer i december 2026.';

/** The first status beside the goals of the sample. */
const STATUS = 'P5';

/** Opens a screen from the row of screens, or from "Mere" where there is no room for it there. */
async function goTo(pane: FrameLocator, name: string, more = 'Mere'): Promise<void> {
  const navigation = pane.getByRole('navigation').first();
  const item = navigation.getByRole('button', { name, exact: true });
  if (!(await item.isVisible())) await navigation.getByRole('button', { name: more }).click();
  await item.click();
}

const button = (pane: FrameLocator, name: string) => pane.getByRole('button', { name, exact: true });

describe('the pane on a real workbook', () => {
  const shown = served(buildDelivered);

  test('a plan is evaluated, previewed, written, undone, written again, added to, carried into next year, read in English and dark, downloaded and opened again', async () => {
    const { page, trouble } = await openWatched(shown.browser, shown.server.url, {
      viewport: { width: 1280, height: 800 },
      colorScheme: 'light',
    });
    const accessible = async (): Promise<void> => {
      expect(await accessibilityViolations(page)).toEqual([]);
    };
    const pane = await openSample(page);
    const outcome = pane.locator('[data-outcome]');
    await accessible();
    await evaluateIn(pane);
    await accessible();
    await pane.locator('button[id^=goal]').first().click();
    await pane.getByRole('img', { name: /^Graf over/ }).waitFor();
    await accessible();

    await goTo(pane, 'Eftersyn');
    await pane.getByText('Måltallet er ikke fastsat', { exact: false }).waitFor();
    await accessible();
    await goTo(pane, 'Datagrundlag');
    await pane.getByRole('heading', { name: 'Tabeller' }).waitFor();
    await accessible();

    // Preview and write: what the preview says of a cell is what comes to stand in it.
    await goTo(pane, 'Skriv');
    await pane.getByRole('button', { name: /^Mål 2026/ }).click();
    await button(pane, STATUS).first().waitFor();
    await accessible();
    await goToCell(page, STATUS);
    expect(await cellAt(page, STATUS).textContent()).toBe('');
    await button(pane, 'Skriv status').click();
    await outcome.getByText(/^Skrevet/).waitFor();
    await untilShows(page, STATUS, 'Bagud');
    await tab(page, 'Grafer').waitFor();
    await accessible();

    // Undone, it is as it was.
    await outcome.getByRole('button', { name: 'Fortryd' }).click();
    await outcome.getByText('Det senest skrevne er taget tilbage.').waitFor();
    await cellAt(page, STATUS).filter({ hasNotText: 'Bagud' }).waitFor();
    await tab(page, 'Grafer').waitFor({ state: 'detached' });
    await button(pane, 'Find ændringerne igen').click();
    await button(pane, 'Skriv status').click();
    await untilShows(page, STATUS, 'Bagud');

    await goTo(pane, 'Plantekst');
    await pane.getByRole('textbox').first().fill(`Mål 21: ${SENTENCE}`);
    await button(pane, 'Find mål').click();
    await button(pane, 'Se ændringerne').click();
    await button(pane, 'Sæt målene ind').waitFor();
    await accessible();
    await button(pane, 'Sæt målene ind').click();
    await outcome.getByText(/^Skrevet/).waitFor();
    await goToCell(page, 'C22');
    await untilShows(page, 'C22', SENTENCE);

    await goTo(pane, 'Nyt år');
    await button(pane, 'Lav næste års plan').waitFor();
    await accessible();
    await button(pane, 'Lav næste års plan').click();
    await tab(page, 'Mål 2027').waitFor();

    // The language from the foot of the pane, the theme and the language from its settings; the page around it goes along.
    await button(pane, 'English').click();
    await page.getByRole('button', { name: 'Download the result' }).waitFor();
    await goTo(pane, 'Settings', 'More');
    await pane.getByRole('radio', { name: 'Dark' }).check();
    await page.waitForTimeout(300);
    for (const frame of page.frames()) expect(await isDark(frame)).toBe(true);
    await accessible();
    await pane.getByRole('radio', { name: 'Light' }).check();
    await page.waitForTimeout(300);
    for (const frame of page.frames()) expect(await isDark(frame)).toBe(false);
    await pane.getByRole('radio', { name: 'Dansk' }).check();
    await pane.getByRole('heading', { level: 1, name: 'Indstillinger' }).waitFor();
    await accessible();

    const path = join(OUT, 'journey.xlsx');
    expect(await download(page, path)).toBe('beskaeftigelsesplan-2026 (Målbar).xlsx');
    expectPlan(await openLocalHost(new Uint8Array(readFileSync(path))), SENTENCE);
    await page.setInputFiles('input[type=file]', path);
    await page.getByRole('heading', { level: 1, name: 'journey.xlsx' }).waitFor();
    await evaluateIn(await paneReady(page));
    await pane.getByText(SENTENCE).first().waitFor();
    await tab(page, 'Mål 2027').waitFor();
    expect(trouble).toEqual([]);
    await page.context().close();
  });
});
