import { sharedPairs } from '../../../text/pairs';
import { not } from '../../condition';
import type { Condition, Rule } from '../../rule';
import type { Asked } from '../asks/ask';
import type { Block } from '../sort/block';
import { conditionText, type Clause } from '../clauses/clause';
import { comparedIn } from '../condition';
import { isLate, isTimely } from '../lexicon';
import { ladder } from './ladder';
import { areOfAnother, isZeroOfTakes } from './of-another';
import { sum } from '../sum';
import { wordsOf } from '../words';
import { denies } from './zeros';

/** 有制度得1分，制度不完善扣0.5分: what is flawed is there; where there is none, nothing is given. 被采纳的得2分；延误1天扣0.5分: nor where none was taken up. */
export function isNeeded({ ask, clause }: Asked, { takes, judges }: Block): boolean {
  const isTakenUp = TAKEN_UP.test(conditionText(clause)) && ask.kind === 'when';
  if (isTakenUp && takes.length > 0 && takes.every((take) => !denies(take, { ask, clause }))) return true;
  const isThere = /^(?:有|建立|制定|设立|成立|配备|设有|建有|出台)/.test(conditionText(clause));
  const isFlaw = (one: Asked) =>
    one.ask.kind === 'when' &&
    /(?:不|不够|欠)(?:完善|规范|健全|明显|全|齐全|完整|到位|及时|清晰|真实|准确|具体|合理)(?:的)?$/.test(
      conditionText(one.clause),
    );
  return ask.kind === 'when' && isThere && takes.length > 0 && judges.length === 0 && takes.every(isFlaw);
}

const TAKEN_UP = /被[^,未]{0,8}(?:采纳|采用|录用|转发|推广|刊发|刊登|表彰|表扬|肯定)(?:的|者)?$/;

/** 补换卡及时得2分；被投诉的1次扣1分: what is taken, in a part of its own, denies nothing, and so may tell nothing of what was done. */
export function isBeside({ ask, clause }: Asked, { takes, judges, gives, zeros }: Block): boolean {
  const isDone = ask.kind === 'when' && !/[未没无不零]|杜绝|防止|避免/.test(conditionText(clause));
  // 前5名得满分，6至10名扣0.5分: of one ranking.
  if (
    ask.kind === 'when' &&
    ask.degree &&
    takes.some((take) => take.ask.kind === 'in' && comparedIn(ask.when).includes(take.ask.of.fact))
  )
    return false;
  const said = conditionText(clause);
  const isMark = clause.outcome.kind === 'give' && clause.outcome.mark;
  const happens = ({ clause: take, ask: taking }: Asked) =>
    isOtherRate({ clause: take, ask: taking }, { clause, ask }) ||
    (take.opens !== null && (!FLAW.test(conditionText(take)) || isOfOwnThing(take, clause))) ||
    (/[,;。]/.test(take.source.text.charAt(take.from - 1)) &&
      (isOfElse(conditionText(take), said) ||
        (TASK_DONE.test(said) && EVENT.test(conditionText(take))) ||
        (SET_UP.test(said) && HAPPENED.test(conditionText(take)))));
  const all = [...takes, ...judges];
  const isDenied = zeros.some((zero) => denies(zero, { ask, clause }));
  if (clause.denied !== undefined) return ask.kind === 'when' && gives.length === 1 && !isDenied;
  if (!isDone || gives.length > 1) return false;
  if (zeros.length === 0 && all.length > 0 && all.every(happens)) return true;
  return !isMark && areOfAnother(all, gives) && zeros.every((zero) => isZeroOfTakes(zero, { gives, takes }));
}

const FLAW = /[未没无不缺少漏错迟晚低差欠违超逾延误假虚瞒]/;

/** 因征收不到位引发集访, 每发生一起安全事故 behind 完成征收任务: nothing of how much was done. */
const TASK_DONE = /^完成[^,]{0,24}(?:任务|目标|计划)/;
/** 被投诉的 behind 建立联动机制: nothing of whether it is there. */
const SET_UP = /^(?:建立|制定|制订|设立|成立|配备|出台|签订)/;
const HAPPENED =
  /^(?:因.*)?(?:被|受到|引发|发生|出现|造成)[^,]*(?:上访|集访|非访|投诉|举报|事故|案件|通报|曝光|舆情|处罚|处分|问责|约谈)/;
const EVENT = /引发|上访|集访|非访|投诉|举报|事故|案件|通报|曝光|舆情|处罚|处分|问责|约谈/;

/** 打击不力被上级查处的 behind 有方案、有总结: something else, by its own name. 有一项不合格 is of whatever was named. */
function isOfOwnThing(take: Clause, give: Clause): boolean {
  const words = conditionText(take);
  const isNamed = OWN_NAME.test(words) && !/^有?[一1任]/.test(words);
  return isNamed && take.source === give.source && sharedPairs(conditionText(give), words) === 0;
}

const OWN_NAME = new RegExp(`^(?:(?!${FLAW.source})[^每,]){2}`);

/** 出现违规发证, 发生违法案件: what happens, and is no flaw of what was done. */
export const HAPPENING = /^(?:出现|发生|被|受到|引发|造成|因).*违[规法纪章]/;

/** 查摆问题不深刻、整改措施不具体 behind 民主生活会召开及时: no two characters of the one stand in the other. */
export function isOfElse(take: string, give: string): boolean {
  const told = take.replace(/^(?:凡|如|若|因|对)|每?[一1]?[起次件例个项处人户](?:的)?$/g, '');
  const words =
    HAPPENING.test(told) && sharedPairs(give, told) === 0 ? told.replace(/违[规法纪章]/g, '') : told;
  const isNamed = /^[^未没无不缺少漏错迟晚低差欠违超逾延误假虚瞒每,]{4,}/.test(words);
  return isNamed && sharedPairs(give, words) === 0;
}

/**
 * 准确率达95%以上得6分，每发现一户人情保扣1分: what is taken tells nothing of the rate, or of the rates. 按期办结率…未按期办结的每件扣1分
 * does.
 */
export function isOwnMark({ ask, clause }: Asked, { takes, zeros, judges, gives }: Block): boolean {
  const band = ask.kind === 'in' ? ask.band : null;
  const isMark = (band?.from && band.to === null) || (ask.kind === 'when' && areMarks(ask.when, clause));
  if (!isMark || clause.outcome.kind !== 'give' || gives.length > 1 || zeros.length + judges.length > 0)
    return false;
  const said = conditionText(clause);
  const isOfOne = ask.kind === 'in' && (ask.rates ?? 1) === 1;
  return takes.every(
    (take) =>
      isOtherRate(take, { ask, clause }) ||
      isTurned(take, said) ||
      (isOfOne && isOtherDeed(take, said)) ||
      ((take.ask.kind === 'each' || take.ask.kind === 'times') &&
        !(isOfOne && isLateOf(conditionText(take.clause), said)) &&
        (!/[未不没无少缺漏错低差]/.test(conditionText(take.clause)) ||
          isHappening(conditionText(take.clause), said))),
  );
}

/** 下降2%以上扣2分 behind 增长5%以上得5分: what lies between grew, and by less than the mark. */
function isTurned({ ask, clause }: Asked, said: string): boolean {
  const falls = /^(?:同比|较上年|比上年)?(?:负增长|下降|降低|减少|下滑)/.test(conditionText(clause));
  return ask.kind === 'in' && falls && /(?:增长|增速|增幅|提高|提升)[^,\d]{0,4}\d/.test(said);
}

/** 未落实陪餐制度扣1分 behind 明厨亮灶覆盖率达到100%: something else, of which no two characters stand in the other. */
function isOtherDeed({ clause, ask }: Asked, said: string): boolean {
  const isDeed = ask.kind === 'when' && /^(?:未|没有)[^,]{4,}/.test(conditionText(clause));
  return isDeed && sharedPairs(said.replace(WHO, ''), conditionText(clause).replace(WHO, '')) === 0;
}

/** Whom a text is about says nothing of what. */
const WHO = /学校|单位|企业|部门|乡镇|街道|社区|人员|群众|工作/g;

/** 逾期1件 behind 按时答复率100%: what was late was not in time. */
export function isLateOf(take: string, said: string): boolean {
  return isTimely(said) && isLate(take);
}

const MARK = /[\d.]+%?|以[上下内]|达到?|低于|不足|超过|高于/g;

/** 误报率超过2%扣1分 behind 覆盖率达到80%以上得6分: another rate, which is named and tells nothing of the first. */
function isOtherRate(take: Asked, give: Asked): boolean {
  if (take.ask.kind !== 'in' && take.ask.kind !== 'step') return false;
  const [words, said] = [take, give].map(({ clause }) => conditionText(clause).replace(MARK, ''));
  const isSame = give.ask.kind === 'in' && give.ask.of.fact === take.ask.of.fact;
  // 签约率达到75%得4分，重点人群签约率达到90%，每降低1个百分点: from its own mark.
  const ownMark =
    take.ask.kind === 'step' &&
    take.clause.said === undefined &&
    take.clause.source === give.clause.source &&
    /率[^,\d]{0,4}\d[\d.]*%[^,]{0,2},每/.test(conditionText(take.clause));
  if (ownMark && !isSame) return true;
  const isNamed =
    take.clause.opens === null ? /^[^,每\d]{2,}率/ : /^[^,每\d]{2,}(?:率|度|比例|占比|比重|欠缴|逾期)/;
  return isNamed.test(words ?? '') && !isSame && sharedPairs(said ?? '', words ?? '') === 0;
}

/** 受理率100%，结案率98%以上: all of them are due. */
function areMarks(when: Condition, clause: Clause): boolean {
  const isMark = (one: Condition) => one.kind === 'compare' && /^>/.test(one.op);
  return when.kind === 'all' && when.of.some(isMark) && conditionText(clause).includes('%');
}

/** 有案不立的 behind 结案率98%以上: something that happens, and no two characters of it stand in the other. */
function isHappening(take: string, said: string): boolean {
  const words = take.replace(/^(?:凡|如|若)/, '');
  return /^(?:有(?![一1])|发生|存在|出现|对|因).{3,}/.test(words) && sharedPairs(said, words) === 0;
}

/** The mark's points, as far as it is met, less what is taken. */
export function markedOrLess(give: Asked, less: readonly Rule[], full: number): Rule {
  const { ask } = give;
  if (ask.kind === 'in')
    return sum(0, [ladder([{ asked: { ...give, ask }, points: full }], null), ...less], full);
  if (ask.kind !== 'when') throw new Error('a mark is a bound');
  const short = {
    kind: 'discretion',
    words: wordsOf(give.clause),
    when: not(ask.when),
    least: -full,
    most: 0,
  } as const;
  return sum(0, [sum(full, [short], full), ...less], full);
}
