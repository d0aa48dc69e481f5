import type { Cell, Grid, Snapshot } from '../grid/grid';
import type { LevelName } from '../recognise/table';
import { plainEntry } from './fact-entry';
import { findHeader, rowsBelow, saidIn, squeezed, type Headed, type HeadedRow } from './headed';
import { SHEET_MESSAGES } from './messages';
import { ownSheet } from './names';

/** The columns of 佐证数据 that are not a level's. A level's column bears its name. */
export const EVIDENCE_COLUMNS = ['编号', '表', '评分项', '佐证事项', '单位', '出处'] as const;

/** A row of 佐证数据 as it stands, found by the words of the header; nothing is judged yet. */
export interface EvidenceRow {
  readonly sheet: string;
  readonly row: number;
  /** 编号; "" where blank. */
  readonly key: string;
  /** 佐证事项. */
  readonly label: string;
  readonly unit: string;
  /** 出处. */
  readonly source: string;
  /** 表 and 评分项, as shown. */
  readonly shown: { readonly table: string; readonly item: string };
  /** Level (or any other header that people added) → its cell. */
  readonly entries: ReadonlyMap<LevelName, Cell>;
  /** The same, each as text that says it whole: "93%", "2004-03-01", 是. */
  readonly values: ReadonlyMap<LevelName, string>;
}

/** 编号: T1-07-slug. */
export function factKey(table: string, item: number, fact: string): string {
  return `${table}-${String(item).padStart(2, '0')}-${fact}`;
}

/** 佐证数据 with its columns; null where the workbook has none. */
export function findEvidence(snapshot: Snapshot): Headed | null {
  const grid: Grid | null = ownSheet(snapshot, '佐证数据');
  return grid && findHeader(grid, ['编号', '佐证事项', '出处']);
}

/** Lines of ours among the rows. */
const OUR_LINES = [SHEET_MESSAGES.strayLine, SHEET_MESSAGES.noFacts];

/** Every row with content, wherever it was sorted or moved to; lines of ours are left out. */
export function readEvidence(snapshot: Snapshot): EvidenceRow[] {
  const headed = findEvidence(snapshot);
  if (!headed) return [];
  return rowsBelow(headed)
    .filter(
      (row) => ![...row.cells.values()].some(({ text }) => OUR_LINES.some((line) => text.startsWith(line))),
    )
    .map((row) => evidenceRow(headed, row));
}

function evidenceRow({ grid }: Headed, row: HeadedRow): EvidenceRow {
  const fixed: ReadonlySet<string> = new Set(EVIDENCE_COLUMNS);
  const entries = new Map([...row.cells].filter(([header, cell]) => !fixed.has(header) && !isBlank(cell)));
  return {
    sheet: grid.sheet,
    row: row.row,
    key: squeezed(saidIn(row, '编号')).normalize('NFKC'),
    label: saidIn(row, '佐证事项').trim(),
    unit: saidIn(row, '单位'),
    source: saidIn(row, '出处'),
    shown: { table: saidIn(row, '表'), item: saidIn(row, '评分项') },
    entries,
    values: new Map([...entries].map(([header, cell]) => [header, plainEntry(cell)])),
  };
}

function isBlank(cell: Cell): boolean {
  return cell.formula === undefined && typeof cell.value === 'string' && cell.value.trim() === '';
}
