import type { Sentences } from './sentences';

/** 问题. */
export const FINDINGS_MESSAGES = {
  'severity.error': { zh: '错误', en: 'Errors' },
  'severity.warning': { zh: '提醒', en: 'Warnings' },
  'severity.info': { zh: '信息', en: 'Notes' },
  'findings.filter': { zh: '按轻重筛选', en: 'Filter by severity' },
  'findings.count': { zh: '{severity} {n}', en: '{severity} {n}' },
  'findings.all': { zh: '全部 {n}', en: 'All {n}' },
  'findings.list': { zh: '问题清单，点按到单元格', en: 'Issues; press one to go to its cell' },
  'findings.none': { zh: '没有发现问题。', en: 'No issues found.' },
  'findings.none-filtered': { zh: '没有这一类问题。', en: 'No issues of this kind.' },
  'findings.name': {
    zh: '{severity}：工作表“{sheet}”{cells}，{message}{settle}',
    en: '{severity}: sheet “{sheet}” {cells}, {message}{settle}',
  },
  'findings.settle': { zh: '怎样解决：{settle}', en: 'To settle it: {settle}' },
} as const satisfies Sentences;
