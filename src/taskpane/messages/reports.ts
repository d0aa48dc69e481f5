import type { Sentences } from './sentences';

/** 汇总. */
export const REPORTS_MESSAGES = {
  'reports.title': { zh: '生成工作表', en: 'Make sheets' },
  'reports.choose': { zh: '要生成哪些', en: 'Which ones' },
  'reports.汇总': { zh: '汇总', en: 'Summary (汇总)' },
  'reports.汇总.hint': {
    zh: '各单位各部分得分、合计和级别差额；只有一个单位时附图表',
    en: 'Sums by unit and section, differences between levels; a chart for a single unit',
  },
  'reports.排名': { zh: '排名', en: 'Places (排名)' },
  'reports.排名.hint': {
    zh: '各级名次，并列同名次；缺分的单列',
    en: 'Places at each level, ties shared; incomplete units apart',
  },
  'reports.等次': { zh: '等次', en: 'Grades (等次)' },
  'reports.等次.hint': {
    zh: '填分数线或名额后得出等次',
    en: 'Grades from the lines and quotas that you set',
  },
  'reports.对比': { zh: '对比', en: 'Levels compared (对比)' },
  'reports.对比.hint': {
    zh: '各级得分并列，相差超限的标出',
    en: 'All levels side by side, large differences told',
  },
  'reports.公示': { zh: '公示', en: 'Notice (公示)' },
  'reports.公示.hint': { zh: '只有单位和得分，可张贴', en: 'Names and scores alone, to be put up' },
  'reports.参评单位': { zh: '参评单位', en: 'Units (参评单位)' },
  'reports.参评单位.hint': {
    zh: '更正单位名称，注明不参加排名或一票否决',
    en: 'Correct names, take units out of the ranking',
  },
  'reports.指标通报': { zh: '指标通报', en: 'Bulletin of targets (指标通报)' },
  'reports.指标通报.hint': {
    zh: '半年（或到某月）各方面和综合的完成率、位次，附图表',
    en: 'Completion and places at mid-year, by area and overall, with a chart',
  },
  'reports.指标总评': { zh: '指标总评', en: 'Year-end of targets (指标总评)' },
  'reports.指标总评.hint': {
    zh: '年终位次，综合先进、单项先进候选',
    en: 'Places at the year’s end, candidates for commendation',
  },
  'reports.指标权重': { zh: '指标权重', en: 'Weights (指标权重)' },
  'reports.指标权重.hint': {
    zh: '各项指标的权重、等次折算和计分口径，由本单位填',
    en: 'Weights and ways of counting, for you to set',
  },
  'reports.社区总览': { zh: '社区总览', en: 'Communities (社区总览)' },
  'reports.社区总览.hint': {
    zh: '各社区三项标准、是否合格、创建目标和经费，按乡镇合计',
    en: 'Three standards, who qualifies, targets and money, by township',
  },
  'reports.季度抽查': { zh: '季度抽查', en: 'Quarters (季度抽查)' },
  'reports.季度抽查.hint': {
    zh: '各季就业率和零就业家庭',
    en: 'Employment and zero-employment households by quarter',
  },
  'reports.问题清单': { zh: '问题清单', en: 'Issues (问题清单)' },
  'reports.问题清单.hint': { zh: '一个问题一行，可点到单元格', en: 'One issue a row, linked to its cell' },
  'reports.计分依据': { zh: '计分依据', en: 'Basis (计分依据)' },
  'reports.计分依据.hint': {
    zh: '逐条写明依据哪句话、哪个数',
    en: 'Each clause with the words and figures it rests on',
  },
  'reports.make': { zh: '生成', en: 'Make' },
  'pictures.title': { zh: '图表', en: 'Charts' },
  'pictures.none': { zh: '无', en: 'none' },
  'pictures.nothing': {
    zh: '还没有得分，画不成图。',
    en: 'There are no scores yet to make a picture of.',
  },
  'pictures.unit': { zh: '与平均对照的单位', en: 'Unit beside the average' },
  'pictures.more': { zh: '显示其余 {n} 个', en: 'Show the other {n}' },
  'pictures.fewer': { zh: '只看前 {n} 个', en: 'Show the first {n} only' },
  'reports.none-chosen': { zh: '请至少选一张。', en: 'Choose at least one.' },
} as const satisfies Sentences;
