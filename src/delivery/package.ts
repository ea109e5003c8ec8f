import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { zipSync, type Zippable } from 'fflate';
import webpack, { type Configuration } from 'webpack';
import packageJson from '../../package.json';

/**
 * `npm run package -- --url https://your.server/maalbar/ [--officejs cdn]`: the production build for an address, in one
 * zip for the people who run the web server: pages, manifest.xml for central deployment, and settings for IIS and nginx.
 */
const ROOT = resolve(__dirname, '../..');
const OUT = join(ROOT, 'out');

type MakeConfiguration = (env: Readonly<Record<string, string>>, argv: { mode: 'production' }) => Configuration;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { url: { type: 'string' }, officejs: { type: 'string' } } });
  if (values.url === undefined) {
    console.error('Say where the add-in will be served: npm run package -- --url https://your.server/maalbar/');
    process.exitCode = 2;
    return;
  }
  const makeConfiguration = createRequire(__filename)('../../webpack.config.js') as MakeConfiguration;
  const path = join(OUT, 'package');
  rmSync(path, { recursive: true, force: true });
  const env = { url: values.url, ...(values.officejs === undefined ? {} : { officejs: values.officejs }) };
  const configuration = makeConfiguration(env, { mode: 'production' });
  await build({ ...configuration, context: ROOT, output: { ...configuration.output, path } });
  mkdirSync(OUT, { recursive: true });
  const zip = join(OUT, `maalbar-${packageJson.version}.zip`);
  writeFileSync(zip, zipSync(filesUnder(path), { level: 9 }));
  console.log(`${relative(ROOT, zip)}: unpack it at ${values.url}, and give its manifest.xml to the administrator.`);
}

function build(configuration: Configuration): Promise<void> {
  return new Promise((done, failed) => {
    webpack(configuration, (error, stats) => {
      if (error) failed(error);
      else if (stats?.hasErrors() === true) failed(new Error(stats.toString('errors-only')));
      else done();
    });
  });
}

function filesUnder(folder: string): Zippable {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path), readFileSync(path)];
    }),
  );
}

void main();
