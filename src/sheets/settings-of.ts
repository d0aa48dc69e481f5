import type { Place } from '../grid/address';
import type { LayoutCorrection } from '../recognise/correction';
import type { LevelName } from '../recognise/table';
import type { Settings } from './settings';
import { BY_HAND } from './settings/corrections';
import type { ThresholdName } from './settings/thresholds';

/** The readings that the office chose for one table: assumption id → reading id. */
export function readingsOf({ readings }: Settings, table: string): ReadonlyMap<string, string> {
  const prefix = `${table}/`;
  return new Map(
    [...readings].flatMap(([key, reading]) =>
      key.startsWith(prefix) ? [[key.slice(prefix.length), reading] as const] : [],
    ),
  );
}

/** Whether a person kept the entry of that item and level deliberately: 保留, or 人工 for the item as a whole. */
export function isKept(settings: Settings, table: string, item: number, level: LevelName): boolean {
  return settings.kept.has(`${table}/${item}/${level}`) || isByHand(settings, table, item);
}

/** 人工: no rule is to score that item. */
export function isByHand({ corrections }: Settings, table: string, item: number): boolean {
  return corrections.get(`${table}/${item}`) === BY_HAND;
}

/** The rule text that a person wrote in place of what was read; null where none. */
export function correctedRule({ corrections }: Settings, table: string, item: number): string | null {
  const text = corrections.get(`${table}/${item}`) ?? BY_HAND;
  return text === BY_HAND ? null : text;
}

/** The office's number for that table, else for all; null where it set none. */
export function thresholdOf({ thresholds }: Settings, table: string, name: ThresholdName): number | null {
  return thresholds.get(`${table}/${name}`) ?? thresholds.get(`/${name}`) ?? null;
}

/** What was corrected in the layout of the sheet's tables. `names`: where each table's defined name stands; a table whose name is gone can't be corrected. */
export function layoutsOn(
  { layouts }: Settings,
  names: ReadonlyMap<string, Place>,
  sheet: string,
): LayoutCorrection[] {
  return [...layouts].flatMap(([table, layout]) => {
    const anchor = names.get(table);
    return anchor?.sheet === sheet ? [{ ...layout, anchor }] : [];
  });
}
