import type { Browser } from 'playwright-core';
import { join } from 'node:path';
import { launch } from './browser';
import { buildDelivered } from './build';
import { layoutTrouble } from './layout';
import { serve, type TestServer } from './server';
import { inspect } from './tour/inspect';
import { LOOKS, wear, type Look } from './tour/looks';
import { nastyPlan } from './tour/nasty';
import { button, goTo, openGoal, openRealPane, SCREENS, type RealPane } from './tour/real';

jest.setTimeout(600_000);

const sample = (year: number): string => join(__dirname, `../../assets/beskaeftigelsesplan-${year}.xlsx`);

/** The narrowest and the widest, each language, each theme. */
const FEW: readonly Look[] = LOOKS.filter(
  ({ width, language, forcedColors }) => forcedColors === 'none' && (width === 320) === (language === 'da'),
);
const [FIRST] = LOOKS;

describe.each([
  ['the sample of 2026', () => Promise.resolve(sample(2026)), LOOKS],
  ['texts and figures as long as they get', nastyPlan, FEW],
] as const)('the whole pane on %s', (workbook, open, looks) => {
  let server: TestServer;
  let browser: Browser;
  let real: RealPane;

  beforeAll(async () => {
    server = await serve(await buildDelivered());
    browser = await launch();
    real = await openRealPane(browser, server.url, await open());
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  // One after the other in one page, as a user comes to them: the later screens have what the earlier ones did.
  test.each(SCREENS)(
    '$name: nothing is cut, nothing sticks out, everyone can read it',
    async ({ name, open: steps }) => {
      if (FIRST !== undefined) await wear(real, FIRST);
      await steps(real.pane);
      expect(await inspect(real, `${workbook.replaceAll(' ', '-')}-${name}`, looks)).toEqual([]);
    },
  );

  test('the page of every goal fits at 320 pixels, in both languages', async () => {
    const found: string[] = [];
    if (FIRST !== undefined) await wear(real, FIRST);
    await goTo(real.pane, 'Overblik');
    const back = button(real.pane, 'Alle mål');
    if (await back.isVisible()) await back.click();
    const count = await real.pane.locator('button[id^=goal]').count();
    expect(count).toBeGreaterThan(10);
    for (let index = 0; index < count; index += 1) {
      await openGoal(real.pane, index);
      for (const look of LOOKS.filter(
        ({ width, colorScheme, forcedColors }) => width === 320 && colorScheme === 'light' && forcedColors === 'none',
      )) {
        await wear(real, look);
        found.push(...(await layoutTrouble(real.pane)).map((line) => `goal ${index + 1}, ${look.language}: ${line}`));
      }
      if (FIRST !== undefined) await wear(real, FIRST);
    }
    expect(found).toEqual([]);
  });

  test('nothing was asked of anyone, and nothing went wrong on the way', () => {
    // Chromium cleans what is copied to the clipboard in a document of the page, and says so of every style in it.
    expect(real.trouble.filter((line) => !line.startsWith('console: Applying inline style'))).toEqual([]);
  });
});
