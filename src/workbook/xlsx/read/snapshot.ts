import type { Grid, Snapshot } from '../../../grid/grid';
import { MOST_CELLS } from '../../limits';
import { isSheetMarker } from '../../own-sheets';
import { Draft } from '../package/draft';
import type { Parts } from '../package/parts';
import { WorkbookPart, type SheetEntry } from '../package/workbook-part';
import { BrokenPart } from '../package/xml-error';
import type { ReadContext } from './cell';
import { CellFormats } from './formats';
import type { ReadSheet, SheetContents } from './read-sheet';
import { readSharedStrings } from './shared-strings';
import { readSheet } from './sheet';

const NO_STRINGS: readonly string[] = [];

interface Kept<T> {
  readonly bytes: Uint8Array;
  readonly value: T;
}

/** Reads packages that follow each other; what did not change is not read again. */
export class Reader {
  private readonly sheetsRead = new Map<string, Kept<SheetContents>>();
  private strings: Kept<readonly string[]> | null = null;
  private formats: Kept<CellFormats> | null = null;
  private context: ReadContext | null = null;

  /** All worksheets (or those that are wanted) in their order. Chart and dialog sheets hold no cells and are left out. */
  sheets(
    parts: Parts,
    workbook = WorkbookPart.of(new Draft(parts)),
    isWanted: (entry: SheetEntry) => boolean = () => true,
  ): ReadSheet[] {
    const context = this.contextOf(parts, workbook);
    let cells = 0;
    return workbook.sheets().flatMap((entry) => {
      const { path } = entry;
      const bytes = path === null || entry.kind !== 'worksheet' ? null : parts.get(path);
      if (!bytes || path === null || !isWanted(entry)) return [];
      const contents = this.contents(path, bytes, context);
      cells += contents.cellCount;
      if (cells > MOST_CELLS) throw new BrokenPart(path, 'cells', 'too-many-cells');
      return [{ entry, path, contents, grid: gridOf(entry, contents) }];
    });
  }

  snapshot(parts: Parts, name: string): Snapshot {
    const workbook = WorkbookPart.of(new Draft(parts));
    return {
      name,
      grids: this.sheets(parts, workbook).map((sheet) => sheet.grid),
      names: workbook
        .names()
        .filter(
          (one) => one.sheetIndex === null && !isSheetMarker(one.name) && !one.name.startsWith('_xlnm.'),
        )
        .map((one) => ({ name: one.name, refersTo: one.refersTo })),
      structureLocked: workbook.isStructureLocked,
    };
  }

  private contents(path: string, bytes: Uint8Array, context: ReadContext): SheetContents {
    const known = this.sheetsRead.get(path);
    if (known?.bytes === bytes) return known.value;
    const value = readSheet(path, bytes, context);
    this.sheetsRead.set(path, { bytes, value });
    return value;
  }

  /** When texts or formats that were there have changed, every sheet is read again. */
  private contextOf(parts: Parts, workbook: WorkbookPart): ReadContext {
    const known = this.context;
    const strings = this.stringsOf(parts, workbook);
    const formats = this.formatsOf(parts, workbook);
    const { is1904 } = workbook;
    const stands = known?.strings === strings && known.is1904 === is1904 && formats.extends(known.formats);
    if (!stands) this.sheetsRead.clear();
    this.context = { strings, formats, is1904 };
    return this.context;
  }

  private stringsOf(parts: Parts, workbook: WorkbookPart): readonly string[] {
    const path = workbook.partOf('sharedStrings');
    const bytes = path === null ? null : parts.get(path);
    if (path === null || !bytes) return NO_STRINGS;
    if (this.strings?.bytes !== bytes) this.strings = { bytes, value: readSharedStrings(path, bytes) };
    return this.strings.value;
  }

  private formatsOf(parts: Parts, workbook: WorkbookPart): CellFormats {
    const path = workbook.partOf('styles');
    const bytes = path === null ? null : parts.get(path);
    if (path === null || !bytes) return CellFormats.none;
    if (this.formats?.bytes !== bytes) this.formats = { bytes, value: CellFormats.read(path, bytes) };
    return this.formats.value;
  }
}

function gridOf(entry: SheetEntry, contents: SheetContents): Grid {
  const { cells, merges, hiddenRows, hiddenColumns, isProtected } = contents;
  return {
    sheet: entry.name,
    visibility: entry.visibility,
    cells,
    merges,
    hiddenRows,
    hiddenColumns,
    isProtected,
  };
}
