import type { Sentences } from './sentences';

/** 概览, and a workbook without a table. */
export const OVERVIEW_MESSAGES = {
  'empty.title': { zh: '没有找到评分表', en: 'No scoring table found' },
  'empty.looked': {
    zh: '评分表要有一行表头，含考评内容（或子项目、评审内容等）、分值，以及至少一个计分列（如“自评分”“市评分”），下面逐行是评分项。',
    en: 'A scoring table has a header row with an item column, a points column and at least one score column (such as 自评分 or 市评分), with one item to a row below.',
  },
  'empty.merges': {
    zh: '读取合并单元格（会清空 Excel 的撤销记录）',
    en: 'Read merged cells too (clears Excel’s undo list)',
  },
  'empty.do': {
    zh: '请打开评分表所在的文件，或检查表头文字，然后点“重新读取”。',
    en: 'Open the file that holds the table, or check the words of its header, then choose “Read again”.',
  },
  'empty.insert': { zh: '插入空白官方表式', en: 'Insert a blank official form' },
  'empty.insert-note': {
    zh: '作为新工作表加到这个文件里，不动别的内容。',
    en: 'It is added to this workbook as a new sheet; nothing else is touched.',
  },
  'empty.example': { zh: '插入示例评分表试用', en: 'Insert a filled-in example to try' },
  'empty.sheets': { zh: '看过的工作表：{sheets}', en: 'Sheets looked at: {sheets}' },
  'intro.title': { zh: '第一次用？三步就够', en: 'New here? Three steps' },
  'intro.read': {
    zh: '助手自动认出评分表，逐项读计分方法。',
    en: 'The assistant finds the scoring table and reads how each item is scored.',
  },
  'intro.facts': {
    zh: '在“佐证数据”或“项目”里填事实，如几个乡镇未达标。',
    en: 'Enter facts, such as how many towns fell short, in the evidence sheet or under Items.',
  },
  'intro.write': {
    zh: '点“重新计算”，先看要写什么，再写入。人工填的分不会被悄悄改动。',
    en: 'Choose Recalculate, see what would be written, then write. Entries by hand are never changed silently.',
  },
  'intro.skip': { zh: '知道了', en: 'Got it' },
  'guard.sheet': {
    zh: '工作表“{sheet}”受保护，得分写不进去。请先在“审阅”中撤销工作表保护，再重新读取。',
    en: 'Sheet “{sheet}” is protected, so scores can’t be written. Unprotect it under Review, then read again.',
  },
  'guard.structure': {
    zh: '工作簿结构受保护，不能新建“佐证数据”等工作表；得分仍可写入。',
    en: 'The workbook’s structure is protected, so no sheets can be added; scores can still be written.',
  },
  'action.reread': { zh: '重新读取', en: 'Read again' },
  'overview.tables': { zh: '找到 {n} 张评分表', en: '{n} scoring tables found' },
  'overview.table': { zh: '评分表', en: 'Scoring table' },
  'overview.untitled': { zh: '（无标题）', en: '(untitled)' },
  'overview.where': { zh: '工作表“{sheet}” · {area}', en: 'Sheet “{sheet}” · {area}' },
  'overview.size': { zh: '{items} 项 · {points} 分', en: '{items} items · {points} points' },
  'overview.size-only': { zh: '{items} 项', en: '{items} items' },
  'overview.official': { zh: '官方表式，相符 {percent}%', en: 'Official form, {percent}% match' },
  'overview.other': { zh: '其他评分表，识别把握 {percent}%', en: 'Other table, {percent}% sure' },
  'overview.level': { zh: '评分级别', en: 'Scoring level' },
  'overview.counts': { zh: '“{level}”各项状态', en: 'State of the items at “{level}”' },
  'overview.count': { zh: '{status} {n} 项，点按查看', en: '{status}: {n} items, press to list them' },
  'overview.fillable': {
    zh: '有 {n} 项可以填入，写入前先给您看。',
    en: 'Ready to be filled: {n}. You see everything first.',
  },
  'overview.nothing-fillable': { zh: '目前没有可以直接填入的项目。', en: 'Nothing can be filled right now.' },
  'overview.missing': {
    zh: '还有 {n} 项缺佐证：点“佐证数据”逐行填，或在“项目”里逐项填。',
    en: 'Facts missing for {n}: fill in the evidence sheet, or item by item under Items.',
  },
  'overview.recalculate': { zh: '重新计算', en: 'Recalculate' },
  'overview.restore': { zh: '还原上次重算', en: 'Undo last recalculation' },
  'overview.last-run': {
    zh: '上次重算：{time}，{levels}写入 {n} 处',
    en: 'Last recalculation: {time}, {levels}, {n} written',
  },
  'overview.evidence': { zh: '佐证数据', en: 'Evidence sheet' },
  'overview.doubts': { zh: '识别时拿不准的地方（{n}）', en: 'What recognition was unsure of ({n})' },
  'overview.stray': { zh: '佐证数据中没有用上的行（{n}）', en: 'Evidence rows that fit nothing ({n})' },
} as const satisfies Sentences;
