import type { Condition, Rule, Zero } from '../../rule';
import { isAllDone } from '../asks/all-done';
import type { Asked } from '../asks/ask';
import { conditionText } from '../clauses/clause';
import { not } from '../../condition';
import { conditionOf } from '../condition';
import { isOnlyLate } from '../lexicon';
import { wordsOf } from '../words';

/** The zeros around a rule, the first outermost. `otherwise`: what 否则 is the rest of. */
export function zeroed(zeros: readonly Asked[], rule: Rule, otherwise: Condition | null): Rule {
  return zeros.reduceRight<Rule>((of, zero) => {
    const words = wordsOf(zero.clause);
    const when = zero.ask.kind === 'else' ? otherwise && not(otherwise) : conditionOf(zero.ask);
    const gives = givesOf(zero);
    if (!when) {
      const unknown: Rule = { kind: 'unreadable', words, least: -Infinity, most: 0 };
      return { kind: 'sum', words: null, start: 0, parts: [of, unknown], cap: null, floor: gives };
    }
    const node: Zero = { kind: 'zero', words, when, of };
    return gives === 0 ? node : { ...node, gives };
  }, rule);
}

/** 0, or below it: 不得分并倒扣5分. */
export function givesOf({ clause: { outcome } }: Asked): number {
  return outcome.kind === 'zero' ? outcome.gives : 0;
}

/** 发生一起 against 无师德违规: that it is not so. */
const HAPPENED =
  /^(?:凡|如|若|一旦)?(?:发生|出现|发现|查实|有)(?:(?:任何)?[一1]?[起例次件项])?(?:以上)?(.*)$/;

/** 无安全事故, alone or behind 管理规范,. */
const NONE =
  /(?:^(?:.{0,6}内|全年|年度|当年)?(?:无|未|没有)|(?<=[,、])(?:全年|年内)?(?:无|未发生|未出现|没有)[^,]+$).*/;

/** 未完成不得分 after 完成得满分, 否则不得分, 发生的不得分 after 无…: the rest of what the give said, nothing new. */
export function denies(zero: Asked, give: Asked): boolean {
  if (zero.ask.kind === 'else') return true;
  const happened = HAPPENED.exec(conditionText(zero.clause))?.[1];
  const given = conditionText(give.clause);
  const none = happened === undefined ? undefined : NONE.exec(given)?.[0];
  if (happened !== undefined && none !== undefined)
    return isInside(happened.replace(/^(?:过|了)?的?$/, ''), none);
  // 按时完成得6分，逾期不得分.
  if (
    isOnlyLate(conditionText(zero.clause)) &&
    /按时|按期|及时|限期内|\d个?(?:小时|分钟|工作日|天|日|月)(?:以|之)?内|(?:[底日号月末初]|以)前/.test(given)
  )
    return true;
  if (isBeyondLimit(conditionText(zero.clause).replace(/的$/, ''), given)) return true;
  // 5个工作日内办结得3分，超过5个工作日不得分.
  const most = /^(?:超过|超出|逾期超过)(\d+个?[^\d,]{1,4}?)(?:的)?$/.exec(conditionText(zero.clause))?.[1];
  if (most !== undefined && (given.includes(`${most}内`) || given.includes(`${most}以内`))) return true;
  if (isPlainNot(conditionText(zero.clause), given)) return true;
  // 应救尽救得2分，有1人未救助不得分.
  const all = given.includes('尽') ? /应(.)尽\1/.exec(given)?.[1] : undefined;
  if (all !== undefined && conditionText(zero.clause).includes(`未${all}`)) return true;
  const words = /^(?:如|若|凡|对)?(?:未能|没有|未|没|不|达不到|无)(.*)$/.exec(
    conditionText(zero.clause),
  )?.[1];
  if (words === undefined) return false;
  return isAllDone(words) || isInside(words.replace(/^(?:能|达到?)/, ''), conditionText(give.clause));
}

const LIMIT = /不(?<verb>高于|低于|超过|少于|突破|减少|下降|降低|增加|上升|增长|反弹)/;
const WITHIN = /控制在(?<mark>[^,\d]{2,}?)(?:以内|之内|以下|范围内)的?$/;

/** 高于收入增幅, and 高于 alone, behind 增幅不高于收入增幅, 减少 behind 面积不减少, 超过指标 behind 控制在下达指标以内. */
function isBeyondLimit(text: string, given: string): boolean {
  const verb = given.includes('不') ? LIMIT.exec(given)?.groups?.['verb'] : undefined;
  if (verb !== undefined && (text === verb || given.replace(LIMIT, '$1').replace(/的$/, '').endsWith(text)))
    return true;
  const mark = given.includes('控制在') ? WITHIN.exec(given)?.groups?.['mark'] : undefined;
  const over = /^(?:如|若|凡)?(?:超过|超出|突破|高于)(.*)$/.exec(text)?.[1];
  return mark !== undefined && over !== undefined && mark.endsWith(over);
}

/** 做不到得0分, 档案资料不齐全的不得分 behind 做到得5分, 档案资料齐全的得4分: the same with 不 in it. */
function isPlainNot(text: string, given: string): boolean {
  const [said, own] = [text, given].map((one) => one.replace(/的$/, ''));
  const at = (said ?? '').lastIndexOf('不');
  return at >= 0 && `${(said ?? '').slice(0, at)}${(said ?? '').slice(at + 1)}` === own;
}

/** Each character of the short text stands in the long one, in order. */
function isInside(short: string, long: string): boolean {
  let at = 0;
  for (const character of short) {
    const found = long.indexOf(character, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}

/** 完成80%以上得3分，未开展工作的不得分: of what was begun, and lies below 80%, nothing is said. */
export function isNotBegun({ ask, clause }: Asked): boolean {
  return (
    ask.kind === 'when' && /^(?:未|没有)(?:开展|启动|实施)(?:工作|活动)?的?$/.test(conditionText(clause))
  );
}
