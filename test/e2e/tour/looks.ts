import type { Frame, Page } from 'playwright-core';
import type { Language } from '../../../src/i18n';

/** How the pane may be looked at. */
export interface Look {
  /** Pixels: the least that Excel gives a pane, and a wide one. */
  readonly width: 320 | 450;
  readonly language: Language;
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors: 'none' | 'active';
}

const ordinary = (colorScheme: Look['colorScheme']): Look[] =>
  ([320, 450] as const).flatMap((width) =>
    (['da', 'en'] as const).map((language) => ({ width, language, colorScheme, forcedColors: 'none' as const })),
  );

/** Both widths, both languages, both themes; and the system's own colours, on dark and on light. In an order in
 * which each thing is once changed alone, as people change it. */
export const LOOKS: readonly Look[] = [
  ...ordinary('light'),
  ...ordinary('dark'),
  { width: 320, language: 'da', colorScheme: 'dark', forcedColors: 'active' },
  { width: 320, language: 'da', colorScheme: 'light', forcedColors: 'active' },
];

export const nameOf = ({ width, language, colorScheme, forcedColors }: Look): string =>
  `${width}-${language}-${colorScheme}${forcedColors === 'active' ? '-contrast' : ''}`;

/** The pane that is looked at: the page it is all of, or the frame in a page. */
export interface Sight {
  readonly page: Page;
  readonly pane: Page | Frame;
}

/** Shows the pane, as it stands, in another look: whole, however high it is. */
export async function wear({ page, pane }: Sight, look: Look): Promise<void> {
  const { width, language, colorScheme, forcedColors } = look;
  // Nothing is under the mouse.
  await page.mouse.move(0, 0);
  await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
  // As another page of ours tells it: nothing in the pane is pressed, and all stays as it is.
  await pane.evaluate((newValue) => {
    window.dispatchEvent(new StorageEvent('storage', { key: 'maalbar.language', newValue }));
  }, language);
  await showWhole({ page, pane }, width);
}

/** Makes the window as high as what is in it. */
export async function showWhole({ page, pane }: Sight, width: number): Promise<void> {
  await page.setViewportSize({ width, height: LEAST_HEIGHT });
  const height = await pane.evaluate(
    () =>
      new Promise<number>((resolve) => {
        // What is measured by script (the row of screens, the chart) is drawn again in the frame after.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            resolve(document.documentElement.scrollHeight);
          }),
        );
      }),
  );
  if (height > LEAST_HEIGHT) await page.setViewportSize({ width, height });
}

const LEAST_HEIGHT = 720;
