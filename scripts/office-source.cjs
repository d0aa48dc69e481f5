/**
 * Where the task pane takes office.js from: `--env office=…`.
 *
 *   cdn        Microsoft's content network (default)
 *   21vianet   the one for Microsoft 365 operated by 21Vianet (世纪互联)
 *   local      a copy beside the pane, for machines without internet; Microsoft does not support this
 */
const SOURCES = {
  cdn: {
    script: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    origin: 'https://appsforoffice.microsoft.com',
  },
  '21vianet': {
    script: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    origin: 'https://appsforoffice.cdn.partner.office365.cn',
  },
  local: { script: 'office/office.js', origin: '' },
};

const PACKAGE = 'node_modules/@microsoft/office-js';
/** Excel for Windows, web and Mac; the table is what office.js asks for where there is no Excel around the page. */
const FILES = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-web-16.00.js',
  'excel-mac-16.00.js',
  'o15apptofilemappingtable.js',
];
/** office.js asks for Excel's display language and falls back to en-us. */
const LOCALES = ['zh-cn', 'zh-tw', 'en-us'];

/** The script's address, and the origin that the page has to let in ("" for its own). */
function officeSource(name = 'cdn') {
  const source = SOURCES[name];
  if (!source)
    throw new Error(`unknown source of office.js: ${name} (known: ${Object.keys(SOURCES).join(', ')})`);
  return source;
}

/** What to copy for `local`: unmodified and with its names, as the licence beside it asks; nothing for the others. */
function officeFiles(name) {
  if (name !== 'local') return [];
  const wanted = [...FILES, ...LOCALES.map((locale) => `${locale}/office_strings.js`)];
  return [
    ...wanted.map((file) => ({
      from: `${PACKAGE}/dist/${file}`,
      to: `office/${file}`,
      info: { minimized: true },
    })),
    { from: `${PACKAGE}/LICENSE.md`, to: 'office/LICENSE.md' },
  ];
}

module.exports = { officeSource, officeFiles };
