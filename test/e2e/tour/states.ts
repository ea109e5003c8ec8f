import type { Page } from 'playwright-core';
import { PLAN_TEXT } from '../../taskpane/example-views';

interface StagedState {
  readonly name: string;
  readonly state: string;
  readonly steps: (page: Page) => Promise<void>;
}

/** What is played on the stage with example data, and what a user does to get there. */
export const STATES: readonly StagedState[] = [
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
