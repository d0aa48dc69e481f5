import type { Alternative, ColumnRole, Doubt } from './table';

/** What each doubt says to a person: what, where, what to do. Values come in by name. */
const SENTENCES = {
  'group-unclear':
    '第{rows}行只有一个分值（{points}分），没有合并单元格，也没有各自的分数；按共用这一分值处理，请核对。',
  'points-missing': '第{rows}行有评分项没有分值，请补上分值或合并分值单元格。',
  'points-unread': '第{row}行的分值“{text}”认不出是多少分，请改成数字。',
  'points-garbled': '第{row}行的分值“{text}”按{points}分处理，请核对。',
  'group-scattered':
    '第{rows}行的分值都写着{points}分，各行文字里另有分数，合起来正是它；按各自的分数处理，请核对。',
  'text-continued': '第{row}行只有文字，没有编号和分值，接在上一项后面，请核对。',
  'no-points-column': '没有找到分值列，分值取自各项文字里的（×分）。',
  'no-level-column': '没有找到计分列（如自评分、市评分），不能填分。',
  'few-points': '有{count}个评分项找不到分值。',
  'weights-as-points': '“{column}”是百分比权重，按满分100分折算为分值（20%作20分）。',
  'no-header': '第{column}列没有表头，按内容认作{role}，请核对。',
  'column-unsure': '“{column}”认作{role}，把握不大，请核对。',
  'starts-from': '各项没有分值，只有扣分；从{points}分起扣。',
  'points-from-rule': '有{count}个评分项的分值只写在评分办法里，按办法中的最高得分取。',
  'correction-lost': '以前更正过的列“{column}”在表里找不到了，该更正没有使用。',
  'cell-continued': '第{rows}行的{column}是空白，按上面一格的内容共用处理，请核对。',
} as const;

export type DoubtCode = keyof typeof SENTENCES;

/** 3至5, or 3 alone. */
export function rowsText(from: number, to: number): string {
  return from === to ? `${from}` : `${from}至${to}`;
}

/** A doubt with its sentence filled in. */
export function doubt(
  code: DoubtCode,
  values: Readonly<Record<string, string | number>> = {},
  alternatives: readonly Alternative[] = [],
): Doubt {
  const message = SENTENCES[code].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  return { code, message, alternatives };
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

/** Why a column is believed to be what it is. */
export const REASONS = {
  said: (role: string) => `按您的更正，是${role}。`,
  exact: (header: string, _: string, role: string) => `表头“${header}”指${role}。`,
  family: (header: string, like: string, role: string) => `表头“${header}”与“${like}”是一类，指${role}。`,
  near: (header: string, like: string, role: string) =>
    `表头“${header}”与“${like}”只差一两个字，应指${role}。`,
  otherName: (header: string) => `表头“${header}”通常不是这个意思，按下面的内容判断。`,
  unknownHeader: (header: string) => `不认识表头“${header}”，按下面的内容判断。`,
  unitName: (header: string) => `表头“${header}”是单位名称，下面是该单位的得分。`,
  noHeader: '没有表头，按下面的内容判断。',
  blank: '下面是空白，等待填写。',
  holdsPoints: (stating: number, filled: number) => `下面${filled}格里有${stating}格是分数。`,
  holdsPercents: '下面是百分比权重。',
  holdsFigures: (count: number) => `下面已填了${count}个分数。`,
  holdsRules: (count: number) => `下面有${count}格写着怎样得分、扣分。`,
  holdsText: '下面是文字要求。',
  differs: (count: number) => `下面有${count}条不同的内容。`,
  spans: (count: number) => `下面${count}个名称各管若干行。`,
} as const;
