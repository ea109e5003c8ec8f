import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { accessibilityViolations } from '../browser';
import { OUT } from '../build';
import { layoutTrouble } from '../layout';
import { LOOKS, nameOf, showWhole, wear, type Look, type Sight } from './looks';
import { withText } from './text-styles';

const TROUBLE = join(OUT, 'trouble');

/**
 * What is wrong with the pane as it stands, in every look, one line each; of every look with trouble a picture is kept in
 * out/e2e/trouble. Layout is looked at in every look, and with text set wider and larger (WCAG 1.4.12 and 1.4.4) where that
 * is tightest; what axe-core finds does not depend on the width, and on the language only where names are missing, so it is
 * asked once in each theme.
 */
export async function inspect(sight: Sight, name: string, looks: readonly Look[] = LOOKS): Promise<readonly string[]> {
  const found: string[] = [];
  const asked = new Set<string>();
  for (const look of looks) {
    await wear(sight, look);
    const trouble = [...(await layoutTrouble(sight.pane))];
    // The system's own colours are the system's own affair.
    if (look.forcedColors === 'none' && !asked.has(look.colorScheme)) {
      asked.add(look.colorScheme);
      trouble.push(...(await accessibilityViolations(sight.pane)));
      trouble.push(...(await textTrouble(sight, look)));
    }
    found.push(...trouble.map((line) => `${name} ${nameOf(look)}: ${line}`));
    if (trouble.length > 0) await picture(sight, TROUBLE, `${name}-${nameOf(look)}`);
  }
  return found;
}

async function textTrouble(sight: Sight, look: Look): Promise<readonly string[]> {
  if (look.colorScheme !== 'light') return [];
  const found: string[] = [];
  for (const style of ['spaced', 'doubled'] as const) {
    await withText(sight.pane, style, async () => {
      await showWhole(sight, look.width);
      const trouble = await layoutTrouble(sight.pane);
      if (trouble.length > 0) await picture(sight, TROUBLE, `${style}-${nameOf(look)}`);
      found.push(...trouble.map((line) => `${style}: ${line}`));
    });
  }
  await showWhole(sight, look.width);
  return found;
}

/** Pixels: what is longer than this is more of the same. */
const HIGHEST = 4000;

export async function picture({ page }: Sight, folder: string, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { width, height } = page.viewportSize() ?? { width: 320, height: HIGHEST };
  await page.screenshot({
    path: join(folder, `${name}.png`),
    clip: { x: 0, y: 0, width, height: Math.min(height, HIGHEST) },
  });
}
