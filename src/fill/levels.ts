import type { TableAssessment } from '../assessment';
import type { LevelName } from '../recognise/table';
import type { Bilingual } from '../text/bilingual';
import { FILL_MESSAGES } from './messages';

/** The level of a table that is to be scored, or why there is none. */
export type LevelChoice = { readonly level: LevelName } | { readonly why: Bilingual };

/** By its whole name, or by a part of it that only one level has; without a wish the lowest. */
export function levelOf({ table }: TableAssessment, wanted: string | undefined): LevelChoice {
  const names = table.levels.map(({ name }) => name);
  const [lowest] = names;
  if (lowest === undefined) return { why: FILL_MESSAGES.noLevels(table.title) };
  if (wanted === undefined) return { level: lowest };
  if (names.includes(wanted)) return { level: wanted };
  const [only, second] = names.filter((name) => name.includes(wanted));
  if (only === undefined) return { why: FILL_MESSAGES.noSuchLevel(table.title, wanted) };
  if (second === undefined) return { level: only };
  return {
    why: FILL_MESSAGES.severalLevels(
      table.title,
      wanted,
      names.filter((name) => name.includes(wanted)),
    ),
  };
}
