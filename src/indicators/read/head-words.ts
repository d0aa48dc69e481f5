import { letters } from '../../text/letters';
import { plain } from '../../text/normalise';
import { periodIn, type Period } from '../period';
import { bracketedUnit } from '../units-of-measure';

/** What a column is for. `label` names measures, `unit` the units (or the unit of measure: the cells tell). */
export type HeadRole =
  | 'label'
  | 'unit'
  | 'area'
  | 'number'
  | 'measure-unit'
  | 'target'
  | 'done'
  | 'rate'
  | 'weight'
  | 'grade'
  | 'remark'
  | 'other';

/** What one text of a header says. */
export interface HeadWord {
  readonly role: HeadRole | null;
  readonly period: Period | null;
  readonly year: number | null;
  /** 人, %: in brackets. */
  readonly unit: string | null;
  /** What is left: the name of a measure or of a unit. "" where the text is all role. */
  readonly entity: string;
  /** 目标任务, 指标: names what is to be done, or says how much: the cells below tell. */
  readonly mayBeTarget: boolean;
}

const WHOLE: readonly (readonly [HeadRole, RegExp])[] = [
  ['number', /^(序号|编号|代码|行次|排名|位次|名次)$/],
  ['remark', /^(备注|说明|附注|情况说明|存在问题|原因说明|未完成原因|主要做法|工作措施)$/],
  ['weight', /^(权重|权数|分值|标准分|比重分)$/],
  ['grade', /^(等次|考评等次|评定等次|评定|评价|考评结果|考核结果|考核等次|评定结果)$/],
  ['area', /^(方面|类别|分类|大类|工作类别|指标类别|项目类别|一级指标|领域|板块)$/],
  [
    'other',
    /^是否|责任|牵头|配合|承办|联系人|电话|得分|评分|扣分|^(上年|去年|同比|环比|较上年|较去年|比上年)|同期|增减|差额|缺口|尚差|超额|差距|剩余|办法|方法|要求$/,
  ],
  ['measure-unit', /^(计量单位|指标单位|数量单位|计算单位)$/],
  [
    'unit',
    /^(单位|地区|地方|市州|市\(州\)|州市|地市|各市州|县区|县市区|县\(市、?,?区\)|市县|区县|区市县|市区县|乡镇|乡镇街道|镇街|街镇|乡镇\(街道\)|街道|街道\(乡镇\)|社区|村|部门|学校|医院|站所|机构|单位名称|地区名称|单位\(地区\)|填报单位|考核单位|被考核单位|被考评单位|.{0,4}名称(?<!指标名称|项目名称|任务名称))$/,
  ],
  [
    'label',
    /^(二级|三级|具体)?指标$|^(考核|考评|主要|工作|目标|量化|重点|民生|具体|二级|三级|评价|统计)*(指标|项目|内容|事项|任务)(名称|内容|项目)?$/,
  ],
];

const RATE =
  /(?:完成|达成|兑现)(?:目标|任务|计划)?(?:数|情况)?的?(?:率|比例|比率|百分比|进度|程度|%)$|(?:占|为)(?:全?年度?)?(?:总?目标|任务|计划|指标)*(?:数|量)?的?(?:%|比例|比重|百分比|比)$|^(?:完成)?进度$|^(?:%|比例|百分比|占比|比重)$/;
const DONE =
  /(?:实际|累计|已)*(?:完成|实现|达到)(?:目标|任务|指标|计划)*(?:数|量|值|人数|额|情况|数量|数值|结果|进展)*$|(?:实际|实绩|累计|现状值?|实际数|实际值|累计数|结果|进展情况?|核定数?|自报数?|上报数?)$/;
const TARGET = /(?:目标|任务|计划|指标|应完成|应达到)(?:任务|指标|计划|数|量|值|人数|额|目标|要求|数量)*$/;
const EITHER = /(指标|任务|目标)/;
const FILLER =
  /^(?:年度|全市|全省|全县|全区|各|本|年|当年|累计|实际|考核|考评|评估|初评|总评|自评|责任|工作|总|主要|具体|的|应|省定|市定|县定|下达|市下达|省下达|分解|情况|数量|数|量|人数|及|、)+$/;

/** Reads one text of a header. */
export function headWord(text: string): HeadWord {
  const whole = plain(text);
  const yearText = /((?:19|20)\d\d)年度?/.exec(whole);
  const measured = bracketedUnit(yearText ? whole.replace(yearText[0], '') : whole);
  const { period, rest } = periodIn(measured.rest);
  const common = { period, year: yearText ? Number(yearText[1]) : null, unit: measured.unit };
  const words = rest.replace(/^[:：、,.]+|[:：、,.]+$/g, '');
  const named = WHOLE.find(([, pattern]) => pattern.test(words));
  const mayBeTarget = EITHER.test(words);
  if (named) return { ...common, role: named[0], entity: '', mayBeTarget };
  for (const [role, pattern] of [
    ['rate', RATE],
    ['done', DONE],
    ['target', TARGET],
  ] as const) {
    const match = pattern.exec(words);
    if (match) return { ...common, role, entity: entityOf(words.slice(0, match.index)), mayBeTarget };
  }
  return { ...common, role: null, entity: entityOf(words), mayBeTarget };
}

function entityOf(text: string): string {
  return FILLER.test(text) || letters(text) === '' ? '' : text;
}
