import { NUMBER, UNIT } from '../lexicon';
import type { Each } from './each';

/** What is gone through one by one, and is no unit elsewhere. */
const THING =
  '行政村|村|社区|乡镇|镇|街道|县区|区县|县|学校|校|单位|企业|公司|部门|机构|网格|班级|支部|小区|工地|项目|家庭|窗口|景区|医院|市场|站点|水库|路段|车辆|产品|岗位|台账';
/** 每村未开展活动, 每单位未上报. */
const LACKS = new RegExp(
  `^(?<head>[^每]*?)每(?:一)?(?<thing>${THING})(?<rest>[未没无不缺拒逾超][^,每\\d]*?)的?$`,
);
/** 每班级人数超过55人. */
const BEYOND = new RegExp(
  `^(?<head>[^每]*?)每(?:一)?(?<thing>${THING})(?<rest>[^,每\\d]{2,16}(?:低于|不足|未达到?|达不到|不到|超过|高于|少于|超出|大于|小于)${NUMBER}个?(?:${UNIT}))的?$`,
);

/** Each of the things of which that is so. */
export function readEachThing(tail: string): Each | null {
  const { head = '', thing = '', rest = '' } = (LACKS.exec(tail) ?? BEYOND.exec(tail))?.groups ?? {};
  if (thing === '') return null;
  return { label: `${head}${rest}的${thing}数`, unit: thing === '村' ? thing : '个', size: 1 };
}
