import { createRequire } from 'node:module';
import { join } from 'node:path';
import HtmlPlugin from 'html-webpack-plugin';
import webpack, { type Configuration } from 'webpack';

const ROOT = join(__dirname, '../..');

type MakeConfiguration = (
  env: Readonly<Record<string, string>>,
  argv: { readonly mode: 'production' },
) => Configuration;
const makeConfiguration = createRequire(__filename)('../../webpack.config.js') as MakeConfiguration;

/** What the end-to-end tests make; `out/` is never committed. */
export const OUT = join(ROOT, 'out/e2e');

/** The production build as it is delivered. Returns the folder it is in. */
export async function buildDelivered(): Promise<string> {
  const path = join(OUT, 'delivered');
  const configuration = makeConfiguration({}, { mode: 'production' });
  await run({ ...configuration, context: ROOT, output: { ...configuration.output, path } });
  return path;
}

/** The stage that plays states of the pane, built as the pane is, with its content security policy. */
export async function buildStage(): Promise<string> {
  const path = join(OUT, 'stage');
  const configuration = makeConfiguration({}, { mode: 'production' });
  const plugins = configuration.plugins ?? [];
  const pages = plugins.filter((plugin) => plugin instanceof HtmlPlugin);
  const pane = pages.find((page) => page.userOptions?.filename === 'taskpane.html');
  if (pane === undefined) throw new Error('The build has no page taskpane.html.');
  const stage = new HtmlPlugin({ ...pane.userOptions, filename: 'stage.html', chunks: ['stage'], hostScripts: [] });
  await run({
    ...configuration,
    context: ROOT,
    entry: { stage: join(__dirname, 'stage/index.tsx') },
    output: { ...configuration.output, path },
    plugins: [...plugins.filter((plugin) => !(plugin instanceof HtmlPlugin)), stage],
  });
  return path;
}

function run(configuration: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack({ ...configuration, devtool: false }, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}
