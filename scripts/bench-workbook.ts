const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

function relations(...links: readonly (readonly [type: string, target: string])[]): string {
  const written = links.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${written.join('')}</Relationships>`;
}

/** Text and numbers by turns, as a form's rows are. */
function cell(row: number, column: number): string {
  const at = `${String.fromCharCode(64 + column)}${row}`;
  return column % 2 === 1
    ? `<c r="${at}" t="inlineStr"><is><t>落实责任第${row}项</t></is></c>`
    : `<c r="${at}"><v>${row + column / 4}</v></c>`;
}

/** The parts of a workbook of so many sheets (表1, 表2, …), each of rows × columns cells; at most 26 columns. */
export function workbookOf(sheets: number, rows: number, columns: number): Record<string, string> {
  const body = range(rows)
    .map(
      (row) =>
        `<row r="${row}">${range(columns)
          .map((column) => cell(row, column))
          .join('')}</row>`,
    )
    .join('');
  const sheet = `<worksheet xmlns="${MAIN}"><sheetData>${body}</sheetData></worksheet>`;
  const override = (path: string, type: string) =>
    `<Override PartName="/${path}" ContentType="${TYPES}.${type}+xml"/>`;
  const paths = range(sheets).map((number) => `worksheets/sheet${number}.xml`);
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', 'sheet.main')}${paths.map((path) => override(`xl/${path}`, 'worksheet')).join('')}</Types>`,
    '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${range(sheets)
      .map((number) => `<sheet name="表${number}" sheetId="${number}" r:id="rId${number}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(...paths.map((path) => ['worksheet', path] as const)),
    ...Object.fromEntries(paths.map((path) => [`xl/${path}`, sheet])),
  };
}
