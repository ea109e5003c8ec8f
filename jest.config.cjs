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
