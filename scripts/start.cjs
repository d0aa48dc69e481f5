/**
 * `npm start`: the workbench (a spreadsheet beside the pane) on this machine, no Excel and no network needed.
 *
 *   npm start                     http://localhost:3000, or the next free port
 *   npm start -- --port 4000
 *   npm run dev                   the task pane for Excel as manifest.xml expects it: https://localhost:3000, with a
 *                                 certificate for this machine; the first time the system asks whether to trust it
 */
const { spawn } = require('node:child_process');
const net = require('node:net');
const webpack = require('webpack');
const DevServer = require('webpack-dev-server');
const configure = require('../webpack.config.js');

const args = process.argv.slice(2);
const excel = args.includes('--excel');
/** The page that records a real Excel, in the pane's place: test/excel-host/recording/README.md. */
const record = args.includes('--record');
const page = excel ? 'taskpane' : 'workbench';
const wantedPort = Number(args[args.indexOf('--port') + 1]) || 3000;

/** The port, or the first free one above it. Excel's manifest names 3000, so there it is that one or none. */
async function freePort(port) {
  const free = await new Promise((resolve) => {
    const probe = net.createServer().once('error', () => resolve(false));
    probe.listen(port, 'localhost', () => probe.close(() => resolve(true)));
  });
  if (free) return port;
  if (excel || port > wantedPort + 50)
    throw new Error(
      `端口 ${port} 已被占用，请先关闭占用它的程序。 Port ${port} is in use: close what uses it.`,
    );
  return freePort(port + 1);
}

/** Microsoft's own package makes the certificate, has it trusted and renews it; removed by `npx office-addin-dev-certs uninstall`. */
async function certificate() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  const { ca, key, cert } = await getHttpsServerOptions();
  return { type: 'https', options: { ca, key, cert } };
}

/** Opens the page where there is a desktop to open it on. That it could not be opened is nobody's error. */
function openInBrowser(address) {
  const desktop = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (process.env.CI || process.env.BROWSER === 'none' || !desktop || !process.stdout.isTTY) return;
  const [command, ...rest] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform] ?? [
    'xdg-open',
  ];
  const child = spawn(command, [...rest, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

async function main() {
  const server = excel ? await certificate() : 'http';
  const port = await freePort(wantedPort);
  const address = `${excel ? 'https' : 'http'}://localhost:${port}/`;
  const compiler = webpack(configure({ only: page, ...(record && { record }) }, { mode: 'development' }));
  compiler.hooks.invalid.tap('start', () =>
    console.log('源文件有改动，正在重新构建… Sources changed, building again…'),
  );
  const devServer = new DevServer(
    {
      port,
      host: 'localhost',
      server,
      hot: false,
      liveReload: true,
      static: false,
      devMiddleware: { stats: 'errors-only', index: `${page}.html` },
      client: { logging: 'error', overlay: false },
      setupExitSignals: true,
    },
    compiler,
  );
  console.log('正在构建，第一次约需半分钟… Building, about half a minute the first time…');
  await devServer.start();
  await new Promise((resolve) => devServer.middleware.waitUntilValid(resolve));
  const ready = excel
    ? '任务窗格已就绪，请在 Excel 中加载本目录的 manifest.xml（另开一个终端：npx office-addin-debugging start manifest.xml）。\nThe pane is served. Sideload manifest.xml, e.g. in a second terminal: npx office-addin-debugging start manifest.xml'
    : '考评计分助手已就绪，请用浏览器打开： / Ready, open in a browser:';
  console.log(`\n${ready}\n\n    ${address}\n\n按 Ctrl+C 结束。 Ctrl+C to stop.`);
  if (!excel) openInBrowser(address);
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
