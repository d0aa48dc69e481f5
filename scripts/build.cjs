/**
 * `npm run build`: the task pane, the workbench and the command line, for production, into dist/.
 *
 *   npm run build -- --env office=local       what --env can say stands in webpack.config.js
 *   npm run build -- --env out=somewhere      into another folder than dist/
 *   node scripts/build.cjs --if-stale         does nothing when dist/ was built from these very sources
 *
 * The bundles are made beside that folder and put in its place when they are whole: a failed build leaves the last good one.
 */
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const webpack = require('webpack');
const configure = require('../webpack.config.js');

const root = path.resolve(__dirname, '..');
const SOURCES = [
  'src',
  'assets',
  'manifest.xml',
  'webpack.config.js',
  'scripts/office-source.cjs',
  'test/excel-host/recording',
  'package-lock.json',
];

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

/** `--env office=local --env origin=https://a/b` as webpack's configuration is given it. */
function environment(args) {
  const env = {};
  for (let i = 0; i < args.length; i += 2) {
    const [name, value = true] = (args[i + 1] ?? '').split(/=(.*)/);
    if (args[i] !== '--env' || name === '')
      throw new Error(`unknown argument: ${args[i]} (known: --env NAME[=VALUE])`);
    env[name] = value;
  }
  return env;
}

/** Runs webpack; true when every bundle is whole. */
async function bundle(env) {
  const compiler = webpack(configure(env, { mode: 'production' }));
  const stats = await new Promise((resolve, reject) =>
    compiler.run((error, result) => (error ? reject(error) : resolve(result))),
  );
  const report = stats.toString({ preset: 'errors-warnings', colors: process.stdout.isTTY });
  if (report.trim() !== '') console.log(report);
  await new Promise((resolve) => compiler.close(resolve));
  return !stats.hasErrors();
}

async function build(env, dist, stamp) {
  const fresh = path.join(root, 'node_modules', '.cache', `kaoping-dist-${process.pid}`);
  fs.rmSync(fresh, { recursive: true, force: true });
  if (!(await bundle({ ...env, out: fresh }))) {
    fs.rmSync(fresh, { recursive: true, force: true });
    return false;
  }
  fs.writeFileSync(path.join(fresh, '.stamp'), stamp);
  fs.mkdirSync(path.dirname(dist), { recursive: true });
  fs.rmSync(dist, { recursive: true, force: true });
  fs.renameSync(fresh, dist);
  return true;
}

async function main() {
  const args = process.argv.slice(2).filter((arg) => arg !== '--if-stale');
  const env = environment(args);
  const dist = path.resolve(root, String(env.out ?? 'dist'));
  const stampFile = path.join(dist, '.stamp');
  if (fs.existsSync(dist) && !fs.existsSync(stampFile) && fs.readdirSync(dist).length > 0)
    throw new Error(`${dist} holds files that no build made: choose another folder`);
  const stamp = stampOf(args);
  const current = fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === stamp;
  if (process.argv.includes('--if-stale') && current) {
    console.log(`${dist} is up to date`);
    return;
  }
  const started = Date.now();
  if (await build(env, dist, stamp))
    console.log(`built into ${dist} in ${((Date.now() - started) / 1000).toFixed(0)} s`);
  else process.exitCode = 1;
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
