import { Draft } from '../package/draft';
import type { Parts } from '../package/parts';
import { WorkbookPart } from '../package/workbook-part';
import type { Appearance } from './appearance';
import { readLooks } from './read-looks';
import { readSheetLook } from './read-sheet-look';

/** How every worksheet of a package looks. */
export function readAppearance(parts: Parts): Appearance {
  const workbook = WorkbookPart.of(new Draft(parts));
  const styles = workbook.partOf('styles');
  const styleBytes = styles === null ? null : parts.get(styles);
  return {
    looks: styles !== null && styleBytes ? readLooks(styles, styleBytes) : [],
    sheets: workbook.sheets().flatMap(({ name, path, kind }) => {
      const bytes = path === null || kind !== 'worksheet' ? null : parts.get(path);
      return path !== null && bytes ? [readSheetLook(name, path, bytes)] : [];
    }),
  };
}
