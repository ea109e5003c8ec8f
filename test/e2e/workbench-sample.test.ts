import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { accessibilityViolations, openWatched } from './browser';
import { buildDelivered, OUT } from './build';
import { served } from './served';
import { contentField, evaluateIn, goTo, paneReady, untilShows } from './workbench-page';

jest.setTimeout(300_000);

const PICTURES = join(OUT, 'pictures');
const VIEWPORT = { width: 1280, height: 800 };
const PLAN = readFileSync(join(__dirname, '../../assets/beskaeftigelsesplan-2019.xlsx'));

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

async function openOwn(page: Page): Promise<FrameLocator> {
  await page.setInputFiles('input[type=file]', {
    name: 'plan.xlsx',
    mimeType: 'application/octet-stream',
    buffer: PLAN,
  });
  await heading(page, 'plan.xlsx').waitFor();
  return paneReady(page);
}

describe('the sample, opened from the pane in the workbench', () => {
  const shown = served(buildDelivered);
  beforeAll(() => mkdirSync(PICTURES, { recursive: true }));

  test('takes the place of a workbook that nobody has changed, and is evaluated', async () => {
    const { page, trouble } = await openWatched(shown.browser, shown.server.url, { viewport: VIEWPORT });
    const pane = await openOwn(page);
    await page.screenshot({ path: join(PICTURES, 'workbench-first-run.png') });
    await pane.getByRole('button', { name: 'Åbn et eksempel' }).click();
    await heading(page, 'Projektmappe2.xlsx').waitFor();
    await untilShows(page, 'A1', 'Beskæftigelsesplan 2026');
    await evaluateIn(await paneReady(page));
    expect(await (await paneReady(page)).locator('button[id^=goal]').count()).toBeGreaterThanOrEqual(10);
    expect(page.frames()).toHaveLength(2);
    expect(page.workers()).toHaveLength(1);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test('waits for an answer where the open workbook has changes that are in no file', async () => {
    const { page, trouble } = await openWatched(shown.browser, shown.server.url, { viewport: VIEWPORT });
    const pane = await openOwn(page);
    await goTo(page, 'A1');
    await contentField(page).fill('Min egen plan');
    await contentField(page).press('Enter');
    await untilShows(page, 'A1', 'Min egen plan');

    await pane.getByRole('button', { name: 'Åbn et eksempel' }).click();
    const dialog = page.getByRole('alertdialog', { name: 'plan.xlsx er ændret' });
    await dialog.waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.screenshot({ path: join(PICTURES, 'workbench-unsaved.png') });
    await dialog.getByRole('button', { name: 'Bliv her' }).click();
    await dialog.waitFor({ state: 'detached' });
    await untilShows(page, 'A1', 'Min egen plan');

    await pane.getByRole('button', { name: 'Åbn et eksempel' }).click();
    const waiting = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Hent resultatet, og åbn' }).click();
    expect((await waiting).suggestedFilename()).toBe('plan (Målbar).xlsx');
    await heading(page, 'Projektmappe').waitFor();
    await untilShows(page, 'A1', 'Beskæftigelsesplan 2026');
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test('what was downloaded is no longer asked about', async () => {
    const { page } = await openWatched(shown.browser, shown.server.url, { viewport: VIEWPORT });
    await openOwn(page);
    await goTo(page, 'A1');
    await contentField(page).fill('Min egen plan');
    await contentField(page).press('Enter');
    await untilShows(page, 'A1', 'Min egen plan');
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Hent resultatet' }).click();
    await waiting;
    await page.getByText('er gemt blandt dine hentede filer').first().waitFor();
    await (await paneReady(page)).getByRole('button', { name: 'Åbn et eksempel' }).click();
    await untilShows(page, 'A1', 'Beskæftigelsesplan 2026');
    await page.context().close();
  });
});
