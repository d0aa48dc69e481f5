import type { Sentences } from './sentences';

/** Its name, its views, and the states of a score cell. */
export const PANE_MESSAGES = {
  'pane.name': { zh: '考评计分助手', en: 'Scoring assistant' },
  'view.overview': { zh: '概览', en: 'Overview' },
  'view.items': { zh: '项目', en: 'Items' },
  'view.findings': { zh: '问题', en: 'Issues' },
  'view.reports': { zh: '汇总', en: 'Reports' },
  'view.settings': { zh: '设置', en: 'Settings' },
  'view.list': { zh: '视图', en: 'Views' },
  'status.fillable': { zh: '可填入', en: 'Can be filled' },
  'status.filled': { zh: '已填', en: 'Filled' },
  'status.consistent': { zh: '一致', en: 'Agrees' },
  'status.contradicts': { zh: '不一致', en: 'Disagrees' },
  'status.open': { zh: '缺佐证', en: 'Facts missing' },
  'status.person': { zh: '需人工', en: 'Needs a person' },
  'status.manual': { zh: '人工保留', en: 'Kept by hand' },
} as const satisfies Sentences;
