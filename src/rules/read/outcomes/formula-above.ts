import type { Finder } from './outcome';

const NUMBER = String.raw`\d+(?:\.\d+)?`;

/** (完成率-90%)÷5%×5分 · 得分=(满意度-80%)/(100%-80%)×5: what lies above a mark, of how much lies there at most. */
export const formulaAbove: Finder = {
  needs: ['÷', '/', '除以'],
  pattern: new RegExp(
    `(?:(?:该项|本项|此项|考核|实际){0,8}(?:得分|分值|分数)(?:=|等于|为)|(?<=^|[,;。:的])(?:按照?|以)?)` +
      `\\((?<of>[^()*+\\d/÷×,;。-]{2,20})[-－](?<from>${NUMBER})(?<percent>%?)\\)(?:[÷/]|除以)` +
      `(?:(?<over>${NUMBER})\\k<percent>|\\((?<most>${NUMBER})\\k<percent>[-－]\\k<from>\\k<percent>\\))` +
      `(?:[×*xX]|乘以)(?<times>${NUMBER})分?(?:计算|计分|得分|折算){0,2}(?=[,;。]|$)`,
    'g',
  ),
  read: ({ groups = {} }) => {
    const { of = '', from, percent, over, most, times } = groups;
    const isRate = /率|比例|比重|度$/.test(of);
    const size = over === undefined ? Number(most) - Number(from) : Number(over);
    if (isRate !== (percent === '%') || !(size > 0)) return null;
    return {
      kind: 'formula',
      of,
      times: Number(times),
      ofPoints: false,
      plus: 0,
      over: size,
      from: Number(from),
    };
  },
};

/** 实行千分制，按得分折算 · 按百分制得分折算计入: a score out of so much, as a share of the item's points. */
export const formulaOutOf: Finder = {
  needs: ['折算'],
  pattern:
    /(?:(?:实行|采取|采用)(?<first>百|千)分制(?:考核|考评|测评|评分)?,(?:最后|最终)?)?(?:按照?|以)(?:(?<base>百|千)分制)?(?:的)?(?:考核|考评|测评|实际|最终)?得分(?:情况)?(?:按比例)?折算(?:计入|计算|成|为|本项|该项|得分|分值|总分){0,4}(?=[,;。]|$)/g,
  read: ({ groups = {} }) => {
    const base = groups['base'] ?? groups['first'];
    if (base === undefined) return null;
    return {
      kind: 'formula',
      of: `${base}分制考核得分`,
      times: 1,
      ofPoints: true,
      plus: 0,
      over: base === '千' ? 1000 : 100,
    };
  },
};
