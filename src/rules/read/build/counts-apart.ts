import { sharedPairs } from '../../../text/pairs';
import type { Asked } from '../asks/ask';
import type { Block, Bounded } from '../sort/block';
import { conditionText, type Clause } from '../clauses/clause';

/** 省级每条3分: for each, and no part that is worth so much. */
export function countsByMark(clause: Clause): boolean {
  return /每个?\p{Script=Han}{1,2}$/u.test(conditionText(clause));
}

/**
 * 每个社区建有微型消防站得2分，缺1个扣0.5分: all of them have one; what lacks is taken. `alone`: the points that nothing else gives; where they are
 * several times as many, so much is for each.
 */
export function isOfAll(clause: Clause, takes: readonly Bounded[], alone: number | null = null): boolean {
  const { outcome } = clause;
  const times = outcome.kind === 'give' && alone !== null ? alone / Number(outcome.points) : 1;
  if (times > 1 && Number.isInteger(times)) return false;
  const isState =
    /每个?\p{Script=Han}{1,16}?(?:\(\p{Script=Han}{1,6}\))?(?:都|均)?(?:建有|建成|建立|设有|设立|配有|配备|至少|有|达到)/u;
  return (
    isState.test(conditionText(clause)) &&
    takes.some((take) => /^(?:每)?[缺少](?:一|1)?/.test(conditionText(take.clause)))
  );
}

/** 有一项不达标, 任何一项未完成: whichever it is. */
const ONE_OF_THEM =
  /^每?(?:其中|凡|如)?(?:有|缺少?|少)?(?:任何?)?[一1]?项(?:未|没有|不)(?:达标|达到|落实|完成|到位|符合|合格)(?:要求|标准|规定)?的?$/;

/** 新增企业每户得1分，退库1户扣0.5分: two things are counted. 每季度5分，每季度未完成的扣5分 counts one. */
export function countsApart({ clause, ask }: Asked, { takes, gives }: Block): boolean {
  const { outcome } = clause;
  if (outcome.kind !== 'give' || gives.length > 1) return false;
  if (outcome.each)
    return (
      ask.kind === 'each' &&
      takes.every(
        (take) => take.clause.opens !== null && isOfOther(take, clause) && !saysAgain(take, outcome.points),
      )
    );
  if (ask.kind === 'step') return takes.every((take) => take.ask.kind === 'step' || isOfOther(take, clause));
  if (isOfAll(clause, takes)) return false;
  const unit =
    /每(?:[^,]*?(?:一|1))?个?([项条类份件]|\p{Script=Han}{1,2})[^,]*$/u.exec(conditionText(clause))?.[1] ??
    '';
  const isSame = (take: Asked) =>
    take.clause.outcome.kind === 'take' &&
    take.clause.outcome.points === outcome.points &&
    /[未没无不缺少漏]/.test(conditionText(take.clause)) &&
    conditionText(take.clause).includes(unit);
  return ask.kind === 'each' && !takes.some(isSame) && takes.every((take) => take.ask.kind !== 'step');
}

/** 甲率100%、乙率90%以上各得3分；有一项不达标的扣3分: the one that is not met, at what it is worth. */
function saysAgain({ clause }: Asked, points: unknown): boolean {
  const { outcome } = clause;
  return outcome.kind === 'take' && outcome.points === points && ONE_OF_THEM.test(conditionText(clause));
}

/** 养护不到位的每处 behind 新建公路每完成1公里得1分: what is counted there has nothing to do with it. */
function isOfOther({ ask, clause: take }: Asked, give: Clause): boolean {
  const [text, said] = [take, give].map(conditionText);
  return (
    ask.kind === 'each' && !/任务|目标|完成/.test(text ?? '') && sharedPairs(said ?? '', text ?? '') === 0
  );
}
