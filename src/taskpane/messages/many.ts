import type { Sentences } from './sentences';

/** 汇总: files of many units at once. */
export const MANY_MESSAGES = {
  'many.title': { zh: '汇总多个文件', en: 'Many files at once' },
  'many.note': {
    zh: '选各单位交来的文件（.xlsx、.xlsm、.xls），汇总表生成在当前工作簿里。只在本机读取，不上传，也不改动这些文件。',
    en: 'Choose the files of all units (.xlsx, .xlsm, .xls); the sheets are made in this workbook. The files are read on this computer only, and not changed.',
  },
  'many.choose': { zh: '选择文件', en: 'Choose files' },
  'many.drop': { zh: '也可以把文件拖到这里', en: 'or drop them here' },
  'many.progress': { zh: '正在读取：{done} / {n} 个文件', en: 'Reading: {done} of {n} files' },
  'many.done': {
    zh: '读完 {n} 个文件，共 {tables} 张评分表。',
    en: 'Files read: {n}. Scoring tables found: {tables}.',
  },
  'many.without': { zh: '{n} 个文件没有用上：', en: 'Files that add nothing ({n}):' },
  'many.no-table': { zh: '没有找到评分表。', en: 'No scoring table was found.' },
  'many.failed': {
    zh: '读不了这个文件。请用 Excel 打开它，另存为 .xlsx 后再选。',
    en: 'This file cannot be read. Open it in Excel, save it as .xlsx and choose it again.',
  },
  'many.read': { zh: '已读的文件（{n}）', en: 'Files read ({n})' },
  'many.tables': { zh: '{name}：{n} 张评分表', en: '“{name}”: scoring tables {n}' },
  'many.problem': { zh: '{name}：{why}', en: '“{name}”: {why}' },
  'many.own': { zh: '连同当前工作簿里的 {n} 张评分表', en: 'With this workbook’s own scoring tables ({n})' },
  'many.make': { zh: '生成汇总', en: 'Make the sheets' },
  'many.clear': { zh: '清空', en: 'Clear' },
} as const satisfies Sentences;
