import type { Assessment, FactState } from '../assessment';
import type { Content } from '../grid/plan';
import type { SheetSpec, SpecCell } from '../grid/sheet-spec';
import type { LevelName } from '../recognise/table';
import type { FactValue } from '../rules/fact';
import { vetoFacts } from '../rules/vetoes';
import { inputStyle, validationsFor, type InputCell } from './evidence-input';
import { fitsFact } from './evidence-match';
import { factKey, findEvidence, readEvidence, type EvidenceRow } from './evidence-rows';
import { keptContent, rawContent } from './kept-entry';
import { SHEET_MESSAGES } from './messages';
import { ownSheetName } from './names';
import { FIRST_ROW, HEADER_ROW, cell, filterOver, heading, type ColumnSpec } from './page';

/** One value to be entered; null clears it. */
export interface EnteredFact {
  readonly table: string;
  /** Ordinal. */
  readonly item: number;
  /** The fact's slug. */
  readonly fact: string;
  readonly level: LevelName;
  readonly value: FactValue | null;
  /** Added to 出处. */
  readonly note?: string;
}

/** A fact as a row to be: where it came from, and where it goes. */
interface FactRow {
  readonly key: string;
  readonly title: string;
  readonly words: string;
  readonly fact: FactState;
  readonly levels: ReadonlySet<LevelName>;
  readonly old: EvidenceRow | null;
  readonly entered: readonly EnteredFact[];
  /** Anything of the sheet stands elsewhere than before. */
  readonly moved: boolean;
}

/**
 * 佐证数据: a row a fact that the rules ask for, a column a level, grouped by table (what disqualifies first) and item. What stands in the
 * workbook's own sheet is kept: entries (also unreadable ones), 出处, columns that people added, and rows that fit no
 * fact any more, at the end.
 */
export function layOutEvidence(assessment: Assessment, entered: readonly EnteredFact[] = []): SheetSpec {
  const old = readEvidence(assessment.snapshot);
  const rows = factRows(assessment, old, entered);
  const used = new Set(rows.map((row) => row.old));
  const stray = old.filter((row) => !used.has(row));
  const { columns, at } = columnsOf(assessment, old);
  const top = heading(SHEET_MESSAGES.evidenceTitle, SHEET_MESSAGES.evidenceHint, columns);
  const moved = isMoved(assessment, rows, at);
  const inputs: InputCell[] = [];
  const cells = rows.flatMap((row, index) => factCells({ ...row, moved }, FIRST_ROW + index, at, inputs));
  return {
    ...top,
    name: ownSheetName(assessment.snapshot, '佐证数据'),
    cells: [
      ...top.cells,
      ...noFactsLine(rows.length),
      ...cells,
      ...strayCells(stray, FIRST_ROW + rows.length + 1, at),
    ],
    freeze: { rows: HEADER_ROW, columns: 0 },
    filter: filterOver(rows.length, columns.length),
    validations: validationsFor(inputs),
    charts: [],
    print: { landscape: true, titleRows: [HEADER_ROW, HEADER_ROW] },
  };
}

function factRows(
  { tables }: Assessment,
  old: readonly EvidenceRow[],
  entered: readonly EnteredFact[],
): FactRow[] {
  return tables.flatMap(({ id, table, items }) => {
    const rows = items.flatMap(({ item, facts, rule }) => {
      const vetoes = vetoFacts(
        rule,
        facts.map(({ spec }) => spec),
      );
      return facts.map((fact): FactRow & { readonly isVeto: boolean } => {
        const key = factKey(id, item.ordinal, fact.spec.id);
        return {
          key,
          title: table.title,
          words: item.text,
          fact,
          levels: new Set(table.levels.map((level) => level.name)),
          old: old.find((row) => fitsFact(row, key, fact.spec)) ?? null,
          entered: entered.filter((one) => factKey(one.table, one.item, one.fact) === key),
          moved: false,
          isVeto: vetoes.includes(fact.spec),
        };
      });
    });
    // What takes the whole table out is asked before any points.
    return [...rows.filter(({ isVeto }) => isVeto), ...rows.filter(({ isVeto }) => !isVeto)];
  });
}

/** Header → column, in order: the fixed ones, the tables' levels, what people added, 出处. */
function columnsOf({ tables }: Assessment, old: readonly EvidenceRow[]) {
  const levels = new Set(tables.flatMap(({ table }) => table.levels.map((level) => level.name)));
  const added = new Set(
    old.flatMap((row) => [...row.entries.keys()]).filter((header) => !levels.has(header)),
  );
  const columns: ColumnSpec[] = [
    { header: '编号', width: 16 },
    { header: '表', width: 22 },
    { header: '评分项', width: 36 },
    { header: '佐证事项', width: 36 },
    { header: '单位', width: 6 },
    ...[...levels, ...added].map((header) => ({ header, width: 12 })),
    { header: '出处', width: 26 },
  ];
  return { columns, at: new Map(columns.map(({ header }, index) => [header, index + 1])) };
}

type ColumnAt = ReadonlyMap<string, number>;

function isMoved({ snapshot }: Assessment, rows: readonly FactRow[], columnAt: ColumnAt): boolean {
  const columns = [...(findEvidence(snapshot)?.columns ?? [])];
  return (
    columns.some(([header, column]) => columnAt.get(header) !== column) ||
    rows.some(({ old }, index) => old !== null && old.row !== FIRST_ROW + index)
  );
}

function factCells(row: FactRow, at: number, columnAt: ColumnAt, inputs: InputCell[]): SpecCell[] {
  const { spec } = row.fact;
  const fixed = { 编号: row.key, 表: row.title, 评分项: row.words, 佐证事项: spec.label, 单位: spec.unit };
  const cells = Object.entries(fixed).map(([header, value]) =>
    cell(at, columnAt.get(header) ?? 1, header === '编号' || header === '单位' ? 'center' : 'text', {
      value,
    }),
  );
  for (const [header, column] of columnAt) {
    if (row.levels.has(header)) {
      inputs.push({ row: at, column, spec });
      cells.push(cell(at, column, inputStyle(spec.type), entryContent(row, header)));
    } else if (header === '出处') {
      cells.push(cell(at, column, 'text', { value: sourceOf(row) }));
    } else if (!(header in fixed)) {
      cells.push(cell(at, column, 'text', rawContent(row.old?.entries.get(header))));
    }
  }
  return cells;
}

/** What is entered now, else the known value (as the formula that gave it, where that still holds), else what stood there. */
function entryContent(row: FactRow, level: LevelName): Content {
  const now = row.entered.filter((one) => one.level === level).at(-1);
  return keptContent({
    now: now === undefined ? undefined : now.value,
    known: row.fact.values.get(level),
    old: row.old?.entries.get(level),
    spec: row.fact.spec,
    moved: row.moved,
  });
}

/** 出处 with the notes of what is entered now, each once. */
function sourceOf({ fact, old, entered }: FactRow): string {
  const before = old?.source ?? fact.source;
  return entered.reduce((source, { note }) => addNote(source, note), before);
}

export function addNote(source: string, note: string | undefined): string {
  if (note === undefined || source.includes(note)) return source;
  return source === '' ? note : `${source}；${note}`;
}

function noFactsLine(rows: number): SpecCell[] {
  return rows > 0 ? [] : [cell(FIRST_ROW, 1, 'note', { value: SHEET_MESSAGES.noFacts })];
}

/** Rows that fit no fact: below a line that says so, as they stood. */
function strayCells(stray: readonly EvidenceRow[], from: number, columnAt: ColumnAt): SpecCell[] {
  if (stray.length === 0) return [];
  const line = cell(from, 1, 'note', { value: SHEET_MESSAGES.strayLine });
  const cells = stray.flatMap((row, index) => {
    const texts = {
      编号: row.key,
      表: row.shown.table,
      评分项: row.shown.item,
      佐证事项: row.label,
      单位: row.unit,
    };
    const fixed = Object.entries({ ...texts, 出处: row.source });
    const contents: [string, Content][] = fixed.map(([header, value]) => [
      header,
      { value: value === '' ? null : value },
    ]);
    for (const [header, entry] of row.entries) contents.push([header, rawContent(entry)]);
    return contents.map(([header, content]) =>
      cell(from + 1 + index, columnAt.get(header) ?? 1, 'literal', content),
    );
  });
  return [line, ...cells];
}
