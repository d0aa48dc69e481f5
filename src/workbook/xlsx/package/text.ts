import { strFromU8, strToU8 } from 'fflate';

function utf16(bytes: Uint8Array, bigEndian: boolean): string {
  let text = '';
  for (let at = 2; at + 1 < bytes.length; at += 2) {
    const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
    text += String.fromCharCode(bigEndian ? first * 256 + second : second * 256 + first);
  }
  return text;
}

/** The text of an XML part: UTF-8 or UTF-16, with or without a mark (the two that OOXML allows). */
export function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, false);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, true);
  const text = strFromU8(bytes);
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

export function encodeXml(text: string): Uint8Array {
  return strToU8(text);
}
