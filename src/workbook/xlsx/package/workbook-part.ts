import type { Element } from '@xmldom/xmldom';
import { DefinedNames, type NameEntry } from './defined-names';
import { append, child, children, ensure, isOn, nameOf, remove } from './elements';
import { dialectOf, type Dialect } from './dialect';
import type { Draft } from './draft';
import { relationships } from './relationships';
import { BrokenPart } from './xml-error';

/** CT_Workbook's sequence. */
const WORKBOOK_ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

export interface SheetEntry {
  readonly name: string;
  /** Place among all sheets, from 0: what localSheetId counts. */
  readonly index: number;
  readonly relationship: string;
  /** Path of its part; null where the relationship leads nowhere. */
  readonly path: string | null;
  /** worksheet, chartsheet, dialogsheet… */
  readonly kind: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly element: Element;
}

/** Sheet names and defined names are compared without regard to case. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The workbook's own part: sheets, names, protection, calculation. */
export class WorkbookPart {
  private constructor(
    private readonly draft: Draft,
    readonly path: string,
  ) {}

  /** null: the package has no workbook. */
  static find(draft: Draft): WorkbookPart | null {
    const main = relationships(draft, '').find((one) => one.kind === 'officeDocument');
    const path = main && draft.has(main.target) ? main.target : 'xl/workbook.xml';
    return draft.has(path) ? new WorkbookPart(draft, path) : null;
  }

  /** The same part in another draft of the same package. */
  static of(draft: Draft): WorkbookPart {
    const part = WorkbookPart.find(draft);
    if (!part) throw new BrokenPart('xl/workbook.xml', 'missing');
    return part;
  }

  private get root(): Element {
    const tree = this.draft.look(this.path);
    if (!tree) throw new BrokenPart(this.path, 'missing');
    return tree.root;
  }

  /** "workbook" in a workbook; a Word file's main part is something else. */
  get kind(): string {
    return nameOf(this.root);
  }

  private change(): Element {
    return this.draft.change(this.path).root;
  }

  get dialect(): Dialect {
    return dialectOf(this.root.namespaceURI);
  }

  /** Days count from 1904, as old Macs did. */
  get is1904(): boolean {
    return isOn(child(this.root, 'workbookPr')?.getAttribute('date1904'));
  }

  get isStructureLocked(): boolean {
    return isOn(child(this.root, 'workbookProtection')?.getAttribute('lockStructure'));
  }

  /** The path of the one part of that kind: styles, sharedStrings, calcChain. */
  partOf(kind: string): string | null {
    const found = relationships(this.draft, this.path).find((one) => one.kind === kind && !one.isExternal);
    return found && this.draft.has(found.target) ? found.target : null;
  }

  sheets(): SheetEntry[] {
    const list = child(this.root, 'sheets');
    const targets = new Map(relationships(this.draft, this.path).map((one) => [one.id, one]));
    return (list ? children(list, 'sheet') : []).map((element, index) => {
      const relationship = relationshipId(element, this.dialect);
      const target = targets.get(relationship);
      const state = element.getAttribute('state');
      return {
        name: element.getAttribute('name') ?? '',
        index,
        relationship,
        path: target && this.draft.has(target.target) ? target.target : null,
        kind: target?.kind ?? 'worksheet',
        visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
        element,
      };
    });
  }

  sheet(name: string): SheetEntry | null {
    return this.sheets().find((sheet) => sameName(sheet.name, name)) ?? null;
  }

  /** Adds a sheet behind the last one. */
  addSheet(name: string, relationship: string): void {
    const root = this.change();
    const list = ensure(root, 'sheets', WORKBOOK_ORDER);
    const ids = children(list, 'sheet').map((sheet) => Number(sheet.getAttribute('sheetId')) || 0);
    const made = append(list, 'sheet', { name, sheetId: String(Math.max(0, ...ids) + 1) });
    const prefix = root.lookupPrefix(this.dialect.relationships);
    if (!prefix) root.setAttribute('xmlns:r', this.dialect.relationships);
    made.setAttributeNS(this.dialect.relationships, `${prefix ?? 'r'}:id`, relationship);
  }

  /** Takes the sheet out of the list, with the names that lie on it, and moves the places of those behind it. */
  removeSheet(sheet: SheetEntry): void {
    const root = this.change();
    DefinedNames.of(root).removeSheet(sheet.index);
    remove(sheet.element);
    const views = child(root, 'bookViews');
    for (const view of views ? children(views, 'workbookView') : []) {
      for (const attribute of ['activeTab', 'firstSheet']) this.movePlace(view, attribute, sheet.index);
    }
  }

  private movePlace(view: Element, attribute: string, removed: number): void {
    const place = Number(view.getAttribute(attribute) ?? '0');
    const last = this.sheets().length - 1;
    const moved = Math.max(0, Math.min(place > removed ? place - 1 : place, last));
    if (moved !== place) view.setAttribute(attribute, String(moved));
  }

  names(): readonly NameEntry[] {
    return DefinedNames.of(this.root).all();
  }

  /** The name of that scope; null where there is none. */
  name(name: string, sheetIndex: number | null): NameEntry | null {
    return DefinedNames.of(this.root).find(name, sheetIndex);
  }

  /** Makes the name or moves it. */
  putName(name: string, refersTo: string, options: { sheetIndex?: number; hidden?: boolean } = {}): void {
    const sheetIndex = options.sheetIndex ?? null;
    if (this.name(name, sheetIndex)?.refersTo === refersTo) return;
    const names = DefinedNames.of(this.change());
    names.put({ name, refersTo, sheetIndex }, options.hidden ?? false, WORKBOOK_ORDER);
  }

  removeName(name: string, sheetIndex: number | null): void {
    if (this.name(name, sheetIndex)) DefinedNames.of(this.change()).remove(name, sheetIndex);
  }

  /** Asks the application to calculate everything when it opens the file. */
  recalculateOnLoad(): void {
    const known = child(this.root, 'calcPr');
    if (isOn(known?.getAttribute('fullCalcOnLoad'))) return;
    ensure(this.change(), 'calcPr', WORKBOOK_ORDER).setAttribute('fullCalcOnLoad', '1');
  }
}

function relationshipId(element: Element, dialect: Dialect): string {
  return element.getAttributeNS(dialect.relationships, 'id') ?? element.getAttribute('r:id') ?? '';
}
