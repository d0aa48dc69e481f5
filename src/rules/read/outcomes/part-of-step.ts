import { NUMBER, UNIT } from '../lexicon';
import type { Finder } from './outcome';

/** 不足1个百分点按1个百分点计算 · 不足5个百分点的不扣分 · 不足1%的按比例扣分 · 不足一档按一档计: what a part of a step counts. */
export const partOfStep: Finder = {
  needs: ['不足', '不满', '未满', '不到'],
  pattern: new RegExp(
    `(?<begun>(?<=\\()含不足${NUMBER}个?(?:${UNIT}|档次?)(?=\\)))|(?:不足|不满|未满|不到)(?<size>${NUMBER})个?(?:${UNIT}|档次?)(?:的|者|部分){0,8},?(?:也|均|都|一律|则)?(?:按(?:照)?(?<whole>${NUMBER})个?(?:${UNIT}|档次?)(?:计算|扣分|计分|扣减|计|算|加分){0,8}|(?<none>不予?(?:扣分|计算|计分|加分|计|扣|算)|忽略不计)|(?<part>按(?:相应)?比例(?:扣分|计分|得分|计算|折算|扣减|加分){0,8}))`,
    'g',
  ),
  read: ({ groups = {}, input, index, 0: words }) => {
    if (isOfMark(words, groups['size'] ?? '', input.slice(0, index))) return null;
    if (groups['begun']) return { kind: 'part-of-step', steps: 'begun' };
    if (groups['none']) return { kind: 'part-of-step', steps: 'full' };
    if (groups['part']) return { kind: 'part-of-step', steps: 'part' };
    return groups['whole'] === groups['size'] ? { kind: 'part-of-step', steps: 'begun' } : null;
  },
};

/** 达到72学时得6分，不足72学时的按比例得分; 达80%得5分，不足80%按比例扣分: of a mark that was told without 每, not of a step. */
function isOfMark(words: string, size: string, ahead: string): boolean {
  const amount = size.replace('.', '\\.');
  if (/^[^\d]*\d[\d.]*%/.test(words))
    return !new RegExp(`每[^,;。]{0,14}?${amount}(?:%|个百分点)`).test(ahead);
  // 每低5%扣1分；案件20起以上得2分，不足20起的按比例得分: the steps are another part's.
  const own = ahead.slice(Math.max(ahead.lastIndexOf(';'), ahead.lastIndexOf('。')) + 1);
  return size !== '' && new RegExp(`(?<![\\d.每])${amount}(?![\\d.])`).test(own) && !own.includes('每');
}
