import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { accessibilityViolations, launch, layoutTrouble, openWatched } from './browser';
import { buildStage, OUT } from './build';
import { serve, type TestServer } from './server';
import { PLAN_TEXT } from '../taskpane/example-views';

jest.setTimeout(300_000);

const PICTURES = join(OUT, 'pictures');

/** What is played on the stage, and what a user does to get there. */
const STATES: readonly {
  readonly name: string;
  readonly state: string;
  readonly steps: (page: Page) => Promise<void>;
}[] = [
  { name: 'first-run', state: 'example', steps: () => Promise.resolve() },
  { name: 'loading', state: 'loading', steps: evaluate },
  {
    name: 'overview',
    state: 'example',
    steps: async (page) => {
      await evaluate(page);
      await page.waitForSelector('button[id^=goal]');
    },
  },
  {
    name: 'filtered',
    state: 'example',
    steps: async (page) => {
      await evaluate(page);
      await page.locator('[role=group] button[aria-pressed]').nth(3).click();
    },
  },
  {
    name: 'search',
    state: 'many',
    steps: async (page) => {
      await evaluate(page);
      await page.getByRole('searchbox').fill('sygefravær');
      await page.getByText(/^(Viser 6 af 20 mål|6 of 20 goals shown)/).waitFor();
    },
  },
  {
    name: 'search-empty',
    state: 'many',
    steps: async (page) => {
      await evaluate(page);
      await page.getByRole('searchbox').fill('integrationsgrunduddannelse');
      await page.getByRole('button', { name: /^(Vis alle mål|Show all goals)$/ }).waitFor();
    },
  },
  {
    name: 'goal',
    state: 'example',
    steps: async (page) => {
      await evaluate(page);
      await page.locator('button[id^=goal]').first().click();
      await page.getByRole('img', { name: /^(Graf over|Chart of)/ }).waitFor();
    },
  },
  {
    name: 'goal-table',
    state: 'example',
    steps: async (page) => {
      await evaluate(page);
      await page.locator('button[id^=goal]').first().click();
      await page.getByRole('button', { name: /^(Vis som tabel|Show as a table)$/ }).click();
    },
  },
  {
    name: 'check',
    state: 'example',
    steps: async (page) => {
      await evaluate(page);
      await goTo(page, /^(Eftersyn|Review)$/);
      await page.getByRole('heading', { name: /^(Skal rettes|To be corrected)$/ }).waitFor();
    },
  },
  {
    name: 'data',
    state: 'example',
    steps: async (page) => {
      await evaluate(page);
      await goTo(page, /^(Datagrundlag|Data)$/);
      const tables = page.getByRole('button', { name: /^Personer på offentlig forsørgelse/ });
      await tables.click();
      await page.getByRole('textbox', { name: /^(Kopieret tabel|Copied table)$/ }).fill('Område\tPeriode\tAntal');
      await page.getByRole('button', { name: /^(Sæt tallene ind|Insert the figures)$/ }).waitFor();
    },
  },
  {
    name: 'plan-text',
    state: 'example',
    steps: async (page) => {
      await goTo(page, /^(Plantekst|Plan text)$/);
      await page.getByRole('textbox').first().fill(PLAN_TEXT);
      await page.getByRole('button', { name: /^(Find mål|Find goals)$/ }).click();
      await page
        .getByRole('button', { name: /^(Ret|Correct)$/ })
        .first()
        .click();
      await page.getByRole('button', { name: /^(Se ændringerne|See the changes)$/ }).click();
      await page.getByRole('button', { name: /^(Sæt målene ind|Insert the goals)$/ }).waitFor();
    },
  },
  {
    name: 'new-year',
    state: 'example',
    steps: async (page) => {
      await evaluate(page);
      await goTo(page, /^(Nyt år|New year)$/);
      await page.getByRole('button', { name: /^(Lav næste års plan|Make next year’s plan)$/ }).waitFor();
      await page.getByRole('button', { name: /^(Mål|Goal) 1 ·/ }).click();
      await page.getByRole('combobox', { name: /^(Måltal|Target)$/ }).selectOption('own');
      const own = page.getByRole('textbox', { name: /^(Eget måltal|A target of your own)$/ });
      await own.fill('140');
      await own.press('Enter');
      await page.getByRole('button', { name: /^(Tidsplan|Calendar)/ }).click();
    },
  },
  {
    name: 'more',
    state: 'example',
    steps: async (page) => {
      const more = page.getByRole('navigation').getByRole('button', { name: /^(Mere|More)$/ });
      if (await more.isVisible()) await more.click();
    },
  },
  {
    name: 'settings',
    state: 'example',
    steps: async (page) => {
      await goTo(page, /^(Indstillinger|Settings)$/);
      await page.getByRole('radiogroup').first().waitFor();
    },
  },
  {
    name: 'rules',
    state: 'example',
    steps: async (page) => {
      await evaluate(page);
      await goTo(page, /^(Indstillinger|Settings)$/);
      await page.getByRole('switch').last().click();
      await page.getByRole('button', { name: /^(Gem i projektmappen|Keep in the workbook)$/ }).waitFor();
    },
  },
  {
    name: 'write',
    state: 'example',
    steps: async (page) => {
      await evaluate(page);
      await goTo(page, /^(Skriv|Write)$/);
      await page
        .getByRole('button', { name: /^(Mål|Data til grafer)/ })
        .first()
        .waitFor();
      await page.locator('main').getByRole('button', { name: /^Mål/ }).last().click();
    },
  },
  {
    name: 'written',
    state: 'example',
    steps: async (page) => {
      await evaluate(page);
      await page.getByRole('button', { name: /^(Skriv|Write) status …$/ }).click();
      await page.getByRole('button', { name: /^(Skriv|Write) status$/ }).click();
      await page
        .getByText(/^(Skrevet|Written)/)
        .first()
        .waitFor();
    },
  },
  {
    name: 'failure',
    state: 'failure',
    steps: async (page) => {
      await evaluate(page);
      await page.waitForSelector('[role=alert]');
    },
  },
  { name: 'no-goals', state: 'none', steps: evaluate },
];

const LOOKS = [
  { width: 320, language: 'da', colorScheme: 'light', forcedColors: 'none' },
  { width: 320, language: 'en', colorScheme: 'dark', forcedColors: 'none' },
  { width: 450, language: 'da', colorScheme: 'dark', forcedColors: 'none' },
  { width: 450, language: 'en', colorScheme: 'light', forcedColors: 'none' },
  { width: 320, language: 'da', colorScheme: 'dark', forcedColors: 'active' },
] as const;

async function evaluate(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Vurder mål|Evaluate goals)$/ }).click();
}

/** Opens a screen from the row of screens, or from "Mere" where there is no room for it there. */
async function goTo(page: Page, name: RegExp): Promise<void> {
  const navigation = page.getByRole('navigation');
  const item = navigation.getByRole('button', { name });
  if (!(await item.isVisible())) await navigation.getByRole('button', { name: /^(Mere|More)$/ }).click();
  await item.click();
}

describe('the pane in all its states', () => {
  let server: TestServer;
  let browser: Browser;

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    server = await serve(await buildStage());
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  describe.each(LOOKS)('at $width pixels, $language, $colorScheme, forced colours $forcedColors', (look) => {
    const { width, language, colorScheme, forcedColors } = look;

    test.each(STATES)(
      '$name can be read by everyone, is not cut, and asks nothing of anyone',
      async ({ name, state, steps }) => {
        const address = `${server.url}stage.html?state=${state}&language=${language}`;
        const { page, trouble } = await openWatched(browser, address, {
          viewport: { width, height: 720 },
          colorScheme,
          forcedColors,
          reducedMotion: 'reduce',
        });
        await page.waitForSelector('h1');
        await steps(page);
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.setViewportSize({ width, height: Math.max(720, height) });
        const theme = forcedColors === 'active' ? 'contrast' : colorScheme;
        await page.screenshot({ path: join(PICTURES, `${name}-${width}-${language}-${theme}.png`) });
        // The system's own colours are the system's own affair.
        if (forcedColors === 'none') expect(await accessibilityViolations(page)).toEqual([]);
        expect(await layoutTrouble(page)).toEqual([]);
        // What failed on purpose is told on the console as well.
        expect(trouble.filter((line) => !(state === 'failure' && line.includes('cell_editing')))).toEqual([]);
        await page.context().close();
      },
    );
  });

  test('everything can be reached and done by keyboard, and the focus can be seen', async () => {
    const { page } = await openWatched(browser, `${server.url}stage.html?state=example&language=da`, {
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
