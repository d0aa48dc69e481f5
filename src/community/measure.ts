import { plain } from '../text/normalise';

/** What a community counts month by month. */
export type CommunityMeasure =
  /** 登记失业人员 */
  | 'registered'
  /** 持《再就业优惠证》人员 */
  | 'holders'
  /** Both of them in one figure. */
  | 'base'
  /** Of both, those in work; or of one of them. */
  | 'employed'
  | 'employed-registered'
  | 'employed-holders'
  /** 零就业家庭, in households. */
  | 'zero-households'
  /** 要求社区提供就业援助 */
  | 'assisted'
  /** 社区帮助解决就业 */
  | 'placed';

/** Tried in this order; the certificate's name is cut to 证 before, as it holds the word 就业 itself. */
const WORDS: readonly (readonly [CommunityMeasure | null, RegExp])[] = [
  [null, /率|比例|消除|脱零/],
  ['zero-households', /零就业/],
  ['placed', /(帮助|协助|援助后?)?(解决|实现|安置|介绍).{0,4}就业|帮助就业/],
  ['assisted', /援助/],
  ['employed', /失业.*证.*(?<!再)就业(的?人数|人员|数)?$/],
  ['base', /失业.*证/],
  ['employed-registered', /失业.*(?<!再)就业(的?人数|人员|数)?$/],
  ['employed-holders', /证.*(?<!再)就业(的?人数|人员|数)?$/],
  ['holders', /持.*证|持证/],
  ['registered', /登记失业|失业登记|失业人(员|数)/],
  ['employed', /^(其中)?:?(已|其中)?(再?就业)(的?人数|人员|数)?$/],
];

/** What a header counts; null for anything else. */
export function communityMeasure(text: string): CommunityMeasure | null {
  const words = plain(text)
    .replace(/[《"“]?再?就业优惠证?[》"”]?证?/g, '证')
    .replace(/\((人|户|个|单位:人)\)/g, '')
    .replace(/^\d+[.、]/, '');
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
