import { a1 } from '../../grid/address';
import type { TableItem } from '../../recognise/table';
import { plain } from '../../text/normalise';
import type { Finding } from '../finding';
import { AUDIT_MESSAGES } from '../messages';
import { placesOf } from '../places';
import { inTable, type TableCheck, type TableScene } from '../scene';

const NUMBER = String.raw`(\d+(?:\.\d+)?)`;
/** 达到省要求的得5分 (001); 不得分 and 再得1分 are not meant. */
const AWARD = new RegExp(`(?<!不|再|加|共|累计)得${NUMBER}分`, 'g');
/** 总计扣完20分为止 (001), 本项合计扣完2分为止 (000). */
const ALL = new RegExp(`扣完${NUMBER}分为止`, 'g');

/**
 * form-rule-mismatch: if and only if an item's own points cell states fewer points than its own rule text gives at once (得5分)
 * or takes in all (扣完5分为止). Silent where the rule cell stands over several items, and where 加分 is spoken of.
 */
export const formRuleMismatch: TableCheck = (scene) => {
  const { items } = scene.assessed.table;
  return items.flatMap((item, index) => {
    const shared = [items[index - 1], items[index + 1]].some((one) => one?.ruleText === item.ruleText);
    return shared ? [] : itemFinding(scene, item);
  });
};

function itemFinding(scene: TableScene, item: TableItem): Finding[] {
  const { rows, points, pointsFrom, ruleText, ordinal } = item;
  const rule = plain(ruleText);
  if (points === null || pointsFrom !== 'cell' || rule.includes('加分')) return [];
  const award = highest(rule, AWARD);
  const all = highest(rule, ALL);
  const said =
    award > points
      ? { of: AUDIT_MESSAGES.ruleAward, figure: award }
      : { of: AUDIT_MESSAGES.ruleDeduction, figure: all };
  if (said.figure <= points) return [];
  const { columns } = scene.assessed.table;
  return [
    inTable(
      scene,
      { cells: [a1(rows[0], columns.points ?? columns.item)], item: ordinal },
      {
        code: 'form-rule-mismatch',
        severity: 'warning',
        message: said.of.message(rows[0], points, said.figure),
        settle: said.of.settle,
        values: { points, rule: said.figure },
        quote: ruleText,
        restsOn: placesOf(scene, item, ['rule']),
      },
    ),
  ];
}

function highest(rule: string, pattern: RegExp): number {
  return Math.max(0, ...[...rule.matchAll(pattern)].map(([, figure]) => Number(figure)));
}
