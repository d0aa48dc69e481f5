import { a1, areaText } from '../../../grid/address';
import type { SheetSpec, StyleName } from '../../../grid/sheet-spec';
import type { Dialect } from '../package/dialect';
import type { StylesPart } from '../package/styles-part';
import { sheetData } from './cells';
import type { KeptFilter } from './filter/kept';
import { columnsOf, filteredOut, numbersOf } from './filter/passes';
import { filterColumnXml } from './filter/write';
import { validationsXml } from './validations';
import { PROLOG, tag, words } from './xml';

const A4 = 9;
/** Inches: what Chinese offices leave for the binding hole and the footer. */
const MARGINS = { left: 0.6, right: 0.5, top: 0.7, bottom: 0.75, header: 0.3, footer: 0.35 };

function dimension(spec: SheetSpec): string {
  const rows = spec.cells.map((cell) => cell.row);
  const columns = spec.cells.map((cell) => cell.column);
  const bottom = rows.reduce((most, row) => Math.max(most, row), 1);
  const right = columns.reduce((most, column) => Math.max(most, column), 1);
  return tag('dimension', { ref: areaText({ top: 1, left: 1, bottom, right }) });
}

function views(spec: SheetSpec, isShown: boolean): string {
  const { rows = 0, columns = 0 } = spec.freeze ?? {};
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const isFrozen = rows > 0 || columns > 0;
  const frozen = isFrozen
    ? tag('pane', {
        xSplit: columns > 0 ? columns : undefined,
        ySplit: rows > 0 ? rows : undefined,
        topLeftCell: a1(rows + 1, columns + 1),
        activePane: pane,
        state: 'frozen',
      }) + tag('selection', { pane })
    : '';
  const view = tag('sheetView', { tabSelected: isShown ? 1 : undefined, workbookViewId: 0 }, frozen);
  return tag('sheetViews', {}, view);
}

function columns(spec: SheetSpec): string {
  const widths = Object.entries(spec.widths)
    .map(([column, width]) => ({ column: Number(column), width }))
    .sort((one, other) => one.column - other.column)
    .map(({ column, width }) => tag('col', { min: column, max: column, width, customWidth: 1 }));
  return widths.length > 0 ? tag('cols', {}, ...widths) : '';
}

/** `rows`: those that do not pass. */
function filtered({ cells }: SheetSpec, kept: KeptFilter | null, styles: () => StylesPart) {
  if (!kept) return { xml: '', rows: new Set<number>() };
  const { area, filters } = kept;
  const ref = areaText(area);
  if (filters.length === 0) return { xml: tag('autoFilter', { ref }), rows: new Set<number>() };
  const cellsOf = columnsOf(cells, area);
  const inside = filters.map((one) =>
    filterColumnXml(one, area.left, numbersOf(cellsOf(one.column)), styles),
  );
  return { xml: tag('autoFilter', { ref }, ...inside), rows: filteredOut(area, filters, cellsOf) };
}

function merges(spec: SheetSpec): string {
  if (spec.merges.length === 0) return '';
  const areas = spec.merges.map((area) => tag('mergeCell', { ref: areaText(area) }));
  return tag('mergeCells', { count: areas.length }, ...areas);
}

function links(spec: SheetSpec): string {
  const found = spec.cells.flatMap((cell) =>
    cell.link === undefined
      ? []
      : [
          tag('hyperlink', {
            ref: a1(cell.row, cell.column),
            location: cell.link,
            display: String(cell.value ?? ''),
          }),
        ],
  );
  return found.length > 0 ? tag('hyperlinks', {}, ...found) : '';
}

function footer(spec: SheetSpec): string {
  const left = spec.print.footer === undefined ? '' : `&L${spec.print.footer.replaceAll('&', '&&')}`;
  return tag('headerFooter', {}, tag('oddFooter', {}, words(`${left}&C第 &P 页 共 &N 页`)));
}

function rowBreaks(spec: SheetSpec): string {
  const rows = spec.print.breaks ?? [];
  if (rows.length === 0) return '';
  // A break stands under its row: the page begins with the next.
  const breaks = rows.map((row) => tag('brk', { id: row - 1, max: 16383, man: 1 }));
  return tag('rowBreaks', { count: rows.length, manualBreakCount: rows.length }, ...breaks);
}

/** The worksheet part of a sheet of ours, piece by piece. `drawing` is the relationship of its drawing. */
export function* sheetXml(
  spec: SheetSpec,
  look: (name: StyleName) => number,
  dialect: Dialect,
  options: {
    readonly drawing: string | null;
    readonly isShown: boolean;
    /** What a person filters by; rows that do not pass are hidden. */
    readonly filter: KeptFilter | null;
    readonly styles: () => StylesPart;
  },
): Generator<string> {
  const filter = filtered(spec, options.filter, options.styles);
  yield `${PROLOG}<worksheet xmlns="${dialect.main}" xmlns:r="${dialect.relationships}">`;
  yield tag('sheetPr', {}, tag('pageSetUpPr', { fitToPage: 1 }));
  yield dimension(spec);
  yield views(spec, options.isShown);
  yield tag('sheetFormatPr', { defaultRowHeight: 14.25 });
  yield columns(spec);
  yield* sheetData(spec, look, filter.rows);
  yield filter.xml;
  yield merges(spec);
  yield validationsXml(spec.validations);
  yield links(spec);
  yield tag('printOptions', { horizontalCentered: 1 });
  yield tag('pageMargins', MARGINS);
  yield tag('pageSetup', {
    paperSize: A4,
    orientation: spec.print.landscape ? 'landscape' : 'portrait',
    fitToWidth: spec.print.pagesWide ?? 1,
    fitToHeight: 0,
  });
  yield footer(spec);
  yield rowBreaks(spec);
  yield options.drawing === null ? '' : tag('drawing', { 'r:id': options.drawing });
  yield '</worksheet>';
}
