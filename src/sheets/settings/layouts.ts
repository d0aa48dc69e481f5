import { AS_FOUND, withColumns, type ColumnCorrection, type Layout } from '../../recognise/correction';
import { ROLE_NAMES } from '../../recognise/messages';
import type { ColumnRole } from '../../recognise/table';
import { SHEET_MESSAGES } from '../messages';
import { EMPTY_ROW, partsOf, withEntry, type SettingKind, type SettingRow } from './kind';

const NAME = '版面更正';
/** 读法代号 of header rows; content "0-1": counted from the row of the table's name. */
const HEADER = 'header';
/** 读法代号 of a column: column/offset/header. */
const COLUMN = 'column';

/** What a person corrected in the layout of a table: "T1" → header rows and columns, a row each. */
export const LAYOUTS: SettingKind<ReadonlyMap<string, Layout>> = {
  name: NAME,
  none: new Map(),
  rows: (layouts) =>
    [...layouts].flatMap(([table, { headerRows, columns }]) => [
      ...(headerRows ? [headerRow(table, headerRows)] : []),
      ...columns.map((column) => columnRow(table, column)),
    ]),
  read: (layouts, row) => {
    const layout = read(layouts.get(row.table) ?? AS_FOUND, row);
    return layout && row.table !== '' ? withEntry(layouts, row.table, layout) : null;
  },
};

function headerRow(table: string, { first, last }: NonNullable<Layout['headerRows']>): SettingRow {
  const why = SHEET_MESSAGES.layoutHeaderWhy;
  return { ...EMPTY_ROW, kind: NAME, table, content: `${first}~${last}`, why, code: HEADER };
}

function columnRow(table: string, { header, offset, role, level }: ColumnCorrection): SettingRow {
  return {
    ...EMPTY_ROW,
    kind: NAME,
    table,
    level: level ?? '',
    content: ROLE_NAMES[role],
    why: SHEET_MESSAGES.layoutColumnWhy(header),
    code: `${COLUMN}/${offset}/${header}`,
  };
}

function read(layout: Layout, { content, level, code }: SettingRow): Layout | null {
  const [about, offset = '', header = ''] = partsOf(code, 3);
  if (about === HEADER) return withHeaderRows(layout, content);
  const role = roleNamed(content);
  if (about !== COLUMN || !/^-?\d+$/.test(offset) || role === null) return null;
  return withColumns(layout, [{ header, offset: Number(offset), role, level: level === '' ? null : level }]);
}

function withHeaderRows(layout: Layout, content: string): Layout | null {
  const [, first, last] = /^(-?\d+)~(-?\d+)$/.exec(content) ?? [];
  return first === undefined || last === undefined || Number(last) < Number(first)
    ? null
    : { ...layout, headerRows: { first: Number(first), last: Number(last) } };
}

function roleNamed(name: string): ColumnRole | null {
  const roles = Object.keys(ROLE_NAMES) as ColumnRole[];
  return roles.find((role) => ROLE_NAMES[role] === name) ?? null;
}
