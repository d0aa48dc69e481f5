import { pointsMarks, sum } from '../../../src/text/points';
import type { PlainColumn, PlainItem, PlainSection, PlainTable } from './plain-table';

/** The same table in another shape; the table itself where it can't have it. */
export type Shape = (table: PlainTable) => PlainTable;

/** Ways in which offices shape their tables, beside how they lay them out. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  'as it is': (table) => table,
  'points in the text': pointsInText,
  'no points but what everybody starts from': startingFrom,
  'a score and a reason for each level': scoreAndReason,
  'levels under one word': underOneWord,
  'numbers that jump': (table) => withItems(table, (item, at) => ({ ...item, number: `${at * 2 + 3}` })),
  'numbers that begin again': (table) =>
    withItems(table, (item, _, inSection) => ({ ...item, number: `${inSection + 1}` })),
  'deductions as rows': (table) =>
    isGrouped(table) || isSpread(table) || repeatsItself(table) || !has(table, 'rule')
      ? table
      : withItems(table, (item) => ({ ...item, ruleRows: ['迟报的每次扣0.2分', '漏报的每次扣0.5分'] })),
  'a rule over several items': ruleOverSeveral,
  'an item over several rows': itemOverRows,
  'sections under headings': nested,
  'rules in two columns': rulesInTwoColumns,
  'a score column for each unit': unitsSideBySide,
  'score cells over two items': scoresOverTwo,
};

function withItems(
  table: PlainTable,
  change: (item: PlainItem, at: number, inSection: number) => PlainItem,
): PlainTable {
  let at = 0;
  const sections = table.sections.map((section) => ({
    ...section,
    items: section.items.map((item, inSection) => change(item, at++, inSection)),
  }));
  return { ...table, sections };
}

const isGrouped = (table: PlainTable): boolean =>
  table.sections.some(({ items }) => items.some((item) => item.group));
/** Two rows say the same item: further rows of it could not be told from them. */
const repeatsItself = (table: PlainTable): boolean =>
  table.sections.some(({ items }) => items.some(({ text }, at) => items[at + 1]?.text === text));
const isSpread = (table: PlainTable): boolean =>
  table.sections.some(({ items }) => items.some((item) => item.over ?? item.ruleOver ?? item.ruleRows));
const has = (table: PlainTable, role: string): boolean => table.columns.some((each) => each.role === role);
const without = (table: PlainTable, role: string): PlainColumn[] =>
  table.columns.filter((each) => each.role !== role);

function pointsInText(table: PlainTable): PlainTable {
  const isMarked = table.sections.some(({ items }) => items.some(({ text }) => pointsMarks(text).length > 0));
  if (isGrouped(table) || isMarked || isSpread(table)) return table;
  const marked = withItems(table, (item) => ({ ...item, text: `${item.text}（${item.points}分）` }));
  return { ...marked, columns: without(table, 'points') };
}

function startingFrom(table: PlainTable): PlainTable {
  if (isGrouped(table) || isSpread(table) || repeatsItself(table) || !has(table, 'rule')) return table;
  const bare = withItems(table, (item, at) => ({
    ...item,
    points: null,
    rule: `未做到的扣${(at % 4) + 1}分`,
  }));
  const sections = bare.sections.map((section) => ({ ...section, points: null }));
  return {
    ...bare,
    sections,
    columns: without(table, 'points'),
    total: null,
    remark: '（实行百分制，起评分100分，扣完为止）',
  };
}

function scoreAndReason(table: PlainTable): PlainTable {
  if (has(table, 'reason') || table.columns.some(({ header }) => header === '得分')) return table;
  const columns = table.columns.flatMap((column): PlainColumn[] =>
    column.role === 'level' && column.subheader === undefined
      ? [
          { ...column, subheader: '得分' },
          {
            role: 'reason',
            header: column.header,
            subheader: '扣分原因',
            of: column.header.replace(/\s/g, ''),
          },
        ]
      : [column],
  );
  return { ...table, columns };
}

function underOneWord(table: PlainTable): PlainTable {
  const levels = table.columns.filter(({ role }) => role === 'level');
  if (levels.length < 2 || table.columns.some(({ subheader }) => subheader !== undefined)) return table;
  const columns = table.columns.map((column) =>
    column.role === 'level' ? { ...column, header: '考核得分', subheader: column.header } : column,
  );
  return { ...table, columns };
}

/** Every second item has the rule of the one before. */
function ruleOverSeveral(table: PlainTable): PlainTable {
  if (!has(table, 'rule') || isSpread(table)) return table;
  const sections = table.sections.map((section) => ({
    ...section,
    items: section.items.map((item, at): PlainItem => {
      const isSecond = at % 2 === 1;
      if (isSecond) return { ...item, rule: '' };
      return section.items[at + 1] ? { ...item, rule: item.rule || '未完成的不得分', ruleOver: 2 } : item;
    }),
  }));
  return { ...table, sections };
}

/** The first item of each section has a second row with points of its own. */
function itemOverRows(table: PlainTable): PlainTable {
  const isBare = table.sections.every(({ items }) => items.every(({ points }) => points === null));
  if (isGrouped(table) || isSpread(table) || isBare || !has(table, 'rule')) return table;
  const sections = table.sections.map((section) => {
    const [first, ...rest] = section.items;
    if (!first?.points || pointsMarks(first.text).length > 0) return section;
    const part = Number((first.points / 4).toFixed(4));
    const second: PlainItem = { ...first, points: part, rule: '未上报的不得分', goesOn: true };
    return { ...section, items: [{ ...first, points: part * 3, over: 2 }, second, ...rest] };
  });
  return { ...table, sections };
}

function nested(table: PlainTable): PlainTable {
  if (table.sections.length < 3 || !table.sections.every(({ name }) => name !== '')) return table;
  const middle = Math.ceil(table.sections.length / 2);
  const under = (name: string, sections: readonly PlainSection[]): PlainSection[] => {
    const outer = { name, points: sum(sections.map(({ points }) => points ?? 0)) };
    return sections.map((section) => ({ ...section, outer }));
  };
  return {
    ...table,
    sections: [
      ...under('第一部分 基础工作', table.sections.slice(0, middle)),
      ...under('第二部分 重点工作', table.sections.slice(middle)),
    ],
  };
}

/** What takes points and what adds some, each in its own column. */
function rulesInTwoColumns(table: PlainTable): PlainTable {
  if (!has(table, 'rule') || isSpread(table)) return table;
  const rules = withItems(table, (item) => ({
    ...item,
    rule: item.rule === '' ? '' : `${item.rule}，未完成的扣1分`,
    bonus: '受到上级表彰的加0.5分',
  }));
  const columns = table.columns.flatMap((column): PlainColumn[] =>
    column.role === 'rule' ? [column, { role: 'rule', header: '加分标准', holdsBonus: true }] : [column],
  );
  return { ...rules, columns };
}

/** Instead of levels: 城关镇 东山乡 西河镇. */
function unitsSideBySide(table: PlainTable): PlainTable {
  const levels = table.columns.filter(({ role }) => role === 'level');
  const isDouble = table.columns.some(({ subheader }) => subheader !== undefined);
  if (levels.length < 2 || isDouble || has(table, 'reason')) return table;
  const units = ['城关镇', '东山乡', '西河镇', '南湖街道', '北山乡', '沙洲镇'];
  const columns = table.columns.map((column) =>
    column.role === 'level' ? { ...column, header: units[levels.indexOf(column)] ?? column.header } : column,
  );
  return { ...table, columns };
}

/** Somebody merged the score cells of every two items of a section. */
function scoresOverTwo(table: PlainTable): PlainTable {
  if (isGrouped(table) || isSpread(table)) return table;
  const sections = table.sections.map((section) => ({
    ...section,
    items: section.items.map((item, at) =>
      at % 2 === 0 && section.items[at + 1] ? { ...item, scoreOver: 2 } : item,
    ),
  }));
  return { ...table, sections };
}
