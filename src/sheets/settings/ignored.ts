import { SHEET_MESSAGES } from '../messages';
import { EMPTY_ROW, partsOf, withEntry, type SettingKind } from './kind';

const NAME = '忽略问题';

/** Findings that are not to be told again: the finding's key "T1/3/over-cap/自评分" (see audit/finding.ts) → why. */
export const IGNORED: SettingKind<ReadonlyMap<string, string>> = {
  name: NAME,
  none: new Map(),
  rows: (ignored, words) =>
    [...ignored].map(([key, why]) => {
      const [table = '', item = '', code = '', level = ''] = partsOf(key, 4);
      const where = { table, item, level, words: item === '' ? '' : words.item(table, Number(item)) };
      return { ...EMPTY_ROW, ...where, kind: NAME, content: SHEET_MESSAGES.ignoredContent, why, code };
    }),
  read: (ignored, { table, item, level, code, why }) =>
    code === '' ? null : withEntry(ignored, `${table}/${item}/${code}/${level}`, why),
};
