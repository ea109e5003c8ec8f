/**
 * `npm run pictures`: makes pictures of every screen of the pane at 320 and 450 pixels, in Danish and English, light, dark and
 * in the system's own colours: on the sample plan of 2026, on a plan of long texts, and of the states that a workbook does not
 * easily bring about. They come into out/pictures, a folder for each look. Needs Debian's chromium (CHROMIUM_PATH for another).
 */
import { join } from 'node:path';
import { launch, openWatched } from './browser';
import { buildDelivered, buildStage } from './build';
import { serve } from './server';
import { picture } from './tour/inspect';
import { LOOKS, nameOf, wear, type Sight } from './tour/looks';
import { nastyPlan } from './tour/nasty';
import { openRealPane, SCREENS } from './tour/real';
import { STATES } from './tour/states';

const ROOT = join(__dirname, '../..');
const [FIRST] = LOOKS;

async function inEveryLook(sight: Sight, name: string): Promise<void> {
  for (const look of LOOKS) {
    await wear(sight, look);
    await picture(sight, join(ROOT, 'out/pictures', nameOf(look)), name);
  }
  process.stdout.write(`${name}\n`);
}

async function main(): Promise<void> {
  const browser = await launch();
  const delivered = await serve(await buildDelivered());
  const plans = [
    ['2026', join(ROOT, 'assets/beskaeftigelsesplan-2026.xlsx')],
    ['long', await nastyPlan()],
  ] as const;
  for (const [plan, file] of plans) {
    const real = await openRealPane(browser, delivered.url, file);
    for (const { name, open } of SCREENS) {
      if (FIRST !== undefined) await wear(real, FIRST);
      await open(real.pane);
      await inEveryLook(real, `${plan}-${name}`);
    }
    await real.page.context().close();
  }
  await delivered.close();
  const stage = await serve(await buildStage());
  for (const { name, state, steps } of STATES) {
    const address = `${stage.url}stage.html?state=${state}&language=da`;
    const { page } = await openWatched(browser, address, { viewport: { width: 320, height: 720 } });
    await page.waitForSelector('h1');
    await steps(page);
    await inEveryLook({ page, pane: page }, `stage-${name}`);
    await page.context().close();
  }
  await stage.close();
  await browser.close();
}

void main();
