/**
 * Three bundles from one tree: the task pane for Excel, the workbench page, and the command line.
 *
 *   npm run build                                everything into dist/
 *   npm run build -- --env only=cli              some of taskpane, workbench, cli (with commas)
 *   npm run build -- --env office=local          office.js from node_modules; cdn and 21vianet: scripts/office-source.cjs
 *   npm run build -- --env origin=https://a/b    dist/manifest.xml points there instead of https://localhost:3000
 *   npm run build -- --env record                the page that records a real Excel in the pane's place: test/excel-host/recording
 */
const { chmodSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const CssExtractPlugin = require('mini-css-extract-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { BannerPlugin } = require('webpack');
const { officeFiles, officeSource } = require('./scripts/office-source.cjs');

const root = __dirname;
/** What the pages and the manifest name; the README's picture is not for them. */
const ASSETS = { from: 'assets', to: 'assets', globOptions: { ignore: ['**/workbench.png', '**/*.svg'] } };
const DEV_ADDRESS = 'https://localhost:3000';

const outputFolder = (env) => (env.out ? path.resolve(String(env.out)) : path.join(root, 'dist'));

/** TypeScript through swc; types are checked by `tsc` alone. */
const swcRule = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target,
      },
    },
  },
});

const minimizer = [
  new MinimizerPlugin({
    minify: MinimizerPlugin.swcMinify,
    extractComments: false,
    minimizerOptions: { compress: true, mangle: true, format: { comments: 'some', asciiOnly: false } },
  }),
];

function common(name, env, argv) {
  const production = argv.mode !== 'development';
  return {
    name,
    mode: production ? 'production' : 'development',
    context: root,
    devtool: production ? false : 'cheap-module-source-map',
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
    optimization: { minimizer },
    performance: { hints: false },
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'warn' },
    cache: {
      type: 'filesystem',
      name: `${name}-${production ? 'production' : 'development'}-${env.office ?? 'cdn'}`,
      buildDependencies: { config: [__filename, path.join(root, 'package-lock.json')] },
    },
  };
}

/** What a page may load and from where. Griffel and the grid write style elements; nothing else is loosened. */
function contentSecurityPolicy(scripts, dev) {
  const from = (...sources) => ["'self'", ...sources].filter(Boolean).join(' ');
  return [
    `default-src ${from()}`,
    `script-src ${from(scripts)}`,
    `style-src ${from("'unsafe-inline'")}`,
    `img-src ${from('data:', 'blob:')}`,
    `font-src ${from('data:')}`,
    `connect-src ${from(scripts, dev && 'ws: wss:')}`,
    `worker-src ${from('blob:')}`,
    "object-src 'none'",
    `base-uri ${from()}`,
    "form-action 'none'",
  ].join('; ');
}

function page(
  name,
  env,
  argv,
  { extraPlugins = [], cacheGroups = {}, scripts = '', templateParameters = {} },
) {
  const base = common(name, env, argv);
  const dev = base.mode === 'development';
  const hash = dev ? '' : '.[contenthash:8]';
  /** Both pages stand in one folder: what a page splits off carries its name. */
  const file =
    (ending) =>
    ({ chunk }) => {
      const own = chunk.name === name ? name : `${name}-[name]`;
      return `${chunk.name ? own : `parts/${name}-[id]`}${hash}.${ending}`;
    };
  return {
    ...base,
    target: ['web', 'es2020'],
    entry: { [name]: path.join(root, 'src', name, 'index.tsx') },
    output: {
      path: outputFolder(env),
      publicPath: 'auto',
      filename: file('js'),
      chunkFilename: file('js'),
      assetModuleFilename: 'media/[name].[contenthash:8][ext]',
      uniqueName: `kaoping-${name}`,
    },
    module: {
      rules: [
        swcRule('es2020'),
        { test: /\.css$/, use: [CssExtractPlugin.loader, 'css-loader'] },
        { test: /\.(png|svg|woff2?|xlsx)$/, type: 'asset/resource' },
      ],
    },
    optimization: { ...base.optimization, splitChunks: { chunks: 'all', cacheGroups } },
    plugins: [
      new CssExtractPlugin({
        filename: file('css'),
        chunkFilename: file('css'),
        ignoreOrder: true,
      }),
      new HtmlPlugin({
        template: path.join(root, 'src', name, `${name}.html`),
        filename: `${name}.html`,
        publicPath: '.',
        scriptLoading: 'defer',
        minify: false,
        templateParameters: { ...templateParameters, csp: contentSecurityPolicy(scripts, dev) },
      }),
      ...extraPlugins,
    ],
  };
}

const vendor = (chunks, name, test) => ({ [name]: { name, test, chunks, enforce: true, priority: 20 } });
/** What the first paint needs of them; what only a later part needs stays with it. */
const fluent = vendor(
  'initial',
  'fluent',
  /[\\/]node_modules[\\/](@fluentui|@griffel|tabster|keyborg|@floating-ui|react|react-dom|scheduler)[\\/]/,
);
// The grid's 76 hyphenation tables stay apart: nothing here asks for them.
const univer = vendor(
  'all',
  'univer',
  /[\\/]node_modules[\\/]@univerjs(?![\\/]engine-render[\\/]lib[\\/]es[\\/](?!index))/,
);

/** The manifest, pointed at where the pane will be served. The committed one is for this machine. */
function manifest({ origin }) {
  const address = String(origin ?? DEV_ADDRESS).replace(/\/+$/, '');
  if (!/^https:\/\/[^/?#]+(\/[^?#]*)?$/.test(address))
    throw new Error(`--env origin has to be an https address: ${origin}`);
  return { from: 'manifest.xml', transform: (text) => String(text).replaceAll(DEV_ADDRESS, address) };
}

/** In the pane's place, where it was asked for. */
const recording = path.join(root, 'test', 'excel-host', 'recording', 'index.ts');

function taskpane(env, argv) {
  const { script, origin } = officeSource(env.office);
  const pane = page('taskpane', env, argv, {
    cacheGroups: fluent,
    scripts: origin,
    templateParameters: { officeScript: script },
    extraPlugins: [
      new CopyPlugin({
        patterns: [
          ASSETS,
          { from: 'src/taskpane/notice.js', info: { minimized: true } },
          manifest(env),
          ...officeFiles(env.office),
        ],
      }),
    ],
  });
  return env.record ? { ...pane, entry: { taskpane: recording } } : pane;
}

function workbench(env, argv) {
  return page('workbench', env, argv, {
    cacheGroups: { ...fluent, ...univer },
    extraPlugins: [new CopyPlugin({ patterns: [ASSETS] })],
  });
}

/** Makes the built command runnable by its name. */
const executable = {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('executable', () =>
      chmodSync(path.join(compiler.outputPath, 'kaoping.js'), 0o755),
    );
  },
};

function cli(env, argv) {
  const base = common('cli', env, argv);
  return {
    ...base,
    target: 'node20',
    entry: {
      kaoping: path.join(root, 'src', 'cli', 'index.ts'),
      worker: path.join(root, 'src', 'cli', 'worker.ts'),
    },
    // The command looks for its worker beside itself.
    node: { __dirname: false },
    output: { path: path.join(outputFolder(env), 'cli'), filename: '[name].js', chunkFilename: '[name].js' },
    module: { rules: [swcRule('es2022')] },
    optimization: { ...base.optimization, minimize: false },
    plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true }), executable],
  };
}

const BUNDLES = { taskpane, workbench, cli };
const OPTIONS = ['only', 'office', 'origin', 'out', 'record'];

module.exports = (env = {}, argv = {}) => {
  const odd = Object.keys(env).filter((name) => !OPTIONS.includes(name) && !name.startsWith('WEBPACK_'));
  if (odd.length > 0)
    throw new Error(`unknown option: --env ${odd.join(', --env ')} (known: ${OPTIONS.join(', ')})`);
  const names = env.only ? String(env.only).split(',') : Object.keys(BUNDLES);
  const unknown = names.filter((name) => !BUNDLES[name]);
  if (unknown.length > 0)
    throw new Error(`unknown bundle: ${unknown.join(', ')} (known: ${Object.keys(BUNDLES).join(', ')})`);
  return names.map((name) => BUNDLES[name](env, argv));
};
