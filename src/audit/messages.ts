import { possibleInEnglish } from '../score/english';
import { possibleWords } from '../score/messages';
import type { Possible } from '../score/possible';
import { quoted, type Bilingual } from '../text/bilingual';
import { FORM_MESSAGES } from './form-messages';

/** 第12行“市评分” */
function where(row: number, level: string): string {
  return `第${row}行“${level}”`;
}

/** Before what a finding says of a score cell: 第12行“市评分” · Row 12, “市评分”: */
export function atScore(row: number, level: string): Bilingual {
  return { zh: where(row, level), en: `Row ${row}, “${level}”: ` };
}

const KEEP: Bilingual = {
  zh: '请按规则重新计分；确需保留的，在任务窗格选“保留”并写明原因。',
  en: 'Score it by the rule; what has to stay can be kept in the pane, with the reason.',
};

/** What each finding says (behind 第12行“市评分” for score cells), and what would settle it. */
export const AUDIT_MESSAGES = {
  notANumber: {
    message: (shown: string) => ({
      zh: `填的是“${shown}”，不是数字。`,
      en: `“${shown}” is no number.`,
    }),
    settle: {
      zh: '请改填数字，如 2 或 1.5；说明文字请写到说明栏。',
      en: 'Enter a number, such as 2 or 1.5; words belong in the column for reasons.',
    },
  },
  cellError: {
    message: (shown: string) => ({
      zh: `是公式错误${shown}，不是得分，合计也会跟着出错。`,
      en: `the formula gives the error ${shown} and no score; sums over it go wrong too.`,
    }),
    settle: { zh: '请改正公式，或直接填得分。', en: 'Mend the formula, or enter the score.' },
  },
  asText: {
    message: (level: string, count: number, shown: string, summed: boolean) => ({
      zh: `“${level}”有${count}处得分是文本（如“${shown}”），${summed ? '合计公式不会把它算进去' : '用公式求和时不会算进去'}。`,
      en: `“${level}” has scores that are text: ${count} (such as “${shown}”). ${summed ? 'The sum’s formula leaves them out' : 'Sums leave them out'}.`,
    }),
    settle: {
      zh: '请改成数字：重新输入，或用“转换为数字”。',
      en: 'Make them numbers: enter them again, or use “Convert to Number”.',
    },
  },
  claimedTwice: {
    rows: (first: number, last: number, level: string) => ({
      zh: `第${first}至${last}行的“${level}”合并成一格，只有一个数，分不清各项各得多少。`,
      en: `“${level}” of rows ${first} to ${last} is one merged cell with one number: what each item got can’t be told.`,
    }),
    levels: (row: number, one: string, other: string) => ({
      zh: `第${row}行的“${one}”与“${other}”合并成一格，分不清是谁评的分。`,
      en: `“${one}” and “${other}” of row ${row} are one merged cell: who gave the score can’t be told.`,
    }),
    settle: { zh: '请取消合并，分别填写。', en: 'Unmerge the cells and enter each.' },
  },
  scoreMissing: {
    message: (filled: number, all: number) => ({
      zh: `没有填，该列其余${all}项已填${filled}项。`,
      en: `blank, while ${filled} of the column’s other ${all} are filled.`,
    }),
    settle: { zh: '请补填得分；不得分的请填0。', en: 'Enter the score; 0 where there is none.' },
  },
  oddStep: {
    message: (value: number, step: number) => ({
      zh: `填${value}，而本表其他得分都是${step}的整数倍。`,
      en: `${value} entered, while all other scores of the table move in steps of ${step}.`,
    }),
    settle: { zh: '请核对是否误填。', en: 'Check that it was meant.' },
  },
  overCap: {
    message: (value: number, cap: number) => ({
      zh: `超过分值：填${value}，满分${cap}。`,
      en: `above its points: ${value} entered, at most ${cap}.`,
    }),
    settle: {
      zh: '请改到分值以内；分值本身有误的，请先改分值。',
      en: 'Keep it within the points; if the points are wrong, correct them first.',
    },
  },
  belowFloor: {
    message: (value: number, floor: number) => ({
      zh: `低于最低分：填${value}，最低${floor}。`,
      en: `below the lowest score: ${value} entered, at least ${floor}.`,
    }),
    settle: {
      zh: '计分列填的是得分，不是扣分数；请填扣分后的得分。',
      en: 'The column holds scores, not deductions: enter what is left.',
    },
  },
  contradicts: {
    message: (value: number, possible: Possible) => ({
      zh: `与佐证不符：填${value}，按佐证${possibleWords(possible)}。`,
      en: `disagrees with the facts: ${value} entered, by the facts ${possibleInEnglish(possible)}.`,
    }),
    settle: {
      zh: '请核对佐证数据与得分，改其中有误的一个；确需保留的，在任务窗格选“保留”并写明原因。',
      en: 'Check the facts and the score and correct the wrong one; what has to stay can be kept in the pane, with the reason.',
    },
  },
  unreachable: {
    message: (value: number, possible: Possible) => ({
      zh: `按计分规则得不出${value}分：${possibleWords(possible)}。`,
      en: `the rule can’t give ${value}: ${possibleInEnglish(possible)}.`,
    }),
    nearest: (value: number, nearest: Possible) => ({
      zh: `按计分规则得不出${value}分，最近的是${possibleWords(nearest)}。`,
      en: `the rule can’t give ${value}; next to it, ${possibleInEnglish(nearest)}.`,
    }),
    settle: KEEP,
  },
  reason: {
    deduction: (value: number, taken: number, expected: number) => ({
      zh: `与说明栏不符：说明写扣${taken}分，应得${expected}分，填${value}。`,
      en: `disagrees with its reason: ${taken} taken off by the reason, which leaves ${expected}; ${value} entered.`,
    }),
    told: (value: number, words: readonly string[], expected: Possible) => ({
      zh: `与说明栏不符：说明写“${words.join('；')}”，按计分规则${possibleWords(expected)}，填${value}。`,
      en: `disagrees with its reason: it tells “${words.join('; ')}”, by the rule ${possibleInEnglish(expected)}; ${value} entered.`,
    }),
    ground: (value: number, ground: string) => ({
      zh: `与说明栏不符：说明写明的情形按规则不得分（${ground}），填${value}。`,
      en: `disagrees with its reason: what it tells gives no points by the rule (“${ground}”); ${value} entered.`,
    }),
    own: (total: number, parts: number) => ({
      zh: `的说明自相矛盾：写共扣${total}分，各处扣分相加是${parts}分。`,
      en: `the reason contradicts itself: ${total} off in all, while its parts come to ${parts}.`,
    }),
    settle: {
      zh: '请核对说明栏与得分，改其中有误的一个。',
      en: 'Check the reason and the score, and correct the wrong one.',
    },
  },
  reasonWithout: {
    message: (points: number, words: string) => ({
      zh: `说明写“${words}”，却填满分${points}。`,
      en: `the reason says “${words}”, yet the full ${points} are entered.`,
    }),
    settle: {
      zh: '请核对说明栏与得分：属实的应扣分，不扣分的请写明理由。',
      en: 'Check both: if it is so, points come off; if none do, say why.',
    },
  },
  withoutReason: {
    message: (taken: number) => ({
      zh: `扣了${taken}分，没有写扣分原因。`,
      en: `${taken} taken off without a reason.`,
    }),
    settle: { zh: '请补写扣分原因。', en: 'Write the reason.' },
  },
  levelGap: {
    message: (upper: number, level: string, lower: number, gap: number) => ({
      zh: `填${upper}，“${level}”填${lower}，相差${gap}分。`,
      en: `${upper} entered, “${level}” says ${lower}: a difference of ${gap}.`,
    }),
    settle: {
      zh: '请核对两级的依据；确认无误的，请写明理由。',
      en: 'Check what both rest on; if both stand, write the reason.',
    },
  },
  withoutFacts: {
    message: (upper: number, level: string, lower: number) => ({
      zh: `填${upper}，与“${level}”的${lower}不同，但没有本级佐证，也没有写理由。`,
      en: `${upper} entered, other than the ${lower} of “${level}”, with neither facts of its own nor a reason.`,
    }),
    settle: { zh: '请补填本级佐证，或写明理由。', en: 'Enter this level’s facts, or write the reason.' },
  },
  impossibleFact: {
    message: (row: number, level: string, label: string, why: Bilingual) => ({
      zh: `${where(row, level)}的佐证“${label}”${why.zh}。`,
      en: `Row ${row}, “${level}”: the fact “${label}” ${why.en}.`,
    }),
    noRate: (value: number) => ({ zh: `是${value}%，不可能`, en: `is ${value}%, which can’t be` }),
    noCount: (value: number) => ({ zh: `是${value}，不可能`, en: `is ${value}, which can’t be` }),
    moreThanAll: (done: number, of: number) => ({
      zh: `是${done}／${of}，比总数还多`,
      en: `is ${done}/${of}, more than there are`,
    }),
    noShare: (done: number, of: number) => ({
      zh: `是${done}／${of}，不成比例`,
      en: `is ${done}/${of}, which is no share`,
    }),
    late: (date: string, year: number) => ({
      zh: `是${date}，晚于考核期${year}年`,
      en: `is ${date}, behind the year that is assessed, ${year}`,
    }),
    settle: { zh: '请在“佐证数据”中核对这个数。', en: 'Check it in the evidence sheet, “佐证数据”.' },
  },
  stale: {
    message: (value: number, possible: Possible) => ({
      zh: `是以前填入的${value}，按现在的佐证${possibleWords(possible)}。`,
      en: `${value} was filled in earlier; by the facts of now ${possibleInEnglish(possible)}.`,
    }),
    settle: { zh: '请重新计算这一列。', en: 'Recalculate the column.' },
  },
  groupOverCap: {
    message: (first: number, last: number, level: string, sum: number, cap: number) => ({
      zh: `第${first}至${last}行“${level}”合计${sum}，超过这几行共用的分值${cap}。`,
      en: `Rows ${first} to ${last}, “${level}”: ${sum} together, above the ${cap} points that they share.`,
    }),
    settle: {
      zh: '请把这几行的得分减到共用分值以内。',
      en: 'Bring these rows’ scores within the points that they share.',
    },
  },
  sum: {
    message: (row: number, level: string, stated: number, sum: number) => ({
      zh: `${where(row, level)}的合计写${stated}，各项得分相加是${sum}。`,
      en: `Row ${row}, “${level}”: the sum says ${stated}, the scores add up to ${sum}.`,
    }),
    settle: {
      zh: '请改合计，或用 SUM 公式；各项得分有误的，请先改得分。',
      en: 'Correct the sum or make it a SUM formula; wrong scores first.',
    },
  },
  ...FORM_MESSAGES,
  disqualified: {
    message: (row: number, level: string) => ({
      zh: `按${where(row, level)}的佐证，不列入评估（取消资格），但“${level}”仍有得分。`,
      en: `By the facts of row ${row}, “${level}”, the table is disqualified, yet “${level}” has scores.`,
    }),
    settle: {
      zh: '请核对取消资格的佐证；属实的，不应计分。',
      en: 'Check the fact that disqualifies; if it is so, nothing is to be scored.',
    },
  },
  disqualifiedBy: {
    message: (row: number, reason: string, level: string) => ({
      zh: `第${row}行说明写“${reason}”，按规定取消资格（不列入评估），但“${level}”仍有得分。`,
      en: `Row ${row}: the reason says “${reason}”, which disqualifies the table, yet “${level}” has scores.`,
    }),
    settle: {
      zh: '请核对说明是否属实；属实的，不应计分。',
      en: 'Check the reason; if it is so, nothing is to be scored.',
    },
  },
  missing: {
    message: (labels: readonly string[]) => ({
      zh: `还缺佐证：${labels.join('、')}。`,
      en: `facts missing: ${quoted(labels)}.`,
    }),
    settle: {
      zh: '请在“佐证数据”或任务窗格里补填。',
      en: 'Enter them in the evidence sheet or in the pane.',
    },
  },
} as const;
