import { EMPTY_ROW, partsOf, withEntry, type SettingKind } from './kind';

const NAME = '规则更正';

/** In place of a rule's text: no rule is to score the item, a person does. */
export const BY_HAND = '人工';

/** Rules that a person corrected: "T1/item" → the text that replaces what was read, or 人工. */
export const CORRECTIONS: SettingKind<ReadonlyMap<string, string>> = {
  name: NAME,
  none: new Map(),
  rows: (corrections, words) =>
    [...corrections].map(([key, content]) => {
      const [table = '', item = ''] = partsOf(key, 2);
      return { ...EMPTY_ROW, kind: NAME, table, item, content, words: words.item(table, Number(item)) };
    }),
  read: (corrections, { table, item, content }) =>
    item === '' || content === '' ? null : withEntry(corrections, `${table}/${item}`, content),
};
