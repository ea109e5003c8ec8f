import type { Browser, Frame, Locator } from 'playwright-core';
import { openWatched, type WatchedPage } from '../browser';
import type { Sight } from './looks';

/** The whole pane on a whole workbook, and nothing but the pane to be seen. */
export interface RealPane extends Sight, WatchedPage {
  readonly pane: Frame;
}

/** Opens a workbook in the workbench and lets its pane fill the window, as Excel shows it at that width. */
export async function openRealPane(browser: Browser, url: string, file: string | Buffer): Promise<RealPane> {
  const watched = await openWatched(browser, url, { viewport: { width: 320, height: 720 }, colorScheme: 'light' });
  const { page } = watched;
  await page.setInputFiles(
    'input[type=file]',
    typeof file === 'string' ? file : { name: 'plan.xlsx', mimeType: '', buffer: file },
  );
  const frame = page.locator('iframe');
  await page.frameLocator('iframe').getByRole('button', { name: 'Vurder mål' }).waitFor();
  await frame.evaluate((element) => {
    Object.assign((element as HTMLElement).style, { position: 'fixed', inset: '0', zIndex: '9999', border: 'none' });
  });
  const pane = page.frames().find((one) => one.url().endsWith('pane.html'));
  if (pane === undefined) throw new Error('The workbench shows no pane.');
  return { ...watched, pane };
}

/** A screen of the pane, in the order in which a user comes to them. */
export interface Screen {
  readonly name: string;
  readonly open: (pane: Frame) => Promise<void>;
}

const TEXT = [
  'Flere i job og uddannelse',
  'Mål 21: Antallet af langtidsledige skal være højst 209 personer i december 2026.',
  'Mål 22: Andelen af sygedagpengeforløb over 26 uger skal falde med 1,5 procentpoint fra december 2025 til december 2026.',
].join('\n');

export const SCREENS: readonly Screen[] = [
  { name: 'first-run', open: () => Promise.resolve() },
  {
    name: 'overview',
    open: async (pane) => {
      await button(pane, 'Vurder mål').click();
      await pane.locator('button[id^=goal]').first().waitFor();
    },
  },
  {
    name: 'filtered',
    open: async (pane) => {
      await pane.locator('[role=group] button[aria-pressed]').nth(2).click();
    },
  },
  {
    name: 'more',
    open: async (pane) => {
      await pane.locator('[role=group] button[aria-pressed]').first().click();
      await pane.getByRole('navigation').getByRole('button', { name: 'Mere' }).click();
    },
  },
  { name: 'goal', open: (pane) => openGoal(pane, 0) },
  {
    name: 'goal-table',
    open: async (pane) => {
      await button(pane, 'Vis som tabel').click();
      await pane.getByRole('table').waitFor();
    },
  },
  {
    name: 'check',
    open: async (pane) => {
      await goTo(pane, 'Eftersyn');
      await pane
        .getByText(/^\d+ sted(er)? bør|passer sammen/)
        .first()
        .waitFor();
    },
  },
  {
    name: 'data',
    open: async (pane) => {
      await goTo(pane, 'Datagrundlag');
      await pane.getByRole('heading', { name: 'Tabeller' }).waitFor();
    },
  },
  { name: 'data-unfolded', open: unfold },
  {
    name: 'plan-text',
    open: async (pane) => {
      await goTo(pane, 'Plantekst');
      await pane.getByRole('textbox').first().fill(TEXT);
      await button(pane, 'Find mål').click();
      await unfold(pane);
      await button(pane, 'Se ændringerne').click();
      await button(pane, 'Sæt målene ind').waitFor();
      await unfold(pane);
    },
  },
  {
    name: 'new-year',
    open: async (pane) => {
      await goTo(pane, 'Nyt år');
      await button(pane, 'Lav næste års plan').waitFor();
      await unfold(pane);
    },
  },
  {
    name: 'settings',
    open: async (pane) => {
      await goTo(pane, 'Indstillinger');
      await pane.getByRole('radiogroup').first().waitFor();
      await unfold(pane);
    },
  },
  {
    name: 'write',
    open: async (pane) => {
      await goTo(pane, 'Skriv');
      await button(pane, 'Skriv status').waitFor();
      await button(pane, 'Kopiér til Word').waitFor();
    },
  },
  {
    name: 'write-unfolded',
    open: async (pane) => {
      await pane.getByRole('checkbox', { name: /bilag/ }).check();
      await pane.getByRole('textbox').fill('Beskæftigelses- og Integrationsudvalget, møde den 5. februar 2026');
      await pane.getByRole('textbox').press('Tab');
      await button(pane, 'Skriv status').waitFor();
      await unfold(pane);
      await button(pane, 'Kopiér til Word').click();
      await pane
        .getByText(/er kopieret|er markeret/)
        .first()
        .waitFor();
    },
  },
  {
    name: 'written',
    open: async (pane) => {
      await button(pane, 'Skriv status').click();
      await outcome(pane)
        .getByText(/^Skrevet/)
        .waitFor();
    },
  },
  {
    name: 'undone',
    open: async (pane) => {
      await outcome(pane).getByRole('button', { name: 'Fortryd' }).click();
      await outcome(pane).getByText('Det senest skrevne er taget tilbage.').waitFor();
    },
  },
];

/** Every goal has a page of its own, with what its kind of goal has to tell. Goes to the next one; false after the last. */
export async function openGoal(pane: Frame, index: number): Promise<void> {
  const back = button(pane, 'Alle mål');
  if (await back.isVisible()) await back.click();
  await pane.locator('button[id^=goal]').nth(index).click();
  await pane.locator('[data-goal-title]').waitFor();
  await pane.getByText('Henter grafen …').waitFor({ state: 'detached' });
}

const outcome = (pane: Frame): Locator => pane.getByRole('region', { name: 'Skriv i projektmappen' });

export const button = (pane: Frame, name: string): Locator => pane.getByRole('button', { name, exact: true });

/** Opens a screen from the row of screens, or from "Mere" where there is no room for it there. */
export async function goTo(pane: Frame, name: string): Promise<void> {
  const navigation = pane.getByRole('navigation');
  const item = navigation.getByRole('button', { name, exact: true });
  if (!(await item.isVisible())) await navigation.getByRole('button', { name: 'Mere' }).click();
  await item.click();
}

/** Unfolds everything on the screen that is folded, and what is folded in it. */
export async function unfold(pane: Frame): Promise<void> {
  const folded = pane.locator('main button[aria-expanded=false]:visible');
  while ((await folded.count()) > 0) await folded.first().click();
}
