import { a1, type Place } from '../grid/address';
import type { Grid } from '../grid/grid';
import { filled, textOf, viewOf, type View } from '../recognise/view';
import { plain } from '../text/normalise';

/** What the head of a 申报表 asks for. */
export type DeclaredField = 'community' | 'leader' | 'affiliation' | 'address' | 'phone';
/** Who puts a seal, in the order in which they do. */
export type Sealer = 'community' | 'township' | 'county' | 'city';

/** A field that stands there; `text` "" while it is blank. */
export interface Declared extends Place {
  readonly text: string;
}

/** One line 单位（盖章）… 年 月 日. A seal itself no workbook shows. */
export interface SealLine extends Place {
  readonly by: Sealer;
  /** "" while it is blank. */
  readonly unit: string;
  /** ISO; null while it is blank or no date. */
  readonly date: string | null;
  /** As written, without blanks; 年月日 while it is blank, "" where no such words stand. */
  readonly dateText: string;
}

/** 温州市创建“充分就业社区”申报表, as filled in. */
export interface Declaration {
  readonly sheet: string;
  readonly cell: string;
  readonly title: string;
  readonly fields: ReadonlyMap<DeclaredField, Declared>;
  readonly seals: readonly SealLine[];
}

const TITLE = /申报表/;
const LABELS: Readonly<Record<DeclaredField, RegExp>> = {
  community: /^(社区名称|申报单位|申报社区|单位名称)/,
  leader: /^(社区)?(负责人|主任)/,
  affiliation: /^隶属(关系)?/,
  address: /^(社区)?(地址|详细地址)/,
  phone: /^(联系)?电话/,
};
const LEAST_FIELDS = 3;
const SEAL = /(?:单位|公章)?[（(]?盖章[）)]?[:：]?/;
/** 年 月 日 with or without numbers, once blanks are gone. */
const DATE = /(\d{4})?年(\d{1,2})?月(\d{1,2})?日|\d{4}[-./]\d{1,2}[-./]\d{1,2}/;
/** Rows below a seal that can hold its date. */
const DATE_BELOW = 3;

/** The 申报表 of these sheets: known by its title and the labels of its head. */
export function readDeclarations(grids: readonly Grid[]): Declaration[] {
  return grids.flatMap((grid) => readDeclaration(grid) ?? []);
}

function readDeclaration(grid: Grid): Declaration | null {
  const view = viewOf(grid);
  const titled = view.rows
    .slice(0, 6)
    .flatMap((row) => filled(view, row).map((column) => ({ row, column, text: textOf(view, row, column) })))
    .find(({ text }) => TITLE.test(plain(text)));
  if (!titled) return null;
  const fields = readFields(view);
  if (fields.size < LEAST_FIELDS) return null;
  const cell = a1(titled.row, titled.column);
  return { sheet: grid.sheet, cell, title: plain(titled.text), fields, seals: readSeals(view) };
}

function labelIn(text: string): DeclaredField | null {
  const words = squeezed(text);
  const found = Object.entries(LABELS).find(([, pattern]) => pattern.test(words));
  return (found?.[0] as DeclaredField | undefined) ?? null;
}

function squeezed(text: string): string {
  return plain(text).replace(/\s+/g, '');
}

/** Behind the label in its own cell, else in the next cell of the row. */
function readFields(view: View): Map<DeclaredField, Declared> {
  const fields = new Map<DeclaredField, Declared>();
  for (const row of view.rows) {
    const columns = filled(view, row);
    columns.forEach((column, index) => {
      const own = squeezed(textOf(view, row, column));
      const field = labelIn(own);
      if (!field || fields.has(field)) return;
      const behind = own.replace(LABELS[field], '').replace(/^[:：]/, '');
      const next = columns[index + 1];
      const beside = next === undefined ? '' : textOf(view, row, next);
      const isValue = next !== undefined && labelIn(beside) === null && !SEAL.test(squeezed(beside));
      const at = behind === '' && isValue ? next : column;
      fields.set(field, {
        sheet: view.grid.sheet,
        row,
        column: at,
        text: behind === '' ? (isValue ? plain(beside).trim() : '') : behind,
      });
    });
  }
  return fields;
}

function readSeals(view: View): SealLine[] {
  return view.rows.flatMap((row) =>
    filled(view, row).flatMap((column) => {
      const text = squeezed(textOf(view, row, column));
      if (!SEAL.test(text)) return [];
      const behind = text.replace(/^.*?盖章[）)]?[:：]?/, '');
      const dateText = DATE.exec(behind)?.[0] ?? dateBelow(view, row, column);
      const unit = behind.replace(DATE, '').replace(/^[_＿]+$/, '');
      const date = dateOf(dateText);
      return [{ sheet: view.grid.sheet, row, column, by: sealerAt(view, row, column), unit, date, dateText }];
    }),
  );
}

function dateBelow(view: View, row: number, column: number): string {
  const near = view.rows.filter((one) => one >= row && one <= row + DATE_BELOW);
  const texts = near.flatMap((one) =>
    filled(view, one)
      .filter((at) => at >= column)
      .map((at) => squeezed(textOf(view, one, at))),
  );
  return texts.map((text) => DATE.exec(text)?.[0]).find((text) => text !== undefined) ?? '';
}

/** null for blanks and for days that do not exist. */
function dateOf(text: string): string | null {
  const [, year = '', month = '', day = ''] = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/.exec(text) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

/** By the opinion's name to the left: 乡镇劳保所意见, 县…意见, 市…意见; the community's own line bears none. */
function sealerAt(view: View, row: number, column: number): Sealer {
  const own = squeezed(textOf(view, row, column)).replace(/盖章.*$/, '');
  const left = filled(view, row).filter((at) => at < column);
  const nearest = left.at(-1);
  const name = /意见/.test(own) ? own : nearest === undefined ? '' : squeezed(textOf(view, row, nearest));
  if (!/意见|推荐|初审|评估|验收/.test(name)) return 'community';
  if (/乡|镇|街道/.test(name)) return 'township';
  return /县|区(?!.*市)/.test(name) ? 'county' : 'city';
}
