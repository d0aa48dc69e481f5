/** 第12行“市评分” */
export function where(row: number, level: string): string {
  return `第${row}行“${level}”`;
}

/** What each finding says (behind 第12行“市评分” for score cells), and what would settle it. */
export const AUDIT_MESSAGES = {
  notANumber: {
    message: (shown: string) => `填的是“${shown}”，不是数字。`,
    settle: '请改填数字，如 2 或 1.5；说明文字请写到说明栏。',
  },
  cellError: {
    message: (shown: string) => `是公式错误${shown}，不是得分，合计也会跟着出错。`,
    settle: '请改正公式，或直接填得分。',
  },
  asText: {
    message: (level: string, count: number, shown: string, summed: boolean) =>
      `“${level}”有${count}处得分是文本（如“${shown}”），${summed ? '合计公式不会把它算进去' : '用公式求和时不会算进去'}。`,
    settle: '请改成数字：重新输入，或用“转换为数字”。',
  },
  claimedTwice: {
    rows: (first: number, last: number, level: string) =>
      `第${first}至${last}行的“${level}”合并成一格，只有一个数，分不清各项各得多少。`,
    levels: (row: number, one: string, other: string) =>
      `第${row}行的“${one}”与“${other}”合并成一格，分不清是谁评的分。`,
    settle: '请取消合并，分别填写。',
  },
  scoreMissing: {
    message: (filled: number, all: number) => `没有填，该列其余${all}项已填${filled}项。`,
    settle: '请补填得分；不得分的请填0。',
  },
  oddStep: {
    message: (value: number, step: number) => `填${value}，而本表其他得分都是${step}的整数倍。`,
    settle: '请核对是否误填。',
  },
  overCap: {
    message: (value: number, cap: number) => `超过分值：填${value}，满分${cap}。`,
    settle: '请改到分值以内；分值本身有误的，请先改分值。',
  },
  belowFloor: {
    message: (value: number, floor: number) => `低于最低分：填${value}，最低${floor}。`,
    settle: '计分列填的是得分，不是扣分数；请填扣分后的得分。',
  },
  contradicts: {
    message: (value: number, possible: string) => `与佐证不符：填${value}，按佐证${possible}。`,
    settle: '请核对佐证数据与得分，改其中有误的一个；确需保留的，在任务窗格选“保留”并写明原因。',
  },
  unreachable: {
    message: (value: number, possible: string) => `按计分规则得不出${value}分：${possible}。`,
    settle: '请按规则重新计分；确需保留的，在任务窗格选“保留”并写明原因。',
  },
  reason: {
    deduction: (value: number, taken: number, expected: number) =>
      `与说明栏不符：说明写扣${taken}分，应得${expected}分，填${value}。`,
    count: (value: number, count: number, unit: string, expected: string) =>
      `与说明栏不符：说明写${count}${unit}，按计分规则${expected}，填${value}。`,
    ground: (value: number, ground: string) =>
      `与说明栏不符：说明写明的情形按规则不得分（${ground}），填${value}。`,
    own: (total: number, parts: number) => `的说明自相矛盾：写共扣${total}分，各处扣分相加是${parts}分。`,
    settle: '请核对说明栏与得分，改其中有误的一个。',
  },
  reasonWithout: {
    message: (points: number, words: string) => `说明写“${words}”，却填满分${points}。`,
    settle: '请核对说明栏与得分：属实的应扣分，不扣分的请写明理由。',
  },
  withoutReason: {
    message: (taken: number) => `扣了${taken}分，没有写扣分原因。`,
    settle: '请补写扣分原因。',
  },
  levelGap: {
    message: (upper: number, level: string, lower: number, gap: number) =>
      `填${upper}，“${level}”填${lower}，相差${gap}分。`,
    settle: '请核对两级的依据；确认无误的，请写明理由。',
  },
  withoutFacts: {
    message: (upper: number, level: string, lower: number) =>
      `填${upper}，与“${level}”的${lower}不同，但没有本级佐证，也没有写理由。`,
    settle: '请补填本级佐证，或写明理由。',
  },
  impossibleFact: {
    message: (row: number, level: string, label: string, why: string) =>
      `${where(row, level)}的佐证“${label}”${why}。`,
    noRate: (value: number) => `是${value}%，不可能`,
    noCount: (value: number) => `是${value}，不可能`,
    moreThanAll: (done: number, of: number) => `是${done}／${of}，比总数还多`,
    noShare: (done: number, of: number) => `是${done}／${of}，不成比例`,
    late: (date: string, year: number) => `是${date}，晚于考核期${year}年`,
    settle: '请在“佐证数据”中核对这个数。',
  },
  stale: {
    message: (value: number, possible: string) => `是以前填入的${value}，按现在的佐证${possible}。`,
    settle: '请重新计算这一列。',
  },
  groupOverCap: {
    message: (first: number, last: number, level: string, sum: number, cap: number) =>
      `第${first}至${last}行“${level}”合计${sum}，超过这几行共用的分值${cap}。`,
    settle: '请把这几行的得分减到共用分值以内。',
  },
  sum: {
    message: (row: number, level: string, stated: number, sum: number) =>
      `${where(row, level)}的合计写${stated}，各项得分相加是${sum}。`,
    settle: '请改合计，或用 SUM 公式；各项得分有误的，请先改得分。',
  },
  sectionPoints: {
    message: (name: string, claimed: number, sum: number) =>
      `“${name}”写明${claimed}分，各项分值相加是${sum}分。`,
    settle: '请核对表式：改部分的分值，或改各项分值。',
  },
  totalPoints: {
    message: (row: number, claimed: number, sum: number) =>
      `第${row}行写明总分${claimed}，各项分值相加是${sum}。`,
    settle: '请核对表式：改总分，或改各项分值。',
  },
  groupPoints: {
    message: (first: number, last: number, claimed: number, sum: number) =>
      `第${first}至${last}行共用分值${claimed}分，各行写明的分值相加是${sum}分。`,
    settle: '请核对表式：改共用分值，或改各行写明的分值。',
  },
  itemPoints: {
    message: (row: number, points: number, inText: number) =>
      `第${row}行分值是${points}分，内容里写明的分值合起来是${inText}分。`,
    settle: '请核对表式：改分值栏，或改内容里的分值。',
  },
  ruleAward: {
    message: (row: number, points: number, award: number) =>
      `第${row}行分值是${points}分，计分规则却写可得${award}分。`,
    settle: '表式自身矛盾，请向发文单位核实；核实前以分值为上限。',
  },
  ruleDeduction: {
    message: (row: number, points: number, all: number) =>
      `第${row}行分值是${points}分，计分规则却写扣完${all}分为止。`,
    settle: '表式自身矛盾，请向发文单位核实；核实前以分值为上限。',
  },
  officialPoints: {
    message: (row: number, points: number, official: number) =>
      `第${row}行分值是${points}分，官方表是${official}分。`,
    settle: '请核对表式：按官方表改回；确由本地改定的，可忽略此问题并写明依据。',
  },
  officialText: {
    message: (row: number, parts: readonly string[], differs: readonly [string, string] | null) =>
      `第${row}行的${parts.join('、')}与官方表文字不同${differs ? `：官方表写“${differs[0]}”，本表写“${differs[1]}”` : ''}。`,
    settle: '请对照官方表改正文字；确由本地改定的，可忽略此问题并写明依据。',
    part: { text: '内容', rule: '计分规则', method: '考评方法' },
  },
  itemMissing: {
    message: (section: string, text: string) => `“${section}”缺少官方表的一项：${text}。`,
    settle: '请补上这一项；确由本地删去的，可忽略此问题并写明依据。',
  },
  itemAdded: {
    message: (row: number) => `第${row}行是官方表没有的评分项。`,
    settle: '请核对是否本地增加；增加的分值会使总分与官方表不同。',
  },
  itemMoved: {
    message: (row: number) => `第${row}行在官方表中的位置不同。`,
    settle: '不影响计分；汇总或比对时请按内容对应，不要按行对应。',
  },
  duplicateNumber: {
    message: (first: number, second: number, number: string, skipped: number | null) =>
      `第${first}行与第${second}行的序号都是${number}${skipped === null ? '' : `，缺序号${skipped}`}。`,
    settle: '请核对序号；不影响计分。',
  },
  disqualified: {
    message: (row: number, level: string) =>
      `按${where(row, level)}的佐证，不列入评估（取消资格），但“${level}”仍有得分。`,
    settle: '请核对取消资格的佐证；属实的，不应计分。',
  },
  disqualifiedBy: {
    message: (row: number, reason: string, level: string) =>
      `第${row}行说明写“${reason}”，按规定取消资格（不列入评估），但“${level}”仍有得分。`,
    settle: '请核对说明是否属实；属实的，不应计分。',
  },
  missing: {
    message: (labels: readonly string[]) => `还缺佐证：${labels.join('、')}。`,
    settle: '请在“佐证数据”或任务窗格里补填。',
  },
} as const;
