import { distance } from 'fastest-levenshtein';
import { plain } from '../text/normalise';
import { remembered } from '../text/remembered';
import { simplified } from '../text/simplified';
import { looksLikeUnit } from '../text/unit-words';
import { FAMILIES } from './families';
import { WORDINGS, type HeaderRole } from './wordings';

export type { HeaderRole } from './wordings';

/** How a header's name was understood. */
export type NameKind = 'exact' | 'family' | 'near';

/** What a header's name says. */
export interface Naming {
  /** Likeliest first; empty where it is no header that we know. */
  readonly roles: readonly HeaderRole[];
  readonly kind: NameKind;
  /** The wording that it is, or is like. */
  readonly like: string;
}

/** A header with one of these is a roster of people, never a scoring table. */
const PEOPLE =
  /^(姓名|性别|民族|职务|身份证号?码?|出生(年月|日期)|年龄|学历|(联系)?电话|联系方式|手机号?码?|准考证号|工号|学号|考场|(任课|授课|监考)(教师|人员?))$/;

/** … of goods and money, likewise. */
const GOODS = /^(单价|金额|总价|规格(型号)?|型号)(元|万元)?$/;

/** The longest header wording that we believe in. */
const LONGEST = 20;

/** A longer one that only ends like a header (完成市下达的下岗失业人员再就业任务) is an item. */
const LONGEST_FAMILY = 14;

/** A header as compared: no blanks, half-width, simplified, without a remark in brackets behind it （分） and without 栏 (自检得分栏). */
export function headerWords(text: string): string {
  return simplified(plain(text))
    .replaceAll(' ', '')
    .replace(/(.)[([【][^()[\]【】]*[)\]】]$/, '$1')
    .replace(/(..)栏目?$/, '$1');
}

/** What a header cell can mean, likeliest first; empty where it is no header that we know. */
export function rolesOf(text: string): readonly HeaderRole[] {
  return namingOf(text).roles;
}

/** The same with how it was understood. */
export const namingOf = remembered((text): Naming => {
  const words = headerWords(text);
  if (words === '' || words.length > LONGEST || /^[\d.%]+$/.test(words)) return UNKNOWN;
  const exact = WORDINGS.find((wording) => wording.text === words);
  if (exact) return { roles: exact.roles, kind: 'exact', like: exact.text };
  const bare = words.replace(/[()]/g, '');
  const family =
    bare.length > LONGEST_FAMILY ? undefined : FAMILIES.find(({ pattern }) => pattern.test(bare));
  if (family) return { roles: family.roles, kind: 'family', like: family.like };
  const near = WORDINGS.find((wording) => isNear(wording.text, words));
  return near ? { roles: near.roles, kind: 'near', like: near.text } : UNKNOWN;
});

const UNKNOWN: Naming = { roles: [], kind: 'exact', like: '' };

/** A scan garbled a character of three, two of seven: 考评内客, 具体评审内容及坪分标淮. */
function isNear(wording: string, words: string): boolean {
  const allowed = wording.length >= 7 ? 2 : wording.length >= 3 ? 1 : 0;
  return (
    allowed > 0 && Math.abs(wording.length - words.length) <= allowed && distance(wording, words) <= allowed
  );
}

/** Equal, or a scan garbled one sign of three. */
export function isSameWord(one: string, other: string): boolean {
  return one === other || distance(one, other) <= Math.min(one.length, other.length) / 3;
}

/** The header says that the sheet lists people, or goods. */
export function namesPeople(text: string): boolean {
  return text.length <= LONGEST && (PEOPLE.test(headerWords(text)) || GOODS.test(headerWords(text)));
}

/** A header that names no level of its own: 得分, 评分, 考核得分, 考评分, 考核结果. */
export function isGenericScore(text: string): boolean {
  return /^((实际?|考核|考评|评定|评审|评估|测评|检查|验收)?(得分|评分|打分|计分|分数)|(考核|考评|评审|评估|评分|打分|得分)(分|结果|情况|记录))(情况|结果)?$/.test(
    headerWords(text),
  );
}

/** Who scores, or when, in a cell under a general word (考评分: 社区 乡镇 县级 市级): there it is a level. */
export function namesScorer(text: string): boolean {
  return /^(自评|自查|社区|村|乡镇|街道|镇街?|县区|市县|[乡镇县区市州省]级?|省厅|[县区市州省]?[人社局厅]{2,3}|(考评|考核|评审|检查|验收|领导)(小?组|委员会|办公?室?)|初评|复评|复核|审定|终评|(评审)?(专家|评委|考官|委员|成员|考评员|评审员|检查员|评分人)[\d一二三四五六七八九十甲乙丙丁A-Z]{0,2}|群众|[甲乙丙丁戊]|部门|单位|上级|主管(部门|单位)|第三方|领导|第?[一二三四1-4]季度?|[上下]半年|半年|年[终底中]|全年|.{0,3}平均|最终|\d{1,2}月|.{0,4}(自评|互评|考评|考核|初评|复核|审定|终评|评定|测评|评审|评估|评价|评议|初审|终审|验收|督导|检查|抽查|核查|督查)分?)$/.test(
    headerWords(text).replace(/^\d{4}年度?(?=[^度])/, ''),
  );
}

/** What stands beside 得分 under a level: there it tells why. */
export function namesReasonBelow(text: string): boolean {
  return /^(评[分审]|[扣减加得]分)?(说明|备注|情况|理由|描述|依据|简述|评语|意见|问题)$/.test(
    headerWords(text),
  );
}

/** The header is the name of one unit (城关镇), not of a level or of those who score. */
export function isUnitName(text: string): boolean {
  const words = headerWords(text);
  const isUnit = looksLikeUnit(words) || /^(\p{Script=Han}{1,4}[部委室]|办公室)$/u.test(words);
  return words.length >= 2 && words.length <= LONGEST && isUnit && !namesScorer(text);
}

/** Those of the headers that only a sign at the end tells apart: 投标人A 投标人B 投标人C; none where just one is so called. */
export function enumerated(texts: readonly string[]): string[] {
  const stemOf = (text: string): string | undefined =>
    /^(\p{Script=Han}{1,6}?)[A-Za-z\d一二三四五六七八九十甲乙丙丁戊]$/u.exec(headerWords(text))?.[1];
  const alike = texts.filter((text) => {
    const stem = stemOf(text);
    return stem !== undefined && texts.some((other) => other !== text && stemOf(other) === stem);
  });
  return new Set(alike.map(headerWords)).size > 1 ? alike : [];
}
