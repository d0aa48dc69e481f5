import type { Assessment, ItemAssessment, TableAssessment } from '../../src/assessment';
import type { Finding } from '../../src/audit/finding';
import { cellAt, type Grid, type Snapshot } from '../../src/grid/grid';
import type { ApplyReport, Content, EditPlan } from '../../src/grid/plan';
import type { SpecCell } from '../../src/grid/sheet-spec';
import type { ScoringTable, TableItem } from '../../src/recognise/table';
import type { FactSpec, FactValue } from '../../src/rules/fact';
import type { Rule } from '../../src/rules/rule';
import { judge } from '../../src/score/judge';
import { scoreItem } from '../../src/score/score';
import { matchEvidence, readEvidence } from '../../src/sheets/evidence';
import { knownAt } from '../../src/sheets/evidence-levels';
import { readLog } from '../../src/sheets/log';
import { isOwnSheet, tableIds } from '../../src/sheets/names';
import { readSettings } from '../../src/sheets/settings';
import { isKept, readingsOf } from '../../src/sheets/settings-of';
import { newXlsx, openXlsx, type XlsxDocument } from '../../src/workbook/xlsx';

/** One row of a small form: its words, its rule, and what stands in its two score cells. */
export interface Line {
  readonly text: string;
  readonly rule: Rule;
  readonly facts: readonly FactSpec[];
  readonly self?: Content['value'] | Content;
  readonly city?: Content['value'] | Content;
}

export const SELF = '自评分';
export const CITY = '市评分';
export const NOW = '2026-11-21T09:30:00';

/** A 评分项 | 分值 | 自评分 | 市评分 form on its own sheet, two sections: the first `firstSection` lines, the rest. */
export interface Form {
  readonly sheet: string;
  readonly lines: readonly Line[];
  readonly firstSection: number;
}

const HEADERS = ['部分', '考评内容', '分值', SELF, CITY];
const HEADER_ROW = 2;

/** A workbook with small forms, read back by position: the pipeline without recognition. */
export class Office {
  constructor(
    readonly forms: readonly Form[],
    public document: XlsxDocument = newXlsx('考评.xlsx'),
  ) {}

  static async with(lines: readonly Line[], sheet = '评分表'): Promise<Office> {
    return Office.withForms([{ sheet, lines, firstSection: Math.ceil(lines.length / 2) }]);
  }

  static async withForms(forms: readonly Form[]): Promise<Office> {
    const office = new Office(forms);
    const report = await office.document.apply({
      fingerprints: [],
      groups: forms.map((form) => ({ id: form.sheet, title: form.sheet, edits: [putForm(form)] })),
    });
    if (report.refused.length > 0) throw new Error(report.refused.map(({ message }) => message).join());
    return office;
  }

  async assess(findings: readonly Finding[] = []): Promise<Assessment> {
    return assessForms(await this.document.read(), this.forms, findings);
  }

  /** Applies a plan; throws where anything was refused. */
  async apply(plan: EditPlan): Promise<void> {
    const { refused } = await this.try(plan);
    if (refused.length > 0) throw new Error(refused.map(({ message }) => message).join());
  }

  async try(plan: EditPlan): Promise<ApplyReport> {
    return this.document.apply(plan);
  }

  /** A person types. */
  type(
    row: number,
    column: number,
    value: Content['value'] | Content,
    sheet = this.forms[0]?.sheet ?? '',
  ): void {
    this.document.edit(sheet, row, column, asContent(value));
  }

  /** Saved and opened again. */
  reopened(): Office {
    return new Office(this.forms, openXlsx(this.document.save(), '考评.xlsx'));
  }

  /** The score column of a form as one would write it. */
  async column(column: number, sheet = this.forms[0]?.sheet ?? ''): Promise<(Content['value'] | string)[]> {
    const grid = (await this.document.read()).grids.find((one) => one.sheet === sheet);
    const lines = this.forms.find((form) => form.sheet === sheet)?.lines ?? [];
    return lines.map((_, index) => {
      const cell = grid && cellAt(grid, HEADER_ROW + 1 + index, column);
      return cell?.formula ?? cell?.value ?? null;
    });
  }

  /** Without any sheet of ours: what the user has. */
  async userSheets(): Promise<Grid[]> {
    return (await this.document.read()).grids.filter((grid) => !isOwnSheet(grid));
  }
}

export const SELF_COLUMN = 4;
export const CITY_COLUMN = 5;

/** The row of the n-th line (1-based). */
export const rowOfLine = (line: number): number => HEADER_ROW + line;

function asContent(value: Content['value'] | Content): Content {
  return typeof value === 'object' && value !== null ? value : { value };
}

function putForm({ sheet, lines, firstSection }: Form) {
  const cells: SpecCell[] = [{ row: 1, column: 1, style: 'title', value: `${sheet}的标题` }];
  HEADERS.forEach((value, index) =>
    cells.push({ row: HEADER_ROW, column: index + 1, style: 'header', value }),
  );
  lines.forEach(({ text, self = null, city = null }, index) => {
    const row = rowOfLine(index + 1);
    const section = index === 0 ? '一、前部' : index === firstSection ? '二、后部' : null;
    const contents = [section, text, 5, self, city].map((content) => asContent(content));
    contents.forEach((content, at) => cells.push({ row, column: at + 1, style: 'text', ...content }));
  });
  const spec = {
    name: sheet,
    own: false,
    cells,
    merges: [],
    widths: {},
    heights: {},
    validations: [],
    charts: [],
  };
  return { kind: 'put-sheet', sheet: { ...spec, print: { landscape: false } } } as const;
}

/** The pipeline without recognition, over any snapshot. */
export function assessForms(
  snapshot: Snapshot,
  forms: readonly Form[],
  findings: readonly Finding[] = [],
): Assessment {
  const tables = forms.map(tableOf);
  const ids = tableIds(snapshot, tables);
  const levels = [SELF, CITY];
  const wanted = forms.flatMap(({ lines }, at) =>
    lines.map(({ facts }, index) => ({ table: ids[at] ?? '', item: index + 1, facts, levels })),
  );
  const evidence = matchEvidence(readEvidence(snapshot), wanted);
  const settings = readSettings(snapshot);
  const assessed = forms.map((form, at): TableAssessment => {
    const table = tables[at];
    const id = ids[at] ?? '';
    if (!table) throw new Error('no table');
    const items = table.items.map((item, index): ItemAssessment => {
      const line = form.lines[index];
      if (!line) throw new Error('no line');
      const facts = evidence.facts.get(`${id}/${item.ordinal}`) ?? [];
      const scores = table.levels.map(({ name, column }, rank) => {
        const known = knownAt(facts, name, levels.slice(0, rank), settings.adoptReported.has(id));
        const scored = scoreItem(
          { rule: line.rule, facts: line.facts },
          known.facts,
          readingsOf(settings, id),
        );
        const grid = snapshot.grids.find((one) => one.sheet === form.sheet);
        const entered = grid ? cellAt(grid, item.rows[0], column) : null;
        const kept = isKept(settings, id, item.ordinal, name);
        const status = judge({ entered, possible: scored.possible, missing: scored.missing, kept });
        const { reported } = known;
        const stated = new Map<string, never>();
        return { level: name, row: item.rows[0], column, entered, scored, status, reported, stated };
      });
      return { item, formItem: null, rule: line.rule, doubts: [], facts, scores };
    });
    return { id, table, form: null, items };
  });
  const strayEvidence = [...evidence.stray, ...evidence.unread];
  const log = readLog(snapshot);
  return {
    snapshot,
    tables: assessed,
    indicators: [],
    communities: [],
    declarations: [],
    findings,
    ignored: [],
    settings,
    log,
    strayEvidence,
  };
}

function tableOf({ sheet, lines, firstSection }: Form): ScoringTable {
  const ordinals = lines.map((_, index) => index + 1);
  const sectionOf = (ordinal: number) => (ordinal <= firstSection ? 0 : 1);
  const sections = ['一、前部', '二、后部'].map((name, at) => {
    const items = ordinals.filter((ordinal) => sectionOf(ordinal) === at);
    return { name, outer: null, points: null, row: rowOfLine(items[0] ?? 1), items };
  });
  return {
    sheet,
    area: { top: HEADER_ROW, left: 1, bottom: rowOfLine(lines.length), right: HEADERS.length },
    title: `${sheet}的标题`,
    unit: null,
    period: null,
    headerRows: [HEADER_ROW],
    columns: {
      section: 1,
      subsection: null,
      number: null,
      item: 2,
      points: 3,
      rule: null,
      method: null,
      reason: null,
      remark: null,
    },
    headings: [],
    subsections: [],
    startingPoints: null,
    anchor: null,
    levels: [
      { name: SELF, column: SELF_COLUMN, reasonColumn: null },
      { name: CITY, column: CITY_COLUMN, reasonColumn: null },
    ],
    sections: sections.filter(({ items }) => items.length > 0),
    items: lines.map(({ text }, index): TableItem => ({
      ordinal: index + 1,
      rows: [rowOfLine(index + 1), rowOfLine(index + 1)],
      number: null,
      section: sectionOf(index + 1),
      text,
      points: 5,
      pointsFrom: 'cell',
      group: null,
      ruleText: '',
      methodText: '',
      remarkText: '',
    })),
    groups: [],
    total: null,
    subtotals: [],
    notes: [],
    doubts: [],
    confidence: 1,
  };
}

/** 每有一个未公示的扣1分, from 5. */
export function perCount(text: string, label = '未公示的个数', more: Partial<Line> = {}): Line {
  const count: FactSpec = { id: 'unpublished', label, type: 'count', unit: '个', clear: 0 };
  const words = { in: 'rule', text: '每有一个未公示的扣1分' } as const;
  const part: Rule = { kind: 'deduct-per', words, count: count.id, points: 1, most: null };
  const rule: Rule = { kind: 'sum', words: null, start: 5, parts: [part], cap: 5, floor: 0 };
  return { text, rule, facts: [count], ...more };
}

/** 就业率达到90%的得5分，否则不得分: nothing means “nothing to deduct”. */
export function rate(text: string, more: Partial<Line> = {}): Line {
  const fact: FactSpec = { id: 'rate', label: '就业率', type: 'percent', unit: '%', clear: null };
  const when = { kind: 'compare', of: { fact: 'rate', as: 'value' }, op: '>=', to: 90 } as const;
  const words = { in: 'rule', text: '就业率达到90%的得5分，否则不得分' } as const;
  return { text, facts: [fact], rule: { kind: 'award', words, when, points: 5, otherwise: 0 }, ...more };
}

/** 酌情给分, 0 to 5. */
export function judged(text: string, more: Partial<Line> = {}): Line {
  const rule: Rule = {
    kind: 'discretion',
    words: { in: 'rule', text: '酌情给分' },
    when: null,
    least: 0,
    most: 5,
  };
  return { text, facts: [], rule, ...more };
}

/** 不列入评估 where there is no station. */
export function disqualifying(text: string): Line {
  const fact: FactSpec = { id: 'no-station', label: '未建站', type: 'yes-no', unit: '', clear: false };
  const out: Rule = { kind: 'disqualify', words: null, when: { kind: 'is', fact: fact.id, value: true } };
  return {
    text,
    facts: [fact],
    rule: { kind: 'sum', words: null, start: 5, parts: [out], cap: 5, floor: 0 },
  };
}

export type { FactValue };
