import type { Asked } from '../asks/ask';
import { conditionText, type Clause } from './clause';

/** 每个乡镇未建立台账, 每有1处问题未整改, 一个项目未开工: of whom, one by one; 每少1次, 每缺一项 say of nobody. */
const OF_EACH =
  /(?:每(?:发现|有|查实|存在)?(?:一|1)?|(?:有|^|,)(?:一|1))(?:(?<unit>个|家|户|村|项|处|所|名|座|起|件|例|宗|人|条|份)(?<whom>\p{Script=Han}{0,6}?)|(?<thing>村|社区|乡镇|街道|县|学校|校|单位|企业|部门|机构|网格|小区|项目)|(?<period>季度|月|周|半年))(?:(?=[未没无不缺拒逾超])|的?$)/u;
/** What is of somebody else, or of all: 县级未汇总, 未报送总结. */
const OF_OTHERS = /^(?:[国省市县区乡镇本]级|全[省市县区镇村年]|年度|本|总)|总结|方案|计划|报告|本项|制度/;

/** 未开展培训扣1分 behind 未签订承诺书每人扣0.5分: no person does that. */
const OF_THE_UNIT = /^(?:未|没有|没)(?:按[^,]{2,4})?(?:开展|组织|举办|召开|成立|设立|制定|出台|印发)/;

/** What each is counted of, and in what. */
export interface EachBefore {
  readonly whom: string;
  readonly unit: string;
}

/** 台账不规范的扣0.5分 behind 每个乡镇未建立台账的扣1分, 未按时报送扣1分 behind 每季度未完成扣2分: of each of them, too; null where the words stand by themselves. */
export function eachBefore(clause: Clause, asked: readonly Asked[]): EachBefore | null {
  const text = conditionText(clause);
  if (clause.opens !== null || /[每\d,率]|(?:满意|知晓|覆盖)度/.test(text) || OF_OTHERS.test(text))
    return null;
  const first = asked.findLastIndex(({ ask }) => ask.kind === 'each' || ask.kind === 'times');
  const each = asked[first];
  const isNear = asked.slice(first + 1).every((one) => one.clause.opens === null);
  const of = each && isNear ? OF_EACH.exec(conditionText(each.clause))?.groups : undefined;
  if (each?.clause.outcome.kind !== 'take' || !of) return null;
  const { unit, whom = '', thing, period } = of;
  if (/^[人名]$/.test(unit ?? '') && OF_THE_UNIT.test(text)) return null;
  return { whom: thing ?? whom, unit: unit ?? period ?? '个' };
}

/** What the nearest clause that takes for each counts; null behind what gives. */
export function countedBefore(asked: readonly Asked[]): string | null {
  const last = asked.findLast(
    ({ ask, clause: { outcome } }) => ask.kind === 'each' || outcome.kind === 'give',
  );
  return last?.ask.kind === 'each' && last.clause.outcome.kind === 'take' ? last.ask.count : null;
}
