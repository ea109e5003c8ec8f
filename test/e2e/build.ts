import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(__dirname, '../..');

/** What the end-to-end tests make; `out/` is never committed. */
export const OUT = join(ROOT, 'out/e2e');

/** The production build as it is delivered. Returns the folder it is in. */
export function buildDelivered(): Promise<string> {
  return build('delivered', 'webpack.config.js');
}

/** The stage that plays states of the pane. */
export function buildStage(): Promise<string> {
  return build('stage', 'test/e2e/stage/webpack.config.cjs');
}

/** In a process of its own: what a build loads must be loaded by Node, not by Jest. */
async function build(folder: string, config: string): Promise<string> {
  const path = join(OUT, folder);
  const webpack = join(ROOT, 'node_modules/webpack-cli/bin/cli.js');
  const args = [webpack, '--mode', 'production', '--config', config, '--output-path', path, '--no-devtool'];
  await promisify(execFile)(process.execPath, args, { cwd: ROOT, maxBuffer: 2 ** 26 });
  return path;
}
