import { SHEET_MESSAGES } from '../messages';
import { EMPTY_ROW, partsOf, withEntry, type SettingKind } from './kind';

const NAME = '阈值';

/** Numbers that an office sets; `level-gap`: points by which two levels may differ on an item before it is told. */
export type ThresholdName = 'level-gap';

/** "T1/level-gap", or "/level-gap" for every table → points, never negative. */
export const THRESHOLDS: SettingKind<ReadonlyMap<string, number>> = {
  name: NAME,
  none: new Map(),
  rows: (thresholds) =>
    [...thresholds].map(([key, value]) => {
      const [table = '', code = ''] = partsOf(key, 2);
      const why = isKnown(code) ? SHEET_MESSAGES.thresholdWhy[code] : '';
      return { ...EMPTY_ROW, kind: NAME, table, content: String(value), why, code };
    }),
  read: (thresholds, { table, content, code }) => {
    const value = Number(content.normalize('NFKC').replace(/分$/, ''));
    const makesSense = isKnown(code) && content !== '' && Number.isFinite(value) && value >= 0;
    return makesSense ? withEntry(thresholds, `${table}/${code}`, value) : null;
  },
};

function isKnown(code: string): code is ThresholdName {
  return code in SHEET_MESSAGES.thresholdWhy;
}
