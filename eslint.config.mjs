import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import officeAddins from 'eslint-plugin-office-addins';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import regexp from 'eslint-plugin-regexp';

/** Who may import whom (see README, "Layout"): the add-in never sees host/, the engine sees nothing but itself. */
const layers = {
  engine: ['workbook', 'app', 'taskpane', 'commands', 'functions', 'host', 'i18n'],
  i18n: ['workbook', 'app', 'taskpane', 'commands', 'functions', 'host'],
  workbook: ['app', 'taskpane', 'commands', 'functions', 'host'],
  app: ['taskpane', 'commands', 'functions', 'host'],
  taskpane: ['workbook', 'commands', 'functions', 'host'],
  commands: ['workbook', 'taskpane', 'functions', 'host'],
  functions: ['workbook', 'taskpane', 'commands', 'host'],
};

const forbid = (layer, forbidden) => ({
  files: [`src/${layer}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...forbidden.map((name) => ({
            regex: `^(\\.\\./)+${name}(/|$)`,
            message: `${layer}/ must not import ${name}/.`,
          })),
          ...(layer === 'engine' ? [{ regex: '^[^.]', message: 'The engine imports nothing outside itself.' }] : []),
        ],
      },
    ],
  },
});

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'out', 'coverage', 'assets'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    // Cells and pasted text are read as they come: no regular expression takes more than time in proportion to its text.
    files: ['src/**/*.{ts,tsx}'],
    plugins: { regexp },
    rules: { 'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }] },
  },
  {
    files: ['src/{engine,workbook/detect,workbook/compose/live,host/calc}/**/*.ts'],
    rules: { 'regexp/no-super-linear-move': ['error', { report: 'potential' }] },
  },
  {
    files: ['src/workbook/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    // What is loaded here is read in a function that is called after the round trip: the rules see no sync between the two.
    files: [
      'src/workbook/excel/{before,restore}/**/*.ts',
      'src/workbook/excel/{compare,obstacles,read-back,store,structure}.ts',
    ],
    rules: {
      'office-addins/call-sync-after-load': 'off',
      'office-addins/call-sync-before-read': 'off',
      'office-addins/load-object-before-read': 'off',
    },
  },
  {
    files: ['src/taskpane/**/*.tsx', 'src/host/workbench/page/**/*.{ts,tsx}'],
    ...jsxA11y.flatConfigs.strict,
    plugins: { ...jsxA11y.flatConfigs.strict.plugins, 'react-hooks': reactHooks },
    rules: { ...jsxA11y.flatConfigs.strict.rules, ...reactHooks.configs.recommended.rules },
  },
  {
    // Read by Internet Explorer's engine: the language of 2009.
    files: ['src/taskpane/old-browser.js'],
    languageOptions: { ecmaVersion: 5, sourceType: 'script', globals: { document: 'readonly', navigator: 'readonly' } },
    rules: { 'no-var': 'off', 'prefer-const': 'off' },
  },
  ...Object.entries(layers).map(([layer, forbidden]) => forbid(layer, forbidden)),
  {
    files: ['**/*.{cjs,mjs,js}'],
    languageOptions: {
      globals: {
        module: 'writable',
        require: 'readonly',
        process: 'readonly',
        console: 'readonly',
        __dirname: 'readonly',
        __filename: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
