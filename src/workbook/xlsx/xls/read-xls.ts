import { PROLOG, tag, words } from '../sheet/xml';
import { encodeXml } from '../package/text';
import { CompoundFile } from './compound';
import { formulaText } from './formula';
import { Globals, type SheetPlace } from './globals';
import { OldXlsError } from './old-xls-error';
import { reader, recordsOf, type BiffRecord } from './records';
import { XlsSheet } from './sheet';
import { sheetXml } from './sheet-xml';
import { stylesXml } from './styles-xml';

const BOF = 0x809;
const EOF = 0x0a;
const BIFF8 = 0x0600;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** An .xls file as the parts of an .xlsx file, and what was left behind. */
export interface ReadXls {
  readonly parts: readonly (readonly [path: string, bytes: Uint8Array])[];
  /** Formulas of which only the value could be taken over. */
  readonly formulasLost: number;
}

/** The records from the BOF at this place to its EOF; what is nested in between (charts) is left out. */
function substream(records: readonly BiffRecord[], at: number): BiffRecord[] {
  const start = records.findIndex((record) => record.at === at);
  const [first] = records.slice(start, start + 1);
  if (start < 0 || first?.type !== BOF) throw new OldXlsError('damaged');
  if (reader(first).u16() !== BIFF8) throw new OldXlsError('older');
  const found: BiffRecord[] = [];
  let depth = 1;
  for (let index = start + 1; index < records.length && depth > 0; index += 1) {
    const record = records[index];
    if (!record) break;
    if (record.type === BOF) depth += 1;
    else if (record.type === EOF) depth -= 1;
    else if (depth === 1) found.push(record);
  }
  return found;
}

function workbookStream(bytes: Uint8Array): Uint8Array {
  const file = new CompoundFile(bytes);
  if (file.has('EncryptedPackage')) throw new OldXlsError('encrypted');
  const stream = file.stream('Workbook');
  if (stream) return stream;
  throw new OldXlsError(file.has('Book') ? 'older' : 'no-workbook');
}

function workbookXml(globals: Globals, places: readonly SheetPlace[]): string {
  const sheets = places.map(({ name, visibility }, index) =>
    tag('sheet', {
      name,
      sheetId: index + 1,
      state: visibility === 'visible' ? undefined : visibility,
      'r:id': `rId${index + 1}`,
    }),
  );
  const names = globals.names.flatMap(({ name, sheet, isHidden, code }) => {
    const refersTo = formulaText(code, globals);
    const local = sheet === 0 ? -1 : places.indexOf(globals.sheets[sheet - 1] as SheetPlace);
    if (refersTo === null || refersTo === '' || (sheet > 0 && local < 0)) return [];
    return [
      tag(
        'definedName',
        { name, localSheetId: sheet === 0 ? undefined : local, hidden: isHidden ? 1 : undefined },
        words(refersTo),
      ),
    ];
  });
  return (
    PROLOG +
    tag(
      'workbook',
      { xmlns: MAIN, 'xmlns:r': R },
      tag('workbookPr', { date1904: globals.is1904 ? 1 : undefined }),
      globals.isStructureLocked ? tag('workbookProtection', { lockStructure: 1 }) : '',
      '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>',
      tag('sheets', {}, ...sheets),
      names.length > 0 ? tag('definedNames', {}, ...names) : '',
    )
  );
}

function contentTypes(count: number): string {
  const part = (path: string, type: string) =>
    tag('Override', { PartName: `/xl/${path}`, ContentType: `${TYPES}.${type}+xml` });
  const sheets = Array.from({ length: count }, (_, index) =>
    part(`worksheets/sheet${index + 1}.xml`, 'worksheet'),
  );
  return (
    PROLOG +
    tag(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      tag('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      tag('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      part('workbook.xml', 'sheet.main'),
      part('styles.xml', 'styles'),
      ...sheets,
    )
  );
}

function links(...targets: readonly (readonly [kind: string, target: string])[]): string {
  const written = targets.map(([kind, target], index) =>
    tag('Relationship', { Id: `rId${index + 1}`, Type: `${R}/${kind}`, Target: target }),
  );
  return PROLOG + tag('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...written);
}

/**
 * Reads an .xls file of Excel 97 to 2003 (BIFF8, [MS-XLS]) into the parts of an .xlsx file: values, formulas, formats,
 * looks, merged areas, widths and heights, what is hidden, frozen or protected, and names. Charts, pictures, notes,
 * validations, conditional formats and macros stay behind. Throws OldXlsError.
 */
export function readXls(bytes: Uint8Array): ReadXls {
  const records = recordsOf(workbookStream(bytes));
  const globals = new Globals(substream(records, 0));
  // Chart sheets hold no cells; sheets of macros are no sheets of a form.
  const places = globals.sheets.filter(({ kind }) => kind === 0);
  const sheets = places.map(({ at }) => new XlsSheet(substream(records, at), globals.strings, globals));
  const shown = places.findIndex(({ visibility }) => visibility === 'visible');
  const paths = places.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const);
  const texts: (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes(places.length)],
    ['_rels/.rels', links(['officeDocument', 'xl/workbook.xml'])],
    ['xl/workbook.xml', workbookXml(globals, places)],
    ['xl/_rels/workbook.xml.rels', links(...paths, ['styles', 'styles.xml'])],
    ['xl/styles.xml', stylesXml(globals)],
    ...sheets.map(
      (sheet, index) =>
        [
          `xl/worksheets/sheet${index + 1}.xml`,
          sheetXml(sheet, index === shown, Math.max(1, globals.looks.length)),
        ] as const,
    ),
  ];
  return {
    parts: texts.map(([path, text]) => [path, encodeXml(text)]),
    formulasLost: sheets.reduce((sum, sheet) => sum + sheet.formulasLost, 0),
  };
}
