import { say, type Language } from '../messages';

/** Names of sheets in a sentence: 汇总、排名 · “汇总”, “排名”. */
export function sheetNames(sheets: readonly string[], language: Language): string {
  return sheets.map((sheet) => say(language, 'list.sheet', { sheet })).join(say(language, 'list.comma'));
}
