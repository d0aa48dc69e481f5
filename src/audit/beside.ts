import type { ScoringTable, TableItem } from '../recognise/table';
import { isBonus, isPenalty } from '../text/bonus';
import { plain } from '../text/normalise';

/** Whether an item stands beside the points that everybody can get: 加分项, 减分项, 否决项, by its headings, its own words, or a rule that only adds. */
export function isBeside({ sections }: ScoringTable, { section, text, ruleText }: TableItem): boolean {
  const own = section === null ? undefined : sections[section];
  const words = [own?.outer?.name ?? '', own?.name ?? '', text];
  const rule = plain(ruleText);
  const addsOnly = /加分|加\d/.test(rule) && !/扣|得/.test(rule);
  return addsOnly || words.some((one) => isBonus(one) || isPenalty(one));
}
