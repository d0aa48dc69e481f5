import { not } from '../../condition';
import type { Condition, Rule } from '../../rule';
import type { Asked } from '../asks/ask';
import { conditionText } from '../clauses/clause';
import { conditionOf } from '../condition';

const SIDE =
  /^(?<what>.*?)(?<side>低于|少于|小于|慢于|差于|高于|超过|大于|多于|快于|好于|优于)(?<mark>[^,;\d]{2,14}?)的?$/;
const LOW = /[低少小慢差]/;

/** 发病率低于全省平均水平得5分，高于全省平均水平不得分: just as much as the average is neither, and may give anything. null: something is said of it. */
export function neitherSide(give: Asked, zeros: readonly Asked[], full: number): Rule | null {
  const when = conditionOf(give.ask);
  const own = SIDE.exec(conditionText(give.clause))?.groups;
  if (give.ask.kind !== 'when' || !when || !own || /不$|等于|持平/.test(own['what'] ?? '')) return null;
  const other = zeros.flatMap((zero): Condition[] => {
    const { what, side = '', mark } = SIDE.exec(conditionText(zero.clause))?.groups ?? {};
    const isOther =
      (what === '' || what === own['what']) &&
      mark === own['mark'] &&
      LOW.test(side) !== LOW.test(own['side'] ?? '');
    const one = isOther ? conditionOf(zero.ask) : null;
    return one ? [one] : [];
  })[0];
  if (!other) return null;
  const neither: Condition = { kind: 'all', of: [not(when), not(other)] };
  return { kind: 'discretion', words: null, when: neither, least: 0, most: full };
}
