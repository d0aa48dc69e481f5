import type { Doubt } from './table';

/** What each doubt says to a person: what, where, what to do. Values come in by name. */
const SENTENCES = {
  'group-unclear':
    '第{rows}行只有一个分值（{points}分），没有合并单元格，也没有各自的分数；按共用这一分值处理，请核对。',
  'points-missing': '第{rows}行有评分项没有分值，请补上分值或合并分值单元格。',
  'points-unread': '第{row}行的分值“{text}”认不出是多少分，请改成数字。',
  'no-points-column': '没有找到分值列，分值取自各项文字里的（×分）。',
  'no-level-column': '没有找到计分列（如自评分、市评分），不能填分。',
  'few-points': '有{count}个评分项找不到分值。',
  'cell-continued': '第{rows}行的{column}是空白，按上面一格的内容共用处理，请核对。',
} as const;

export type DoubtCode = keyof typeof SENTENCES;

/** 3至5, or 3 alone. */
export function rowsText(from: number, to: number): string {
  return from === to ? `${from}` : `${from}至${to}`;
}

/** A doubt with its sentence filled in. */
export function doubt(code: DoubtCode, values: Readonly<Record<string, string | number>> = {}): Doubt {
  const message = SENTENCES[code].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  return { code, message };
}
