import { isBonus, isTaken } from '../text/bonus';
import { readItem } from './read/read-item';
import type { ItemTexts, Reading } from './reading';

/** So many readings are remembered: some large workbooks' worth. */
const MOST = 4096;
const known = new Map<string, Reading>();

/** Reads the texts, or gives what the same texts gave before: a workbook is assessed again after every edit, its words stay. */
export function readOnce(texts: ItemTexts): Reading {
  const key = JSON.stringify([
    texts.points,
    texts.item,
    texts.rule,
    texts.method,
    texts.remark,
    texts.note,
    texts.section && isBonus(texts.section),
    texts.section && isTaken(texts.section),
    texts.beside,
  ]);
  const before = known.get(key);
  if (before) return before;
  const reading = readItem(texts);
  if (known.size >= MOST) known.clear();
  known.set(key, reading);
  return reading;
}
