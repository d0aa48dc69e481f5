import type { OverviewRow } from './entered';
import { COMMUNITY_SHEET_MESSAGES as SAY } from './messages';
import type { Rules } from './community-block';

/** What the formulas of a row give: 合格 only where all three standards hold. */
export function qualifiedOf({ entered, months }: OverviewRow, rules: Rules): string {
  const isSure = months?.rate.status === 'met' || months?.rate.status === 'not-met';
  const rate = isSure ? months.rate.rate : null;
  const { eliminated, functions } = entered;
  const reached = rate ? rate.gte(rules.get('rate') ?? 0) : null;
  if (eliminated === SAY.no || functions === SAY.no || reached === false) return SAY.notQualified;
  return reached && eliminated === SAY.yes && functions === SAY.yes ? SAY.qualified : SAY.pending;
}

/** "": not known yet. */
export function moneyOf(row: OverviewRow, rules: Rules) {
  const { first, station, staff } = row.entered;
  const qualified = qualifiedOf(row, rules);
  const amount = (id: 'station' | 'staff' | 'reward') => rules.get(id) ?? 0;
  const stationMoney =
    first === SAY.no || station === SAY.no
      ? 0
      : first === SAY.yes && station === SAY.yes
        ? amount('station')
        : '';
  const staffMoney = typeof staff === 'number' ? (staff >= 1 ? amount('staff') : 0) : '';
  const reward = qualified === SAY.pending ? '' : qualified === SAY.qualified ? amount('reward') : 0;
  const known = [stationMoney, staffMoney, reward].flatMap((one) => (typeof one === 'number' ? [one] : []));
  const money = known.length === 0 ? '' : known.reduce((sum, one) => sum + one, 0);
  return { stationMoney, staffMoney, reward, money };
}
