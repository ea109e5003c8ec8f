import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';
import { launch, openWatched } from '../e2e/browser';
import { serve } from '../e2e/server';

/** Bundles the page as the workbench is bundled. */
function bundle(folder: string): Promise<void> {
  const root = join(__dirname, '../..');
  return new Promise((resolve, reject) => {
    webpack(
      {
        mode: 'development',
        devtool: false,
        entry: join(__dirname, 'browser/page.ts'),
        output: { path: folder, filename: 'page.js' },
        resolve: { extensions: ['.ts', '.js'] },
        module: { rules: [{ test: /\.ts$/, loader: 'esbuild-loader', options: { target: 'es2021' } }] },
      },
      (error, stats) => {
        if (error || stats?.hasErrors() !== false) reject(error ?? new Error(stats?.toString('errors-only')));
        else resolve();
      },
    );
    const copies = [
      ['@microsoft/office-js/dist/excel-web-16.00.js', 'excel-web-16.00.js'],
      ['excelize-wasm/excelize.wasm.gz', 'excelize.wasm.gz'],
    ] as const;
    for (const [from, to] of copies) copyFileSync(join(root, 'node_modules', from), join(folder, to));
    writeFileSync(join(folder, 'icon.png'), '');
    writeFileSync(
      join(folder, 'index.html'),
      `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'self' 'wasm-unsafe-eval'"><link rel="icon" href="icon.png"><script src="page.js"></script>`,
    );
  });
}

test('the local host works in a page as it does in Node, and asks no other server', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'local-host-page-'));
  await bundle(folder);
  const server = await serve(folder);
  const browser = await launch();
  try {
    const { page, trouble } = await openWatched(browser, server.url);
    const found = await page.evaluate(() => window.scenario);
    expect(found).toEqual({
      values: [[[3.5], ['II']], ['Graf']],
      missing: 'ItemNotFound true',
      platform: 'OfficeOnline',
      seen: ['A1:B3', 'D1:D2'],
      syncs: 3,
    });
    expect(trouble).toEqual([]);
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
