import { conditionText, type Clause } from '../clauses/clause';
import { UNIT, isMeasure } from '../lexicon';

const ONE = new RegExp(`(?<![\\d.])(?:一|1)个?(?<unit>${UNIT})(?:的)?$`);
/** What an office has as many of as it earns: 驰名商标1件, 引进项目1个. 专职人员1人 may be no more than what is due. */
const EARNED =
  /获|奖|荣誉|称号|商标|品牌|专利|项目|课题|论文|成果|发表|采用|推广|新增|新建|改建|引进|招引|创建|评为|认定|媒体|经验|(?:国际|国家|行业|地方|团体)标准|信息|企业|上升|提升|晋升|纠正/;

/** Clauses that give so much for one of something, beside another that does: 省著名商标1件得2分，市知名商标1件得1分. */
export function readCounted(clauses: readonly Clause[]): ReadonlySet<Clause> {
  const ones = clauses.filter((clause) => unitOf(clause) !== null);
  const earned = new Set(ones.filter((one) => EARNED.test(conditionText(one))).map(unitOf));
  const gives = clauses.filter(({ outcome }) => outcome.kind === 'give');
  const twins = new Map(
    [...earned].map((unit) => [unit, new Set(gives.filter((other) => isOfUnit(other, unit)))]),
  );
  const hasTwin = (clause: Clause) => {
    const all = twins.get(unitOf(clause));
    return all !== undefined && all.size > (all.has(clause) ? 1 : 0);
  };
  const isPartOfAll = (clause: Clause) => isShareOf(clause, clauses[clauses.indexOf(clause) + 1]);
  return new Set(ones.filter((one) => one.outcome.kind === 'add' || hasTwin(one) || isPartOfAll(one)));
}

/** 完成一项得2分，全部完成得8分: each of the four that all of them come to. */
function isShareOf({ outcome }: Clause, next: Clause | undefined): boolean {
  const all = next?.outcome;
  const isAll =
    next !== undefined && next.opens === null && /^全部\p{Script=Han}{2}的?$/u.test(conditionText(next));
  if (!isAll || outcome.kind !== 'give' || all?.kind !== 'give') return false;
  const times = Number(all.points) / Number(outcome.points);
  return Number.isInteger(times) && times > 1;
}

function unitOf(clause: Clause): string | null {
  if (clause.outcome.kind !== 'give' && clause.outcome.kind !== 'add') return null;
  const unit = ONE.exec(conditionText(clause))?.groups?.['unit'];
  return unit === undefined || isMeasure(unit) ? null : unit;
}

/** 新增省级加2分 behind 新增市级龙头企业1家加1分: in the words that were left out it adds for one, too. */
export function addsOne({ outcome }: Clause, words: string): boolean {
  const unit = ONE.exec(words)?.groups?.['unit'];
  return outcome.kind === 'add' && unit !== undefined && !isMeasure(unit);
}

/** Another of the same, or 每新建1座. */
function isOfUnit(other: Clause, unit: string | null): boolean {
  return unit !== null && (unitOf(other) === unit || new RegExp(`每.*${unit}`).test(conditionText(other)));
}
