import type { Browser } from 'playwright-core';
import { LARGE_GOALS, largePlan } from '../builders/large-plan';
import { launch, openWatched } from './browser';
import { buildDelivered } from './build';
import { itemsInPage, openIn, PANE_WORK } from './pane-work';
import { serve, type TestServer } from './server';
import { LONGEST_TASK, longestTask } from './trace';
import { paneOf } from './workbench-page';

jest.setTimeout(1_200_000);

/** Cards, rows and list items that may be in the page at once, whatever the number of goals and changes. */
const MOST_ITEMS = 300;

/** Every step is measured before any is judged, so that a run tells all its numbers. */
test(`with ${LARGE_GOALS} goals no task of the pane takes more than ${LONGEST_TASK} ms, and its lists stay short`, async () => {
  const server: TestServer = await serve(await buildDelivered());
  const browser: Browser = await launch();
  try {
    const { page, trouble } = await openWatched(browser, server.url, { viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(120_000);
    const pane = paneOf(page);
    const buffer = await largePlan();
    const measured: { readonly name: string; readonly task: number; readonly items: number }[] = [];
    const measure = async (name: string, act: () => Promise<void>): Promise<void> => {
      const task = await longestTask(browser, page, act);
      measured.push({ name, task, items: await itemsInPage(pane) });
      process.stdout.write(`${LARGE_GOALS} goals, ${name}: longest task ${task} ms\n`);
    };
    await measure('opening', () => openIn(page, buffer));
    for (const { name, act } of PANE_WORK) await measure(name, () => act(page, pane));
    expect(measured.filter(({ task }) => task > LONGEST_TASK)).toEqual([]);
    expect(measured.filter(({ items }) => items > MOST_ITEMS)).toEqual([]);
    expect(trouble).toEqual([]);
    await page.context().close();
  } finally {
    await browser.close();
    await server.close();
  }
});
