/**
 * `npm run build`: the task pane, the workbench and the command line, for production, into dist/.
 *
 *   npm run build -- --env intranet           further arguments go to webpack (see webpack.config.js)
 *   node scripts/build.cjs --if-stale         does nothing when dist/ was built from these very sources
 *
 * The bundles are made beside dist/ and put in its place when they are whole: a failed build leaves the last good one.
 */
const { spawnSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '..');
const dist = path.join(root, 'dist');
const stampFile = path.join(dist, '.stamp');
const SOURCES = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'];

/** All files below the sources, sorted, as paths from the project's root. */
function sourceFiles(from = SOURCES) {
  return from.flatMap((name) => {
    const full = path.join(root, name);
    if (!fs.existsSync(full)) return [];
    if (!fs.statSync(full).isDirectory()) return [name];
    return sourceFiles(
      fs
        .readdirSync(full)
        .sort()
        .map((entry) => path.join(name, entry)),
    );
  });
}

/** What dist/ would be made of: names, contents and webpack's arguments. */
function stampOf(args) {
  const hash = createHash('sha256').update(JSON.stringify(args));
  for (const file of sourceFiles()) hash.update(`\0${file}\0`).update(fs.readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

function build(args, stamp) {
  const fresh = path.join(root, 'node_modules', '.cache', `kaoping-dist-${process.pid}`);
  const webpack = path.join(root, 'node_modules', 'webpack-cli', 'bin', 'cli.js');
  fs.rmSync(fresh, { recursive: true, force: true });
  const run = spawnSync(
    process.execPath,
    [webpack, '--mode', 'production', '--env', `out=${fresh}`, ...args],
    { cwd: root, stdio: 'inherit' },
  );
  if (run.status !== 0) {
    fs.rmSync(fresh, { recursive: true, force: true });
    return run.status ?? 1;
  }
  fs.writeFileSync(path.join(fresh, '.stamp'), stamp);
  fs.rmSync(dist, { recursive: true, force: true });
  fs.renameSync(fresh, dist);
  return 0;
}

const args = process.argv.slice(2).filter((arg) => arg !== '--if-stale');
const stamp = stampOf(args);
const current = fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === stamp;
if (process.argv.includes('--if-stale') && current) {
  console.log('dist/ is up to date');
} else {
  const started = Date.now();
  const status = build(args, stamp);
  if (status === 0) console.log(`built into dist/ in ${((Date.now() - started) / 1000).toFixed(0)} s`);
  process.exitCode = status;
}
