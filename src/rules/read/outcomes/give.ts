import { isEach, NOT_MEASURED, NUMBER, numberOf, PER, perOf, POINTS } from '../lexicon';
import type { Finder } from './outcome';

/** 得2分 (001) · 计10分 · 记5分 · 给3分 · 满分15分 · 得基本分2分. */
export const give: Finder = {
  pattern: new RegExp(
    String.raw`(?:可以|可|各|(?<![平人年户])均|(?<!否)则|即|就|再|另|分别){0,8}(?<!不|扣|总)(?:获得|得到|取得|得|计|记|给|评|打|赋|满分为?|分值为?)(?:予|为|基本|基础|该项|本项){0,8}(?:分)?:?${POINTS}${NOT_MEASURED}(?!折算)${PER}`,
    'g',
  ),
  read: ({ 0: all, 1: points = '', groups }) => ({
    kind: 'give',
    points: numberOf(points),
    mark: false,
    each: isEach(all),
    ...perOf(groups),
    again: /再|另/.test(all),
  }),
};

/** 得满分 (05) · 计满分 · 得全分 · 得本项满分. */
export const giveFull: Finder = {
  needs: ['满分', '全分', '全部分'],
  pattern:
    /(?:可以|可|(?<![平人年户])均|(?<!否)则|即|就){0,8}(?:得|计|记|给|评|打)(?:予|到|为|该项|本项|此项|其){0,8}(?:全部分值|全部分数|满分|全分)/g,
  read: () => ({ kind: 'give', points: 'full', mark: false, each: false }),
};

/** （2分） (003), (3分,每缺一个扣1分) (15), (共5分). */
export const giveMark: Finder = {
  pattern: new RegExp(
    String.raw`[(\[【](?:共|计|满分|分值|权重|各)?:?${POINTS}(?=[)\]】,;。:])[)\]】]?`,
    'g',
  ),
  read: ([all, points = '']) => ({ kind: 'give', points: numberOf(points), mark: true, each: isEach(all) }),
};

/** Bare points that close a sentence: 建立考核体系,1分; (12). Not 达到80分, which is measured. */
export const giveBare: Finder = {
  pattern: new RegExp(
    String.raw`(?<=[^到过于为达在足低高满扣减≥>≤<\d.\-~至分(])[,:]?(?:各占?|均为|占)?(?<![\d.\-~—至])${POINTS}(?!\(不?含)${PER}(?=[:;,、。()]|\.(?!\d)|$)`,
    'g',
  ),
  read: ({ 0: all, 1: points = '', groups }) => ({
    kind: 'give',
    points: numberOf(points),
    mark: groups?.['per'] === undefined,
    each: isEach(all),
    ...perOf(groups),
  }),
};

/** 完成得基本分: all that the item has, where nothing adds. */
export const giveBasic: Finder = {
  pattern: /(?:得|计|给)(?:予)?(?:基本|基础)分(?![\d:为是值])/g,
  read: () => ({ kind: 'give', points: 'full', mark: false, each: false, basic: true }),
};

/** 得80%的分数 · 得一半分 · 按50%计分 · 减半计分. */
export const giveShare: Finder = {
  pattern: new RegExp(
    String.raw`(?:可|(?<![平人年户])均|则|即){0,8}(?:得|计|给|按)(?:该项|本项|此项)?(?:总分|分值|分数|满分)?(?:的)?(?:(${NUMBER})%|一半)(?:的)?(?:计分|得分|计算|分值|分数|分)|(?:可|(?<![平人年户])均|则|即){0,8}(?<!获|取|所|应|实)(?:得|计|给)(?:该项|本项|此项)?(?:总分|分值|分数|满分)的(?:(${NUMBER})%|一半)|减半(?:计|得|给)分`,
    'g',
  ),
  read: ([, ahead, behind]) => {
    const percent = ahead ?? behind;
    const share = percent === undefined ? 0.5 : numberOf(percent) / 100;
    return { kind: 'give', points: { share }, mark: false, each: false };
  },
};

/** 基础分8分 · 基本分为3分 · 起评分100分: where one begins. */
export const giveBase: Finder = {
  pattern: new RegExp(String.raw`(?:基础|基本|起评|起点|基准|底)分(?:值|数)?(?:为|是|:)?${POINTS}`, 'g'),
  read: ([, points = '']) => ({
    kind: 'give',
    points: numberOf(points),
    mark: false,
    each: false,
    base: true,
  }),
};
