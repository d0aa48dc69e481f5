import type { Sentences } from './sentences';

/** What is going on, what went wrong, and what a person can do about it. */
export const DOING_MESSAGES = {
  'busy.reading': { zh: '正在读取表格…', en: 'Reading the workbook…' },
  'busy.assessing': { zh: '正在核算…', en: 'Working out the scores…' },
  'busy.applying': { zh: '正在写入…', en: 'Writing…' },
  'busy.left': { zh: '没有读完。', en: 'Reading was not finished.' },
  'stale.text': {
    zh: '表格已改动，需重新计算。',
    en: 'The workbook has changed. Recalculate to bring this up to date.',
  },
  'stale.reread': { zh: '只重新读取', en: 'Only read again' },
  'error.unforeseen': {
    zh: '出了意外，没有完成。表格内容没有丢失。请重试；若仍不行，请保存表格后关闭本窗格再打开。',
    en: 'Something unexpected happened and this was not finished. Nothing in the workbook was lost. Try again; if it still fails, save the workbook, close this pane and open it again.',
  },
  'error.detail': { zh: '技术信息（可复制给维护人员）', en: 'Details (to copy for support)' },
  'error.crash': {
    zh: '窗格显示出错，表格没有受影响。请点“重新显示”；若仍不行，请关闭本窗格再打开。',
    en: 'The pane failed to draw itself; the workbook is not affected. Choose “Show again”; if it still fails, close this pane and open it again.',
  },
  'error.show-again': { zh: '重新显示', en: 'Show again' },
  'action.retry': { zh: '重试', en: 'Try again' },
  'action.close': { zh: '关闭', en: 'Close' },
  'action.cancel': { zh: '取消', en: 'Cancel' },
  'action.write': { zh: '写入', en: 'Write' },
  'action.open': { zh: '打开', en: 'Open' },
} as const satisfies Sentences;
