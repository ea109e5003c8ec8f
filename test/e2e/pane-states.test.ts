import type { Page } from 'playwright-core';
import { openWatched } from './browser';
import { buildStage } from './build';
import { served } from './served';
import { inspect } from './tour/inspect';
import { STATES } from './tour/states';

jest.setTimeout(300_000);

describe('the pane in all its states', () => {
  const shown = served(buildStage);

  test.each(STATES)(
    '$name can be read by everyone in every look, is not cut, and asks nothing of anyone',
    async ({ name, state, steps }) => {
      const address = `${shown.server.url}stage.html?state=${state}&language=da`;
      const { page, trouble } = await openWatched(shown.browser, address, {
        viewport: { width: 320, height: 720 },
        reducedMotion: 'reduce',
      });
      await page.waitForSelector('h1');
      await steps(page);
      expect(await inspect({ page, pane: page }, `stage-${name}`)).toEqual([]);
      // What failed on purpose is told on the console as well.
      expect(trouble.filter((line) => !(state === 'failure' && line.includes('cell_editing')))).toEqual([]);
      await page.context().close();
    },
  );

  test('everything can be reached and done by keyboard, and the focus can be seen', async () => {
    const { page } = await openWatched(shown.browser, `${shown.server.url}stage.html?state=example&language=da`, {
      viewport: { width: 320, height: 720 },
    });
    await page.waitForSelector('h1');
    await tabTo(page, /^Vurder mål/);
    await page.keyboard.press('Enter');
    await page.waitForSelector('button[id^=goal]');
    await tabTo(page, /^Mål 1/);
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('Mål 1');
    await tabTo(page, /^3\.155/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.title === 'Tal fra jobindsats!D61');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toMatch(/^Mål 1/);
    await tabTo(page, /^Skriv status …/);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Skriv status', exact: true }).waitFor();
    await tabTo(page, /^Skriv status$/);
    await page.keyboard.press('Enter');
    await page
      .getByText(/^Skrevet/)
      .first()
      .waitFor();
    await page.context().close();
  });
});

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

/** Presses Tab until the focus is on an element with that text; every stop on the way must be seen to have it. */
async function tabTo(page: Page, text: RegExp): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) {
    await page.keyboard.press('Tab');
    if (text.test(await focused(page))) {
      const outlined = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === null) return false;
        const looks = [element, ...element.getElementsByTagName('*')].flatMap((one) =>
          ['', '::after'].map((part) => getComputedStyle(one, part)),
        );
        return looks.some(({ outlineStyle, outlineWidth, boxShadow, borderTopWidth, content }) => {
          const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
          return (
            isOutlined || boxShadow.includes('inset') || (content !== 'none' && Number.parseFloat(borderTopWidth) >= 2)
          );
        });
      });
      expect({ text, outlined }).toEqual({ text, outlined: true });
      return;
    }
  }
  throw new Error(`Tab never came to ${String(text)}`);
}
