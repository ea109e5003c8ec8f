/** Two projects: pure and host tests in Node, components in jsdom. ts-jest transpiles only; `npm run typecheck` checks types. */
const transform = {
  '^.+\\.(ts|tsx|mjs)$': [
    'ts-jest',
    {
      tsconfig: {
        module: 'CommonJS',
        moduleResolution: 'Node10',
        isolatedModules: true,
        jsx: 'react-jsx',
        esModuleInterop: true,
        target: 'ES2022',
        resolveJsonModule: true,
        ignoreDeprecations: '5.0',
      },
      diagnostics: false,
    },
  ],
};
module.exports = {
  // Two cores may be shared with LibreOffice and a browser: only a hang is a failure.
  testTimeout: 60_000,
  // Both cores of a small machine: Jest would leave one of them to itself.
  maxWorkers: '100%',
  reporters: ['default', '<rootDir>/test/closing-line.cjs'],
  projects: [
    {
      displayName: 'node',
      testEnvironment: 'node',
      transform,
      testMatch: ['<rootDir>/test/**/*.test.ts'],
    },
    {
      displayName: 'pane',
      testEnvironment: 'jsdom',
      transform,
      testMatch: ['<rootDir>/test/**/*.test.tsx'],
    },
  ],
};
