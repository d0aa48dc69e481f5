import { readNumber } from '../text/numerals';
import type { Clause } from './clauses';
import { COUNTERS } from './counters';

/** 未建立, 缺台账, 不到位, 有走访无记录 … */
const FAULT =
  /未(?!发现|扣|见|出现|发生|发|被)|没有?(?!发现|问题|扣|出现|发生|有|缺|漏|超)|(?<!不|无|未|补)缺|不(?:全|齐|足|到位|规范|及时|完整|健全|符|达标|合格|准确|落实|够|完善|清|明确)|超期|逾期|迟报|漏报|漏登|瞒报|虚报|弄虚作假|有[^无]{1,8}无[^无]{1,8}|^无(?=台账|记录|资料|制度|档案|方案|计划|文件|依据|总结|名册|专人|专职|牌)/;
/** Words that deny, doubt, promise or sample, and so take a fault back. */
const DOUBT =
  /未发现|没有?发现|没有?问题|无问题|无扣|不扣|未扣|免扣|均已|已[整改补完建落配纠]|(?<!未)整改(?!率|不)|基本|建议|今后|下一步|拟|待|应(?!评|报|建|办|未)|需|如|若|是否|希望|可能|(?<!不符合|不合|未达到|达不到)要求|其中|抽|查看|达标$|无未|没有未|不存在|[未没不]缺|[无未没]有?(?:出现|发生)?[缺漏迟超逾瞒虚弄错]|全部|(?:无|没有?|未见)不|虽|(?<![\d.])0[^\d.]|[零〇][件起次户人例处项]|属正常|请假|(?:未|没有?)(?:接到|收到|突破|有扣|到考核)/;
const COUNT = new RegExp(String.raw`(\d{1,3}(?:,\d{3})+|\d+|[一二两三四五六七八九十]+)([${COUNTERS}])`, 'g');
const DISQUALIFIED =
  /取消[^,。;]{0,14}资格|一票否决|不(?:予)?列入(?:评估|考核|评审)|不予参评|失去[^,。;]{0,8}资格/;
const NOT_DISQUALIFIED = /未|没|无|不(?:涉及|存在|属于|触及)|是否/;

/** Whether the clause tells a fault for certain. */
export function isFault(text: string): boolean {
  return FAULT.test(text) && !DOUBT.test(text);
}

/** `whole`: the reason around the clause; 如未整改，取消资格 threatens, and tells nothing. */
export function isDisqualified({ text }: Clause, whole: string): boolean {
  const match = DISQUALIFIED.exec(text);
  return (
    match !== null &&
    !/如|若|将|可能/.test(whole) &&
    !NOT_DISQUALIFIED.test(text.slice(0, match.index)) &&
    !text.endsWith('的')
  );
}

/** The only number with a unit in a clause: 西街等2个社区人员不到位. `numeral` as written. */
export interface Counted {
  readonly before: string;
  readonly numeral: string;
  readonly unit: string;
  readonly behind: string;
}

export function countIn(text: string): Counted | null {
  const [only, second] = [...text.matchAll(COUNT)];
  if (!only || second) return null;
  const [whole, numeral = '', unit = ''] = only;
  const before = text.slice(0, only.index);
  return { before, numeral, unit, behind: text.slice(only.index + whole.length) };
}

/** Where the words of a fault begin; -1 where there are none. */
export function faultAt(text: string): number {
  return text.search(FAULT);
}

/** How many of what are at fault: the clause tells a fault behind the only number with a unit in it. */
export function countedFault(clause: Clause): { readonly count: number; readonly unit: string } | null {
  if (!isFault(clause.text)) return null;
  const counted = countIn(clause.text);
  if (!counted || faultAt(counted.behind) < 0) return null;
  const count = readNumber(counted.numeral);
  return count === null || count === 0 ? null : { count, unit: counted.unit };
}
