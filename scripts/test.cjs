/**
 * `npm test`: types, lint and formatting, unit and contract tests, then the pages in a real browser over the production
 * build. Every step runs even if an earlier one failed; the last line counts: `N passed, M failed`.
 */
const { spawn } = require('node:child_process');
const { mkdirSync, readFileSync, rmSync } = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '..');
const reports = path.join(root, 'node_modules', '.cache', 'kaoping-reports');
const bin = (name, file) => [path.join(root, 'node_modules', name, file)];
const JEST = bin('jest', 'bin/jest.js');

/** A step that passes or fails as a whole. */
const gate = (title, command) => ({
  title,
  command,
  count: (status) => (status === 0 ? { passed: 0, failed: 0 } : { passed: 0, failed: 1 }),
});

/** A jest project: counts its tests; a file that does not even load counts as one failure. */
function suite(title, project, extra = []) {
  const outputFile = path.join(reports, `${project}.json`);
  const count = (status) => {
    const report = readReport(outputFile);
    const failed = report ? report.numFailedTests + report.numRuntimeErrorTestSuites : 0;
    return { passed: report?.numPassedTests ?? 0, failed: status === 0 ? failed : Math.max(failed, 1) };
  };
  return {
    title,
    command: [...JEST, '--selectProjects', project, '--json', `--outputFile=${outputFile}`, ...extra],
    count,
  };
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

const lint = gate('lint', [
  ...bin('eslint', 'bin/eslint.js'),
  '.',
  '--max-warnings',
  '0',
  '--cache',
  '--cache-location',
  'node_modules/.cache/eslint/',
]);
const types = gate('types', [...bin('typescript', 'bin/tsc'), '-p', '.']);
const format = gate('format', [
  ...bin('prettier', 'bin/prettier.cjs'),
  '--check',
  '--log-level',
  'warn',
  '.',
]);
const build = gate('build', [path.join(root, 'scripts', 'build.cjs'), '--if-stale']);
const unit = suite('unit and contract tests', 'unit', ['--maxWorkers=2']);
const browser = suite('browser tests', 'browser', ['--runInBand']);

const total = { passed: 0, failed: 0 };
const lines = [];

async function run({ title, command, count }) {
  const started = Date.now();
  // jest --json writes its report to the file and its progress to stderr; what it repeats on stdout is not for people.
  const isSuite = command.includes('--json');
  if (isSuite) console.log(`\n== ${title}`);
  const { status, said } = await output(
    command,
    isSuite ? ['ignore', 'ignore', 'inherit'] : ['ignore', 'pipe', 'pipe'],
  );
  const counted = count(status);
  total.passed += counted.passed;
  total.failed += counted.failed;
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  lines.push(`${counted.failed === 0 && status === 0 ? 'ok    ' : 'FAILED'}  ${title} (${seconds} s)`);
  if (!isSuite) console.log(`\n== ${title}\n${said}`);
}

/** What is not inherited is kept until the end, so that two steps at a time do not mix. */
function output(command, stdio) {
  const child = spawn(process.execPath, command, { cwd: root, stdio });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => said.push(chunk));
  return new Promise((resolve) => {
    child.on('close', (status) => resolve({ status, said: Buffer.concat(said).toString() }));
  });
}

async function inTurn(steps) {
  for (const step of steps) await run(step);
}

async function main() {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  await Promise.all([inTurn([types, format, build]), inTurn([lint])]);
  await inTurn([unit, browser]);
  console.log(`\n${lines.join('\n')}\n`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

void main();
