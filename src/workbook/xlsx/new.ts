import type { EditPlan } from '../../grid/plan';
import { applyPlan } from './edit/apply';
import { Draft } from './package/draft';
import { WorkbookPart } from './package/workbook-part';
import { Reader } from './read/snapshot';
import { encodeXml } from './package/text';
import { Parts } from './package/parts';
import { packEntry } from './package/zip-write';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
  '_rels/.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
    `<Relationship Id="rId1" Type="${RELS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml':
    `<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><workbookPr/>` +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>' +
    '<sheets/></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
    `<Relationship Id="rId1" Type="${RELS}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml':
    `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="宋体"/><family val="3"/>` +
    '<charset val="134"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill>' +
    '<fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>' +
    '<dxfs count="0"/></styleSheet>',
};

/** A workbook without any sheet yet. A file must have one: saving adds an empty sheet where there is none. */
export function newParts(): Parts {
  return Parts.from(Object.entries(PARTS).map(([path, xml]) => packEntry(path, encodeXml(HEAD + xml))));
}

const EMPTY_SHEET: EditPlan = {
  fingerprints: [],
  groups: [
    {
      id: 'sheet',
      title: 'Sheet1',
      edits: [
        {
          kind: 'put-sheet',
          sheet: {
            name: 'Sheet1',
            own: false,
            cells: [],
            merges: [],
            widths: {},
            heights: {},
            validations: [],
            charts: [],
            print: { landscape: false },
          },
        },
      ],
    },
  ],
};

/** The same package, with an empty sheet where it had none: a file without sheets can't be opened. */
export function withOneSheet(parts: Parts): Parts {
  const reader = new Reader();
  if (WorkbookPart.of(new Draft(parts)).sheets().length > 0) return parts;
  return applyPlan(parts, EMPTY_SHEET, reader, '').parts;
}
