import type { Area } from '../../../src/grid/address';
import type { Grid } from '../../../src/grid/grid';
import { gridOf } from '../grids';
import type { PlainColumn, PlainItem, PlainSection, PlainTable } from './plain-table';
import type { Style } from './style';
import { headed, pasted, pointsText, sectionName, type Value } from './words';

/** Where everything stands on the sheet that was laid out. */
export interface Laid {
  readonly grid: Grid;
  readonly headerRows: readonly number[];
  /** Column by place in the table's columns. */
  readonly columns: readonly { readonly column: PlainColumn; readonly at: number }[];
  readonly items: readonly { readonly row: number; readonly item: PlainItem; readonly section: number }[];
  /** Last row. */
  readonly bottom: number;
}

/** Lays the table out on a sheet. */
export function layOut(table: PlainTable, style: Style): Laid {
  return new Sheet(table, style).lay();
}

class Sheet {
  private row: number;
  /** Last row that a cell already put stands over. */
  private sharedTo = 0;
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
      const empty = style.emptyColumns.filter((at) => at <= index).length;
      return { column, at: style.left + index + empty };
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
      bottom: this.row - 1,
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
    if (title === 'three-rows') {
      this.line('附件1', false);
      this.line(name.slice(0, 6), true);
      this.line(name.slice(6), true);
    } else if (title === 'two-rows') {
      this.line('某某县人民政府办公室', true);
      this.line(name, true);
    } else if (title === 'across') {
      for (let column = this.first; column <= this.last; column += 1) this.put(this.row, column, name);
      this.row += 1;
    } else if (title !== 'none') this.line(name, title === 'merged');
    if (this.table.remark) this.line(this.table.remark, title === 'merged');
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
      const other = this.columns.findIndex(
        (each, place) => place > index && each.column.header !== column.header,
      );
      const last = this.columns.at(other < 0 ? -1 : other - 1);
      if (!isShared && column.subheader !== undefined) this.merge(top, at, top, last?.at ?? at);
    });
    this.headerRows.push(...(isDouble ? [top, top + 1] : [top]));
    this.row += isDouble ? 2 : 1;
  }

  private section(section: PlainSection, index: number): void {
    const { style } = this;
    const name = section.name === '' ? '' : sectionName(section, style);
    const at = this.columns.find(({ column }) => column.role === 'section')?.at;
    const { outer } = section;
    if (outer && outer !== this.table.sections[index - 1]?.outer)
      this.line(sectionName(outer, style), style.sections === 'row-across');
    let isNamed = false;
    let top = this.row;
    section.items.forEach((item) => {
      if (this.endsPage(item)) {
        if (at !== undefined) this.merge(top, at, this.row - 1, at);
        this.header();
        top = this.row;
        if (style.continued && isNamed && name !== '') this.named(`${name}（续）`, at);
      }
      if (!isNamed && name !== '') this.named(name, at);
      else if (at !== undefined && this.row === top && !style.continued) this.named(name, at);
      if (!isNamed) top = this.row;
      isNamed = true;
      this.item(item, index);
    });
    if (at !== undefined) this.merge(top, at, this.row - 1, at);
    if (style.subtotals) this.sum('小计', section.points);
    if (style.spacers) this.row += 1;
  }

  /** Not inside a cell that stands over several rows. */
  private endsPage(item: PlainItem): boolean {
    const { pageOf } = this.style;
    const isFull = pageOf > 0 && this.items.length > 0 && this.items.length % pageOf === 0;
    return isFull && this.row > this.sharedTo && !item.goesOn;
  }

  private named(name: string, at: number | undefined): void {
    if (at === undefined) this.line(name, this.style.sections === 'row-across');
    else this.put(this.row, at, this.style.vertical ? [...name].join('\n') : name);
  }

  private item(item: PlainItem, section: number): void {
    const { row } = this;
    this.items.push({ row, item, section });
    const last = row + (item.ruleRows?.length ?? 0);
    for (const { column, at } of this.columns) {
      if (column.role === 'level') this.score(item, at);
      else if (column.role === 'points') this.points(item, at, last);
      else if (column.role === 'number' && !item.goesOn) this.over(row, at, item.number, last - row + 1);
      else if (column.role === 'item')
        this.over(
          row,
          at,
          item.goesOn ? '' : pasted(item.text, this.style),
          item.over ?? (item.goesOn ? 1 : last - row + 1),
        );
      else if (column.holdsBonus) this.put(row, at, item.bonus ?? '');
      else if (column.role === 'rule') this.rule(item, at);
      else if (column.role === 'method') this.put(row, at, item.method);
    }
    this.row = last + 1;
  }

  private score({ scoreOver = 1 }: PlainItem, at: number): void {
    if (this.style.entered) this.put(this.row, at, 1.5);
    this.merge(this.row, at, this.row + scoreOver - 1, at);
    this.sharedTo = Math.max(this.sharedTo, this.row + scoreOver - 1);
  }

  private points({ group, points }: PlainItem, at: number, last: number): void {
    const own = group?.points ?? points;
    if (own !== null) this.put(this.row, at, pointsText(own, this.style));
    this.merge(this.row, at, group ? this.row + group.items - 1 : last, at);
    if (group) this.sharedTo = Math.max(this.sharedTo, this.row + group.items - 1);
  }

  private rule({ rule, ruleOver, ruleRows }: PlainItem, at: number): void {
    this.over(this.row, at, rule, ruleOver);
    ruleRows?.forEach((text, index) => this.put(this.row + 1 + index, at, text));
  }

  /** One cell over so many rows. */
  private over(row: number, at: number, text: string, rows = 1): void {
    this.put(row, at, text);
    this.merge(row, at, row + rows - 1, at);
    this.sharedTo = Math.max(this.sharedTo, row + rows - 1);
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

function ordered(columns: readonly PlainColumn[], { scores }: Style): PlainColumn[] {
  const isScore = ({ role }: PlainColumn): boolean => role === 'level' || role === 'reason';
  if (scores === 'as printed') return [...columns];
  const others = columns.filter((column) => !isScore(column));
  const at = scores === 'last' ? others.length : others.findIndex(({ role }) => role === 'item') + 1;
  return [...others.slice(0, at), ...columns.filter(isScore), ...others.slice(at)];
}
