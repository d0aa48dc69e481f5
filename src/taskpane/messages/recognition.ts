import type { Sentences } from './sentences';

/** What was recognised, and saying otherwise. */
export const RECOGNITION_MESSAGES = {
  'recognition.open': { zh: '识别得不对？在这里更正', en: 'Recognised wrongly? Correct it here' },
  'recognition.note': {
    zh: '说明哪一列是什么、表头是哪几行。更正存入“计分设置”，下次照此识别。',
    en: 'Say what each column is and where the header stands. It is kept in the workbook and holds from then on.',
  },
  'recognition.header-first': { zh: '表头第一行', en: 'First header row' },
  'recognition.header-last': { zh: '表头最后一行', en: 'Last header row' },
  'recognition.columns': { zh: '各列是什么', en: 'What each column is' },
  'recognition.column': { zh: '{letter} 列 {header}', en: 'Column {letter} “{header}”' },
  'recognition.no-header': { zh: '（没有表头）', en: '(no header)' },
  'recognition.sure': { zh: '把握 {percent}%', en: '{percent}% sure' },
  'recognition.level-name': { zh: '级别名称（{letter} 列）', en: 'Level (column {letter})' },
  'recognition.as-headed': { zh: '照表头', en: 'As headed' },
  'recognition.reason-of': { zh: '哪一级的扣分原因（{letter} 列）', en: 'Whose reasons (column {letter})' },
  'recognition.of-all': { zh: '各级共用', en: 'Everybody’s' },
  'recognition.keep': { zh: '按更正重新识别', en: 'Recognise it so' },
  'recognition.as-found': { zh: '恢复自动识别', en: 'As recognised at first' },
  'recognition.bad-rows': {
    zh: '请填行号，最后一行不能在第一行之上。',
    en: 'Enter row numbers, the last not above the first.',
  },
  'declare.open': { zh: '有评分表没认出来？在这里指明', en: 'A table was not found? Point at it here' },
  'declare.note': {
    zh: '先在表格里选中表头那一行，再说明各列是什么。存入“计分设置”，以后照此识别。',
    en: 'Select the header’s row in the sheet, then say what each column is. It is kept in the workbook and holds from then on.',
  },
  'declare.sheet': { zh: '在哪张工作表', en: 'Sheet' },
  'declare.need-item': {
    zh: '请至少说明哪一列是考评内容。',
    en: 'Say at least which column holds the items.',
  },
  'declare.nothing': {
    zh: '照此还找不到评分项。请核对表头行，并说明哪一列是分值或评分办法。',
    en: 'No items are found so. Check the header’s rows, and say which column holds the points or the rules.',
  },
  'declare.found': {
    zh: '照此认出 {n} 个评分项，第一项：{first}',
    en: '{n} items are found so, the first: “{first}”',
  },
  'declare.keep': { zh: '按此识别', en: 'Recognise it so' },
  'role.section': { zh: '项目（部分）', en: 'Section' },
  'role.subsection': { zh: '二级项目', en: 'Finer section' },
  'role.number': { zh: '序号', en: 'Number' },
  'role.item': { zh: '考评内容', en: 'Item' },
  'role.points': { zh: '分值', en: 'Points' },
  'role.rule': { zh: '评分办法', en: 'Rule' },
  'role.method': { zh: '考评方法或要求', en: 'Method' },
  'role.level': { zh: '计分列', en: 'Scores of a level' },
  'role.reason': { zh: '扣分原因', en: 'Reasons' },
  'role.remark': { zh: '备注', en: 'Remarks' },
  'role.none': { zh: '与计分无关', en: 'Nothing to do with scores' },
} as const satisfies Sentences;
