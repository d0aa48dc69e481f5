import type { Element } from '@xmldom/xmldom';
import { columnLetters, fixedArea, quotedSheet, type Area } from '../../../grid/address';
import { textAt } from '../../../grid/grid';
import type { Notice } from '../../../grid/plan';
import type { SheetSpec } from '../../../grid/sheet-spec';
import { filterLost } from '../../filter-place';
import { refusals } from '../../refusals';
import { isSheetName } from '../../own-sheets';
import { CONTENT_TYPES, setContentType } from '../package/content-types';
import { child, children, isOn } from '../package/elements';
import { cutOff } from '../package/orphans';
import { freePath, relationshipsOf } from '../package/paths';
import { addRelationship, removeRelationships } from '../package/relationships';
import { encodePieces, encodeXml } from '../package/text';
import type { SheetEntry, WorkbookPart } from '../package/workbook-part';
import { putDrawing } from '../sheet/drawing';
import { keptFilter, type LostFilter } from '../sheet/filter/kept';
import { looks } from '../sheet/looks';
import { sheetXml } from '../sheet/sheet-xml';
import { PROLOG } from '../sheet/xml';
import type { GroupDraft } from './group-draft';
import { isOwn, markOwn } from './own-marker';
import { refused, type Refused } from './refused';

function refusal(group: GroupDraft, spec: SheetSpec, known: SheetEntry | null): Refused | null {
  if (!isSheetName(spec.name)) return refused('host-error', refusals.badSheetName(spec.name));
  if (!known) {
    return group.workbook.isStructureLocked
      ? refused('structure-locked', refusals.cannotAddSheet(spec.name))
      : null;
  }
  if (
    spec.own === false ||
    known.kind !== 'worksheet' ||
    known.path === null ||
    !isOwn(group.workbook, known.name)
  ) {
    return refused('name-taken', refusals.sheetNotOurs(known.name));
  }
  const root = group.draft.look(known.path)?.root;
  const isProtected = isOn(root ? child(root, 'sheetProtection')?.getAttribute('sheet') : null);
  return isProtected ? refused('sheet-protected', refusals.ownSheetProtected(known.name)) : null;
}

/** The sheet is the one in view. Marking another one as well would make a group of the two, written to together. */
function isSelected(root: Element): boolean {
  const views = child(root, 'sheetViews');
  return (views ? children(views, 'sheetView') : []).some((view) => isOn(view.getAttribute('tabSelected')));
}

/** An empty sheet behind the last one; its part is written by the caller. */
function addSheet(group: GroupDraft, name: string): string {
  const { draft, workbook } = group;
  const path = freePath((one) => draft.has(one), 'xl/worksheets/sheet', '.xml');
  draft.put(path, encodeXml(PROLOG));
  setContentType(draft, path, CONTENT_TYPES.worksheet);
  const type = `${workbook.dialect.relationships}/worksheet`;
  workbook.addSheet(name, addRelationship(draft, workbook.path, type, path));
  return path;
}

/** Takes everything off the sheet that its part points to: drawings, charts, notes, printer settings. */
function strip(group: GroupDraft, path: string): void {
  cutOff(group.draft, () => removeRelationships(group.draft, path, () => true));
  group.draft.remove(relationshipsOf(path));
  group.forget(path);
}

/** column → width as it stands, of the columns that keep it. */
function keptWidths(old: Element | null, { keptColumns: kept = [] }: SheetSpec): Record<number, number> {
  const cols = old && child(old, 'cols');
  const found = (cols ? children(cols, 'col') : []).flatMap((col) => {
    const [first, last, width] = ['min', 'max', 'width'].map((name) => Number(col.getAttribute(name) ?? NaN));
    if (first === undefined || last === undefined || !(Number(width) > 0)) return [];
    return kept
      .filter((column) => column >= first && column <= last)
      .map((column) => [column, Number(width)]);
  });
  return Object.fromEntries(found) as Record<number, number>;
}

/** The names that Excel itself keeps on the sheet: repeated rows and the filter's area. */
function putPrintNames(
  workbook: WorkbookPart,
  spec: SheetSpec,
  filter: Area | undefined,
  index: number,
): void {
  const sheet = quotedSheet(spec.name);
  const [first, last] = spec.print.titleRows ?? [];
  const wanted = new Map<string, string>();
  if (first !== undefined && last !== undefined) {
    const columns = (spec.print.pagesWide ?? 1) > 1 ? `${sheet}!$A:$A,` : '';
    wanted.set('_xlnm.Print_Titles', `${columns}${sheet}!$${first}:$${last}`);
  }
  if (filter) {
    wanted.set('_xlnm._FilterDatabase', `${sheet}!${fixedArea(filter)}`);
  }
  for (const name of workbook.names()) {
    if (name.sheetIndex === index && !wanted.has(name.name)) workbook.removeName(name.name, index);
  }
  for (const [name, refersTo] of wanted) {
    workbook.putName(name, refersTo, { sheetIndex: index, hidden: name === '_xlnm._FilterDatabase' });
  }
}

/**
 * Makes the sheet behind the last one, or replaces what stands on a sheet of ours: its place, its name and whether
 * it is hidden stay, everything else is new. No part of the old content is left in the package.
 */
export function putSheet(group: GroupDraft, spec: SheetSpec): Refused | null {
  const { draft, workbook } = group;
  const known = workbook.sheet(spec.name);
  const reason = refusal(group, spec, known);
  if (reason) return reason;
  const old = known?.path == null ? null : draft.look(known.path)?.root;
  const isShown = old ? isSelected(old) : workbook.sheets().length === 0;
  if (known?.path != null) strip(group, known.path);
  const path = known?.path ?? addSheet(group, spec.name);
  const widths = { ...spec.widths, ...keptWidths(old ?? null, spec) };
  const laid = { ...spec, name: known?.name ?? spec.name, widths };
  const { dialect } = workbook;
  const styles = () => group.styles();
  const { kept: filter, lost } = keptFilter(old ?? null, laid, (dxf) => group.styles().at('dxfs', dxf));
  const drawing = laid.charts.length > 0 ? putDrawing(draft, path, laid, dialect) : null;
  const options = { drawing, isShown, filter, styles };
  draft.put(path, encodePieces(sheetXml(laid, looks(group.styles()), dialect, options)));
  putPrintNames(workbook, laid, filter?.area, workbook.sheet(laid.name)?.index ?? 0);
  group.notices.push(...lost.map((one) => noticeOf(group, laid.name, one)));
  if (spec.own !== false) markOwn(workbook, laid.name);
  group.changes.sheets.add(laid.name.toLowerCase());
  group.changes.formulasChanged ||= known !== null || spec.cells.some((cell) => cell.formula !== undefined);
  for (const cell of spec.cells) {
    if (cell.formula !== undefined) group.changes.trusted.add(laid.name, cell.row, cell.column);
  }
  return null;
}

function noticeOf(group: GroupDraft, sheet: string, { row, column, why }: LostFilter): Notice {
  const old = group.grid(sheet);
  return filterLost(sheet, (old ? textAt(old, row, column).trim() : '') || columnLetters(column), why);
}
