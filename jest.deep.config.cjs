const { readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');

/** The tests below a folder that use fast-check. */
function propertyTests(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return propertyTests(full);
    return /\.test\.tsx?$/.test(entry.name) && readFileSync(full, 'utf8').includes("'fast-check'")
      ? [full]
      : [];
  });
}

const [unit] = require('./jest.config.cjs').projects;

/** `npm run test:deep`: what stands in test/deep, and every property test with many more cases. */
module.exports = {
  ...unit,
  displayName: 'deep',
  testMatch: ['<rootDir>/test/deep/**/*.test.{ts,tsx}', ...propertyTests(path.join(__dirname, 'test'))],
  testPathIgnorePatterns: ['/node_modules/'],
  setupFilesAfterEnv: ['<rootDir>/test/deep/long-runs.cjs'],
};
