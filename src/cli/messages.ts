/** Words of the command line: Chinese first, English second, on one line where both fit. */
export const MESSAGES = {
  about: '考评计分助手：识别评分表，按规则计分，核对问题 / recognise scoring tables, score them, check them',
  inspect: '识别表格并列出问题，不改动文件 / recognise tables and list findings; changes nothing',
  evidence: '加上“佐证数据”表，供填写 / add the 佐证数据 sheet to be filled in',
  recompute: '按佐证重新计算一个计分列 / recompute one level’s score column from evidence',
  summary:
    '加上汇总、问题清单、计分依据；多个文件时另做一本总表 / add summary sheets; of several files, one new workbook',
  months:
    '把社区月报的12个月平均值、年末数、年底情况和表后的注填进“佐证数据”（充分就业社区评分表），并生成社区总览、季度抽查',
  indicators: '目标任务与完成情况：完成率、矛盾的数字、各单位按方面和综合的位次；不改原文件',
  outIndicators:
    '把通报、总评和权重表写到哪个文件：一个文件时是它的副本，多个文件时是新的一本 / where to write the sheets',
  blank:
    '新建空白表：官方评分表，目标责任制填报表（jilin-2004），充分就业社区月报表（full-employment-months）、申报表（full-employment-declaration）',
  blankForm: '表的代号，如 full-employment-community、jilin-2004',
  restore: '还原上次重算 / undo the last recomputation',
  clean: '清除助手加上的标记、表和名称，分数保留 / take out marks, sheets and names of the tool; scores stay',
  files: 'Excel 文件（.xlsx、.xlsm、.xls）/ workbooks',
  file: 'Excel 文件（.xlsx、.xlsm、.xls）/ a workbook',
  rule: '读一条计分规则，说出它要哪些佐证、可能得几分 / read one rule text: its facts, and what its score can be',
  rulePoints: '分值 / the item’s points',
  ruleText: '计分方法的原文 / the rule’s text',
  ruleItem: '考评内容的原文 / the item’s text',
  ruleMethod: '考评方法的原文 / the method’s text',
  ruleRemark: '备注的原文 / the remark’s text',
  ruleNote: '表下注的原文 / the text of the notes under the table',
  ruleFacts: '佐证，JSON：{"编号": 值}；不写就是未知 / facts as JSON; absent is unknown',
  assume: '读法：名称=选项，可写多次 / choose a reading: name=option, repeatable',
  batch: '逐行读 JSONL，每行答一行 / answer a JSONL file line by line',
  json: '输出 JSON；recompute、summary 处理多个文件时一个文件一行 / print JSON; of several files recomputed or summarised a line each',
  failOn: '有这一级及以上的问题时以 1 退出：error、warning、info / exit 1 on findings at or above',
  out: '写到哪个文件 / file to write',
  outOrFolder: '写到哪个文件；多个文件时写到哪个文件夹 / file to write, or folder for several files',
  level: '计分列的名称或其中一段，如“市”；默认最低一级 / a level’s name or an unambiguous part of it',
  facts:
    '佐证：.json，或填好“佐证数据”的 Excel 文件 / facts: JSON, or a workbook with a filled 佐证数据 sheet',
  inPlace: '改原文件，先在旁边留一份“….备份”/ change the files themselves, each with a backup beside it',
  dryRun: '只算不写 / compute, write nothing',
  exits:
    '退出码：0 正常；1 有不低于 --fail-on 的问题；2 用法不对；3 有文件读不了（其余照做）\n' +
    'Exit codes: 0 ok; 1 findings at or above --fail-on; 2 usage; 3 a file could not be read (the others are done)',
} as const;

export const SENTENCES = {
  cannotRead: (file: string, why: string) => `${file}：读不了。${why}`,
  notFound: '找不到这个文件，请检查路径。',
  isFolder: '这是文件夹，请写出其中的 Excel 文件。',
  cannotWrite: (file: string) => `${file}：写不进去。请检查路径，或先关闭正在打开它的程序。`,
  notAllowed: '没有权限读这个文件，请检查是否被别的程序占用或受保护。',
  sameFile: (file: string) => `${file}：--out 不能与原文件相同，请换一个文件名，原文件不会被改动。`,
  inPlaceOrOut: '--in-place 与 --out 只能写一个。',
  notInPlace: (file: string) => `${file}：写出的是新格式 .xlsx，.xls 不能原地改写。请去掉 --in-place。`,
  backedUp: (copy: string) => `原文件已备份为 ${copy}`,
  notOldFormat: (file: string) => `${file}：写出的是新格式，请把 --out 的文件名改为 .xlsx。`,
  severalNeedFolder: '一次处理多个文件时，--out 要写文件夹。',
  twoToOne: (name: string) => `有两个文件会写成同一个名字 ${name}，请分开处理或先改名。`,
  badSeverity: (text: string) => `--fail-on 只能是 error、warning 或 info，写的是“${text}”。`,
  badFacts: (file: string, why: string) => `${file}：佐证读不了。${why}`,
  unknownFact: (id: string) => `佐证“${id}”在表里没有对应的事项，未使用。`,
  badFactValue: (id: string, level: string, expected: string) =>
    `佐证“${id}”的“${level}”读不懂，未使用。${expected}`,
  badRuleFact: (id: string, expected: string) => `佐证“${id}”的值读不懂，未使用。${expected}`,
  badFactsJson: '--facts 要写 JSON，如 {"f1": 2}。',
  badPoints: (text: string) => `--points 要写不小于 0 的数，写的是“${text}”。`,
  badAssume: (text: string) => `--assume 要写成 名称=选项，写的是“${text}”。`,
  badLine: (line: number) => `第 ${line} 行读不懂：每行要一个 JSON，至少有 text；points 写数字或不写。`,
  ruleNeedsText: '请用 --text 写出计分方法，或用 --batch 给出文件。',
  unknownAssumption: (name: string, value: string, options: readonly string[]) =>
    options.length === 0
      ? `这条规则没有要选的读法“${name}”。`
      : `读法“${name}”没有选项“${value}”，可选：${options.join('、')}。`,
  ruleFact: (id: string, label: string, type: string, unit: string) =>
    `  佐证 ${id}：${label}（${type}${unit && `，${unit}`}）`,
  ruleAssumption: (name: string, question: string, options: readonly string[], chosen: string | null) =>
    `  读法 ${name}：${question} ${options.join(' / ')}${chosen === null ? '' : `，已选 ${chosen}`}`,
  ruleUnread: (text: string) => `  没读懂：${text}`,
  ruleScore: ({ lo, hi, values }: { lo: number; hi: number; values: number[] | null }) =>
    values?.length === 1
      ? `得分：${lo}`
      : `可能得分：${values ? values.join('、') : `${lo} 到 ${Number.isFinite(hi) ? hi : '不限'}`}`,
  noTables: '没有找到评分表。',
  noSuchForm: (ids: readonly string[]) => `没有这张表。可选：${ids.join('、')}`,
  rankingOf: (months: number | null, area: string | null) =>
    `${months === 6 ? '半年' : months === 12 ? '全年' : months === null ? '' : `1—${months}月`}${area ?? '综合'}位次：`,
  apart: (missing: readonly string[]) => `不排位次，缺：${missing.join('、')}`,
  indicators: (units: number, measures: number) => `指标完成情况：${units} 个单位，${measures} 项指标`,
  found: (count: number) => `找到 ${count} 张评分表`,
  information: (count: number) => `  另有 ${count} 条信息（还缺的佐证等），见 --json 或“问题清单”。`,
  wrote: (file: string) => `已写入 ${file}`,
  dryRun: '只算不写，文件没有改动。',
  notRestored: (sheet: string, cell: string) => `${sheet}!${cell} 已被修改，未还原。`,
  cannotContinue: (file: string, why: string) =>
    `${file}：已有这个文件，但打不开，没有改动它；请换一个文件名，或先移走它。${why}`,
  summaryNeedsFile: '汇总多个文件时，--out 要写一个 .xlsx 文件名。',
  levelsAre: (names: readonly string[]) => `可选的计分列：${names.join('、')}。`,
  refused: (title: string, message: string) => `未写入：${title}。${message}`,
} as const;
