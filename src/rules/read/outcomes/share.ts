import { numberOf, POINTS } from '../lexicon';
import type { Finder } from './outcome';

/** 按比例计分 · 按完成比例得分 · 按实际完成率折算得分 · 未完成的按比例扣分. */
export const share: Finder = {
  pattern:
    /(?:的)?(?:可|应|则|即)?(?:按照|根据|依据|依|按)(?:实际|其|相应|未完成|完成|整改|落实|到位|达标|的|情况|任务|目标|进度|计划|数|与|占|总|量){0,8}(?:比例|完成率|比率|百分比|之比|(?<=占|与).{1,8}比值)(?:情况|折算|折合|计算|相应|予以|给予|酌情){0,8}(?:得分|计分|记分|给分|打分|扣分|评分|扣减|扣除|折算|计算|加分)(?:相应的?)?(?:分值|分数|得分|分)?(?!:)/g,
  read: ([all]) => (/加分|酌情/.test(all) ? null : { kind: 'share' }),
};

/** 按任务完成比例计5分 · 按完成率最高得5分: so many points of the share. */
export const sharePoints: Finder = {
  pattern: new RegExp(
    `(?:按照|根据|依据|依|按)(?:[^,;。:按据占\\d]{2,10}(?=任务完成|目标完成))?(?:实际|其|相应|完成|的|情况|任务|目标|进度|计划){0,8}(?:比例|完成率|比率|百分比)(?:最高|最多|满分)?(?:得|计|记|给)(?:分)?${POINTS}`,
    'g',
  ),
  read: ([, points = '']) => ({
    kind: 'formula',
    of: '完成比例',
    times: numberOf(points),
    ofPoints: false,
    plus: 0,
  }),
};
