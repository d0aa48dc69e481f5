/**
 * The libraries that ours is measured against. SheetJS 0.18.5 has open advisories, exceljs is unmaintained: both are
 * installed into a temporary folder for the measurement alone, never here.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { openXlsx } from '../src/workbook/xlsx';

/** What is measured of a library, each from the bytes of a file. */
export interface Contender {
  /** Opens the file so that every cell can be asked for. */
  read(bytes: Uint8Array): unknown;
  /** Opens it, changes B2 of 表1, makes the file again. */
  edit?(bytes: Uint8Array): unknown;
}

interface SheetJs {
  read(
    bytes: Uint8Array,
    options: Readonly<Record<string, unknown>>,
  ): { Sheets: Record<string, Record<string, unknown>> };
  write(book: unknown, options: Readonly<Record<string, unknown>>): Uint8Array;
}

interface ExcelJs {
  readonly Workbook: new () => {
    readonly xlsx: { load(bytes: Uint8Array): Promise<unknown>; writeBuffer(): Promise<unknown> };
    getWorksheet(name: string): { getCell(address: string): { value: unknown } };
  };
}

function installed(name: string, version: string): unknown {
  const folder = path.join(os.tmpdir(), 'kaoping-bench', name);
  if (!existsSync(path.join(folder, 'node_modules', name))) {
    const options = ['--no-save', '--no-audit', '--no-fund'];
    execFileSync('npm', ['install', '--prefix', folder, ...options, `${name}@${version}`], {
      stdio: 'ignore',
    });
  }
  return createRequire(path.join(folder, 'x.js'))(name);
}

const ours: Contender = {
  read: (bytes) => openXlsx(bytes, 'bench.xlsx').read(),
  edit: (bytes) => {
    const document = openXlsx(bytes, 'bench.xlsx');
    document.edit('表1', 2, 2, { value: 7.5 });
    return document.save();
  },
};

function sheetJs(): Contender {
  const peer = installed('xlsx', '0.18.5') as SheetJs;
  return {
    read: (bytes) => peer.read(bytes, { dense: true }),
    edit: (bytes) => {
      const book = peer.read(bytes, {});
      const sheet = book.Sheets['表1'];
      if (sheet) sheet['B2'] = { t: 'n', v: 7.5 };
      return peer.write(book, { type: 'buffer', bookType: 'xlsx', compression: true });
    },
  };
}

function excelJs(): Contender {
  const { Workbook } = installed('exceljs', '4.4.0') as ExcelJs;
  return {
    read: (bytes) => new Workbook().xlsx.load(bytes),
    edit: async (bytes) => {
      const book = new Workbook();
      await book.xlsx.load(bytes);
      book.getWorksheet('表1').getCell('B2').value = 7.5;
      return book.xlsx.writeBuffer();
    },
  };
}

/** Every cell's tag is passed once: about the least that reading can cost. */
const bareScan: Contender = {
  read: (bytes) => {
    let cells = 0;
    for (const [name, part] of Object.entries(unzipSync(bytes))) {
      if (name.includes('/worksheets/')) for (const _ of strFromU8(part).matchAll(/<c /g)) cells += 1;
    }
    return cells;
  },
};

const MAKERS: Readonly<Record<string, () => Contender>> = {
  ours: () => ours,
  SheetJS: sheetJs,
  exceljs: excelJs,
  'bare inflate and scan': () => bareScan,
};
export const NAMES = Object.keys(MAKERS);

/** null where it can't be installed. */
export function contender(name: string): Contender | null {
  try {
    return MAKERS[name]?.() ?? null;
  } catch {
    return null;
  }
}
