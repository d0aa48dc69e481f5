import type { Place } from '../../grid/address';
import type { Snapshot } from '../../grid/grid';
import type { ApplyReport, Content, EditPlan, RefusalCode } from '../../grid/plan';
import { WorkbookError, type Unsubscribe, type Workbook } from '../port';
import type { Appearance } from './appearance/appearance';
import { readAppearance } from './appearance/read-appearance';
import { applyPlan, type Applied } from './edit/apply';
import { newParts, withOneSheet } from './new';
import { newerName } from './newer-name';
import { explained, openParts } from './open';
import type { Parts } from './package/parts';
import { writeZip } from './package/zip-write';
import { Reader } from './read/snapshot';

/** Handlers of one event, told in the order in which they came. */
class Listeners<T> {
  private readonly handlers = new Set<(value: T) => void>();

  add(handler: (value: T) => void): Unsubscribe {
    this.handlers.add(handler);
    return () => this.handlers.delete(handler);
  }

  tell(value: T): void {
    for (const handler of [...this.handlers]) handler(value);
  }
}

/** A workbook that is a file: what the workbench shows and what the command line works on. */
export class XlsxDocument implements Workbook {
  private readonly reader = new Reader();
  private readonly edited = new Listeners<void>();
  private readonly selected = new Listeners<Place>();
  private readonly asked = new Listeners<Place>();

  /** Not to be called from outside: openXlsx and newXlsx make documents. */
  constructor(
    private parts: Parts,
    readonly name: string,
    /** What a person should know who goes on with it; null where there is nothing to say. */
    readonly notice: string | null = null,
  ) {
    // Read at once: a file that can't be read is refused when it is opened, not later.
    explained(name, () => this.reader.snapshot(parts, name));
  }

  read(): Promise<Snapshot> {
    return Promise.resolve(this.reader.snapshot(this.parts, this.name));
  }

  async apply(plan: EditPlan): Promise<ApplyReport> {
    const { parts, report } = this.applied(plan);
    this.parts = parts;
    return report;
  }

  /** Tells who shows the workbook (see onSelect). */
  async select(place: Place): Promise<void> {
    this.asked.tell(place);
  }

  onEdited(handler: () => void): Unsubscribe {
    return this.edited.add(handler);
  }

  onSelected(handler: (place: Place) => void): Unsubscribe {
    return this.selected.add(handler);
  }

  /** For who shows the workbook: how its sheets look. */
  appearance(): Appearance {
    return readAppearance(this.parts);
  }

  /** For who shows the workbook: the pane asks to go to a place. */
  onSelect(handler: (place: Place) => void): Unsubscribe {
    return this.asked.add(handler);
  }

  /** For who shows the workbook: the user went to a place. */
  notifySelected(place: Place): void {
    this.selected.tell(place);
  }

  /** For who shows the workbook: a person typed into a cell. Like editAll with one cell. */
  edit(sheet: string, row: number, column: number, content: Content): void {
    this.editAll([{ sheet, row, column, content }]);
  }

  /**
   * For who shows the workbook: a person changed these cells in one action; all of them are changed or none. Throws
   * WorkbookError where Excel would not let them: a locked cell, a cell inside a merged area or an array formula.
   */
  editAll(cells: readonly (Place & { readonly content: Content })[]): void {
    const edits = cells.map(({ sheet, row, column, content }) => {
      return { kind: 'set-cell' as const, sheet, row, column, before: { value: null }, after: content };
    });
    const group = { id: 'edit', title: '', edits };
    const { parts, report } = this.applied({ fingerprints: [], groups: [group] });
    const [refusal] = report.refused;
    if (refusal) throw new WorkbookError(refusal.code satisfies RefusalCode, refusal.message);
    this.parts = parts;
    this.edited.tell();
  }

  /** A part that was never read until now may turn out to be broken: that is a sentence, too. */
  private applied(plan: EditPlan): Applied {
    return explained(this.name, () => applyPlan(this.parts, plan, this.reader, this.name));
  }

  /** The file. Parts that were not touched are the bytes that were opened. */
  save(): Uint8Array {
    return writeZip(withOneSheet(this.parts).entries());
  }
}

/** Opens an .xlsx, .xlsm or .xls file; the last is an .xlsx file from then on. Throws WorkbookError for anything else. */
export function openXlsx(bytes: Uint8Array, name: string): XlsxDocument {
  const { parts, notice } = openParts(bytes, name);
  return new XlsxDocument(parts, notice === null ? name : newerName(name), notice);
}

/** A new workbook without sheets; a plan puts them in. */
export function newXlsx(name = '新工作簿.xlsx'): XlsxDocument {
  return new XlsxDocument(newParts(), name);
}
