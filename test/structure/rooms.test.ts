import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { covers, PURE_ROOMS, readImportTable, roomOf } from './import-table';
import { importsOf, parse, readSource, sourceFiles, sourceRoot, visit, type Import } from './sources';

const table = readImportTable(readFileSync(path.join(sourceRoot, 'README.md'), 'utf8'));
const files = sourceFiles();
const imports = files.flatMap((file) => importsOf(file));
const place = ({ from, line, specifier }: Import): string => `${from}:${line} imports ${specifier}`;

/** Packages that belong to certain rooms; any other package may be imported anywhere. */
const PACKAGES: readonly { readonly name: RegExp; readonly rooms: readonly string[] }[] = [
  { name: /^(react|react-dom|@fluentui|@griffel)(\/|$|-)/, rooms: ['taskpane', 'workbench'] },
  { name: /^@univerjs\//, rooms: ['workbench'] },
  { name: /^(fflate|saxes|@xmldom\/xmldom)$/, rooms: ['workbook/xlsx'] },
  { name: /^(commander|node:.*)$/, rooms: ['cli'] },
];
const NODE_WITHOUT_PREFIX = /^(fs|path|os|crypto|child_process|util|url|stream|zlib|process)(\/|$)/;
/** What a room says by such a name is only that nobody found the concept. */
const BANNED_ROOMS = [
  'utils',
  'util',
  'helpers',
  'helper',
  'services',
  'service',
  'common',
  'types',
  'misc',
  'shared',
  'lib',
];
const BANNED_FILES = ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'types'];

/** Of a file's imports of our own files, those that the table does not allow. */
function forbidden(found: readonly Import[]): Import[] {
  return found.filter(({ from, target, typeOnly }) => {
    if (target === null) return false;
    const room = roomOf(from);
    if (roomOf(target) === room || target === 'version') return false;
    // The pane's entry file is where the pane meets Excel; everywhere else the pane knows the port only.
    if (
      from === 'taskpane/index.tsx' &&
      covers({ room: 'workbook/excel', typesOnly: false }, target, typeOnly)
    )
      return false;
    return !(table.get(room) ?? []).some((permission) => covers(permission, target, typeOnly));
  });
}

describe('rooms', () => {
  test('every room is in the import table of the guide', () => {
    const rooms = [...new Set(files.map(roomOf))].filter((room) => room !== 'version');
    expect(rooms.filter((room) => !table.has(room))).toEqual([]);
  });

  test('a room imports only what the table allows it', () => {
    expect(forbidden(imports).map(place)).toEqual([]);
  });

  test('an adapter of the workbook does not know the other one', () => {
    const crossed = imports.filter(({ from, target }) => {
      return (
        (from.startsWith('workbook/excel/') && target?.startsWith('workbook/xlsx/')) ||
        (from.startsWith('workbook/xlsx/') && target?.startsWith('workbook/excel/'))
      );
    });
    expect(crossed.map(place)).toEqual([]);
  });

  test('a package stays in the rooms that it is for', () => {
    const strangers = imports.filter(({ from, target, specifier }) => {
      if (target !== null) return false;
      if (NODE_WITHOUT_PREFIX.test(specifier)) return true;
      return PACKAGES.some(
        ({ name, rooms }) => name.test(specifier) && !rooms.some((room) => from.startsWith(`${room}/`)),
      );
    });
    expect(strangers.map(place)).toEqual([]);
  });

  test('Excel and Office are named only in the Excel adapter and in the entry file of the pane', () => {
    const named = files
      .filter((file) => !file.startsWith('workbook/excel/') && file !== 'taskpane/index.tsx')
      .flatMap((file) => globalsNamed(file, ['Excel', 'Office', 'OfficeExtension']));
    expect(named).toEqual([]);
  });

  test('a pure room knows no page, no clock and no chance', () => {
    const named = files
      .filter((file) => PURE_ROOMS.includes(roomOf(file)))
      .flatMap((file) => [
        ...globalsNamed(file, ['window', 'document', 'localStorage', 'process']),
        ...impure(file),
      ]);
    expect(named).toEqual([]);
  });

  test('no room or file is called utils, helpers, services, common or types', () => {
    const called = files.filter((file) => {
      const folders = file
        .toLowerCase()
        .replace(/\.tsx?$/, '')
        .split('/');
      const name = folders.pop() ?? '';
      return BANNED_FILES.includes(name) || folders.some((folder) => BANNED_ROOMS.includes(folder));
    });
    expect(called).toEqual([]);
  });

  test('no file has more than 300 lines', () => {
    const long = files
      .map((file) => [file, readSource(file).trimEnd().split('\n').length] as const)
      .filter(([, lines]) => lines > 300);
    expect(long).toEqual([]);
  });
});

/** Where a file uses one of these global names: `Excel.run`, `Office.context`, `window.open`, the type `Excel.Range`. */
function globalsNamed(file: string, names: readonly string[], text = readSource(file)): string[] {
  const source = parse(file, text);
  const found: string[] = [];
  visit(source, (node) => {
    const owner = ts.isPropertyAccessExpression(node)
      ? node.expression
      : ts.isQualifiedName(node)
        ? node.left
        : null;
    if (!owner || !ts.isIdentifier(owner) || !names.includes(owner.text)) return;
    found.push(
      `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} names ${owner.text}`,
    );
  });
  return found;
}

/** `new Date()` without an argument, `Date.now()`, `Math.random()`: answers that differ from run to run. */
function impure(file: string, text = readSource(file)): string[] {
  const source = parse(file, text);
  const found: string[] = [];
  visit(source, (node) => {
    const now =
      ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0;
    const chance =
      ts.isCallExpression(node) &&
      ['Date.now', 'Math.random', 'performance.now'].includes(node.expression.getText());
    if (now || chance)
      found.push(
        `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.getText()}`,
      );
  });
  return found;
}

describe('the checks themselves can fail', () => {
  test('a value that is imported where only types may be', () => {
    const text = "import { judge } from '../score/judge';\nimport type { Cell } from '../grid/grid';\n";
    expect(forbidden(importsOf('text/made-up.ts', text)).map(place)).toEqual([
      'text/made-up.ts:1 imports ../score/judge',
      'text/made-up.ts:2 imports ../grid/grid',
    ]);
    expect(
      forbidden(importsOf('assessment.ts', "import { judge } from './score/judge';")).map(place),
    ).toHaveLength(1);
    expect(forbidden(importsOf('assessment.ts', "import type { Status } from './score/scored';"))).toEqual(
      [],
    );
    expect(forbidden(importsOf('assessment.ts', "import { type Status } from './score/scored';"))).toEqual(
      [],
    );
  });

  test('a re-export, a dynamic import and a type import are imports too', () => {
    const text =
      "export * from '../fill/restore';\nconst a = import('../fill/clean');\nlet b: import('../fill/marks').Mark;\n";
    expect(importsOf('grid/made-up.ts', text).map(({ target, typeOnly }) => [target, typeOnly])).toEqual([
      ['fill/restore', false],
      ['fill/clean', false],
      ['fill/marks', true],
    ]);
  });

  test('a phrase in the table that nobody agreed on', () => {
    const guide = '| room | what | may import |\n|---|---|---|\n| `grid/` | cells | whatever it likes |\n';
    expect(() => readImportTable(guide)).toThrow('unknown room');
  });

  test('an Excel type is as much a name as a call is', () => {
    expect(
      globalsNamed(
        'grid/made-up.ts',
        ['Excel'],
        'let a: Excel.Range; void Excel.run(f); let Excel2 = { Excel: 1 };',
      ),
    ).toHaveLength(2);
  });

  test('the clock is found, a given date is not', () => {
    expect(impure('grid/made-up.ts', "new Date(); new Date('2004-12-31'); Date.now();")).toHaveLength(2);
  });
});
