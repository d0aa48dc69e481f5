import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openXlsx } from '../../src/workbook/xlsx';
import { Office } from './office';

/** The same workbook with one of its parts rewritten, as another program would have saved it. */
function rewritten(office: Office, part: RegExp, rewrite: (xml: string) => string): Office {
  const parts = unzipSync(office.document.save());
  const changed = Object.entries(parts).map(([path, bytes]) =>
    part.test(path) ? [path, strToU8(rewrite(strFromU8(bytes)))] : [path, bytes],
  );
  return new Office(office.forms, openXlsx(zipSync(Object.fromEntries(changed)), '考评.xlsx'));
}

/** 保护工作簿（结构）. */
export function withLockedStructure(office: Office): Office {
  return rewritten(office, /^xl\/workbook\.xml$/, (xml) =>
    xml.replace('<bookViews>', '<workbookProtection lockStructure="1"/><bookViews>'),
  );
}

/** 保护工作表 of the first sheet. */
export function withProtectedSheet(office: Office): Office {
  return rewritten(office, /^xl\/worksheets\/sheet1\.xml$/, (xml) =>
    xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'),
  );
}
