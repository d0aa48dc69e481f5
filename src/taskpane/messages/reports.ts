import type { Sentences } from './sentences';

/** 汇总. */
export const REPORTS_MESSAGES = {
  'reports.title': { zh: '生成工作表', en: 'Make sheets' },
  'reports.choose': { zh: '要生成哪些', en: 'Which ones' },
  'reports.汇总': { zh: '汇总', en: 'Summary (汇总)' },
  'reports.汇总.hint': {
    zh: '各项目得分合计、级别差异和图表',
    en: 'Sums by section, differences between levels, chart',
  },
  'reports.问题清单': { zh: '问题清单', en: 'Issues (问题清单)' },
  'reports.问题清单.hint': { zh: '一个问题一行，可点到单元格', en: 'One issue a row, linked to its cell' },
  'reports.计分依据': { zh: '计分依据', en: 'Basis (计分依据)' },
  'reports.计分依据.hint': {
    zh: '逐条写明依据哪句话、哪个数',
    en: 'Each clause with the words and figures it rests on',
  },
  'reports.make': { zh: '生成', en: 'Make' },
  'reports.none-chosen': { zh: '请至少选一张。', en: 'Choose at least one.' },
} as const satisfies Sentences;
