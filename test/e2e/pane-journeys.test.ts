import type { Browser, FrameLocator } from 'playwright-core';
import { accessibilityViolations, launch, openWatched } from './browser';
import { buildDelivered } from './build';
import { serve, type TestServer } from './server';

jest.setTimeout(600_000);

const TEXT = 'Mål 21: Antallet af langtidsledige skal være højst 209 personer i december 2026.';

/** Opens a screen from the row of screens, or from "Mere" where there is no room for it there. */
async function goTo(pane: FrameLocator, name: string): Promise<void> {
  const navigation = pane.getByRole('navigation');
  const item = navigation.getByRole('button', { name, exact: true });
  if (!(await item.isVisible())) await navigation.getByRole('button', { name: 'Mere' }).click();
  await item.click();
}

const button = (pane: FrameLocator, name: string) => pane.getByRole('button', { name, exact: true });
const written = (pane: FrameLocator) =>
  pane
    .getByText(/^Skrevet/)
    .first()
    .waitFor();

describe('the pane on a real workbook', () => {
  let server: TestServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await serve(await buildDelivered());
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test('a plan is evaluated, reviewed, carried into next year, added to, written and undone', async () => {
    const { page, trouble } = await openWatched(browser, server.url, { viewport: { width: 1280, height: 800 } });
    await page.getByRole('button', { name: 'Beskæftigelsesplan 2026' }).click();
    const pane = page.frameLocator('iframe:visible');
    await button(pane, 'Vurder mål').click();
    await pane.locator('button[id^=goal]').first().click();
    await pane.getByRole('img', { name: /^Graf over/ }).waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);

    await goTo(pane, 'Eftersyn');
    await pane.getByText('Måltallet er ikke fastsat', { exact: false }).waitFor();
    await goTo(pane, 'Datagrundlag');
    await pane.getByRole('heading', { name: 'Tabeller' }).waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);

    await goTo(pane, 'Nyt år');
    await button(pane, 'Lav næste års plan').click();
    await written(pane);
    await page.getByText('Mål 2027', { exact: true }).first().waitFor();

    await goTo(pane, 'Plantekst');
    await pane.getByRole('textbox').first().fill(TEXT);
    await button(pane, 'Find mål').click();
    await button(pane, 'Se ændringerne').click();
    await button(pane, 'Sæt målene ind').click();
    await written(pane);

    await goTo(pane, 'Skriv');
    const write = button(pane, 'Skriv status');
    const again = button(pane, 'Find ændringerne igen');
    await write.or(again).waitFor();
    if (await again.isVisible()) await again.click();
    await write.click();
    await pane.getByText('Om vurderingen', { exact: true }).first().waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    await pane.getByRole('region', { name: 'Skriv i projektmappen' }).getByRole('button', { name: 'Fortryd' }).click();
    await pane.getByText('Det senest skrevne er taget tilbage.').first().waitFor();
    expect(trouble).toEqual([]);
    await page.context().close();
  });
});
