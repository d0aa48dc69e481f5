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

/** `npm run test:deep`: every property test with many more cases than in `npm test`, and other ones each time. */
module.exports = {
  ...unit,
  displayName: 'deep',
  testMatch: propertyTests(path.join(__dirname, 'test')),
  moduleNameMapper: { ...unit.moduleNameMapper, '^fast-check$': '<rootDir>/test/property/many-cases.cjs' },
  setupFilesAfterEnv: ['<rootDir>/test/property/set-up.cjs'],
};
