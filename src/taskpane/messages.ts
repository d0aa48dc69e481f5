/** The pane's languages: Chinese first, English complete. */
export type Language = 'zh' | 'en';

/** Every sentence of the pane. {names} are filled in by `say`. */
export const MESSAGES = {
  'pane.name': { zh: '考评计分助手', en: 'Scoring assistant' },

  // Views
  'view.overview': { zh: '概览', en: 'Overview' },
  'view.items': { zh: '项目', en: 'Items' },
  'view.findings': { zh: '问题', en: 'Issues' },
  'view.reports': { zh: '汇总', en: 'Reports' },
  'view.list': { zh: '视图', en: 'Views' },

  // States of a score cell
  'status.fillable': { zh: '可填入', en: 'Can be filled' },
  'status.filled': { zh: '已填', en: 'Filled' },
  'status.consistent': { zh: '一致', en: 'Agrees' },
  'status.contradicts': { zh: '不一致', en: 'Disagrees' },
  'status.open': { zh: '缺佐证', en: 'Facts missing' },
  'status.person': { zh: '需人工', en: 'Needs a person' },
  'status.manual': { zh: '人工保留', en: 'Kept by hand' },

  // What is going on
  'busy.reading': { zh: '正在读取表格…', en: 'Reading the workbook…' },
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

  // Overview
  'empty.title': { zh: '没有找到评分表', en: 'No scoring table found' },
  'empty.looked': {
    zh: '评分表要有一行表头，含考评内容（或子项目、评审内容等）、分值，以及至少一个计分列（如“自评分”“市评分”），下面逐行是评分项。',
    en: 'A scoring table has a header row with an item column, a points column and at least one score column (such as 自评分 or 市评分), with one item to a row below.',
  },
  'empty.merges': {
    zh: '读取合并单元格（会清空 Excel 的撤消记录）',
    en: 'Read merged cells too (clears Excel’s undo list)',
  },
  'empty.do': {
    zh: '请打开评分表所在的文件，或检查表头文字，然后点“重新读取”。',
    en: 'Open the file that holds the table, or check the words of its header, then choose “Read again”.',
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
  'overview.evidence': { zh: '佐证数据', en: 'Evidence sheet' },
  'overview.doubts': { zh: '识别时拿不准的地方（{n}）', en: 'What recognition was unsure of ({n})' },
  'overview.stray': { zh: '佐证数据中没有用上的行（{n}）', en: 'Evidence rows that fit nothing ({n})' },

  // Items
  'items.all': { zh: '全部 {n}', en: 'All {n}' },
  'items.filter': { zh: '显示哪些项目', en: 'Which items to show' },
  'items.none': { zh: '没有这种状态的项目。', en: 'No items in this state.' },
  'items.no-section': { zh: '未分项目', en: 'No section' },
  'items.row': { zh: '第{row}行', en: 'Row {row}' },
  'items.points': { zh: '分值 {n}', en: '{n} points' },
  'items.no-points': { zh: '未写分值', en: 'no points given' },
  'items.group-points': { zh: '与同组共 {n} 分', en: '{n} points with its group' },
  'items.name': { zh: '第{row}行 {text}，{status}', en: 'Row {row} {text}, {status}' },
  'items.section-state': { zh: '{need} 项需处理，共 {n} 项', en: '{need} of {n} need you' },
  'item.to-cell': { zh: '到单元格 {cell}', en: 'Go to cell {cell}' },
  'item.entered': { zh: '现填', en: 'Entered' },
  'item.blank': { zh: '空', en: 'blank' },
  'item.possible': { zh: '可能得分', en: 'Possible score' },
  'item.unbounded': { zh: '不限', en: 'no limit' },
  'item.points-unit': { zh: '{n} 分', en: '{n}' },
  'item.words': { zh: '表中原文', en: 'Words of the form' },
  'item.text': { zh: '考评内容', en: 'Item' },
  'item.rule': { zh: '计分方法', en: 'Rule' },
  'item.method': { zh: '考评方法', en: 'Method' },
  'item.more': { zh: '展开全文', en: 'Show all' },
  'item.less': { zh: '收起', en: 'Show less' },
  'item.clauses': { zh: '怎样得出', en: 'How it comes about' },
  'item.facts': { zh: '佐证事项', en: 'Facts' },
  'item.no-facts': {
    zh: '本项没有可逐条填写的佐证，请评分人直接打分。',
    en: 'This item asks for no facts; the scorer decides.',
  },
  'item.nothing': { zh: '本项无扣分情形', en: 'Nothing to deduct here' },
  'section.nothing': { zh: '本部分无扣分情形', en: 'Nothing to deduct in this section' },
  'section.take-over': { zh: '采用自报值（{n}）', en: 'Take over reports ({n})' },
  'section.refuse': { zh: '不采信自报值', en: 'Do not accept reports' },
  'item.difference': { zh: '差 {n}', en: 'difference {n}' },
  'items.done': { zh: '已完成 {done} / {n} 项', en: '{done} of {n} done' },
  'items.next': { zh: '下一个需处理的项目', en: 'Next item that needs you' },
  'items.all-done': { zh: '没有需要您处理的项目。', en: 'Nothing needs you here.' },
  'item.disqualified': {
    zh: '按本项规定，整张表不列入评估。',
    en: 'By this item the whole table is disqualified.',
  },
  'item.maybe-disqualified': {
    zh: '本项可能使整张表不列入评估，请核实。',
    en: 'This item may disqualify the whole table; please check.',
  },
  'item.findings': { zh: '本项的问题', en: 'Issues of this item' },

  // Facts
  'fact.yes': { zh: '是', en: 'Yes' },
  'fact.no': { zh: '否', en: 'No' },
  'fact.unknown': { zh: '未填', en: 'Unknown' },
  'fact.done': { zh: '已完成', en: 'Done' },
  'fact.of': { zh: '应完成', en: 'Of' },
  'fact.this-year': { zh: '本年', en: 'This year' },
  'fact.last-year': { zh: '上年', en: 'Last year' },
  'fact.hint': { zh: '填好后按回车，写入“佐证数据”。', en: 'Press Enter to save to the evidence sheet.' },
  'fact.reported': { zh: '按自报：{level}填 {value}', en: 'As reported: {level} says {value}' },
  'fact.adopt': { zh: '采用', en: 'Take over' },
  'fact.adopt-name': { zh: '采用“{label}”的自报值 {value}', en: 'Take over {value} for “{label}”' },
  'fact.refuse': { zh: '不采信', en: 'Not accepted' },
  'fact.refuse-name': { zh: '不采信“{label}”的自报值 {value}', en: 'Do not accept {value} for “{label}”' },
  'fact.refused': {
    zh: '未采信：{level}填 {value}',
    en: 'Not accepted: {level} says {value}',
  },
  'fact.source': { zh: '出处：{source}', en: 'Source: {source}' },
  'fact.needed': { zh: '缺这一项', en: 'Needed' },
  'fact.unsaved': { zh: '尚未写入', en: 'Not saved yet' },
  'fact.bad.count': { zh: '请填不小于 0 的整数，例如 3。', en: 'Enter a whole number from 0 up, such as 3.' },
  'fact.bad.percent': { zh: '请填百分数，例如 92.5。', en: 'Enter a percentage, such as 92.5.' },
  'fact.bad.amount': { zh: '请填数字，例如 12000。', en: 'Enter a number, such as 12000.' },
  'fact.bad.yes-no': { zh: '请选“是”或“否”。', en: 'Choose yes or no.' },
  'fact.bad.date': { zh: '请填日期，例如 2024-06-30。', en: 'Enter a date, such as 2024-06-30.' },
  'fact.bad.pair': { zh: '两个数都要填，例如 12 和 15。', en: 'Enter both numbers, such as 12 and 15.' },

  // Decisions
  'choice.title': { zh: '条文怎样理解', en: 'How to read the wording' },
  'choice.open': { zh: '不选定（各种理解都算可能）', en: 'Leave open (every reading stays possible)' },
  'choice.scope': {
    zh: '对整张表生效，记入“计分设置”。',
    en: 'Holds for the whole table; kept in the settings sheet.',
  },
  'keep.title': { zh: '保留我填的分', en: 'Keep my score' },
  'keep.reason': { zh: '保留的理由', en: 'Why it is kept' },
  'keep.placeholder': { zh: '例如：现场核查认定', en: 'For example: settled on site' },
  'keep.do': { zh: '保留 {n}', en: 'Keep {n}' },
  'keep.need-reason': { zh: '请先写明理由，再保留。', en: 'Say why before keeping it.' },
  'keep.kept': { zh: '已保留，理由：{reason}', en: 'Kept, because: {reason}' },
  'accept.title': { zh: '改用算出的分', en: 'Take the computed score' },
  'accept.do': { zh: '改为 {n} 分（先预览）', en: 'Change to {n} (preview first)' },
  'keep.undo': { zh: '不再保留', en: 'Stop keeping' },

  // Findings
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

  // Reports
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
  'clean.title': { zh: '上交前清理', en: 'Before handing in' },
  'clean.text': {
    zh: '取掉标记和助手加的工作表、名称，只留原表和已填的分。',
    en: 'Takes off marks, added sheets and names; the form and its scores stay.',
  },
  'clean.do': { zh: '清除助手内容', en: 'Remove what was added' },

  // Preview and receipt
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
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

export type MessageKey = keyof typeof MESSAGES;

/** One sentence in one language, its {names} filled in. A name without a value stays as it is, so that a test sees it. */
export function say(
  language: Language,
  key: MessageKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return MESSAGES[key][language].replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    String(values[name] ?? whole),
  );
}
