import type { Finder } from './outcome';

/** 以最高增速为满分，其他按比例得分: of the highest that anybody reached. */
export const bestFull: Finder = {
  needs: ['满分'],
  pattern:
    /(?:以|按)(?:全[省市县区]|各[^,;。]{1,8})?(?:的)?最[高优大好]的?(?<of>[^,;。为得]{1,10}?)(?:的[^,;。为]{0,8})?(?:为|作为|得|计)满分,?(?:其他|其余|其它)[^,;。]{0,10}?(?:按|依)(?:相应)?比例(?:折算|换算|计算|计分|得分|扣分){1,3}/g,
  read: ({ groups }) => ({
    kind: 'formula',
    of: `本单位${groups?.['of'] ?? ''}/最高${groups?.['of'] ?? ''}`,
    times: 1,
    ofPoints: true,
    plus: 0,
  }),
};

const OTHERS = '(?:其他|其余|其它)[^,;。\\d]{0,6}';
/** 按进度排名，第一名得5分，其他按与第一名的比例计分 · 增速最高的得5分，其他按比例得分: of what the first of all reached. */
export const firstFull: Finder = {
  needs: ['比'],
  pattern: new RegExp(
    `(?:按照?|根据|依据|以)?(?:(?<of>[^,;。:为\\d]{2,10}?)(?:由高到低|从高到低|进行|情况)?(?:排名|排序|排位|排列),)?(?:(?<own>(?!获|排|列|位)[^,;。:为得以按\\d]{2,8}?)(?:排名|排位|位列|居)?)?(?:第一名?|第1名?|(?<best>最[高快多大])的?[^,;。得\\d]{0,4})(?:的|者)?[得计记为](?:满分|(?<points>\\d+(?:\\.\\d+)?)分),?(?:${OTHERS}(?:按照?|依|以)[与和同占][^,;。\\d]{0,3}(?:第一名?|第1名?|最[高快多大])[^,;。\\d]{0,4}?的?(?:比例|比值|比率|之比)|(?<=最[^,;。]*,)${OTHERS}(?:按照?|依)(?:相应)?比例)(?:折算|换算|计算|计分|得分)+`,
    'g',
  ),
  read: ({ groups }) => {
    const of = groups?.['of'] ?? groups?.['own'] ?? '数值';
    const first = groups?.['best'] ?? '第一名';
    const { points } = groups ?? {};
    const times = points === undefined ? 1 : Number(points);
    if (groups?.['best'] !== undefined && /得分|分数|总分|评分/.test(of)) return null;
    return {
      kind: 'formula',
      of: `本单位${of}/${first}${of}`,
      times,
      ofPoints: points === undefined,
      plus: 0,
    };
  },
};

const UNIT = '(?:各?(?:设区)?(?:市|县|区|县区|单位|部门|乡镇|街道|村|社区|学校|地区))';
/** 所有设区市均未超过15分,则按实际得分计分,否则,以…得分最多设区市的分值…计分 (12): only where somebody has more. */
export const bestUnitAbove: Finder = {
  needs: ['系数计分', '折算'],
  pattern: new RegExp(
    `(?:本项得分)?(?:如果?|若)?(?:所有|各)${UNIT}(?:得分)?均?(?:未|不)超过(?<full>\\d+(?:\\.\\d+)?)分[^;。]{0,100}?(?:系数计分|比例折算|折算(?:计分|得分)?)(?:计分|得分)?`,
    'g',
  ),
  read: ({ groups }) => ({ kind: 'best-unit', full: Number(groups?.['full']), always: false }),
};

/** 以得分最高的单位为满分，其他单位按比例折算: always of the best. */
export const bestUnitFull: Finder = {
  needs: ['比例'],
  pattern: new RegExp(
    `(?:以|按|将)?(?:得分|分数|总分)?最[高多](?:分)?的?${UNIT}?的?(?:得分|分值|分数)?(?:为|作为|按|得|计)(?:满分|基准|(?<full>\\d+(?:\\.\\d+)?)分|100%)+,?(?:其他|其余|其它)?${UNIT}?(?:得分)?(?:按|依)(?:相应)?比例(?:折算|换算|计算|计分|得分)+`,
    'g',
  ),
  read: ({ groups }) => {
    const full = groups?.['full'];
    return { kind: 'best-unit', full: full === undefined ? null : Number(full), always: true };
  },
};
