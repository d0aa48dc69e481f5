const transform = {
  '^.+\\.(t|j)sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
    },
  ],
};
/** ESM-only packages that jest has to translate. */
const transformIgnorePatterns = ['/node_modules/(?!(numfmt)/)'];
const common = {
  transform,
  transformIgnorePatterns,
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  moduleNameMapper: {
    '\\.css$': '<rootDir>/test/structure/empty-style.cjs',
    // numfmt 4's package.json names a CommonJS file that its tarball calls index.js.
    '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js',
    '^fast-check$': '<rootDir>/test/property/same-cases.cjs',
  },
};

/**
 * unit     everything but the one below; tests that need a page say `@jest-environment jsdom` at their top
 * browser  real pages in a real browser, over the production build (`scripts/test.cjs` runs them one after the other)
 *
 * The long runs stand in jest.deep.config.cjs.
 */
module.exports = {
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
    },
    {
      ...common,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/test/browser/harness/global-setup.ts',
      globalTeardown: '<rootDir>/test/browser/harness/global-teardown.ts',
      setupFilesAfterEnv: ['<rootDir>/test/browser/harness/timeout.ts'],
    },
  ],
};
