import Decimal from 'decimal.js';
import { a1 } from '../../grid/address';
import type { Content } from '../../grid/plan';
import { rounded } from '../../indicators/completion';
import { cell, headerCells } from '../page';
import type { Block } from '../units/block';
import type { Rules } from './community-block';
import { COMMUNITY_SHEET_MESSAGES as SAY } from './messages';
import { held, ruleCell, type OverviewPlaces } from './places';
import { qualifiedOf } from './qualified';
import { COUNTY_RULES, type RuleId } from './rules';
import { totalOf, TOTALS } from './township-block';

const H = SAY.headers;

/** One number that the county set itself, beside what there is. */
interface Target {
  readonly id: RuleId;
  readonly now: Content;
  readonly result: Content;
}

/** What the county set itself, what there is, and whether it is reached; open while anything that it rests on is. */
export function targetBlock(places: OverviewPlaces, rules: Rules): Block {
  const top = places.targets;
  const columns = [H.item, H.now, H.value, H.result].map((header, index) => ({
    header,
    width: index === 0 ? 16 : 9,
  }));
  const targets = [...countsOf(places, rules), shareOf(places, rules), leastOf(places, rules)];
  const last = top + 1 + targets.length;
  return {
    top,
    joined: true,
    columns,
    cells: [
      cell(top, 1, 'section', { value: SAY.targets }),
      ...headerCells(top + 1, columns),
      ...targets.flatMap(({ id, now, result }, index) => {
        const row = top + 2 + index;
        const label = COUNTY_RULES.find((rule) => rule.id === id)?.label ?? '';
        return [
          cell(row, 1, 'text', { value: label }),
          cell(row, 2, 'score', now),
          cell(row, 3, 'score', { formula: `=${ruleCell(places, id)}`, value: rules.get(id) ?? 0 }),
          cell(row, 4, 'center', result),
        ];
      }),
    ],
    headerRow: top + 1,
    lastUnit: last,
    last,
  };
}

/** A number of the county's totals, in the row below the townships. */
function total({ townships, townshipNames, rows }: OverviewPlaces, rules: Rules, header: string) {
  const index = TOTALS.findIndex((one) => one.header === header);
  return {
    cell: a1(townships + 2 + townshipNames.length, 2 + index),
    value: totalOf(rows, rules, TOTALS[index] ?? { value: () => null }),
  };
}

/** What the document counts stands beside what is counted above. */
function countsOf(places: OverviewPlaces, rules: Rules): Target[] {
  const counted = { communities: H.count, households: H.households, residents: H.residents, first: H.first };
  return (Object.keys(counted) as (keyof typeof counted)[]).map((id) => {
    const now = total(places, rules, counted[id]);
    const [same, differs] = [SAY.same, SAY.differs];
    return {
      id,
      now: { formula: `=${now.cell}`, value: now.value },
      result: {
        formula: `=IF(${now.cell}="","${SAY.pending}",IF(${now.cell}=${ruleCell(places, id)},"${same}","${differs}"))`,
        value: now.value === '' ? SAY.pending : now.value === rules.get(id) ? same : differs,
      },
    };
  });
}

/** 20%以上已建立劳动保障机构的社区: of those with an office; reached even if all that are not known yet had one. */
function shareOf(places: OverviewPlaces, rules: Rules): Target {
  const [office, qualified, name] = (['office', 'qualified', 'community'] as const).map((column) =>
    held(places, column),
  );
  const rule = ruleCell(places, 'share');
  const all = `SUMPRODUCT((${office}="${SAY.yes}")*1)`;
  const reached = `SUMPRODUCT((${office}="${SAY.yes}")*(${qualified}="${SAY.qualified}"))`;
  const unsaid = `SUMPRODUCT((${name}<>"")*(${office}=""))`;
  const pending = `SUMPRODUCT((${office}="${SAY.yes}")*(${qualified}="${SAY.pending}"))`;
  const has = (said: string | undefined, grade: string | null) =>
    places.rows.filter(
      (row) => row.entered.office === said && (grade === null || qualifiedOf(row, rules) === grade),
    ).length;
  const [count, done] = [has(SAY.yes, null), has(SAY.yes, SAY.qualified)];
  const open = has(undefined, null);
  const isOver = count + open > 0 && done * 100 >= (count + open) * (rules.get('share') ?? 0);
  const isOpen = count + open === 0 || open + has(SAY.yes, SAY.pending) > 0;
  return {
    id: 'share',
    now: {
      formula: `=IF(${all}=0,"",ROUND(${reached}/${all}*100,2))`,
      value: count === 0 ? '' : rounded(new Decimal(done).times(100).div(count)),
    },
    result: {
      formula: `=IF(${all}+${unsaid}=0,"${SAY.pending}",IF(${reached}*100>=(${all}+${unsaid})*${rule},"${SAY.reached}",IF(${unsaid}+${pending}>0,"${SAY.pending}","${SAY.notReached}")))`,
      value: isOver ? SAY.reached : isOpen ? SAY.pending : SAY.notReached,
    },
  };
}

/** 达标社区不少于3个, whether they have an office or not. */
function leastOf(places: OverviewPlaces, rules: Rules): Target {
  const done = total(places, rules, SAY.qualified);
  const open = total(places, rules, SAY.pending);
  const least = rules.get('least') ?? 0;
  const rule = ruleCell(places, 'least');
  const [reached, best] = [Number(done.value), Number(done.value) + Number(open.value)];
  return {
    id: 'least',
    now: { formula: `=${done.cell}`, value: done.value },
    result: {
      formula: `=IF(N(${done.cell})>=${rule},"${SAY.reached}",IF(N(${done.cell})+N(${open.cell})<${rule},"${SAY.notReached}","${SAY.pending}"))`,
      value: reached >= least ? SAY.reached : best < least ? SAY.notReached : SAY.pending,
    },
  };
}
