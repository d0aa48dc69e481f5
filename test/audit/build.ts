import type { ItemAssessment, TableAssessment } from '../../src/assessment';
import { auditing } from '../../src/audit/audit';
import type { Finding } from '../../src/audit/finding';
import { BLANK, type Content } from '../../src/grid/plan';
import type { Area } from '../../src/grid/address';
import type { Cell, Grid, Snapshot } from '../../src/grid/grid';
import type { Group, Section, TableItem } from '../../src/recognise/table';
import type { FactSpec, FactValue } from '../../src/rules/fact';
import type { Reading } from '../../src/rules/reading';
import type { ItemRule } from '../../src/rules/rule';
import { unreadRule } from '../../src/rules/unread';
import { judge } from '../../src/score/judge';
import { scoreItem } from '../../src/score/score';
import type { LogEntry } from '../../src/sheets/log';
import { NO_SETTINGS, type Settings } from '../../src/sheets/settings';

/** Row of the first item; columns: A section, B item, C points, D 自评分, E 市评分, F rule, H reason. */
export const FIRST = 3;
const SCORE_COLUMNS = { 自评分: 4, 市评分: 5 } as const;
const REASON = 8;

export type LevelName = keyof typeof SCORE_COLUMNS;

export interface ItemDraft {
  readonly points?: number | null;
  readonly pointsFrom?: TableItem['pointsFrom'];
  readonly text?: string;
  readonly number?: string;
  readonly ruleText?: string;
  readonly rule?: ItemRule & Partial<Pick<Reading, 'doubts'>>;
  readonly section?: number;
  readonly group?: number;
  readonly self?: Content['value'];
  readonly city?: Content['value'];
  readonly reason?: string;
  /** Facts known at 自评分. */
  readonly facts?: Readonly<Record<string, FactValue>>;
}

export interface TableDraft {
  readonly items: readonly ItemDraft[];
  readonly sections?: readonly Pick<Section, 'name' | 'points'>[];
  readonly groups?: readonly Group[];
  /** The total row's points and what each level has in it; it adds up so many of the items, the others are extras. */
  readonly total?: {
    readonly points?: number;
    readonly self?: Content;
    readonly city?: Content;
    readonly of?: number;
  };
  /** A 小计 row of the first section, right above the total. */
  readonly subtotal?: { readonly self?: Content };
  readonly merges?: readonly Area[];
  readonly settings?: Settings;
  readonly log?: readonly LogEntry[];
}

/** What the audit says of a small table drawn here, in order. */
export function findings(draft: TableDraft): Finding[] {
  const cells = new Map<number, Map<number, Cell>>();
  const put = (row: number, column: number, content: Content): void => {
    const cell = cellOf(content);
    if (cell) cells.set(row, (cells.get(row) ?? new Map<number, Cell>()).set(column, cell));
  };
  draft.items.forEach(({ self = null, city = null, reason = null }, index) => {
    put(FIRST + index, SCORE_COLUMNS.自评分, { value: self });
    put(FIRST + index, SCORE_COLUMNS.市评分, { value: city });
    put(FIRST + index, REASON, { value: reason });
  });
  const totalRow = totalRowOf(draft);
  if (draft.subtotal) put(totalRow - 1, SCORE_COLUMNS.自评分, draft.subtotal.self ?? BLANK);
  put(totalRow, SCORE_COLUMNS.自评分, draft.total?.self ?? BLANK);
  put(totalRow, SCORE_COLUMNS.市评分, draft.total?.city ?? BLANK);
  const grid: Grid = {
    sheet: '评分表',
    visibility: 'visible',
    cells,
    merges: draft.merges ?? null,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    isProtected: false,
  };
  const snapshot: Snapshot = { name: '试.xlsx', grids: [grid], names: [], structureLocked: false };
  const settings = draft.settings ?? NO_SETTINGS;
  return [...auditing(snapshot, [tableOf(draft, cells, settings)], settings, draft.log ?? [])].flat();
}

/** Codes alone. */
export function codes(draft: TableDraft): string[] {
  return findings(draft).map((finding) => finding.code);
}

function totalRowOf({ items, subtotal }: TableDraft): number {
  return FIRST + items.length + (subtotal ? 1 : 0);
}

function tableOf(
  draft: TableDraft,
  cells: Map<number, Map<number, Cell>>,
  settings: Settings,
): TableAssessment {
  const items = draft.items.map((one, index) => itemOf(one, index, cells, settings));
  const totalRow = totalRowOf(draft);
  return {
    id: 'T1',
    form: null,
    items,
    table: {
      sheet: '评分表',
      area: { top: 2, left: 1, bottom: totalRow, right: REASON },
      title: '评分表',
      unit: null,
      period: null,
      headerRows: [2],
      columns: {
        section: 1,
        subsection: null,
        number: null,
        item: 2,
        points: 3,
        rule: 6,
        method: null,
        reason: REASON,
        remark: null,
      },
      headings: [],
      levels: Object.entries(SCORE_COLUMNS).map(([name, column]) => ({ name, column, reasonColumn: null })),
      sections: (draft.sections ?? []).map((section, index) => ({
        ...section,
        outer: null,
        row: FIRST,
        items: items.filter(({ item }) => item.section === index).map(({ item }) => item.ordinal),
      })),
      items: items.map(({ item }) => item),
      subsections: [],
      groups: draft.groups ?? [],
      startingPoints: null,
      anchor: null,
      total: draft.total
        ? {
            row: totalRow,
            points: draft.total.points ?? null,
            items: items.slice(0, draft.total.of).map(({ item }) => item.ordinal),
          }
        : null,
      subtotals: draft.subtotal ? [{ row: totalRow - 1, section: 0 }] : [],
      notes: [],
      doubts: [],
      confidence: 1,
    },
  };
}

function itemOf(
  draft: ItemDraft,
  index: number,
  cells: Map<number, Map<number, Cell>>,
  settings: Settings,
): ItemAssessment {
  const row = FIRST + index;
  const points = draft.points === undefined ? 2 : draft.points;
  const item: TableItem = {
    ordinal: index + 1,
    rows: [row, row],
    number: draft.number ?? null,
    section: draft.section ?? null,
    text: draft.text ?? '评分内容',
    points,
    pointsFrom: draft.pointsFrom ?? (points === null ? 'group' : 'cell'),
    group: draft.group ?? null,
    ruleText: draft.ruleText ?? `规则${index}`,
    methodText: '',
    remarkText: '',
  };
  const rule: NonNullable<ItemDraft['rule']> = draft.rule ?? unreadRule(item);
  const values = new Map(Object.entries(draft.facts ?? {}));
  const scores = Object.entries(SCORE_COLUMNS).map(([level, column]) => {
    const entered = cells.get(row)?.get(column) ?? null;
    const scored = scoreItem(rule, level === '自评分' ? values : new Map(), new Map());
    const kept = settings.kept.has(`T1/${index + 1}/${level}`);
    const status = judge({ entered, possible: scored.possible, missing: scored.missing, kept });
    return {
      level,
      row,
      column,
      entered,
      scored,
      status,
      reported: new Map<string, string>(),
      stated: new Map<string, never>(),
    };
  });
  const facts = rule.facts.map((spec: FactSpec) => {
    const value = values.get(spec.id);
    return { spec, values: new Map(value === undefined ? [] : [['自评分', value]]), source: '' };
  });
  return { item, formItem: null, rule: rule.rule, doubts: rule.doubts ?? [], facts, scores };
}

function cellOf({ value, formula }: Content): Cell | null {
  if (value === null) return formula === undefined ? null : { kind: 'unknown', value, text: '', formula };
  if (typeof value === 'string' && /^#[A-Z/0!?]+[A?!]$/.test(value))
    return { kind: 'error', value, text: value };
  const kind = typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'text';
  return { kind, value, text: String(value), ...(formula === undefined ? {} : { formula }) };
}

const COUNT: FactSpec = { id: 'missing', label: '未建立的乡镇数', type: 'count', unit: '个', clear: 0 };
const DONE: FactSpec = { id: 'done', label: '是否完成', type: 'yes-no', unit: '', clear: true };
const OUT: FactSpec = { id: 'out', label: '是否未建立平台', type: 'yes-no', unit: '', clear: false };

/** 未完成的扣2分, of 2 points. */
export const ALL_OR_NOTHING: ItemRule = {
  facts: [DONE],
  rule: {
    kind: 'award',
    words: null,
    when: { kind: 'is', fact: 'done', value: true },
    points: 2,
    otherwise: 0,
  },
};

/** 每有一个扣1分, of 3 points. */
export const PER_UNIT: ItemRule = {
  facts: [COUNT],
  rule: {
    kind: 'sum',
    words: null,
    start: 3,
    cap: 3,
    floor: 0,
    parts: [{ kind: 'deduct-per', words: null, count: 'missing', points: 1, most: null }],
  },
};

/** 酌情扣分, of 2 points. */
export const DISCRETION: ItemRule = {
  facts: [],
  rule: { kind: 'discretion', words: null, when: null, least: 0, most: 2 },
};

/** 不列入评估. */
export const DISQUALIFYING: ItemRule = {
  facts: [OUT],
  rule: {
    kind: 'sum',
    words: null,
    start: 2,
    cap: 2,
    floor: 0,
    parts: [{ kind: 'disqualify', words: null, when: { kind: 'is', fact: 'out', value: true } }],
  },
};

/** 不得分并倒扣5分, of 10 points. */
export const BELOW_ZERO: ItemRule = {
  facts: [DONE],
  rule: {
    kind: 'award',
    words: null,
    when: { kind: 'is', fact: 'done', value: true },
    points: 10,
    otherwise: -5,
  },
};

export function kept(item: number, level: LevelName): Settings {
  return { ...NO_SETTINGS, kept: new Map([[`T1/${item}/${level}`, '经核实']]) };
}
