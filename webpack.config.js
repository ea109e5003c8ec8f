/**
 * Builds the task pane and the workbench into dist/.
 *
 *   npm run build -- --env url=https://eksempel.dk/maalbar/   writes the manifest for that address
 *   npm run build -- --env officejs=cdn                       Office.js from Microsoft's address, not our own copy
 *   npm start                                                 http://localhost:3000; https when there are certificates
 */
const { existsSync, readFileSync } = require('node:fs');
const { homedir } = require('node:os');
const { join } = require('node:path');
const { URL } = require('node:url');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { BudgetPlugin } = require('./src/delivery/budget-plugin.cjs');
const { GeneratedFilesPlugin } = require('./src/delivery/generated-files-plugin.cjs');
const { addressOf, manifestFor } = require('./src/delivery/manifest-for.cjs');

/** Most that the pane may load before its first screen, in kB gzipped: its own JavaScript, without Office.js. */
const PANE_BUDGET = 220;

const OFFICE_JS_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

module.exports = (env = {}, { mode = 'production' } = {}) => {
  const production = mode === 'production';
  const cdn = env.officejs === 'cdn';
  const address = addressOf({ production, url: env.url });
  if (env.officejs !== undefined && !cdn) throw new Error(`--env officejs=${env.officejs}: only "cdn" is known.`);

  return {
    mode,
    target: ['web', 'es2021'],
    entry: {
      // One runtime for all three: the pane's page stays alive behind ribbon and formulas, whether it is seen or not.
      taskpane: ['./src/commands/index.ts', './src/functions/index.ts', './src/taskpane/index.tsx'],
      // Named by the manifest, which asks for it; with a shared runtime Excel takes the functions from the page.
      functions: './src/functions/index.ts',
      workbench: './src/host/workbench/page/index.tsx',
      // Excel for the pane inside the workbench, in the place of office.js.
      'workbench-excel': './src/host/workbench/frame/index.ts',
      // The thread that holds the workbook. It is asked for by name: by a thread's first line, see host-thread.ts.
      'workbench-host': { import: './src/host/workbench/worker/index.ts', filename: 'workbench-host.js' },
    },
    output: {
      path: join(__dirname, 'dist'),
      filename: ({ chunk }) => (production && chunk.name !== 'functions' ? '[name].[contenthash:10].js' : '[name].js'),
      chunkFilename: production ? '[name].[contenthash:10].js' : '[name].js',
      clean: true,
    },
    // Never eval, in no mode: the content security policy forbids it.
    devtool: 'source-map',
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2021', jsx: 'automatic' } },
        // Modules that only declare: what a page does not use of them is left out of it.
        {
          include: ['engine', 'i18n', 'workbook', 'app'].map((layer) => join(__dirname, 'src', layer)),
          sideEffects: false,
        },
      ],
    },
    performance: { hints: false },
    plugins: [
      page({
        filename: 'taskpane.html',
        template: 'src/taskpane/taskpane.html',
        chunks: ['taskpane'],
        hostScripts: [cdn ? OFFICE_JS_CDN : 'office-js/office.js'],
        policy: contentSecurityPolicy({ scripts: cdn ? [new URL(OFFICE_JS_CDN).origin] : [] }),
      }),
      page({
        filename: 'index.html',
        template: 'src/host/workbench/index.html',
        chunks: ['workbench'],
        // The thread that holds the workbook has this policy too: it starts from a blob, and calculates in WebAssembly.
        policy: contentSecurityPolicy({ scripts: ["'wasm-unsafe-eval'"], workers: ["'self'", 'blob:'] }),
      }),
      page({
        filename: 'pane.html',
        template: 'src/taskpane/taskpane.html',
        chunks: ['workbench-excel', 'taskpane'],
        chunksSortMode: 'manual',
        hostScripts: [],
        policy: contentSecurityPolicy({ scripts: [] }),
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.xlsx', to: 'samples/[name][ext]' },
          { from: 'node_modules/excelize-wasm/excelize.wasm.gz', to: 'excelize/' },
          { from: 'node_modules/react-data-grid/lib/styles.css', to: 'grid.css' },
          { from: 'src/taskpane/pane.css' },
          // Delivered as it is written: a browser that needs it reads nothing newer.
          { from: 'src/taskpane/old-browser.js', info: { minimized: true } },
          { from: 'src/taskpane/help.html' },
          { from: 'assets/icons/*.png' },
          { from: 'src/delivery/server/', to: 'server/' },
          ...officeJsFiles({ cdn }),
          ...manifestFiles({ address }),
        ],
      }),
      new GeneratedFilesPlugin({ url: address }),
      new BudgetPlugin({ entry: 'taskpane', kilobytes: PANE_BUDGET, enforce: production }),
    ],
    devServer: {
      port: 3000,
      server: devServerCertificates(),
      hot: false,
      client: { overlay: false },
      static: false,
    },
  };
};

function page(options) {
  return new HtmlPlugin({ inject: 'head', scriptLoading: 'defer', minify: false, ...options });
}

/**
 * Our own origin alone, no eval, no inline code or style. Office on the web shows the pane in a frame, so who may do
 * that is for the server to say: `frame-ancestors` has no effect in a page.
 */
function contentSecurityPolicy({ scripts, workers }) {
  return [
    "default-src 'self'",
    ["script-src 'self'", ...scripts].join(' '),
    // The hash is that of nothing at all: Fluent makes empty style elements and fills them rule by rule.
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "img-src 'self' data:",
    ...(workers === undefined ? [] : [['worker-src', ...workers].join(' ')]),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * What office.js fetches for Excel: one library for each platform, and its own texts (en-us where there are no others).
 * Where office.js comes from Microsoft's address, the workbench still needs one of them.
 */
function officeJsFiles({ cdn }) {
  const workbench = 'excel-web-16.00.js';
  const platforms = ['excel-ios-16.00.js', 'excel-mac-16.00.js', 'excel-win32-16.01.js', 'excel-winrt-16.00.js'];
  const texts = ['da-dk', 'en-gb', 'en-us'].map((locale) => `${locale}/office_strings.js`);
  // Outside Office it asks for this one before it says that there is no host.
  const outside = 'o15apptofilemappingtable.js';
  const files = cdn
    ? [workbench]
    : ['office.js', 'telemetry/oteljs_agave.js', outside, workbench, ...platforms, ...texts];
  return files.map((file) => ({
    from: join(__dirname, 'node_modules/@microsoft/office-js/dist', file),
    to: `office-js/${file}`,
    // Microsoft's files are delivered as they are.
    info: { minimized: true },
  }));
}

/** A production build without an address has no manifest: one that names localhost is of no use to anyone. */
function manifestFiles({ address }) {
  if (address === null) {
    console.log('No manifest is written: say where the add-in will be served, --env url=https://...');
    return [];
  }
  return [{ from: 'manifest.xml', transform: (content) => manifestFor(content.toString('utf8'), address) }];
}

/** Certificates where `npx office-addin-dev-certs install` puts them. Excel asks for https; the workbench does without. */
function devServerCertificates() {
  const folder = join(homedir(), '.office-addin-dev-certs');
  const [ca, key, cert] = ['ca.crt', 'localhost.key', 'localhost.crt'].map((name) => join(folder, name));
  if (![ca, key, cert].every((path) => existsSync(path))) return 'http';
  return { type: 'https', options: { ca: readFileSync(ca), key: readFileSync(key), cert: readFileSync(cert) } };
}
