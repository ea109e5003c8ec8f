import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Frame, type Page } from 'playwright-core';

/** The system's Chromium; playwright-core brings no browser of its own. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
}

export interface WatchedPage {
  readonly page: Page;
  /** Requests to any other origin, policy violations and errors: what there must be none of. */
  readonly trouble: readonly string[];
}

/** A page that remembers everything it should not have done. */
export async function openWatched(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ locale: 'da-DK', ...options });
  const page = await context.newPage();
  const trouble: string[] = [];
  const { origin } = new URL(url);
  context.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(origin) && !/^(blob|data):/.test(address)) trouble.push(`request to ${address}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()} for ${response.url()}`);
  });
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(`console: ${message.text()}`);
  });
  await page.goto(url);
  return { page, trouble };
}

const AXE = readFileSync(join(__dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');

/** Violations that axe-core finds as it is now, one line each: in a page with all its frames, or in one frame alone. */
export async function accessibilityViolations(place: Page | Frame): Promise<readonly string[]> {
  const found: string[] = [];
  for (const frame of 'frames' in place ? place.frames() : [place]) found.push(...(await violationsIn(frame)));
  return found;
}

async function violationsIn(frame: Frame): Promise<readonly string[]> {
  // Through the debugger, not as a script of the page: the content security policy stays as it is.
  await frame.evaluate(AXE);
  return frame.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: readonly Violation[] }> };
    };
    interface Violation {
      readonly id: string;
      readonly help: string;
      readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
    }
    // Every frame is asked for itself.
    const { violations } = await axe.run({ iframes: false, resultTypes: ['violations'] });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, failureSummary = '' }) => `${id}: ${help}\n  ${html.slice(0, 200)}\n  ${failureSummary}`),
    );
  });
}
