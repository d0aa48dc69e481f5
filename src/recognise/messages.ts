import { said, type Bilingual, type Language } from '../text/bilingual';
import type { Alternative, ColumnRole, Doubt } from './table';

/** What each doubt says to a person: what, where, what to do. Values come in by name. */
const SENTENCES = {
  'group-unclear': {
    zh: '第{rows}行只有一个分值（{points}分），没有合并单元格，也没有各自的分数；按共用这一分值处理，请核对。',
    en: 'Rows {rows} have one points cell ({points} points), not merged and without points of their own: taken as shared. Please check.',
  },
  'points-repeated': {
    zh: '第{rows}行的分值和评分办法都一样（{points}分），没有总分可以核对；按每行各{points}分处理，若是合并单元格拆开后填充的，请恢复合并。',
    en: 'Rows {rows} repeat the same points ({points}) and the same rule, and no sum tells: each row was given them. If they were one merged cell, please merge it again.',
  },
  'points-missing': {
    zh: '第{rows}行有评分项没有分值，请补上分值或合并分值单元格。',
    en: 'Rows {rows} have items without points: enter them, or merge the points cells.',
  },
  'points-unread': {
    zh: '第{row}行的分值“{text}”认不出是多少分，请改成数字。',
    en: 'The points of row {row}, “{text}”, are not understood: make them a number.',
  },
  'points-garbled': {
    zh: '第{row}行的分值“{text}”按{points}分处理，请核对。',
    en: 'The points of row {row}, “{text}”, were taken for {points}. Please check.',
  },
  'group-scattered': {
    zh: '第{rows}行的分值都写着{points}分，各行文字里另有分数，合起来正是它；按各自的分数处理，请核对。',
    en: 'Rows {rows} all say {points} points, and the points in their texts add up to that: each row’s own were taken. Please check.',
  },
  'text-continued': {
    zh: '第{row}行只有文字，没有编号和分值，接在上一项后面，请核对。',
    en: 'Row {row} has text alone, without number and points: taken as the end of the item before. Please check.',
  },
  'no-points-column': {
    zh: '没有找到分值列，分值取自各项文字里的（×分）。',
    en: 'No points column was found; the points were taken from the items’ texts.',
  },
  'no-level-column': {
    zh: '没有找到计分列（如自评分、市评分），不能填分。',
    en: 'No score column was found (such as “自评分” or “市评分”); no scores can be filled in.',
  },
  'few-points': { zh: '有{count}个评分项找不到分值。', en: 'Items without any points: {count}.' },
  'weights-as-points': {
    zh: '“{column}”是百分比权重，按满分100分折算为分值（20%作20分）。',
    en: '“{column}” holds weights in percent, taken as points of 100 (20% as 20).',
  },
  'no-header': {
    zh: '第{column}列没有表头，按内容认作{role}，请核对。',
    en: 'Column {column} has no header; by its contents it was taken for {role}. Please check.',
  },
  'column-unsure': {
    zh: '“{column}”认作{role}，把握不大，请核对。',
    en: '“{column}” was taken for {role}, without being sure.',
  },
  'starts-from': {
    zh: '各项没有分值，只有扣分；从{points}分起扣。',
    en: 'The items have no points, only deductions: taken off from {points}.',
  },
  'points-from-rule': {
    zh: '有{count}个评分项的分值只写在评分办法里，按办法中的最高得分取。',
    en: 'Items whose points stand in their rules alone: {count}. The most that the rule gives was taken.',
  },
  'correction-lost': {
    zh: '以前更正过的列“{column}”在表里找不到了，该更正没有使用。',
    en: 'The column “{column}” that was corrected before is not in the table any more; the correction was not used.',
  },
  'cell-continued': {
    zh: '第{rows}行的{column}是空白，按上面一格的内容共用处理，请核对。',
    en: '“{column}” of rows {rows} is blank; the cell above was taken to hold for them. Please check.',
  },
} as const;

export type DoubtCode = keyof typeof SENTENCES;

/** 3至5, or 3 alone. */
export function rowsText(from: number, to: number): string {
  return from === to ? `${from}` : `${from}至${to}`;
}

/** A doubt with its sentence filled in; `role` among the values is a ColumnRole. */
export function doubt(
  code: DoubtCode,
  values: Readonly<Record<string, string | number>> = {},
  alternatives: readonly Alternative[] = [],
): Doubt {
  const { zh, en } = SENTENCES[code];
  return { code, message: filledIn(zh, values, 'zh'), english: filledIn(en, values, 'en'), alternatives };
}

/** A role is named, and rows stand as they do, in the sentence's language. */
function filledIn(sentence: string, values: Parameters<typeof doubt>[1], language: Language): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(values?.[name] ?? '');
    if (name === 'role') return roleName(value as ColumnRole)[language];
    return name === 'rows' && language === 'en' ? value.replace('至', ' to ') : value;
  });
}

/** What each role is called to a person. */
export const ROLE_NAMES: Readonly<Record<ColumnRole, string>> = {
  section: '项目（部分）',
  subsection: '二级项目',
  number: '序号',
  item: '考评内容',
  points: '分值',
  rule: '评分办法',
  method: '考评方法或要求',
  level: '计分列',
  reason: '扣分原因',
  remark: '备注',
  none: '与计分无关',
};

const ROLES_IN_ENGLISH: Readonly<Record<ColumnRole, string>> = {
  section: 'a section',
  subsection: 'a finer section',
  number: 'the number',
  item: 'the item',
  points: 'the points',
  rule: 'the rule',
  method: 'the method',
  level: 'the scores of a level',
  reason: 'the reasons',
  remark: 'remarks',
  none: 'nothing to do with scores',
};

export function roleName(role: ColumnRole): Bilingual {
  return { zh: ROLE_NAMES[role], en: ROLES_IN_ENGLISH[role] };
}

/** Another reading of a column: “备注”是扣分原因. */
export function readingOf(column: string, role: ColumnRole): Bilingual {
  return { zh: `“${column}”是${ROLE_NAMES[role]}`, en: `“${column}” is ${ROLES_IN_ENGLISH[role]}` };
}

/** Why a column is believed to be what it is. */
export const REASONS = {
  said: (role: Bilingual) => said(`按您的更正，是${role.zh}。`, `You said that it is ${role.en}.`),
  exact: (header: string, _: string, role: Bilingual) =>
    said(`表头“${header}”指${role.zh}。`, `The header “${header}” means ${role.en}.`),
  family: (header: string, like: string, role: Bilingual) =>
    said(
      `表头“${header}”与“${like}”是一类，指${role.zh}。`,
      `The header “${header}” is of a kind with “${like}” and means ${role.en}.`,
    ),
  near: (header: string, like: string, role: Bilingual) =>
    said(
      `表头“${header}”与“${like}”只差一两个字，应指${role.zh}。`,
      `The header “${header}” is a character or two from “${like}” and should mean ${role.en}.`,
    ),
  otherName: (header: string) =>
    said(
      `表头“${header}”通常不是这个意思，按下面的内容判断。`,
      `The header “${header}” usually means something else; judged by what stands below.`,
    ),
  unknownHeader: (header: string) =>
    said(
      `不认识表头“${header}”，按下面的内容判断。`,
      `The header “${header}” is unknown; judged by what stands below.`,
    ),
  unitName: (header: string) =>
    said(
      `表头“${header}”是单位名称，下面是该单位的得分。`,
      `The header “${header}” is a unit’s name; its scores stand below.`,
    ),
  noHeader: said('没有表头，按下面的内容判断。', 'No header; judged by what stands below.'),
  blank: said('下面是空白，等待填写。', 'Blank below, to be filled in.'),
  holdsPoints: (stating: number, filled: number) =>
    said(`下面${filled}格里有${stating}格是分数。`, `Of ${filled} cells below ${stating} are points.`),
  holdsPercents: said('下面是百分比权重。', 'Weights in percent below.'),
  holdsFigures: (count: number) => said(`下面已填了${count}个分数。`, `${count} scores below.`),
  holdsRules: (count: number) =>
    said(`下面有${count}格写着怎样得分、扣分。`, `${count} cells below say how points are won or lost.`),
  holdsText: said('下面是文字要求。', 'Demands in words below.'),
  differs: (count: number) => said(`下面有${count}条不同的内容。`, `${count} different entries below.`),
  spans: (count: number) =>
    said(`下面${count}个名称各管若干行。`, `${count} names below, each over several rows.`),
} as const;
