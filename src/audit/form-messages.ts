import type { Bilingual } from '../text/bilingual';

const CONTRADICTORY_FORM: Bilingual = {
  zh: '表式自身矛盾，请向发文单位核实；核实前以分值为上限。',
  en: 'The form contradicts itself: ask the office that issued it. Until then the points are the limit.',
};

/** What is said of the form itself: its points, its rules, and what the official form has otherwise. */
export const FORM_MESSAGES = {
  sectionPoints: {
    message: (name: string, claimed: number, sum: number) => ({
      zh: `“${name}”写明${claimed}分，各项分值相加是${sum}分。`,
      en: `“${name}” says ${claimed} points, its items’ points add up to ${sum}.`,
    }),
    settle: {
      zh: '请核对表式：改部分的分值，或改各项分值。',
      en: 'Check the form: correct the section’s points, or the items’.',
    },
  },
  totalPoints: {
    message: (row: number, claimed: number, sum: number) => ({
      zh: `第${row}行写明总分${claimed}，各项分值相加是${sum}。`,
      en: `Row ${row} says ${claimed} points in all, the items’ points add up to ${sum}.`,
    }),
    settle: {
      zh: '请核对表式：改总分，或改各项分值。',
      en: 'Check the form: correct the total, or the items’ points.',
    },
  },
  groupPoints: {
    message: (first: number, last: number, claimed: number, sum: number) => ({
      zh: `第${first}至${last}行共用分值${claimed}分，各行写明的分值相加是${sum}分。`,
      en: `Rows ${first} to ${last} share ${claimed} points, the points in their texts add up to ${sum}.`,
    }),
    settle: {
      zh: '请核对表式：改共用分值，或改各行写明的分值。',
      en: 'Check the form: correct the shared points, or those in the texts.',
    },
  },
  itemPoints: {
    message: (row: number, points: number, inText: number) => ({
      zh: `第${row}行分值是${points}分，内容里写明的分值合起来是${inText}分。`,
      en: `Row ${row} has ${points} points, those in its text come to ${inText}.`,
    }),
    settle: {
      zh: '请核对表式：改分值栏，或改内容里的分值。',
      en: 'Check the form: correct the points column, or the text.',
    },
  },
  ruleAward: {
    message: (row: number, points: number, award: number) => ({
      zh: `第${row}行分值是${points}分，计分规则却写可得${award}分。`,
      en: `Row ${row} has ${points} points, yet its rule gives ${award}.`,
    }),
    settle: CONTRADICTORY_FORM,
  },
  ruleDeduction: {
    message: (row: number, points: number, all: number) => ({
      zh: `第${row}行分值是${points}分，计分规则却写扣完${all}分为止。`,
      en: `Row ${row} has ${points} points, yet its rule takes off up to ${all}.`,
    }),
    settle: CONTRADICTORY_FORM,
  },
  ambiguous: {
    doubts: {
      head: (row: number) => ({ zh: `第${row}行：`, en: `Row ${row}: ` }),
      settle: {
        zh: '请对照原文；读法不对的，在任务窗格改这一项的规则，或改为人工评分。',
        en: 'Compare it with the form; a wrong reading can be corrected in the pane, or the item scored by hand.',
      },
    },
    readings: {
      head: (row: number) => ({
        zh: `第${row}行佐证已经齐全，得分还取决于条文怎样理解：`,
        en: `Row ${row}: all facts are there; the score still depends on how the words are read: `,
      }),
      settle: {
        zh: '请在任务窗格为本表选定读法。',
        en: 'Choose the reading for this table in the pane.',
      },
    },
  },
  officialPoints: {
    message: (row: number, points: number, official: number) => ({
      zh: `第${row}行分值是${points}分，官方表是${official}分。`,
      en: `Row ${row} has ${points} points, ${official} in the official form.`,
    }),
    settle: {
      zh: '请核对表式：按官方表改回；确由本地改定的，可忽略此问题并写明依据。',
      en: 'Check the form and change it back; if it was changed on purpose, ignore this and say on what ground.',
    },
  },
  officialText: {
    message: (row: number, parts: readonly OfficialPart[], differs: readonly [string, string] | null) => ({
      zh: `第${row}行的${parts.map((part) => PARTS[part].zh).join('、')}与官方表文字不同${differs ? `：官方表写“${differs[0]}”，本表写“${differs[1]}”` : ''}。`,
      en: `Row ${row}: ${parts.map((part) => PARTS[part].en).join(', ')} worded otherwise than in the official form${differs ? `, which says “${differs[0]}”; here “${differs[1]}”` : ''}.`,
    }),
    settle: {
      zh: '请对照官方表改正文字；确由本地改定的，可忽略此问题并写明依据。',
      en: 'Correct the words by the official form; if they were changed on purpose, ignore this and say on what ground.',
    },
  },
  itemMissing: {
    message: (section: string, text: string) => ({
      zh: `“${section}”缺少官方表的一项：${text}。`,
      en: `“${section}” lacks an item of the official form: “${text}”.`,
    }),
    settle: {
      zh: '请补上这一项；确由本地删去的，可忽略此问题并写明依据。',
      en: 'Add the item; if it was left out on purpose, ignore this and say on what ground.',
    },
  },
  itemAdded: {
    message: (row: number) => ({
      zh: `第${row}行是官方表没有的评分项。`,
      en: `Row ${row} is an item that the official form does not have.`,
    }),
    settle: {
      zh: '请核对是否本地增加；增加的分值会使总分与官方表不同。',
      en: 'Check whether it was added here; its points make the total another than the official form’s.',
    },
  },
  itemMoved: {
    message: (row: number) => ({
      zh: `第${row}行在官方表中的位置不同。`,
      en: `Row ${row} stands elsewhere in the official form.`,
    }),
    settle: {
      zh: '不影响计分；汇总或比对时请按内容对应，不要按行对应。',
      en: 'Scores are not affected; when tables are compared, go by the words, not by the rows.',
    },
  },
  duplicateNumber: {
    message: (first: number, second: number, number: string, skipped: number | null) => ({
      zh: `第${first}行与第${second}行的序号都是${number}${skipped === null ? '' : `，缺序号${skipped}`}。`,
      en: `Rows ${first} and ${second} both have the number “${number}”${skipped === null ? '' : `; ${skipped} is missing`}.`,
    }),
    settle: { zh: '请核对序号；不影响计分。', en: 'Check the numbers; scores are not affected.' },
  },
} as const;

/** What of an item can be worded otherwise than in the official form. */
const PARTS = {
  text: { zh: '内容', en: 'text' },
  rule: { zh: '计分规则', en: 'rule' },
  method: { zh: '考评方法', en: 'method' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type OfficialPart = keyof typeof PARTS;
