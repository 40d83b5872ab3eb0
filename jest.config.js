/** Every suite runs as ES modules; `test/engine.setup.ts` starts the one engine that serves the whole run. */
const transform = {
  '^.+\\.tsx?$': ['@swc/jest', {
    jsc: {
      parser: { syntax: 'typescript', tsx: true, decorators: true }, target: 'es2022',
      experimental: { keepImportAttributes: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false, react: { runtime: 'automatic' } },
    },
    module: { type: 'es6' },
  }],
};

export default {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform,
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  globalSetup: '<rootDir>/test/engine.setup.ts',
  globalTeardown: '<rootDir>/test/engine.teardown.ts',
  maxWorkers: 2,
  testTimeout: 60_000,
};
