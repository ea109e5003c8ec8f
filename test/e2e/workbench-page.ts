import type { FrameLocator, Locator, Page } from 'playwright-core';

/** What the tests of the workbench do with its page. */

export const paneOf = (page: Page): FrameLocator => page.frameLocator('iframe');

export async function openSample(page: Page, year = 2026): Promise<FrameLocator> {
  await page.getByRole('button', { name: `Beskæftigelsesplan ${year}` }).click();
  return paneReady(page);
}

export async function paneReady(page: Page): Promise<FrameLocator> {
  const pane = paneOf(page);
  await pane.getByRole('button', { name: 'Vurder mål' }).waitFor();
  return pane;
}

export async function evaluateIn(pane: FrameLocator): Promise<void> {
  await pane.getByRole('button', { name: 'Vurder mål' }).click();
  await pane.locator('button[id^=goal]').first().waitFor();
}

/** Goes to a cell by the name box; what is there is then in sight and selected. */
export async function goTo(page: Page, reference: string): Promise<void> {
  const box = page.getByRole('textbox', { name: 'Gå til celle eller navn' });
  await box.fill(reference);
  await box.press('Enter');
  const address = reference.split('!').at(-1) ?? reference;
  await page
    .locator(`[data-cell="${address.split(':')[0] ?? address}"]`)
    .first()
    .waitFor();
  await page.waitForFunction(
    (wanted) =>
      document.querySelector<HTMLInputElement>('input[aria-label="Gå til celle eller navn"]')?.value === wanted,
    address,
  );
}

export const cellAt = (page: Page, address: string): Locator => page.locator(`[data-cell="${address}"]`);

export async function textAt(page: Page, address: string): Promise<string> {
  return (await cellAt(page, address).textContent()) ?? '';
}

/** Waits until a cell shows a text. */
export async function untilShows(page: Page, address: string, text: string | RegExp): Promise<void> {
  await cellAt(page, address).filter({ hasText: text }).waitFor();
}

export const contentField = (page: Page): Locator => page.getByRole('textbox', { name: 'Cellens indhold' });

export const tab = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: 'Ark' }).getByRole('button', { name, exact: true });

/** The file that the page hands over when asked for the result. */
export async function download(page: Page, path: string): Promise<string> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hent resultatet' }).click();
  const file = await waiting;
  await file.saveAs(path);
  return file.suggestedFilename();
}

/** Writes statuses and charts by the pane's overview. */
export async function writeIn(pane: FrameLocator): Promise<void> {
  await pane.getByRole('button', { name: 'Skriv status …' }).click();
  await pane.getByRole('button', { name: 'Skriv status', exact: true }).click();
  await pane
    .getByText(/^Skrevet/)
    .first()
    .waitFor();
}

/** How many different colours a canvas shows; to be run in the page. */
export function colorsOf(element: Element): number {
  if (!(element instanceof HTMLCanvasElement)) return 0;
  const { data } = element.getContext('2d')?.getImageData(0, 0, element.width, element.height) ?? { data: [] };
  const colors = new Set<string>();
  for (let at = 0; at < data.length; at += 4) colors.add(`${data[at]} ${data[at + 1]} ${data[at + 2]} ${data[at + 3]}`);
  return colors.size;
}
