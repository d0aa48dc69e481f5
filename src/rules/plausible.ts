import type { FactSpec, Range } from './fact';

/** Rates of these can be above 100: what is measured against a plan, a mark, another year or another place. */
const OVER = /增|降|超|完成|达成|计划|目标|任务|进度|同比|上年|去年|偏|比上|占比上升/;
/** Of a pair also against what was demanded or is usual: 实际失业率/失业率控制数. */
const AGAINST = /\/.*(?:控制|要求|规定|平均)/;
/** What can be below 0. */
const GROWS = /增|降|同比|偏|差/;
const RANK = /名次|排名|位次/;

/**
 * Between what values a fact can lie, from what it is: counts and days from 0 on, places of a ranking from 1 on, a share of a whole
 * 0 to 100. Of a pair: its rate in percent. Where a label leaves it open there is no end. null for 是/否 and dates.
 */
export function plausibleRange({ type, label, pairAs }: FactSpec): Range | null {
  switch (type) {
    case 'yes-no':
    case 'date':
      return null;
    case 'count':
      return { least: RANK.test(label) ? 1 : 0, most: null };
    case 'amount':
      return { least: GROWS.test(label) ? null : 0, most: null };
    case 'percent':
      return { least: GROWS.test(label) ? null : 0, most: OVER.test(label) ? null : 100 };
    case 'pair': {
      const isShare = (pairAs ?? 'rate') === 'rate' && !OVER.test(label) && !AGAINST.test(label);
      return { least: 0, most: isShare ? 100 : null };
    }
  }
}
