/** The stage that plays states of the pane, built as the pane is, with its content security policy. */
const { join } = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');
const configurationOf = require('../../../webpack.config.js');

module.exports = (env, argv) => {
  const configuration = configurationOf(env, argv);
  const pages = configuration.plugins.filter((plugin) => plugin instanceof HtmlPlugin);
  const pane = pages.find((page) => page.userOptions.filename === 'taskpane.html');
  if (pane === undefined) throw new Error('The build has no page taskpane.html.');
  const stage = new HtmlPlugin({ ...pane.userOptions, filename: 'stage.html', chunks: ['stage'], hostScripts: [] });
  return {
    ...configuration,
    entry: { stage: join(__dirname, 'index.tsx') },
    plugins: [...configuration.plugins.filter((plugin) => !(plugin instanceof HtmlPlugin)), stage],
  };
};
