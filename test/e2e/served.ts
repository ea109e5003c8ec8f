import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { launch } from './browser';
import { OUT } from './build';
import { serve, type TestServer } from './server';

export interface Served {
  readonly server: TestServer;
  readonly browser: Browser;
}

/** A build served to a browser for all tests of a `describe`: at hand from the first test on. */
export function served(build: () => Promise<string>): Served {
  let server: TestServer | null = null;
  let browser: Browser | null = null;
  const ready = <T>(one: T | null): T => {
    if (one === null) throw new Error('nothing is served before the first test');
    return one;
  };
  beforeAll(async () => {
    mkdirSync(OUT, { recursive: true });
    server = await serve(await build());
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    get server() {
      return ready(server);
    },
    get browser() {
      return ready(browser);
    },
  };
}
