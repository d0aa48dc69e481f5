import type { Grid } from '../../../grid/grid';
import type { Notice } from '../../../grid/plan';
import { Draft } from '../package/draft';
import type { Parts } from '../package/parts';
import { StylesPart } from '../package/styles-part';
import { sameName, WorkbookPart, type SheetEntry } from '../package/workbook-part';
import { CellFormats } from '../read/formats';
import type { ReadSheet } from '../read/read-sheet';
import type { Reader } from '../read/snapshot';
import { Changes } from './changes';
import { heldAreas, type HeldArea } from './held-areas';
import { SheetCells } from './sheet-cells';

/** One group at work: a draft of the package, what stands in it, and what the group changed so far. */
export class GroupDraft {
  readonly draft: Draft;
  readonly workbook: WorkbookPart;
  readonly changes = new Changes();
  /** What a person should know, should the group be applied. */
  readonly notices: Notice[] = [];
  private before: readonly ReadSheet[] | null = null;
  private readonly cells = new Map<string, SheetCells>();
  private readonly held = new Map<string, readonly HeldArea[]>();

  constructor(
    private readonly parts: Parts,
    private readonly reader: Reader,
  ) {
    this.draft = new Draft(parts);
    this.workbook = WorkbookPart.of(this.draft);
  }

  /** The worksheet of that name as it is now; null where there is none. */
  sheet(name: string): (SheetEntry & { readonly path: string }) | null {
    const found = this.workbook.sheet(name);
    return found?.kind === 'worksheet' && found.path !== null ? { ...found, path: found.path } : null;
  }

  /** What the sheet held before this group. Read when it is first asked for: who lays out sheets alone does not need it. */
  was(name: string): ReadSheet | null {
    this.before ??= this.reader.sheets(this.parts);
    return this.before.find((sheet) => sameName(sheet.grid.sheet, name)) ?? null;
  }

  grid(name: string): Grid | null {
    return this.was(name)?.grid ?? null;
  }

  /** The cells of a worksheet part, to change. */
  cellsOf(path: string): SheetCells {
    const known = this.cells.get(path);
    if (known) return known;
    const made = new SheetCells(this.draft.change(path));
    this.cells.set(path, made);
    return made;
  }

  /** Cells of a worksheet part that a table's header or a pivot table holds. */
  heldOn(path: string): readonly HeldArea[] {
    const known = this.held.get(path) ?? heldAreas(this.draft, path);
    this.held.set(path, known);
    return known;
  }

  /** Forgets the cells of a part that is replaced or removed. */
  forget(path: string): void {
    this.cells.delete(path);
    this.held.delete(path);
  }

  styles(): StylesPart {
    return StylesPart.of(this.draft, this.workbook);
  }

  /** The number formats and locks that stood before this group. */
  formats(): CellFormats {
    const path = this.workbook.partOf('styles');
    const bytes = path === null ? null : this.parts.get(path);
    return path === null || !bytes ? CellFormats.none : CellFormats.read(path, bytes);
  }
}
