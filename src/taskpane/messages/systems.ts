import type { Sentences } from './sentences';

/** Targets and results, monthly sheets, 申报表: what was found beside scoring tables. */
export const SYSTEMS_MESSAGES = {
  'systems.title': { zh: '目标任务和社区报表', en: 'Targets and community reports' },
  'systems.note': {
    zh: '识别到的表；问题列在“问题”里。',
    en: 'What was found; what is wrong is listed under “Issues”.',
  },
  'systems.indicators': {
    zh: '{title}：{units}个单位，{measures}项指标，算出完成率{rates}处，{findings}个问题',
    en: '“{title}”: {units} units, {measures} measures, {rates} completion rates, {findings} issues',
  },
  'systems.months': {
    zh: '{community}月报：平均就业率{rate}，年底零就业家庭{zero}；{proposed}',
    en: '“{community}”, month by month: mean employment {rate}, zero-employment households at year’s end {zero}; {proposed}',
  },
  'systems.unknown': { zh: '缺数', en: 'not known' },
  'systems.percent': { zh: '{n}%', en: '{n}%' },
  'systems.households': { zh: '{n}户', en: '{n}' },
  'systems.proposed.met': {
    zh: '三项标准都达到，建议合格',
    en: 'all three standards hold: proposed to qualify',
  },
  'systems.proposed.not-met': { zh: '有一项标准没有达到', en: 'one standard does not hold' },
  'systems.proposed.person': { zh: '“基本消除”由人认定', en: 'a person decides on 基本消除' },
  'systems.proposed.open': { zh: '数字或年底情况还不全', en: 'figures or statements are missing' },
  'systems.declaration': { zh: '申报表：{community}', en: 'Declaration: “{community}”' },
  'systems.unnamed': { zh: '（未填社区名称）', en: '(no name)' },
  'systems.rank': { zh: '生成指标通报、总评和权重', en: 'Make 指标通报, 指标总评 and 指标权重' },
  'systems.overview': { zh: '生成社区总览和季度抽查', en: 'Make 社区总览 and 季度抽查' },
  'systems.enter': { zh: '把月报数填进佐证数据（{n}项）', en: 'Enter the months into 佐证数据 ({n} facts)' },
  'systems.blanks': { zh: '插入其他空白表', en: 'Insert other blank sheets' },
  'systems.blanks-note': {
    zh: '与评分表配套的填报表，作为普通工作表加入。',
    en: 'Sheets that go with the forms, added as ordinary sheets.',
  },
} as const satisfies Sentences;
