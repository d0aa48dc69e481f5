import type { Severity } from '../audit/finding';
import type { MarkKind } from '../grid/plan';
import type { FactType } from '../rules/fact';
import type { Status } from '../score/scored';
import { quoted, said, type Bilingual } from '../text/bilingual';

interface RowWords {
  readonly sheet: string;
  readonly row: number;
  readonly key: string;
  readonly label: string;
}

/** What every sheet of ours says, and what is said about what people entered there. */
export const SHEET_MESSAGES = {
  evidenceTitle: '佐证数据',
  evidenceHint:
    '只填黄色格；不知道的留空，不要填 0。可以排序、插行、移动，但请勿改“编号”和“佐证事项”：两者都对得上才会采用。',
  strayLine: '以下各行与现在的评分项对不上，未采用；核对后可删除：',
  noFacts: '这些评分表的条文还没有可填的佐证事项，分数请人工填写。',
  strayRow: ({ sheet, row, key, label }: RowWords): Bilingual => ({
    zh: `“${sheet}”第 ${row} 行（${[key, label].filter((text) => text !== '').join(' ') || '没有编号'}）与现在的评分项对不上，未采用；请核对“编号”和“佐证事项”，不需要的可删除。`,
    en: `“${sheet}” row ${row} (${quoted([key, label].filter((text) => text !== '')) || 'no number'}) fits no item of now and was not used. Check “编号” and “佐证事项”; delete it if it is not needed.`,
  }),
  unreadEntry: (
    { sheet, row, label }: RowWords,
    level: string,
    shown: string,
    why: Bilingual,
  ): Bilingual => ({
    zh: `“${sheet}”第 ${row} 行“${label}”的“${level}”填的是“${shown}”，读不懂，按未知处理。${why.zh}`,
    en: `“${sheet}” row ${row}, “${label}”, “${level}”: “${shown}” is not understood and counts as unknown. ${why.en}`,
  }),
  conflict: (rows: readonly RowWords[], label: string, level: string): Bilingual => ({
    zh: `“${rows[0]?.sheet ?? ''}”第 ${rows.map(({ row }) => row).join('、')} 行都是“${label}”，而“${level}”填得不一样，按未知处理；请只留一行。`,
    en: `“${rows[0]?.sheet ?? ''}” rows ${rows.map(({ row }) => row).join(', ')} are all “${label}”, with different entries for “${level}”, which counts as unknown. Leave one row only.`,
  }),
  noResult: (shown: string): Bilingual =>
    shown === ''
      ? said(
          '公式还没有结果，请先在 Excel 中重算并保存。',
          'The formula has no result yet: calculate and save in Excel.',
        )
      : said(
          '单元格是错误值，请改正公式或直接填写。',
          'The cell is an error: mend the formula, or enter the value.',
        ),
  pairBecameDate: said(
    'Excel 把它当成了日期。请先把单元格格式设为“文本”，再填“完成数/应完成数”，如 12/15。',
    'Excel took it for a date. Format the cell as text first, then enter done/of, such as 12/15.',
  ),
  rateWithoutSign: said(
    '看不出是百分之几：请带上百分号，如 0.8% 或 80%，或填“完成数/应完成数”，如 12/15。',
    'Which percentage is it? Enter it with its sign, 0.8% or 80%, or done/of, such as 12/15.',
  ),
  bothCounts: {
    growth: said(
      '这里只填一个百分数不够：看不出是增长率还是相当于上年的百分比。请填“本年/上年”两个数，如 12/15。',
      'One percentage is not enough here: it could be the growth, or the share of last year. Enter this year/last year, such as 12/15.',
    ),
    counts: said(
      '这里要两个数本身，只填一个数或百分数不够。请填两个数，中间用“/”隔开，如 12/15。',
      'The two numbers themselves are needed: one number or percentage is not enough. Enter both, such as 12/15.',
    ),
  },
  expectedPairOrRate: said(
    '请填“完成数/应完成数”，如 12/15，或只填比率，如 85%；不知道的留空。',
    'Enter done/of, such as 12/15, or only the rate, such as 85%; nothing where unknown.',
  ),
  promptPairOrRate: '填“完成数/应完成数”，如 12/15，或只填比率，如 85%；不知道的留空。',
  expected: {
    count: said(
      '请填整数，如 3；没有的填 0，不知道的留空。',
      'Enter a whole number, such as 3; 0 for none, nothing where unknown.',
    ),
    percent: said(
      '请填百分数，93 表示 93%；不知道的留空。',
      'Enter a percentage, 93 for 93%; nothing where unknown.',
    ),
    amount: said('请填数字；不知道的留空。', 'Enter a number; nothing where unknown.'),
    'yes-no': said('请填“是”或“否”；不知道的留空。', 'Enter “是” (yes) or “否” (no); nothing where unknown.'),
    date: said(
      '请填日期，如 2004-3-1；不知道的留空。',
      'Enter a date, such as 2004-3-1; nothing where unknown.',
    ),
    pair: said(
      '请填“完成数/应完成数”或“本年/上年”，如 12/15；不知道的留空。',
      'Enter done/of or this year/last year, such as 12/15; nothing where unknown.',
    ),
  } satisfies Record<FactType, Bilingual>,
  prompt: {
    count: (unit: string) => `填整数${unit === '' ? '' : `（单位：${unit}）`}；没有的填 0，不知道的留空。`,
    percent: () => '填百分数：93 表示 93%；不知道的留空。',
    amount: (unit: string) => `填数字${unit === '' ? '' : `（单位：${unit}）`}；不知道的留空。`,
    'yes-no': () => '选“是”或“否”；不知道的留空。',
    date: () => '填日期，如 2004-3-1；不知道的留空。',
    pair: () => '填“完成数/应完成数”或“本年/上年”，如 12/15；不知道的留空。',
  } satisfies Record<FactType, (unit: string) => string>,
  unknownFact: '未知',
  unbounded: '不限',
  logTitle: '计分记录',
  logHint: '程序填过的每一格：填入、更新、还原。请勿修改；程序据此分清哪些分是它填的，哪些是人填的。',
  settingsTitle: '计分设置',
  settingsHint: '本单位作出的选择：条文怎样理解，哪些填写经人工确认保留。不再需要的，删去那一行即可。',
  keptContent: '保留',
  ignoredContent: '不再提示',
  thresholdWhy: {
    'level-gap': '同一评分项各级得分相差超过这个分数时提醒；“表”留空的，对所有评分表有效。',
  },
  unmarkedWhy: {
    wrong: '有问题的得分不作标记。',
    open: '缺佐证的空格不作标记。',
    person: '需人工判断的空格不作标记。',
    kept: '人工保留的得分不作标记。',
  } satisfies Record<MarkKind, string>,
  layoutHeaderWhy: '表头所在的行，从表的定义名称所在行数起（0为该行）。',
  layoutColumnWhy: (header: string) => `${header === '' ? '没有表头的列' : `“${header}”列`}，经人工认定。`,
  adoptWhy: '本级没有填的佐证，采用下级所报的数。',
  problemsTitle: '问题清单',
  problemsHint: (errors: number, warnings: number, infos: number) =>
    `共 ${errors + warnings + infos} 条：错误 ${errors}，提醒 ${warnings}，信息 ${infos}`,
  places: (cells: readonly string[], restsOn: readonly string[]) =>
    `${cells.join('、')}${restsOn.length > 0 ? `（依据${restsOn.join('、')}）` : ''}`,
  ignored: '已忽略',
  ignoredBecause: (why: string) => (why === '' ? '没有写理由' : `理由：${why}`),
  noProblems: '没有发现问题。',
  openProblem: '待解决',
  settledProblem: '已解决',
  ignoredProblem: (why: string) => (why === '' ? '已忽略' : `已忽略：${why}`),
  basisTitle: '计分依据',
  itemLabel: (ordinal: number, text: string) => `第${ordinal}项　${text}`,
  basisHint: '每条得分怎样得来：条文原话、佐证、计算',
  besideKept: '表格右侧的备注再次生成时保留',
  basisOf: (unit: string, title: string, file: string) =>
    [unit !== '' && !title.includes(unit) ? unit : '', title, file].filter((text) => text !== '').join('　'),
  noTables: '没有评分表。',
  thisWorkbook: '本工作簿',
  missingScores: (count: number) => `缺 ${count} 项`,
  tooManyPages: (left: number, most: number) =>
    `一张表最多列 ${most} 张评分表：另有 ${left} 张没有列入，名单在最后；可分批选文件，或用命令行 kaoping summary 一次生成。`,
  leftOut: '没有列入的评分表：',
  pagesIn: (first: number, last: number, file: string) => `第 ${first}—${last} 张评分表的计分依据在：${file}`,
  noPagesHere: (file: string) => `这一次的计分依据不在这里，见：${file}`,
  pagesHere: (first: number, last: number) => `本表：第 ${first}—${last} 张评分表`,
  chartTitle: (title: string) => `${title}：各部分得分`,
  printedFrom: (name: string) => (name === '' ? '考评计分助手' : `${name}　考评计分助手`),
  severity: { error: '错误', warning: '提醒', info: '信息' } satisfies Record<Severity, string>,
  status: {
    filled: '可填',
    open: '缺佐证',
    person: '需人工',
    contradicts: '与佐证不符',
    consistent: '相符',
    manual: '人工保留',
  } satisfies Record<Status, string>,
  readingWords: (question: string, label: string) => `${question}　选：${label}`,
} as const;
