import { FORMS } from '../../src/forms/catalogue';
import { matchForm } from '../../src/forms/match';
import { changedParts } from '../../src/forms/reviewed';
import { columnLetters } from '../../src/grid/address';
import { recognise } from '../../src/recognise/recognise';
import type { ScoringTable } from '../../src/recognise/table';
import { AWKWARD } from './layouts/awkward';
import { MERGES, put, type Draft, type Put } from './layouts/draft';

/** Filled down, paragraphs of one item say all that several items under one points cell say. */
const CANT_BE_KNOWN: Readonly<Record<string, string>> = {
  'each paragraph of an item in a row of its own': 'merged cells filled down',
};

/** Form, then each item with its row, its official id, points and section; then the columns by role. */
function found(table: ScoringTable): object {
  const match = matchForm(table);
  return {
    form: match?.form.id,
    items: table.items.map((item) => {
      const official = match?.items.get(item.ordinal);
      const section = table.sections.length > 0 ? item.section : 0;
      const changed = official ? changedParts(table, item, official) : [];
      return [item.rows[0], official?.id, item.points, section, ...changed];
    }),
    columns: [
      ...Object.entries(table.columns).flatMap(([role, at]: [string, number | null]) =>
        at === null ? [] : [`${role} ${columnLetters(at)}`],
      ),
      ...table.levels.flatMap(({ column, reasonColumn }) => [
        `level ${columnLetters(column)}`,
        ...(reasonColumn === null ? [] : [`reason ${columnLetters(reasonColumn)}`]),
      ]),
    ].sort(),
  };
}

function expected({ draft, rows }: Put): object {
  const items = draft.rows.filter(({ id }) => id !== '');
  const first = items[0]?.section ?? 0;
  return {
    form: draft.form.id,
    items: items.map(({ id, points, section }, at) => [rows[at], id, points, section - first]),
    columns: columnsOf(draft),
  };
}

const columnsOf = ({ columns }: Draft): string[] =>
  columns.flatMap(({ role }, at) => (role === 'none' ? [] : [`${role} ${columnLetters(at + 1)}`])).sort();

describe.each(FORMS.map((form) => [form.id, form] as const))('%s', (_, form) => {
  test.each(Object.entries(AWKWARD))('laid out with %s it is found whole', (name, lay) => {
    for (const drafts of lay(form)) {
      const { grid, puts } = put(drafts);
      for (const [merges, change] of Object.entries(MERGES)) {
        if (CANT_BE_KNOWN[name] === merges) continue;
        const tables = recognise(change(grid));
        expect({ merges, tables: tables.map(found) }).toEqual({ merges, tables: puts.map(expected) });
      }
    }
  });
});
