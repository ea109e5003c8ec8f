import type { FrameLocator, Page } from 'playwright-core';
import { paneReady } from './workbench-page';

/** What one does in the pane, and what it is called where it is told how long it took. */
export interface PaneWork {
  readonly name: string;
  readonly act: (page: Page, pane: FrameLocator) => Promise<void>;
}

/** Large workbooks take their time, and the machine may be busy. */
const PATIENCE = { timeout: 300_000 } as const;

const SENTENCES = [
  'Antallet af personer på dagpenge skal falde med 4 pct. fra oktober 2025 til oktober 2026.',
  'Højst 209 langtidsledige i december 2026.',
  'Andelen af unge i uddannelse skal være mindst 62 pct. i 2026.',
  'Antallet af virksomhedsbesøg skal være mindst 1.200 i 2026.',
];

/** A plan's text of a hundred and fifty pages' length. */
const LONG_TEXT = Array.from(
  { length: 400 },
  (_, at) =>
    `Mål ${at + 1}: ${SENTENCES[at % SENTENCES.length] ?? ''}\nBegrundelse: Gruppe ${at + 1} er vokset siden 2024, og der var 3.249 personer i oktober 2025.`,
).join('\n\n');

async function goTo(pane: FrameLocator, name: string): Promise<void> {
  const navigation = pane.getByRole('navigation');
  const item = navigation.getByRole('button', { name, exact: true });
  if (!(await item.isVisible())) await navigation.getByRole('button', { name: 'Mere' }).click();
  await item.click();
}

const button = (pane: FrameLocator, name: string | RegExp) =>
  pane.locator('[data-screen]:visible').getByRole('button', { name, exact: typeof name === 'string' });

const goals = (pane: FrameLocator) => pane.locator('button[id^=goal]');

async function evaluate(pane: FrameLocator): Promise<void> {
  await button(pane, 'Vurder mål').click();
  await pane.getByRole('button', { name: 'Annuller' }).waitFor({ state: 'detached', ...PATIENCE });
  await goals(pane).first().waitFor(PATIENCE);
}

/** Turns the wheel over the pane. */
async function scroll(page: Page, turns: number, by: number): Promise<void> {
  const box = await page.locator('iframe:visible').boundingBox();
  if (box === null) throw new Error('The pane is not in sight.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  for (let turn = 0; turn < turns; turn += 1) {
    await page.mouse.wheel(0, by);
    await page.waitForTimeout(40);
  }
}

/** The preview on the screen "Skriv" is made: every change is counted. */
async function previewed(pane: FrameLocator): Promise<void> {
  await pane
    .getByText(/^[\d.]+ ændringer i alt\.$/)
    .filter({ visible: true })
    .waitFor(PATIENCE);
}

async function write(pane: FrameLocator): Promise<void> {
  await button(pane, 'Skriv status').click();
  await pane.getByRole('button', { name: 'Skriver i projektmappen …' }).waitFor({ state: 'detached', ...PATIENCE });
  await button(pane, 'Find ændringerne igen').waitFor(PATIENCE);
}

async function undo(pane: FrameLocator): Promise<void> {
  await button(pane, 'Fortryd').last().click();
  await pane.getByText('Det senest skrevne er taget tilbage.').first().waitFor(PATIENCE);
}

/** A working day with five hundred goals. */
export const PANE_WORK: readonly PaneWork[] = [
  { name: 'evaluating', act: (_page, pane) => evaluate(pane) },
  { name: 'scrolling the goals', act: (page) => scroll(page, 40, 900) },
  {
    name: 'filtering by status',
    act: async (page, pane) => {
      await scroll(page, 3, -40_000);
      const filters = pane.getByRole('group', { name: 'Vis mål med status' }).getByRole('button');
      for (const at of [1, 2, 0]) {
        await filters.nth(at).click();
        await goals(pane).first().waitFor();
      }
    },
  },
  {
    name: 'opening a goal',
    act: async (_page, pane) => {
      await goals(pane).first().click();
      await pane.getByRole('img', { name: /^Graf over/ }).waitFor();
    },
  },
  {
    name: 'going back',
    act: async (page, pane) => {
      await page.keyboard.press('Escape');
      await goals(pane).first().waitFor();
    },
  },
  { name: 'evaluating again', act: (_page, pane) => evaluate(pane) },
  {
    name: 'Eftersyn',
    act: async (_page, pane) => {
      await goTo(pane, 'Eftersyn');
      await pane
        .getByRole('heading', { name: /^(Skal rettes|Bør tjekkes)/ })
        .first()
        .waitFor();
      for (const more of await button(pane, /^Vis .* flere$|^Vis de sidste/).all()) await more.click();
    },
  },
  {
    name: 'Datagrundlag',
    act: async (page, pane) => {
      await goTo(pane, 'Datagrundlag');
      await pane.getByRole('heading', { name: 'Tabeller' }).waitFor(PATIENCE);
      await button(pane, /^Andre mål|^Øvrige mål|^De øvrige/)
        .or(button(pane, /\(\d+\)$/).last())
        .first()
        .click();
      await scroll(page, 10, 600);
      const table = button(pane, /Ydelser/).first();
      await table.click();
      await scroll(page, 10, 900);
    },
  },
  {
    name: 'Skriv, values',
    act: async (page, pane) => {
      await goTo(pane, 'Skriv');
      await previewed(pane);
      await button(pane, /^Data til grafer/).click();
      await button(pane, /^Vis 200 flere$/)
        .first()
        .click();
      await scroll(page, 10, 900);
    },
  },
  { name: 'writing values', act: (_page, pane) => write(pane) },
  {
    name: 'finding changes again',
    act: async (_page, pane) => {
      await button(pane, 'Find ændringerne igen').click();
      await pane.getByText('Projektmappen er allerede opdateret. Der er intet at skrive.').waitFor(PATIENCE);
    },
  },
  { name: 'undoing values', act: (_page, pane) => undo(pane) },
  {
    name: 'Nyt år',
    act: async (page, pane) => {
      await goTo(pane, 'Nyt år');
      const again = button(pane, 'Find ændringerne igen');
      const make = button(pane, 'Lav næste års plan');
      await again.or(make).first().waitFor(PATIENCE);
      if (await again.isVisible()) await again.click();
      await make.waitFor(PATIENCE);
      await scroll(page, 20, 900);
    },
  },
  {
    name: 'Plantekst',
    act: async (page, pane) => {
      await goTo(pane, 'Plantekst');
      await pane.getByRole('textbox').filter({ visible: true }).first().focus();
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.evaluate((text) => navigator.clipboard.writeText(text), LONG_TEXT);
      await page.keyboard.press('Control+V');
      await button(pane, 'Find mål').click();
      await pane
        .getByText(/^\d+ mål er fundet\./)
        .first()
        .waitFor(PATIENCE);
      await scroll(page, 20, 900);
      await button(pane, 'Se ændringerne').click();
      await previewed(pane);
    },
  },
  {
    name: 'Skriv, live formulas',
    act: async (_page, pane) => {
      await goTo(pane, 'Skriv');
      await pane.getByRole('radio').filter({ visible: true }).nth(1).click();
      await previewed(pane);
    },
  },
  { name: 'writing live formulas', act: (_page, pane) => write(pane) },
];

/** Opens a workbook in the workbench, and its pane. */
export async function openIn(page: Page, buffer: Buffer): Promise<void> {
  await page.setInputFiles('input[type=file]', { name: 'mange.xlsx', mimeType: '', buffer });
  await paneReady(page);
}

/** Cards and rows that are in the page: their number must not grow with the goals. */
export const itemsInPage = (pane: FrameLocator): Promise<number> => pane.locator('button[id^=goal], li').count();
