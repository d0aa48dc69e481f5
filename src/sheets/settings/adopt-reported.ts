import { SHEET_MESSAGES } from '../messages';
import { EMPTY_ROW, type SettingKind } from './kind';

const NAME = '采用自报值';

/** Tables ("T1") where a reviewer's blank facts take the lower level's. Off again where somebody wrote 否. */
export const ADOPT_REPORTED: SettingKind<ReadonlySet<string>> = {
  name: NAME,
  none: new Set(),
  rows: (tables) =>
    [...tables].map((table) => {
      return { ...EMPTY_ROW, kind: NAME, table, content: '是', why: SHEET_MESSAGES.adoptWhy };
    }),
  read: (tables, { table, content }) => {
    const others = [...tables].filter((one) => one !== table);
    if (content === '否') return new Set(others);
    return content === '是' ? new Set([...others, table]) : null;
  },
};
