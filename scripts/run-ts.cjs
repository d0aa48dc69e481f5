/**
 * Runs one TypeScript file of this project in Node: `node scripts/run-ts.cjs scripts/validate.ts [arguments]`.
 * Types are not checked here (`npm test` does that); imports without an extension are found as in the bundles.
 */
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { transformSync } = require('@swc/core');

function compile(module, filename) {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    sourceMaps: 'inline',
    module: { type: 'commonjs' },
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
  });
  module._compile(code, filename);
}
Module._extensions['.ts'] = compile;
Module._extensions['.tsx'] = compile;
process.setSourceMapsEnabled(true);

// numfmt 4's package.json names a CommonJS file that its tarball calls index.js (as in jest.config.cjs).
const resolve = Module._resolveFilename;
Module._resolveFilename = (request, ...rest) =>
  request === 'numfmt'
    ? path.resolve(__dirname, '../node_modules/numfmt/dist/index.js')
    : resolve(request, ...rest);

const [script, ...rest] = process.argv.slice(2);
if (!script) {
  console.error('usage: node scripts/run-ts.cjs FILE.ts [arguments]');
  process.exit(2);
}
process.argv = [process.argv[0], path.resolve(script), ...rest];
require(path.resolve(script));
