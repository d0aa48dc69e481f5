import { columnLetters } from '../../../src/grid/address';
import { headerWords } from '../../../src/recognise/vocabulary';
import type { ScoringTable } from '../../../src/recognise/table';
import { letters } from '../../../src/text/letters';
import type { Laid } from './lay-out';
import type { PlainTable } from './plain-table';

/** What recognition missed, took for something else, or made up; empty where it found just what was laid out. */
export function differences(tables: readonly ScoringTable[], laid: Laid, plain: PlainTable): string[] {
  const [table] = tables;
  if (!table || tables.length > 1) return [`tables: ${tables.length}`];
  return tableDifferences(table, laid, plain);
}

/** The same of one table among others. */
export function tableDifferences(table: ScoringTable, laid: Laid, plain: PlainTable): string[] {
  return [
    ...roleDifferences(table, laid),
    ...itemDifferences(table, laid),
    ...sectionDifferences(table, plain),
  ];
}

function roleDifferences(table: ScoringTable, { columns }: Laid): string[] {
  const hasBonus = columns.some(({ column }) => column.holdsBonus);
  const letter = (at: number | null): string => (at === null ? '-' : columnLetters(at));
  return columns.flatMap(({ column: { role, header, subheader, of }, at }) => {
    const words = [header, subheader ?? ''].join('');
    if (role === 'level') {
      const level = table.levels.find((each) => each.column === at);
      const isOneWord = header === '考核得分' && subheader !== undefined;
      const name = (isOneWord ? subheader : header).replace(/\s/g, '');
      return level && headerWords(level.name) === headerWords(name)
        ? []
        : [`level ${words} at ${letter(at)}: ${level?.name ?? 'none'}`];
    }
    if (role === 'reason' && of !== undefined) {
      const found = table.levels.find((each) => each.reasonColumn === at)?.name;
      if (table.levels.length === 1 && table.columns.reason === at) return [];
      return found !== undefined && headerWords(found) === headerWords(of)
        ? []
        : [`reason of ${of} at ${letter(at)}: of ${found ?? 'nobody'}`];
    }
    if (role === 'none') {
      const used =
        Object.values(table.columns).includes(at) || table.levels.some((each) => each.column === at);
      return used ? [`${words} at ${letter(at)} is used`] : [];
    }
    // Of two rule columns either may tell more.
    const believed = table.headings.find((each) => each.column === at)?.role;
    const found = role === 'rule' && hasBonus && believed === role ? at : table.columns[role];
    return found === at ? [] : [`${role} ${words} at ${letter(at)}: ${letter(found)}`];
  });
}

function itemDifferences(table: ScoringTable, { items }: Laid): string[] {
  const found = new Map(table.items.map((item) => [item.rows[0], item]));
  const rows = new Set(items.map(({ row }) => row));
  return [
    ...items.flatMap(({ row, item, section }, index) => {
      const one = found.get(row);
      const rule = ruleOf(items, index, table);
      if (!one) return [`row ${row} missed`];
      const differs = [
        ...(letters(one.text) === letters(item.text) ? [] : ['text']),
        ...(item.points === null || one.points === item.points
          ? []
          : [`points ${one.points} not ${item.points}`]),
        ...((one.section ?? 0) === section ? [] : [`section ${one.section} not ${section}`]),
        ...(rule === '' || one.ruleText.includes(rule) ? [] : ['rule']),
        ...(item.group && table.groups[one.group ?? -1]?.points !== item.group.points ? ['group'] : []),
      ];
      return differs.length > 0 ? [`row ${row}: ${differs.join(', ')}`] : [];
    }),
    ...table.items.filter((item) => !rows.has(item.rows[0])).map((item) => `row ${item.rows[0]} false`),
  ];
}

function sectionDifferences(table: ScoringTable, plain: PlainTable): string[] {
  const wanted = plain.sections.filter(({ name }) => name !== '');
  if (wanted.length === 0)
    return table.sections.length === 0 ? [] : [`sections: ${table.sections.length} not 0`];
  if (wanted.length !== table.sections.length)
    return [`sections: ${table.sections.length} not ${wanted.length}`];
  return wanted.flatMap(({ points, outer }, index) => {
    const found = table.sections[index];
    const isOther = found?.points !== null && found?.points !== points;
    const isUnder =
      (found?.outer ?? null) === null ||
      letters(found?.outer?.name ?? '').startsWith(letters(outer?.name ?? '?'));
    return isOther || !isUnder
      ? [`section ${found?.name}: ${found?.points} under ${found?.outer?.name}`]
      : [];
  });
}

/** What the item's rule must hold: its own, or one that stands over it; nothing where the table has no column for it. */
function ruleOf(items: Laid['items'], index: number, table: ScoringTable): string {
  const { item } = items[index] ?? {};
  const above = items[index - 1]?.item;
  if (!item || table.columns.rule === null) return '';
  return item.rule === '' && (above?.ruleOver ?? 1) > 1 ? (above?.rule ?? '') : item.rule;
}
