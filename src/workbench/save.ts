import type { XlsxDocument } from '../workbook/xlsx';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Gives the file to the browser's downloads. */
export function saveToDisk(workbook: XlsxDocument): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(workbook.save())], { type: TYPE }));
  const link = document.createElement('a');
  link.href = address;
  link.download = workbook.name;
  link.click();
  URL.revokeObjectURL(address);
}
