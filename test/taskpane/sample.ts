import type { Assessment, FactState, ItemAssessment, TableAssessment } from '../../src/assessment';
import type { Finding } from '../../src/audit/finding';
import type { Cell, Grid } from '../../src/grid/grid';
import type { ScoringTable, TableItem } from '../../src/recognise/table';
import type { StatedFact } from '../../src/reasons/stated-facts';
import type { FactSpec, FactValue } from '../../src/rules/fact';
import { specified } from '../../src/rules/specified';
import type { ItemRule, Rule, Words } from '../../src/rules/rule';
import { judge } from '../../src/score/judge';
import { scoreItem } from '../../src/score/score';
import type { LogEntry } from '../../src/sheets/log';
import { NO_SETTINGS, type Settings } from '../../src/sheets/settings';

/** A small table with one item of every kind that the pane has to show, scored by the real rules. */

const words = (text: string): Words => ({ in: 'rule', text });
const spec = (id: string, label: string, rest: Partial<FactSpec>): FactSpec => ({
  id,
  label,
  type: 'count',
  unit: '个',
  clear: 0,
  ...rest,
});
const sum = (start: number, parts: readonly Rule[]): Rule => ({
  kind: 'sum',
  start,
  parts,
  cap: start,
  floor: 0,
  words: null,
});

interface SampleItem {
  readonly section: number;
  readonly text: string;
  readonly points: number;
  readonly ruleText: string;
  readonly methodText?: string;
  readonly rule: ItemRule;
}

const MISSED_PLANS = spec('counties-without-plan', '未出台操作方案的县（市、区）数', {});
const REACHED = spec('plan-reached', '净增岗位数完成市下达计划', { type: 'yes-no', unit: '', clear: true });
const RATE = spec('employment-rate', '持证人员就业率', { type: 'percent', unit: '%', clear: null });
const POSTS = spec('posts', '公益性岗位安置困难人员', { type: 'pair', unit: '人', clear: null });
const ISSUED = spec('issued', '实施办法印发日期', { type: 'date', unit: '', clear: null });

const ITEMS: readonly SampleItem[] = [
  {
    section: 0,
    text: '县（市、区）政府（管委会）制订“扩大与促进就业工程”具体操作方案，并明确各级、各部门职责',
    points: 3,
    ruleText: '未制定的，不得分',
    methodText: '检查所有县（市、区）政府出台操作方案的正式文件，任何一个没有即扣3分。',
    rule: {
      facts: [MISSED_PLANS],
      rule: sum(3, [
        {
          kind: 'deduct',
          words: words('任何一个没有即扣3分'),
          points: 3,
          when: {
            kind: 'compare',
            of: { fact: MISSED_PLANS.id, as: 'value' },
            op: '>',
            to: 0,
          },
        },
      ]),
    },
  },
  {
    section: 0,
    text: '完成市下达的净增岗位数',
    points: 2,
    ruleText: '未完成计划数的扣2分',
    rule: {
      facts: [REACHED],
      rule: sum(2, [
        {
          kind: 'deduct',
          words: words('未完成计划数的扣2分'),
          points: 2,
          when: { kind: 'is', fact: REACHED.id, value: false },
        },
      ]),
    },
  },
  {
    section: 1,
    text: '持《再就业优惠证》人员就业率',
    points: 4,
    ruleText: '80%-90%得2分，91%-94%得3分，95%以上得4分',
    rule: {
      facts: [RATE],
      rule: {
        kind: 'bands',
        words: words('80%-90%得2分，91%-94%得3分，95%以上得4分'),
        of: { fact: RATE.id, as: 'value' },
        below: null,
        bands: [
          { from: { value: 80, inclusive: true }, to: { value: 90, inclusive: true }, points: 2 },
          { from: { value: 91, inclusive: true }, to: { value: 94, inclusive: true }, points: 3 },
          { from: { value: 95, inclusive: true }, to: null, points: 4 },
        ],
      },
    },
  },
  {
    section: 1,
    text: '就业困难人员通过公益性岗位安置，规章制度健全',
    points: 3,
    ruleText: '每低1%扣1分；制度不全的酌情扣分',
    rule: {
      facts: [POSTS, ISSUED],
      rule: {
        kind: 'choice',
        words: words('每低1%扣1分'),
        assumption: 'full-steps',
        question: '“每低1%”不足1%的部分算不算？',
        readings: [
          { id: 'full', label: '只算满1%的', rule: fallingShort(1) },
          { id: 'begun', label: '不足1%也算1%', rule: fallingShort(2) },
        ],
      },
    },
  },
  {
    section: 1,
    text: '建立就业援助制度',
    points: 3,
    ruleText: '查阅相关记录，酌情扣分。',
    rule: {
      facts: [],
      rule: sum(3, [{ kind: 'discretion', words: words('酌情扣分'), when: null, least: -3, most: 0 }]),
    },
  },
];

function fallingShort(points: number): Rule {
  return sum(3, [
    {
      kind: 'deduct',
      words: words('每低1%扣1分'),
      points,
      when: { kind: 'compare', of: { fact: POSTS.id, as: 'rate' }, op: '<', to: 100 },
    },
  ]);
}

const LEVELS = [
  { name: '自评分', column: 4, reasonColumn: null },
  { name: '市评分', column: 5, reasonColumn: null },
];
const FIRST_ROW = 4;

export interface SampleOptions {
  /** "ordinal/level" → what stands in the score cell. */
  readonly entered?: Readonly<Record<string, number>>;
  /** "ordinal/fact/level" → value. */
  readonly facts?: Readonly<Record<string, FactValue>>;
  /** "ordinal/fact/level" → what the reason beside the score states. */
  readonly stated?: Readonly<Record<string, StatedFact>>;
  readonly settings?: Partial<Settings>;
  readonly findings?: readonly Finding[];
  readonly log?: readonly LogEntry[];
  readonly official?: boolean;
  readonly grids?: readonly Grid[];
}

/** The sample as `assess` would give it. */
export function sample(options: SampleOptions = {}): Assessment {
  const settings = { ...NO_SETTINGS, ...options.settings };
  return {
    snapshot: { name: '示例.xlsx', grids: options.grids ?? [], names: [], structureLocked: false },
    tables: [sampleTable(options, settings)],
    findings: options.findings ?? [],
    ignored: [],
    settings,
    log: options.log ?? [],
    indicators: [],
    communities: [],
    declarations: [],
    strayEvidence: [],
  };
}

/** A workbook without any scoring table. */
export function emptySample(): Assessment {
  return { ...sample(), tables: [] };
}

function sampleTable(options: SampleOptions, settings: Settings): TableAssessment {
  return {
    id: 'T1',
    form: options.official === false ? null : { id: 'reemployment-2004', confidence: 0.98 },
    table: layout(),
    items: ITEMS.map((item, index) => assessed(item, index + 1, options, settings)),
  };
}

function layout(): ScoringTable {
  const items = ITEMS.map((item, index) => tableItem(item, index + 1));
  const section = (name: string, points: number, place: number) => ({
    name,
    outer: null,
    points,
    row: FIRST_ROW + ITEMS.findIndex((item) => item.section === place),
    items: items.filter((item) => item.section === place).map((item) => item.ordinal),
  });
  return {
    sheet: '评分表',
    area: { top: 3, left: 1, bottom: FIRST_ROW + ITEMS.length, right: 7 },
    title: '县（市、区）2004年度再就业工作目标责任制落实情况评分表',
    unit: null,
    period: null,
    headerRows: [3],
    columns: {
      section: 1,
      subsection: null,
      number: null,
      item: 2,
      points: 3,
      rule: 6,
      method: 7,
      reason: null,
      remark: null,
    },
    headings: [],
    subsections: [],
    startingPoints: null,
    anchor: null,
    levels: LEVELS,
    sections: [section('一、落实责任（5分）', 5, 0), section('二、落实扶持政策（10分）', 10, 1)],
    items,
    groups: [],
    total: { row: FIRST_ROW + ITEMS.length, points: 15, items: items.map(({ ordinal }) => ordinal) },
    subtotals: [],
    notes: [],
    doubts: [{ code: 'no-unit', message: '没有找到单位名称一行。', english: 'No line names the unit.' }],
    confidence: 0.97,
  };
}

function tableItem({ section, text, points, ruleText, methodText }: SampleItem, ordinal: number): TableItem {
  const row = FIRST_ROW + ordinal - 1;
  return {
    ordinal,
    rows: [row, row],
    number: null,
    section,
    text,
    points,
    pointsFrom: 'cell',
    group: null,
    ruleText,
    methodText: methodText ?? '',
    remarkText: '',
  };
}

function assessed(
  item: SampleItem,
  ordinal: number,
  { entered = {}, facts = {}, stated = {} }: SampleOptions,
  settings: Settings,
): ItemAssessment {
  const states = specified(item.rule.rule, item.rule.facts).map((fact): FactState => {
    const known = LEVELS.flatMap(({ name }) => {
      const value = facts[`${ordinal}/${fact.id}/${name}`];
      return value === undefined ? [] : [[name, value] as const];
    });
    return { spec: fact, values: new Map(known), source: '' };
  });
  const readings = new Map([...settings.readings].map(([key, value]) => [key.replace('T1/', ''), value]));
  return {
    item: tableItem(item, ordinal),
    formItem: null,
    rule: item.rule.rule,
    doubts: [],
    facts: states,
    scores: LEVELS.map(({ name, column }) => {
      const own = new Map(states.flatMap(({ spec: { id }, values }) => pair(id, values.get(name))));
      const scored = scoreItem(item.rule, own, readings);
      const cell = cellOf(entered[`${ordinal}/${name}`]);
      const kept = settings.kept.has(`T1/${ordinal}/${name}`);
      const reported = states.filter(
        (state) => name !== '自评分' && !state.values.has(name) && state.values.has('自评分'),
      );
      return {
        level: name,
        row: FIRST_ROW + ordinal - 1,
        column,
        entered: cell,
        scored,
        status: judge({ entered: cell, possible: scored.possible, missing: scored.missing, kept }),
        reported: new Map(reported.map((state) => [state.spec.id, '自评分'])),
        stated: new Map(
          states.flatMap(({ spec: { id } }) => {
            const said = stated[`${ordinal}/${id}/${name}`];
            return said ? [[id, said] as const] : [];
          }),
        ),
      };
    }),
  };
}

function pair(id: string, value: FactValue | undefined): readonly (readonly [string, FactValue])[] {
  return value === undefined ? [] : [[id, value]];
}

function cellOf(value: number | undefined): Cell | null {
  return value === undefined ? null : { kind: 'number', value, text: String(value) };
}

/** A sheet with one row of words. */
export function gridOf(sheet: string, words: readonly string[]): Grid {
  const row = words.map((text, index) => [index + 1, { kind: 'text', value: text, text }] as const);
  return {
    sheet,
    visibility: 'visible',
    cells: new Map([[1, new Map<number, Cell>(row)]]),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    isProtected: false,
  };
}

export function finding(rest: Partial<Finding>): Finding {
  return {
    code: 'over-cap',
    key: 'T1/2/over-cap/市评分',
    severity: 'error',
    table: 'T1',
    sheet: '评分表',
    cells: ['E5'],
    item: 2,
    level: '市评分',
    message: '第5行 市评分 超过分值：填6，满分2。',
    settle: '请改为不超过2的分数。',
    english: {
      message: 'Row 5, “市评分”: above its points: 6 entered, at most 2.',
      settle: 'Keep it within the points.',
    },
    quote: '',
    values: {},
    ...rest,
  };
}

/** 计分记录 of one cell that was filled. */
export const FILLED: LogEntry = {
  run: 1,
  time: '2024-12-31T10:00:00',
  action: '填入',
  table: 'T1',
  item: 1,
  itemText: '县（市、区）政府（管委会）制订“扩大与促进就业工程”具体操作方案，并明确各级、各部门职责',
  level: '自评分',
  sheet: '评分表',
  cell: 'D4',
  before: { value: null },
  after: { value: 3 },
  rule: '',
  facts: '',
  engine: '0.1.0',
};
