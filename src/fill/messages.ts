import { quoted, type Bilingual } from '../text/bilingual';

/** What the plans say: titles of groups, notes in the workbook, reasons. */
export const FILL_MESSAGES = {
  log: '计分记录',
  fill: (sheet: string) => `填写计分列（${sheet}）`,
  marks: (sheet: string) => `标记（${sheet}）`,
  restore: '还原上一次填写',
  total: '合计',
  subtotal: (section: string) => `小计：${section}`,
  addedUp: '各项得分相加',
  evidence: '佐证数据',
  settings: '计分设置',
  cleanMarks: (sheet: string) => `去掉标记（${sheet}）`,
  cleanSheets: '去掉助手的工作表和名称',
  cleanSheet: (sheet: string) => `去掉工作表“${sheet}”`,
  cleanNames: '去掉助手的名称',
  nothingToDeduct: (level: string, date: string) => `${level}：本项无扣分情形（${date}）`,
  refusedReport: (level: string, by: string, value: string) => `${level}：未采信${by}所报${value}`,
  takenFromReason: (level: string, value: string, cell: string, words: string) =>
    `${level}：${value}，按扣分原因${cell}“${words}”`,
  noSuchLevel: (title: string, level: string): Bilingual => ({
    zh: `《${title}》没有“${level}”这一计分列，没有填写。`,
    en: `“${title}” has no score column “${level}”; nothing was filled in.`,
  }),
  severalLevels: (title: string, level: string, names: readonly string[]): Bilingual => ({
    zh: `《${title}》有几个计分列都含“${level}”（${names.join('、')}），请写全名称。`,
    en: `Several score columns of “${title}” contain “${level}” (${quoted(names)}): give the whole name.`,
  }),
  noLevels: (title: string): Bilingual => ({
    zh: `《${title}》没有计分列，没有填写。`,
    en: `“${title}” has no score column; nothing was filled in.`,
  }),
  disqualified: (title: string, level: string): Bilingual => ({
    zh: `《${title}》按“${level}”的佐证已不列入评估（取消资格），没有填写分数。`,
    en: `By the facts of “${level}”, “${title}” is disqualified; no scores were filled in.`,
  }),
  sharedCell: {
    zh: '这一格与别的行或列合并，不能代表一个评分项，请人工填写。',
    en: 'This cell is merged with other rows or columns and can’t stand for one item: fill it in by hand.',
  },
  wholeTable: '“本项无扣分情形”只能按项或按部分填写，不能整张表一次填。',
  changedSince: { zh: '已被修改，未还原', en: 'changed since, not undone' },
  itemGone: { zh: '评分项已移动或删除，未还原', en: 'the item was moved or deleted, not undone' },
} as const;
