import { SHEET_MESSAGES } from '../messages';
import { EMPTY_ROW, partsOf, withEntry, type SettingKind } from './kind';

const NAME = '保留填写';

/** Hand entries that stand deliberately: "T1/item/level" → why. */
export const KEPT: SettingKind<ReadonlyMap<string, string>> = {
  name: NAME,
  none: new Map(),
  rows: (kept, words) =>
    [...kept].map(([key, why]) => {
      const [table = '', item = '', level = ''] = partsOf(key, 3);
      const where = { kind: NAME, table, item, level, words: words.item(table, Number(item)) };
      return { ...EMPTY_ROW, ...where, content: SHEET_MESSAGES.keptContent, why };
    }),
  read: (kept, { table, item, level, why }) =>
    item === '' || level === '' ? null : withEntry(kept, `${table}/${item}/${level}`, why),
};
