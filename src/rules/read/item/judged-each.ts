import { not } from '../../condition';
import type { Asked } from '../asks/ask';
import { conditionText } from '../clauses/clause';
import type { Block, Sorted } from '../sort/block';
import { givenAnyhow } from './takes-between';

/** 不符合要求的, 每项达不到要求的, 以上有一项不到位的: whatever was due. */
const UNMET =
  /^(?:凡|如)?(?:以上|上述)?(?:[各每][一1]?项|(?:各|所有)?(?:工作|指标|内容)|有?(?:任何?)?[一1]项)?(?:有)?(?:不符合|未达到?|达不到|不达标|未达标|不到位|未落实|不满足)(?:到位)?(?:要求|标准|规定)?的?$/;
/** 机构健全, 经费保障到位: just what is not so where the words of UNMET hold. 有计划 may be so, and not as it should be. */
const STATE =
  /(?:健全|完善|完备|到位|规范|齐全|落实|及时|准确|明确|清楚|完整|合理|整洁|达标|合格|公示|公开|上墙)$/;

/**
 * 机构健全得3分；制度完善得5分。不符合要求的酌情扣分: what is not so is that of the part, of which a person takes some or all. null: there is no such
 * sentence.
 */
export function judgedEach(sorted: Sorted): Sorted | null {
  const { blocks } = sorted;
  const last = blocks.at(-1);
  const [judge, ...more] = last?.judges ?? [];
  if (!last || !judge || more.length > 0 || blocks.length < 2 || sorted.judgedFromAll) return null;
  const { outcome } = judge.clause;
  if (outcome.kind !== 'judge' || outcome.sign > 0 || !UNMET.test(conditionText(judge.clause))) return null;
  if (!blocks.every((block) => isPlain(block, judge))) return null;
  const areStates = blocks.every(({ gives: [give] }) => give && STATE.test(conditionText(give.clause)));
  return {
    ...sorted,
    blocks: blocks.map((block) => openBelow(block, judge)),
    judgedFromAll: areStates ? [] : [judge],
  };
}

/** It gives points where something is so, and no more. */
function isPlain({ gives, takes, zeros, judges, shares }: Block, judge: Asked): boolean {
  const [give, ...more] = gives;
  const others = judges.filter((one) => one !== judge);
  const isWhen = give?.ask.kind === 'when' && give.ask.degree !== true;
  return isWhen && more.length + takes.length + zeros.length + others.length + shares.length === 0;
}

/** Where it is not so, a person gives what is left. */
function openBelow(block: Block, { clause }: Asked): Block {
  const [give] = block.gives;
  const { outcome } = clause;
  if (give?.ask.kind !== 'when' || outcome.kind !== 'judge') return block;
  const when = not(give.ask.when);
  const own: Asked = {
    clause: { ...clause, outcome: { ...outcome, most: null }, of: give.clause },
    ask: { kind: 'when', when },
  };
  return { ...givenAnyhow(block), judges: [own] };
}
