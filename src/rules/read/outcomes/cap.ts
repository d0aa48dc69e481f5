import { numberOf, POINTS } from '../lexicon';
import type { Finder } from './outcome';

const ITEM = '(?:该|本|此|这|各|单)?(?:个)?(?:大|小|子)?(?:项|条|指标)?(?:的|全部|所有){0,4}';
/** What may stand ahead, word by word: a loop over ITEM, whose every part may be missing, would try each way to cut them. */
const AHEAD = '(?:直至|直到|合计|总计|累计|该|本|此|这|各|单|个|大|小|子|项|条|指标|的|全部|所有){0,12}';

/** 扣完为止 (001) · 扣完2分为止 (000) · 扣完该项得分为止 (000) · 扣至0分为止 · 直至扣完. */
export const capUsedUp: Finder = {
  needs: ['止', '为限', '封顶', '扣完'],
  pattern: new RegExp(
    String.raw`${AHEAD}(?:扣|减)(?:完|光|满|至|到)${ITEM}(?:${POINTS}|基[本础]分|分值|分数|得分|满分|分|零分)?(?:的)?(?:为止|止|为限|封顶)|(?:直至|直到)扣完(?:${ITEM}(?:分值|分数|得分|分)?)?`,
    'g',
  ),
  read: ([, points]) => {
    const most = points === undefined ? 0 : numberOf(points);
    return { kind: 'cap', side: 'take', points: most === 0 ? null : most, together: true };
  },
};

/** 最多扣2分 · 最高得5分 · 最多加9分 (12) · 累计不超过3分 · 以5分为限 · 5分封顶. */
export const capMost: Finder = {
  pattern: new RegExp(
    String.raw`(?:本项|该项|此项|单项|累计|合计|总计|每项|全年){0,8}(?:(?<of>加减|加、减|加、扣|加扣|加分项?[、和与]扣|加|扣|得)分项?(?:总分|总额|总和|总数|总量)?(?:累计|合计|总计|均|都|各){0,8}(?=最|不超|不得超))?(?:最多|最高|至多|上限|封顶|累计|合计|总计|共计|不超过|不得超过|(?<![时期年权])限)(?:可)?(?:以)?(?<side>加减|加\([减扣]\)|扣|减|得|计|记|加|给)?(?:分)?(?:不超过|不得超过|不高于|为)?${POINTS}(?:为限|为止|封顶)?`,
    'g',
  ),
  read: (match) => capped(match),
};

/** 以5分为限 · 满5分为止 · 加满10分为止 · 5分封顶. */
export const capEnd: Finder = {
  pattern: new RegExp(
    String.raw`(?:(?<of>加|减|扣|得)分(?:累计|合计|总计){0,8})?(?:以|至|到|(?<side>加|得)(?:满|至|到))?${POINTS}(?:为限|为止|封顶|为上限)`,
    'g',
  ),
  read: (match) => capped(match),
};

/** 超过10分按10分计 · 得分超过满分的，按满分计算. */
export const capAt: Finder = {
  pattern: new RegExp(
    String.raw`(?:得分|计算结果|累计|合计|总分)?(?:高于|大于|超过|超出)(?:${POINTS}|满分|分值|标准分)(?:的|者)?,?(?:则)?(?:按|以|计)(?:\d+(?:\.\d+)?分|满分|分值|标准分)(?:计算|计分|计入|计|为准|处理){0,8}`,
    'g',
  ),
  read: ([, points]) => ({
    kind: 'cap',
    side: 'give',
    points: points === undefined ? null : numberOf(points),
    together: true,
  }),
};

const SIDES: Readonly<Record<string, 'take' | 'add' | 'both'>> = {
  扣: 'take',
  减: 'take',
  加: 'add',
  加减: 'both',
  加扣: 'both',
  '加、减': 'both',
  '加、扣': 'both',
  '加(减)': 'both',
  '加(扣)': 'both',
};

function capped(match: RegExpExecArray) {
  const verb = match.groups?.['side'] ?? match.groups?.['of'];
  const side = verb === undefined ? null : verb.startsWith('加分') ? 'both' : (SIDES[verb] ?? 'give');
  const points = match.slice(1).findLast((group) => group !== undefined && group !== verb) ?? '';
  const together = /[合总累共]/.test(match[0]);
  return { kind: 'cap', side, points: numberOf(points), together } as const;
}
