import type { OfficialForm } from '../../../src/forms/form';
import { FORMS } from '../../../src/forms/catalogue';
import { ABOVE, draftOf, headerOf, type Draft, type DraftRow } from './draft';
import type { PlainColumn } from './plain-table';
import type { Value } from './words';

/** How an office lays a form out: its sheets, each with one draft or several under each other. */
export type Awkward = (form: OfficialForm) => readonly (readonly Draft[])[];

type Role = PlainColumn['role'];

const one =
  (change: (draft: Draft) => Draft): Awkward =>
  (form) => [[change(draftOf(form))]];

/** Ways in which offices lay the official forms out, each on top of merged, unmerged or filled-down cells. */
export const AWKWARD: Readonly<Record<string, Awkward>> = {
  'a sheet for each section, under its name': (form) =>
    form.sections.map((section, index) => [
      titled(
        without(
          part(draftOf(form), (row) => row.section === index),
          'section',
        ),
        section.name,
      ),
    ]),
  'two sheets, the second without a title': (form) => {
    const draft = draftOf(form);
    const half = draft.rows.findIndex((row) => row.section === Math.ceil(form.sections.length / 2));
    const second = part(draft, (_, at) => at >= half);
    return [[part(draft, (_, at) => at < half)], [titled(second, '')]];
  },
  'the second sheet going on inside a section': (form) => {
    const draft = draftOf(form);
    const half = firstOfBlock(draft, Math.floor(draft.rows.length / 2));
    const second = part(filled(draft, 'section'), (_, at) => at >= half);
    return [[part(draft, (_, at) => at < half)], [titled(second, '')]];
  },
  'a block for each section, with its name and the header again': one((draft) => {
    const bare = without(draft, 'section');
    const row = (section: number, cells: readonly Value[]): DraftRow => ({
      id: '',
      points: 0,
      section,
      cells,
    });
    const blocks = draft.form.sections.map(({ name, restored }, section) => [
      row(section, []),
      row(section, [restored?.text ?? name]),
      ...headerOf(bare.columns).map((cells) => row(section, cells)),
      ...bare.rows.filter((each) => each.section === section),
    ]);
    return { ...bare, headers: 0, rows: blocks.flat() };
  }),
  'two forms on one sheet, three blank rows between': (form) => {
    const other = FORMS[(FORMS.indexOf(form) + 1) % FORMS.length] ?? form;
    return [[draftOf(form), draftOf(other)]];
  },
  'columns of the office between item and points': one((draft) =>
    inserted(draft, 'points', [
      [{ role: 'none', header: '责任人' }, '王建国'],
      [{ role: 'none', header: '完成时限' }, '12月底前'],
    ]),
  ),
  'score columns for community and street before the first level': one((draft) =>
    inserted(draft, 'level', [
      [{ role: 'level', header: '社区评分' }, null],
      [{ role: 'level', header: '街道评分' }, null],
    ]),
  ),
  'the header twice': one((draft) => ({ ...draft, headers: 2 })),
  'rules broken inside words': one((draft) => written(written(draft, 'rule', broken), 'method', broken)),
  'items broken inside words': one((draft) => written(draft, 'item', broken)),
  'points in figures of every kind': one((draft) =>
    written(
      draft,
      'points',
      (text, at) =>
        ['#分', '#', '# 分', '(#分)'][at % 4]?.replace('#', at % 3 ? wide(figure(text)) : figure(text)) ??
        text,
    ),
  ),
  'a blank row behind every item': one(spaced),
  'the blocks of each section in reverse order': one(reversed),
  'section names in every row': one((draft) => filled(draft, 'section')),
  'no title': one((draft) => titled(draft, '')),
  'points first': one((draft) => ordered(draft, (role) => (role === 'points' ? 0 : 1))),
  'section names behind the items': one((draft) =>
    ordered(
      draft,
      (role) =>
        ['number', 'item', 'section'].indexOf(role) +
        (role === 'section' || role === 'number' || role === 'item' ? 0 : 9),
    ),
  ),
  'rules and methods before the items': one((draft) =>
    ordered(draft, (role) => (['section', 'number', 'rule', 'method'].includes(role) ? 0 : 1)),
  ),
  'items without their numbers': one((draft) =>
    written(without(draft, 'number'), 'item', (text) =>
      text.replace(/^\s*(?:[①-⑳]|[（(]?\d+[）).、．]+)\s*/u, ''),
    ),
  ),
  'numbers through the form in a column of their own': one((draft) => numbered(without(draft, 'number'))),
  'each paragraph of a rule in a row of its own': one((draft) => inParagraphs(draft, 'rule')),
  'each paragraph of an item in a row of its own': one((draft) => inParagraphs(draft, 'item')),
  'scores of half a year beside the year’s': one((draft) =>
    inserted(draft, 'level', [[{ role: 'level', header: '半年得分' }, null]]),
  ),
  'a row for the sum right below the header': one((draft) => ({
    ...draft,
    rows: [
      {
        id: '',
        points: 0,
        section: 0,
        cells: draft.columns.map(({ role }, at) =>
          at === 0
            ? '总分'
            : role === 'points'
              ? draft.form.sections.reduce((all, { points }) => all + points, 0)
              : null,
        ),
      },
      ...draft.rows,
    ],
  })),
  'column numbers under the header': one((draft) => ({
    ...draft,
    rows: [{ id: '', points: 0, section: 0, cells: draft.columns.map((_, at) => at + 1) }, ...draft.rows],
  })),
};

const titled = (draft: Draft, title: string): Draft => ({ ...draft, title });

const rowsOf = (draft: Draft, change: (row: DraftRow, at: number) => DraftRow): Draft => ({
  ...draft,
  rows: draft.rows.map(change),
});

function part(draft: Draft, isIn: (row: DraftRow, at: number) => boolean): Draft {
  return { ...draft, rows: draft.rows.filter(isIn) };
}

const places = (draft: Draft, role: Role): number[] =>
  draft.columns.flatMap((column, at) => (column.role === role ? [at] : []));

/** The row at which the merged cells that stand over the given one begin. */
function firstOfBlock(draft: Draft, at: number): number {
  const tied = [...places(draft, 'points'), ...places(draft, 'method')];
  return tied.some((column) => draft.rows[at]?.cells[column] === ABOVE) ? firstOfBlock(draft, at - 1) : at;
}

function without(draft: Draft, role: Role): Draft {
  const gone = new Set(places(draft, role));
  const kept = <T>(all: readonly T[]): T[] => all.filter((_, at) => !gone.has(at));
  return { ...rowsOf(draft, (row) => ({ ...row, cells: kept(row.cells) })), columns: kept(draft.columns) };
}

/** Columns before the first of the role; every item's row holds the given value. */
function inserted(draft: Draft, before: Role, added: readonly (readonly [PlainColumn, Value])[]): Draft {
  const [at = 0] = places(draft, before);
  const into = <T>(all: readonly T[], more: readonly T[]): T[] => [
    ...all.slice(0, at),
    ...more,
    ...all.slice(at),
  ];
  return {
    ...rowsOf(draft, (row) => ({
      ...row,
      cells: into(
        row.cells,
        added.map(([, value]) => value),
      ),
    })),
    columns: into(
      draft.columns,
      added.map(([column]) => column),
    ),
  };
}

function ordered(draft: Draft, rank: (role: Role) => number): Draft {
  const order = draft.columns
    .map((_, at) => at)
    .sort((a, b) => {
      const [one, other] = [draft.columns[a]?.role ?? 'none', draft.columns[b]?.role ?? 'none'];
      return rank(one) - rank(other) || a - b;
    });
  const sorted = <T>(all: readonly T[]): T[] => order.map((at) => all[at] as T);
  return {
    ...rowsOf(draft, (row) => ({ ...row, cells: sorted(row.cells) })),
    columns: sorted(draft.columns),
  };
}

/** Cells of a role written anew; `at` is the row's place. */
function written(draft: Draft, role: Role, write: (text: string, at: number) => string): Draft {
  const own = new Set(places(draft, role));
  return rowsOf(draft, (row, at) => ({
    ...row,
    cells: row.cells.map((value, column) =>
      own.has(column) && typeof value === 'string' && value !== ABOVE && value !== ''
        ? write(value, at)
        : value,
    ),
  }));
}

/** A line break after every eleventh character, words and figures not minded. */
const broken = (text: string): string =>
  [...text].map((c, at) => (at % 11 === 10 && !/[\d.%]/.test(c) ? `${c}\n` : c)).join('');

const figure = (text: string): string => text.replace(/\s*分\s*$/, '');
const wide = (text: string): string =>
  text.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)).replace('.', '．');

function spaced(draft: Draft): Draft {
  const rows = draft.rows.flatMap((row, at): DraftRow[] => {
    const next = draft.rows[at + 1];
    const blank = next?.cells.map((value) => (value === ABOVE ? ABOVE : null)) ?? [];
    return [row, { id: '', points: 0, section: row.section, cells: blank }];
  });
  return { ...draft, rows };
}

/** What a merged points or method cell stands over stays together, in its order. */
function reversed(draft: Draft): Draft {
  const tied = [...places(draft, 'points'), ...places(draft, 'method')];
  const section = places(draft, 'section')[0] ?? 0;
  const sections = draft.form.sections.map((_, index) => draft.rows.filter((row) => row.section === index));
  const rows = sections.flatMap((own) => {
    const blocks: DraftRow[][] = [];
    for (const row of own) {
      const isTied = tied.some((at) => row.cells[at] === ABOVE);
      if (isTied) blocks.at(-1)?.push(row);
      else blocks.push([row]);
    }
    const name = own[0]?.cells[section] ?? null;
    return blocks
      .reverse()
      .flat()
      .map((row, at) => ({ ...row, cells: row.cells.with(section, at === 0 ? name : ABOVE) }));
  });
  return { ...draft, rows };
}

function filled(draft: Draft, role: Role): Draft {
  const [at = 0] = places(draft, role);
  let last: Value = null;
  return rowsOf(draft, (row) => {
    const value = row.cells[at] ?? null;
    last = value === ABOVE ? last : value;
    return { ...row, cells: row.cells.with(at, last) };
  });
}

function numbered(draft: Draft): Draft {
  const wider = inserted(draft, 'item', [[{ role: 'number', header: '序号' }, null]]);
  const [at = 0] = places(wider, 'number');
  return rowsOf(wider, (row, index) => ({ ...row, cells: row.cells.with(at, index + 1) }));
}

/** As a table comes out of a text document: the other cells of the item stand over all its paragraphs. */
function inParagraphs(draft: Draft, role: Role): Draft {
  const [at] = places(draft, role);
  if (at === undefined) return draft;
  const rows = draft.rows.flatMap((row): DraftRow[] => {
    const [first = '', ...rest] = String(row.cells[at] ?? '').split(/\n+/);
    const below = rest.map((text): DraftRow => ({
      id: '',
      points: 0,
      section: row.section,
      cells: row.cells.map((_, column) => (column === at ? text : ABOVE)),
    }));
    return [{ ...row, cells: row.cells.with(at, first) }, ...below];
  });
  return { ...draft, rows };
}
