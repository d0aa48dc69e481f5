import type { MarkKind } from '../../grid/plan';
import { SHEET_MESSAGES } from '../messages';
import { EMPTY_ROW, type SettingKind } from './kind';

const NAME = '不标记';

/** What cells are not to be flagged for, in the whole workbook. Everything is where nothing is said. */
export const UNMARKED: SettingKind<ReadonlySet<MarkKind>> = {
  name: NAME,
  none: new Set(),
  rows: (unmarked) =>
    [...unmarked].map((code) => {
      return { ...EMPTY_ROW, kind: NAME, content: '是', why: SHEET_MESSAGES.unmarkedWhy[code], code };
    }),
  read: (unmarked, { content, code }) => {
    if (!isMarkKind(code)) return null;
    const others = [...unmarked].filter((one) => one !== code);
    if (content === '否') return new Set(others);
    return content === '是' ? new Set([...others, code]) : null;
  },
};

function isMarkKind(code: string): code is MarkKind {
  return code in SHEET_MESSAGES.unmarkedWhy;
}
