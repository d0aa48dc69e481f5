import { isEach, numberOf, PER, perOf, POINTS } from '../lexicon';
import type { Finder } from './outcome';

/** 每篇加2分 (11) · 另加1分 · 奖励2分 · 增加0.5分. */
export const add: Finder = {
  needs: ['加', '奖'],
  pattern: new RegExp(
    String.raw`(?:可以|可|各|(?<![平人年户])均|(?<!否)则|即|就|再|另|分别|额外|给予|予以){0,8}(?<![增参追])(?:(?<!比?上年|同比|较去年|比去年|比?上期)增加|追加|奖励|(?<![等优励织秀胜金银铜])(?<!级(?=奖[计记]))奖|加)(?:计|记|考核|附加|奖励){0,8}(?:分)?${POINTS}${PER}`,
    'g',
  ),
  read: ({ 0: all, 1: points = '', groups }) => ({
    kind: 'add',
    points: numberOf(points),
    each: isEach(all),
    ...perOf(groups),
  }),
};
