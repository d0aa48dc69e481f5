import type { OfficialForm } from '../../../src/forms/form';
import type { ColumnRole } from '../../../src/recognise/table';

/** A scoring table without any layout. */
export interface PlainTable {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly PlainColumn[];
  readonly sections: readonly PlainSection[];
  readonly total: number | null;
  /** A line between title and header. */
  readonly remark?: string;
}

export interface PlainColumn {
  readonly role: ColumnRole;
  readonly header: string;
  /** The lower cell of a two-row header. */
  readonly subheader?: string;
  /** Of a reason column: whose. */
  readonly of?: string;
  /** Of a second rule column: it holds the items' `bonus`. */
  readonly holdsBonus?: true;
}

export interface PlainSection {
  /** Without its points; "" where the table has no sections. */
  readonly name: string;
  readonly points: number | null;
  readonly items: readonly PlainItem[];
  /** The heading that it stands under; one value for all of them. */
  readonly outer?: { readonly name: string; readonly points: number };
}

export interface PlainItem {
  readonly number: string;
  readonly text: string;
  /** null: in the text alone, or a group's. */
  readonly points: number | null;
  readonly rule: string;
  readonly method: string;
  /** Points of the group that begins here, and over how many items. */
  readonly group?: { readonly points: number; readonly items: number };
  /** Its text stands over so many rows, which are items of their own; those below the first `goesOn`. */
  readonly over?: number;
  readonly goesOn?: true;
  /** Its rule stands over so many items. */
  readonly ruleOver?: number;
  /** Further sentences of its rule, in rows of their own. */
  readonly ruleRows?: readonly string[];
  /** What a second rule column says. */
  readonly bonus?: string;
  /** Its score cells stand over so many items. */
  readonly scoreOver?: number;
}

/** An official form as a plain table; its section names without the points behind them. */
export function plainForm(form: OfficialForm): PlainTable {
  let level = '';
  const columns = form.columns.map((column): PlainColumn => {
    if (column.role === 'level') level = column.header.replace(/\s/g, '');
    const of = column.role === 'reason' && column.subheader ? { of: level } : {};
    return { role: column.role, header: column.header, ...sub(column.subheader), ...of };
  });
  return {
    id: form.id,
    title: form.title,
    columns,
    total: form.total?.points ?? null,
    sections: form.sections.map(({ name, restored, points, items }) => ({
      name: (restored?.text ?? name).replace(/[（(]\d+分[）)]\s*$/, ''),
      points,
      items: items.map((item): PlainItem => {
        const group = form.groups.find((each) => each.items[0] === item.id);
        const isGrouped = form.groups.some((each) => each.items.includes(item.id));
        const { text } = item.restored ?? item;
        const own = { text, rule: item.rule, method: item.method, number: item.number ?? '' };
        const shared = group ? { group: { points: group.points, items: group.items.length } } : {};
        return { ...own, points: isGrouped ? null : item.points, ...shared };
      }),
    })),
  };
}

function sub(subheader: string | undefined): { subheader?: string } {
  return subheader === undefined ? {} : { subheader };
}
