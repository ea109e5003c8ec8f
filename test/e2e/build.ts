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

/** Where the end-to-end tests build to; `out/` is never committed. */
export const BUILD = join(ROOT, 'out/e2e/dist');

/** The production build as it is delivered, and beside it the stage that plays states of the pane. */
export async function buildForTests(only?: 'stage'): Promise<void> {
  const configuration: Configuration = makeConfiguration({}, { mode: 'production' });
  const entries = configuration.entry as Record<string, string>;
  const stage = { stage: join(__dirname, 'stage/index.tsx') };
  const plugins = configuration.plugins ?? [];
  const pane = plugins.find((plugin) => plugin instanceof HtmlPlugin && isPane(plugin));
  if (!(pane instanceof HtmlPlugin)) throw new Error('The build has no page taskpane.html.');
  const stagePage = new HtmlPlugin({ ...pane.userOptions, filename: 'stage.html', chunks: ['stage'], hostScripts: [] });
  await run({
    ...configuration,
    context: ROOT,
    entry: only === 'stage' ? stage : { ...entries, ...stage },
    devtool: false,
    output: { ...configuration.output, path: BUILD },
    plugins:
      only === 'stage'
        ? [...plugins.filter((plugin) => !(plugin instanceof HtmlPlugin)), stagePage]
        : [...plugins, stagePage],
  });
}

function isPane(plugin: HtmlPlugin): boolean {
  return plugin.userOptions?.filename === 'taskpane.html';
}

function run(configuration: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}
