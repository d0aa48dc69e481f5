import { mkdtempSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { main } from '../../src/cli/main';
import { openXlsx, type XlsxDocument } from '../../src/workbook/xlsx';

const root = path.resolve(__dirname, '../..');

export const form = (id: string) => path.join(root, 'assets', 'forms', `${id}.xlsx`);
export const sample = (id: string) => path.join(root, 'assets', 'samples', `${id}.xlsx`);

/** A new empty folder. */
export function folder(): string {
  return mkdtempSync(path.join(os.tmpdir(), 'kaoping-'));
}

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a person would, and catches what it prints. */
export async function kaoping(...args: readonly string[]): Promise<Ran> {
  const printed = { out: '', err: '' };
  const catchInto = (stream: NodeJS.WriteStream, key: 'out' | 'err') =>
    jest.spyOn(stream, 'write').mockImplementation((chunk) => {
      printed[key] += String(chunk);
      return true;
    });
  const spies = [catchInto(process.stdout, 'out'), catchInto(process.stderr, 'err')];
  try {
    return { code: await main(args), ...printed };
  } finally {
    spies.forEach((spy) => spy.mockRestore());
  }
}

export function open(file: string): XlsxDocument {
  return openXlsx(new Uint8Array(readFileSync(file)), path.basename(file));
}

interface FactJson {
  readonly id: string;
  readonly type: string;
  readonly label: string;
  readonly unit: string;
  readonly values: Record<string, unknown>;
}

interface ScoreJson {
  readonly cell: string;
  readonly entered: unknown;
  readonly possible: { lo: number; hi: number | null; values: number[] | null };
  readonly status: string;
  readonly missing: string[];
}

export interface TableJson {
  readonly sheet: string;
  readonly range: string;
  readonly title: string;
  readonly form: string | null;
  readonly confidence: number;
  readonly headerRows: number[];
  readonly columns: Record<string, unknown> & {
    reasons: Record<string, string>;
    scores: Record<string, string>;
  };
  readonly headings: {
    column: string;
    header: string;
    role: string;
    level: string | null;
    confidence: number;
    reasons: string[];
    alternatives: string[];
  }[];
  readonly sections: { name: string; points: number | null; items: number }[];
  readonly items: {
    rows: [number, number];
    number: string | null;
    section: string | null;
    text: string;
    points: number | null;
    group: { points: number; rows: number[] } | null;
    ruleText: string;
    official: { id: string; differs: { part: string; official: unknown; here: unknown }[] } | null;
    facts: FactJson[];
    scores: Record<string, ScoreJson>;
  }[];
  readonly total: { row: number } | null;
  readonly doubts: { code: string; message: string }[];
}

export interface FileJson {
  readonly file: string;
  readonly error?: { code: string; message: string };
  readonly tables: TableJson[];
  readonly findings: { code: string; severity: string; sheet: string; cells: string[]; message: string }[];
  readonly written?: { cell: string; after: unknown }[];
  readonly refused?: unknown[];
}

export function filesIn(json: string): FileJson[] {
  return (JSON.parse(json) as { files: FileJson[] }).files;
}

/** The only table of the only file. */
export function tableIn(json: string): TableJson {
  const table = filesIn(json)[0]?.tables[0];
  if (!table) throw new Error('no table');
  return table;
}
