import type { Area } from '../../../src/grid/address';
import type { Grid } from '../../../src/grid/grid';
import { gridOf } from '../grids';
import type { PlainColumn, PlainItem, PlainSection, PlainTable } from './plain-table';

type Value = string | number | null;

/** How a table is laid out; every choice is one that offices make. */
export interface Style {
  /** merged: as printed; unmerged: merges taken off; filled: and the text copied down; unknown: nobody read them. */
  readonly merges: 'merged' | 'unmerged' | 'filled' | 'unknown';
  /** Section names in their column, or on a row of their own. */
  readonly sections: 'column' | 'row' | 'row-across';
  readonly sectionPoints:
    '（15分）' | '(15分)' | '15分' | '（共15分）' | '（权数15分）' | '（１５分）' | 'none';
  readonly points: '5' | '5分' | '５分' | '５' | '(5分)' | '5 分' | '5.0';
  readonly headerWords: 'plain' | 'blanks' | 'breaks' | 'traditional' | 'remark';
  readonly title: 'merged' | 'cell' | 'across' | 'two-rows' | 'none';
  readonly lines: 'unit' | 'unit-date' | 'none';
  readonly top: number;
  readonly left: number;
  /** Score columns (with the reasons) where the table has them, behind all others, or before the points. */
  readonly scores: 'as printed' | 'last' | 'early';
  /** Two item rows and two columns are hidden. */
  readonly hidden: boolean;
  /** Scores are entered. */
  readonly entered: boolean;
  /** An empty column in front of this one of the table's; 0: none. */
  readonly emptyColumn: number;
  /** Empty rows: behind the header, between sections. */
  readonly spacers: boolean;
  /** The header comes again before every so many items; 0: never. */
  readonly pageOf: number;
  readonly subtotals: boolean;
  readonly total: '合计' | '合 计' | '总分' | 'none';
  readonly notes: boolean;
  readonly vertical: boolean;
}

/** Where everything stands on the sheet that was laid out. */
export interface Laid {
  readonly grid: Grid;
  readonly headerRows: readonly number[];
  /** Column by place in the table's columns. */
  readonly columns: readonly { readonly column: PlainColumn; readonly at: number }[];
  readonly items: readonly { readonly row: number; readonly item: PlainItem; readonly section: number }[];
}

/** Lays the table out on a sheet. */
export function layOut(table: PlainTable, style: Style): Laid {
  return new Sheet(table, style).lay();
}

class Sheet {
  private row: number;
  /** Last row of the group that is being put. */
  private groupEnd = 0;
  private readonly entries: [number, number, Value][] = [];
  private readonly areas: Area[] = [];
  private readonly headerRows: number[] = [];
  private readonly items: { row: number; item: PlainItem; section: number }[] = [];
  private readonly columns: readonly { column: PlainColumn; at: number }[];

  constructor(
    private readonly table: PlainTable,
    private readonly style: Style,
  ) {
    this.row = style.top;
    const inRows = style.sections !== 'column';
    const columns = ordered(table.columns, style).filter(({ role }) => !(inRows && role === 'section'));
    this.columns = columns.map((column, index) => {
      const isBehind = style.emptyColumn > 0 && index >= style.emptyColumn;
      return { column, at: style.left + index + (isBehind ? 1 : 0) };
    });
  }

  lay(): Laid {
    const { style, table } = this;
    this.lead();
    this.header();
    if (style.spacers) this.row += 1;
    table.sections.forEach((section, index) => this.section(section, index));
    this.foot();
    const filled = style.merges === 'filled' ? this.filledDown() : this.entries;
    const merges = { merged: this.areas, unmerged: [], filled: [], unknown: null }[style.merges];
    return {
      grid: {
        ...gridOf(filled, merges),
        hiddenRows: new Set(style.hidden ? this.items.slice(0, 2).map(({ row }) => row) : []),
        hiddenColumns: new Set(style.hidden ? this.columns.slice(1, 3).map(({ at }) => at) : []),
      },
      headerRows: this.headerRows,
      columns: this.columns,
      items: this.items,
    };
  }

  private get first(): number {
    return this.columns[0]?.at ?? 1;
  }

  private get last(): number {
    return this.columns.at(-1)?.at ?? 1;
  }

  private put(row: number, column: number, value: Value): void {
    if (value !== null && value !== '') this.entries.push([row, column, value]);
  }

  private merge(top: number, left: number, bottom: number, right: number): void {
    if (bottom > top || right > left) this.areas.push({ top, left, bottom, right });
  }

  private line(text: string, isMerged: boolean): void {
    this.put(this.row, this.first, text);
    if (isMerged) this.merge(this.row, this.first, this.row, this.last);
    this.row += 1;
  }

  private lead(): void {
    const { title, lines } = this.style;
    const name = this.table.title;
    if (title === 'two-rows') {
      this.line('某某县人民政府办公室', true);
      this.line(name, true);
    } else if (title === 'across') {
      for (let column = this.first; column <= this.last; column += 1) this.put(this.row, column, name);
      this.row += 1;
    } else if (title !== 'none') this.line(name, title === 'merged');
    if (lines === 'none') return;
    this.put(this.row, this.first, '单位（盖章）：');
    if (lines === 'unit-date') this.put(this.row, this.last, '评估期：2004年1月至12月');
    this.row += 1;
  }

  private header(): void {
    const isDouble = this.columns.some(({ column }) => column.subheader !== undefined);
    const top = this.row;
    this.columns.forEach(({ column, at }, index) => {
      const before = this.columns[index - 1]?.column;
      const isShared = column.subheader !== undefined && before?.header === column.header;
      if (!isShared) this.put(top, at, headed(column.header, this.style));
      if (!isDouble) return;
      if (column.subheader === undefined) this.merge(top, at, top + 1, at);
      else this.put(top + 1, at, headed(column.subheader, this.style));
      const next = this.columns[index + 1];
      if (!isShared && column.subheader !== undefined && next?.column.header === column.header)
        this.merge(top, at, top, next.at);
    });
    this.headerRows.push(...(isDouble ? [top, top + 1] : [top]));
    this.row += isDouble ? 2 : 1;
  }

  private section(section: PlainSection, index: number): void {
    const { style } = this;
    const name = section.name === '' ? '' : sectionName(section, style);
    const at = this.columns.find(({ column }) => column.role === 'section')?.at;
    if (style.sections !== 'column' && name !== '') this.line(name, style.sections === 'row-across');
    let top = this.row;
    section.items.forEach((item, place) => {
      if (
        style.pageOf > 0 &&
        this.items.length > 0 &&
        this.items.length % style.pageOf === 0 &&
        place > 0 &&
        this.row > this.groupEnd
      ) {
        if (at !== undefined) this.merge(top, at, this.row - 1, at);
        this.header();
        top = this.row;
      }
      if (at !== undefined && this.row === top)
        this.put(top, at, style.vertical ? [...name].join('\n') : name);
      this.item(item, index);
    });
    if (at !== undefined) this.merge(top, at, this.row - 1, at);
    if (style.subtotals) this.sum('小计', section.points);
    if (style.spacers) this.row += 1;
  }

  private item(item: PlainItem, section: number): void {
    this.items.push({ row: this.row, item, section });
    for (const { column, at } of this.columns) {
      if (column.role === 'level' && this.style.entered) this.put(this.row, at, 1.5);
      if (column.role === 'number') this.put(this.row, at, item.number);
      if (column.role === 'item') this.put(this.row, at, item.text);
      if (column.role === 'rule') this.put(this.row, at, item.rule);
      if (column.role === 'method') this.put(this.row, at, item.method);
      if (column.role !== 'points') continue;
      const points = item.group?.points ?? item.points;
      if (points !== null) this.put(this.row, at, pointsText(points, this.style));
      if (item.group) this.groupEnd = this.row + item.group.items - 1;
      if (item.group) this.merge(this.row, at, this.row + item.group.items - 1, at);
    }
    this.row += 1;
  }

  private sum(label: string, points: number | null): void {
    this.put(this.row, this.first, label);
    const at = this.columns.find(({ column }) => column.role === 'points')?.at;
    if (at !== undefined && points !== null) this.put(this.row, at, pointsText(points, this.style));
    this.row += 1;
  }

  private foot(): void {
    const { style, table } = this;
    if (style.total !== 'none') this.sum(style.total, table.total);
    if (!style.notes) return;
    this.line('备注：本表一式两份，由考核小组留存。', true);
    this.line('考评组长（签字）：            年   月   日', false);
  }

  private filledDown(): [number, number, Value][] {
    const extra = this.areas.flatMap(({ top, left, bottom, right }) => {
      const value = this.entries.find(([row, column]) => row === top && column === left)?.[2] ?? null;
      const cells: [number, number, Value][] = [];
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) {
          if (row !== top || column !== left) cells.push([row, column, value]);
        }
      }
      return cells;
    });
    return [...this.entries, ...extra];
  }
}

const TRADITIONAL: Readonly<Record<string, string>> = {
  项: '項',
  评: '評',
  审: '審',
  标: '標',
  准: '準',
  办: '辦',
  计: '計',
  县: '縣',
  乡: '鄉',
  镇: '鎮',
  级: '級',
  数: '數',
  区: '區',
  内: '內',
  号: '號',
  复: '復',
  总: '總',
  责: '責',
  单: '單',
  检: '檢',
  则: '則',
  类: '類',
  别: '別',
  扣: '扣',
  初: '初',
  厅: '廳',
};

function ordered(columns: readonly PlainColumn[], { scores }: Style): PlainColumn[] {
  const isScore = ({ role }: PlainColumn): boolean => role === 'level' || role === 'reason';
  if (scores === 'as printed') return [...columns];
  const others = columns.filter((column) => !isScore(column));
  const at = scores === 'last' ? others.length : others.findIndex(({ role }) => role === 'item') + 1;
  return [...others.slice(0, at), ...columns.filter(isScore), ...others.slice(at)];
}

function headed(text: string, { headerWords }: Style): string {
  const bare = text.replace(/\s/g, '');
  if (headerWords === 'blanks') return [...bare].join(' ');
  if (headerWords === 'breaks')
    return [...bare].map((c, i) => (i > 0 && i % 2 === 0 ? `\n${c}` : c)).join('');
  if (headerWords === 'traditional') return [...bare].map((c) => TRADITIONAL[c] ?? c).join('');
  return headerWords === 'remark' && /分值|得分|评分$/.test(bare) ? `${bare}\n（分）` : text;
}

function sectionName({ name, points }: PlainSection, { sectionPoints }: Style): string {
  return points === null || sectionPoints === 'none'
    ? name
    : `${name}${sectionPoints.replace(/15|１５/, String(points))}`;
}

function pointsText(points: number, { points: style }: Style): Value {
  const wide = (text: string): string =>
    text.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)).replace('.', '．');
  switch (style) {
    case '5':
      return points;
    case '５分':
      return wide(`${points}分`);
    case '５':
      return wide(`${points}`);
    case '5.0':
      return points.toFixed(1);
    default:
      return style.replace('5', String(points));
  }
}
