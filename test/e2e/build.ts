import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(__dirname, '../..');

/** What the end-to-end tests make; `out/` is never committed. */
export const OUT = join(ROOT, 'out/e2e');

/** What every build is made from. */
const SOURCES = ['src', 'assets', 'webpack.config.js', 'package.json', 'package-lock.json', 'manifest.xml'];

/** The production build as it is delivered. Returns the folder it is in. */
export function buildDelivered(): Promise<string> {
  return build('delivered', 'webpack.config.js', SOURCES);
}

/** The stage that plays states of the pane. */
export function buildStage(): Promise<string> {
  return build('stage', 'test/e2e/stage/webpack.config.cjs', [...SOURCES, 'test']);
}

/** Several files of tests share one build: its folder is named after all that went into it. */
async function build(name: string, config: string, sources: readonly string[]): Promise<string> {
  const path = join(OUT, `${name}-${fingerprint(sources)}`);
  const building = `${path}.building`;
  mkdirSync(OUT, { recursive: true });
  for (;;) {
    if (existsSync(path)) return path;
    if (isOurs(building)) break;
    await new Promise((later) => setTimeout(later, 500));
  }
  try {
    const half = `${path}.half`;
    await run(config, half);
    renameSync(half, path);
  } finally {
    rmSync(building, { recursive: true });
  }
  return path;
}

/** In a process of its own: what a build loads must be loaded by Node, not by Jest. */
async function run(config: string, path: string): Promise<void> {
  const webpack = join(ROOT, 'node_modules/webpack-cli/bin/cli.js');
  const args = [webpack, '--mode', 'production', '--config', config, '--output-path', path, '--no-devtool'];
  await promisify(execFile)(process.execPath, args, { cwd: ROOT, maxBuffer: 2 ** 26 });
}

/** Whether the folder is ours to make: only one of several at a time can. One left behind by a run that broke off is old. */
function isOurs(folder: string): boolean {
  if (existsSync(folder) && Date.now() - statSync(folder).mtimeMs > 600_000) rmSync(folder, { recursive: true });
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

function fingerprint(sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of sources.flatMap((one) => filesOf(join(ROOT, one)))) hash.update(path).update(readFileSync(path));
  return hash.digest('hex').slice(0, 12);
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile())
    .sort();
}
