import type { FactSpec } from '../rules/fact';
import { letters } from '../text/letters';
import { plain } from '../text/normalise';
import { readNumber } from '../text/numerals';
import { askedBy, type Asked } from './asked';
import { countIn, faultAt, type Counted } from './faults';
import type { Statement } from './statement';

/** 第2个, 约2个, 2、3个, 1.5个, 一百二十个 (of which 二十 was read): no plain count. */
const NO_COUNT_BEFORE = /[\d.~\-至到第约近每凡超过足多于达满百千万零〇]$|(?<=[至最不])少$|\d[、或]$/;
/** 2个以上, 2个月 */
const NO_COUNT_BEHIND = /^(?:以[上下内]|左右|多|余|月|季|半|小时|工作日|百分点)/;
/** 二三个 is not 23. */
const ABOUT = /^[一二两三四五六七八九]{2,}$/;
/** Words before what was found that change nothing of it. */
const LEAD =
  /^(?:经(?:现场)?(?:核查|检查|核实|查实|查)|检查(?:中)?发现|发现|查实|截至目前|目前|全[县市区]|本[县市区]|辖区内?|仍然?|尚(?!未)|还|共|有(?![^,。;]{1,8}无))+/;
/** 扣2分：, 存在问题： */
const OPENING = /^(?:[扣减][\d.]+分|(?:扣分)?原因|(?:主要|存在)?问题):/;
/** Words of points, and whatever stands behind them. */
const POINTS = /\(?(?:[各均共]*(?:每[^扣减]{0,4})?[扣减]|[-−]\d).*$/;
const NOT = /尚未|未|没有|没|不|无|缺少|缺乏|缺/g;

/**
 * What a clause of a reason (`words`, as written) states of a fact, where its words ask for nothing else: the count of the very same fault, of the same
 * unit and of what the fact counts; false for what was asked for and is denied (未制定计划), true for a fault that is asked for. null where there is any
 * doubt. `about`: the item's own texts, which name what is counted where the fact's label doesn't.
 */
export function statedValue(
  spec: FactSpec,
  statement: Statement,
  words: string,
  about: string,
): number | boolean | null {
  const { kind } = statement;
  if (kind === 'rate') return isRateOf(spec, statement.of) ? statement.percent : null;
  const text = plain(words).replace(OPENING, '').replace(POINTS, '').replace(/了$/, '');
  if (text.endsWith('的')) return null;
  if (kind !== 'count' && kind !== 'fault') return null;
  if (spec.type === 'count') return countOf(spec, text, about);
  return kind === 'fault' && spec.type === 'yes-no' ? answerOf(spec, text) : null;
}

/** A label may say more in front, 群众满意率 of 满意率, and a reason less than its last three characters names nothing. */
function isRateOf({ type, label }: FactSpec, of: string): boolean {
  if (type !== 'percent') return false;
  const { whole } = askedBy(label);
  return whole === of || (of.length >= 3 && whole.endsWith(of));
}

function countOf(spec: FactSpec, text: string, about: string): number | null {
  const counted = countIn(text);
  if (!counted || counted.unit !== spec.unit || !isPlainCount(counted)) return null;
  const { before, numeral, behind } = counted;
  const count = readNumber(numeral);
  const asked = askedBy(spec.label);
  if (count === null || count === 0) return null;
  // 漏报2次
  if (behind === '') return alike(letters(before.replace(LEAD, '')), asked.whole) ? count : null;
  const at = faultAt(behind);
  if (at < 0) return null;
  const isSame = alike(letters(behind.slice(at)), asked.fault ?? '');
  const isOfThese = isAbout(letters(behind.slice(0, at)), asked, about);
  return isSame && isOfThese && namesOnly(before, count) ? count : null;
}

/** 没有挂牌 is 未挂牌. */
function alike(one: string, other: string): boolean {
  const [first, second] = [one, other].map((text) => text.replace(/没有|尚未/g, '未'));
  return first === second;
}

/** Whether the number in it is a count and all of it: not 第2个, 约2个, 2个月. */
export function isPlainCount({ before, numeral, behind }: Counted): boolean {
  return !NO_COUNT_BEFORE.test(before) && !NO_COUNT_BEHIND.test(behind) && !ABOUT.test(numeral);
}

/** 县区 for 县, 市, 区; where the fact doesn't say of what it is, the item's texts have to. What is asked before the fault has to be said. */
function isAbout(noun: string, { subject, of }: Asked, about: string): boolean {
  if (noun === subject) return true;
  if (subject !== '') return false;
  if (of.length === 0) return letters(about).includes(noun);
  return noun === of.join('') || new RegExp(`^(?:${of.join('|')})+$`, 'u').test(noun);
}

/** 东街、西街2个…, 东街等2个…, 经查2个…: what stands before the count names those that are counted, or nothing. */
function namesOnly(before: string, count: number): boolean {
  const names = before.replace(LEAD, '');
  if (names === '') return true;
  if (faultAt(names) >= 0) return false;
  return names.endsWith('等') || (count > 1 && names.split('、').length === count);
}

function answerOf({ label }: FactSpec, text: string): boolean | null {
  if (countIn(text)) return null;
  const { whole } = askedBy(label);
  const said = [text, text.replace(LEAD, '')].map(letters);
  if (said.includes(whole)) return true;
  return said.some((one) => denies(one, whole)) ? false : null;
}

/** 未制定计划 and 计划未制定 deny 制定计划, 无计划 denies 有计划; a text with other negations denies nothing for certain. */
function denies(said: string, asked: string): boolean {
  const [not, second] = [...said.matchAll(NOT)];
  if (!not || second || asked.search(NOT) >= 0) return false;
  const [before, behind] = [said.slice(0, not.index), said.slice(not.index + not[0].length)];
  return [before + behind, behind + before, `${before}有${behind}`].includes(asked);
}
