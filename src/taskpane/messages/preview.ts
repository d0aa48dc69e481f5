import type { Sentences } from './sentences';

/** What would be written, and what was. */
export const PREVIEW_MESSAGES = {
  'preview.recalculate': { zh: '预览：重新计算“{level}”', en: 'Preview: recalculate “{level}”' },
  'preview.restore': { zh: '预览：还原上次重算', en: 'Preview: undo the last recalculation' },
  'preview.nothing-to-deduct': {
    zh: '预览：无扣分情形（{level}）',
    en: 'Preview: nothing to deduct ({level})',
  },
  'preview.take-over': { zh: '预览：采用自报值（{level}）', en: 'Preview: take over reports ({level})' },
  'preview.take-over-text': {
    zh: '以下自报值将记为本级核实的佐证，写入“佐证数据”。不采信的请取消勾选。',
    en: 'These reported facts will be entered as checked by this level. Clear those that you do not accept.',
  },
  'preview.refuse-reported': {
    zh: '预览：不采信自报值（{level}）',
    en: 'Preview: do not accept reports ({level})',
  },
  'preview.refuse-text': {
    zh: '以下自报值将在“佐证数据”的出处一列注明未采信，本级佐证仍为空，等您填写。',
    en: 'The evidence sheet will say that these reported facts are not accepted. Your own facts stay blank until you enter them.',
  },
  'preview.choose': { zh: '写入 {cell}：{about}', en: 'Write {cell}: {about}' },
  'preview.choose-all': { zh: '全选（{n}）', en: 'All {n}' },
  'preview.left-out': {
    zh: '不写入（由 {before} 改为 {after}）',
    en: 'Not written (from {before} to {after})',
  },
  'preview.clean': { zh: '预览：清除助手内容', en: 'Preview: remove what was added' },
  'preview.changes': { zh: '将写入 {n} 处', en: 'To be written: {n}' },
  'preview.no-changes': { zh: '没有要改的内容。', en: 'Nothing to change.' },
  'preview.only-marks': {
    zh: '分数不变，只更新单元格上的标记。',
    en: 'No score changes; only the marks on cells.',
  },
  'preview.from-to': { zh: '由 {before} 改为 {after}', en: 'from {before} to {after}' },
  'preview.kept': { zh: '保持原样 {n} 处', en: 'Left as it is: {n}' },
  'preview.unresolved': { zh: '暂不能填 {n} 处', en: 'Not possible yet: {n}' },
  'preview.made': { zh: '将生成或更新工作表：{sheets}', en: 'Sheets to be made or replaced: {sheets}' },
  'preview.removed': { zh: '将删除工作表：{sheets}', en: 'Sheets to be removed: {sheets}' },
  'preview.facts': {
    zh: '以下佐证将记为“没有扣分情形”，并写入“佐证数据”。请确认都已核实。',
    en: 'These facts will be entered as “nothing to deduct”. Make sure that each was checked.',
  },
  'preview.clean-do': { zh: '清除', en: 'Remove' },
  'receipt.written': { zh: '已写入 {n} 处', en: 'Written: {n}' },
  'receipt.nothing': { zh: '没有需要写入的内容', en: 'There was nothing to write' },
  'receipt.made': { zh: '已生成或更新：{sheets}', en: 'Made or replaced: {sheets}' },
  'receipt.removed': { zh: '已删除：{sheets}', en: 'Removed: {sheets}' },
  'receipt.cleaned': { zh: '已清除助手内容', en: 'What was added has been removed' },
  'receipt.marked': { zh: '已标记到表格', en: 'Marked in the sheet' },
  'receipt.unmarked': { zh: '已清除标记', en: 'Marks taken off' },
  'receipt.kept': { zh: '保持原样 {n} 处', en: 'Left as it was: {n}' },
  'receipt.unresolved': { zh: '暂不能填 {n} 处', en: 'Not possible yet: {n}' },
  'receipt.refused': { zh: '没有写入 {n} 部分', en: 'Not written: {n}' },
  'kept.contradicts': {
    zh: '与佐证不符，没有改动；请核对。',
    en: 'Disagrees with the facts; left alone. Please check.',
  },
  'kept.by-hand': { zh: '人工填写，没有改动。', en: 'Entered by hand; left alone.' },
  'kept.missing': { zh: '缺佐证：{detail}', en: 'Facts missing: {detail}' },
  'kept.person': { zh: '需要人工判断。', en: 'A person has to judge.' },
  'kept.enter': { zh: '须据实填写：{detail}', en: 'Has to be entered: {detail}' },
  'kept.other': { zh: '{detail}', en: '{detail}' },
  'receipt.saved': { zh: '已保存', en: 'Saved' },
  'receipt.open-sheet': { zh: '打开“{sheet}”', en: 'Open “{sheet}”' },
  'selected.text': { zh: '所选：第{row}行', en: 'Selected: row {row}' },
} as const satisfies Sentences;
