/** What a file is by its content; its name says nothing reliable: exports of other systems call themselves .xls. */
export type FileKind = 'zip' | 'ole' | 'old-biff' | 'empty' | 'html' | 'xml-2003' | 'text' | 'unknown';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Enough to meet the root element behind a prolog, styles and comments. */
const HEAD = 4096;

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** A workbook of Excel 2 to 4 is one stream that begins with a BOF record. */
function isOldBiff(bytes: Uint8Array): boolean {
  return bytes[0] === 0x09 && [0x00, 0x02, 0x04].includes(bytes[1] ?? -1) && bytes[3] === 0x00;
}

/** Letters as they are in most encodings; the two bytes of UTF-16 fall together. */
function asciiHead(bytes: Uint8Array): string {
  const codes = [...bytes.subarray(0, HEAD)].filter((byte) => byte > 0 && byte < 0x80);
  return String.fromCharCode(...codes).toLowerCase();
}

/** No control characters but those of a text; UTF-16 has its mark. */
function isText(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return bytes.subarray(0, HEAD).every((byte) => byte >= 0x20 || [0x09, 0x0a, 0x0c, 0x0d].includes(byte));
}

export function kindOfFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, ZIP)) return 'zip';
  if (startsWith(bytes, OLE)) return 'ole';
  if (isOldBiff(bytes)) return 'old-biff';
  if (!isText(bytes)) return 'unknown';
  const head = asciiHead(bytes);
  if (head.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'xml-2003';
  if (/<(?:!doctype html|html|table|body|head|meta)[\s>]/.test(head)) return 'html';
  return 'text';
}
