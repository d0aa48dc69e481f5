import { EMPTY_ROW, partsOf, withEntry, type SettingKind } from './kind';

const NAME = '规则读法';

/** How words that leave a choice are read: "T1/assumption-id" → reading id. */
export const READINGS: SettingKind<ReadonlyMap<string, string>> = {
  name: NAME,
  none: new Map(),
  rows: (readings, words) =>
    [...readings].map(([key, reading]) => {
      const [table = '', assumption = ''] = partsOf(key, 2);
      const why = words.reading(table, assumption, reading);
      return { ...EMPTY_ROW, kind: NAME, table, content: reading, why, code: assumption };
    }),
  read: (readings, { table, content, code }) =>
    code === '' || content === '' ? null : withEntry(readings, `${table}/${code}`, content),
};
