import { isAllDone } from '../asks/all-done';
import { namedParts } from '../asks/each-named';
import { conditionText, type Clause } from '../clauses/clause';

/** 每项5分, 每项指标5分: what each is worth, not how many there are. */
const BARE = /^(?:[^,:每]{2,10}[,:]?)?每(?:一|1)?个?(?:项|类|款|险种)(?:指标|任务|工作|内容|目标|险种)?$/;
/** 未按时报送每次扣0.5分: so many of them, whichever they are of. */
const COUNTED = /每(?:一|1)?(?:次|项|个|期|月|季度?)$/;
/** 每少完成1个百分点, 未完成的按比例, 完成90%以上: of a thing that is not named. */
const OF_ONE =
  /^(?:(?:未|没有|没|达不到)[^,\d]{0,8},?)?(?:每(?:少|低|差|欠|降低|下降)[^,\d]{0,6}\d[^,]*(?:百分点|%)|(?:完成|达到|达|低于|不足|超过)?\d[^,]*%[^,]{0,6})?的?$/;

export function isBareEach(text: string): boolean {
  return BARE.test(text);
}

/**
 * 每项5分，完成得5分，每少完成1%扣0.1分: what follows is said of each of several things, whose figures one fact could not hold. What is the
 * same for all of them but met or not met can be counted, and is not meant here.
 */
export function isWorthEach(clause: Clause, after: readonly Clause[]): boolean {
  const { outcome } = clause;
  if (outcome.kind !== 'give' || typeof outcome.points !== 'number') return false;
  const isBare = isBareEach(conditionText(clause));
  if (!isBare && !outcome.each) return false;
  const [next] = after.filter((one) => !isSaidOfAll(one, outcome.points));
  if (!next || next.said !== undefined || (next.opens === 'sentence' && !isBare)) return false;
  const { kind } = next.outcome;
  // 养老、失业保险参保人数各4分，每少1%扣0.2分: each is asked for (shared-parts.ts).
  if (!isBare && kind === 'take' && namedParts(clause).length > 1) return false;
  const text = conditionText(next);
  return (
    (kind === 'take' || kind === 'give' || (kind === 'share' && isBare)) &&
    text !== '' &&
    OF_ONE.test(text) &&
    !COUNTED.test(text)
  );
}

/** 完成得5分: the same points, met. */
function isSaidOfAll({ outcome, ...clause }: Clause, points: unknown): boolean {
  const isSame = outcome.kind === 'give' && (outcome.points === 'full' || outcome.points === points);
  return isSame && isAllDone(conditionText({ ...clause, outcome }).replace(/的$/, ''));
}
