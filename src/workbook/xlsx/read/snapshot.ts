import type { Cell, Grid, Snapshot } from '../../../grid/grid';
import { isSheetMarker } from '../../own-sheets';
import { Draft } from '../package/draft';
import type { Parts } from '../package/parts';
import { WorkbookPart, type SheetEntry } from '../package/workbook-part';
import { readCell, type ReadContext } from './cell';
import { CellFormats } from './formats';
import type { RawSheet } from './raw-sheet';
import { readSharedStrings } from './shared-strings';
import { readSheet } from './sheet';

interface Kept<T> {
  readonly bytes: Uint8Array;
  readonly value: T;
}

/** A sheet read: what others see of it, and what the writers need beside. */
export interface ReadSheet {
  readonly entry: SheetEntry;
  readonly path: string;
  readonly raw: RawSheet;
  readonly grid: Grid;
}

/** Reads packages that follow each other; what did not change is not read again. */
export class Reader {
  private readonly raws = new Map<string, Kept<RawSheet>>();
  private readonly grids = new Map<string, { raw: RawSheet; context: ReadContext; cells: Grid['cells'] }>();
  private strings: Kept<string[]> | null = null;
  private formats: Kept<CellFormats> | null = null;
  private context: ReadContext | null = null;

  /** All worksheets in their order. Chart and dialog sheets hold no cells and are left out. */
  sheets(parts: Parts, workbook = WorkbookPart.of(new Draft(parts))): ReadSheet[] {
    const context = this.contextOf(parts, workbook);
    return workbook.sheets().flatMap((entry) => {
      const bytes = entry.path === null || entry.kind !== 'worksheet' ? null : parts.get(entry.path);
      if (!bytes || entry.path === null) return [];
      const raw = this.raw(entry.path, bytes);
      return [{ entry, path: entry.path, raw, grid: this.grid(entry, entry.path, raw, context) }];
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

  private raw(path: string, bytes: Uint8Array): RawSheet {
    const known = this.raws.get(path);
    if (known?.bytes === bytes) return known.value;
    const value = readSheet(path, bytes);
    this.raws.set(path, { bytes, value });
    return value;
  }

  private grid(entry: SheetEntry, path: string, raw: RawSheet, context: ReadContext): Grid {
    const known = this.grids.get(path);
    const isKnown = known?.raw === raw && known.context === context;
    const cells = isKnown ? known.cells : readCells(raw, context);
    if (!isKnown) this.grids.set(path, { raw, context, cells });
    return {
      sheet: entry.name,
      visibility: entry.visibility,
      cells,
      merges: raw.merges,
      hiddenRows: raw.hiddenRows,
      hiddenColumns: raw.hiddenColumns,
      isProtected: raw.isProtected,
    };
  }

  private contextOf(parts: Parts, workbook: WorkbookPart): ReadContext {
    const strings = this.stringsOf(parts, workbook);
    const formats = this.formatsOf(parts, workbook);
    const { is1904 } = workbook;
    const known = this.context;
    if (known && known.strings === strings && known.formats === formats && known.is1904 === is1904)
      return known;
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

const NO_STRINGS: readonly string[] = [];

function readCells(raw: RawSheet, context: ReadContext): Grid['cells'] {
  const rows = new Map<number, Map<number, Cell>>();
  for (const [row, columns] of raw.cells) {
    const read = new Map<number, Cell>();
    for (const [column, cell] of columns) {
      const found = readCell(cell, context);
      if (found) read.set(column, found);
    }
    if (read.size > 0) rows.set(row, read);
  }
  return rows;
}
