import { strToU8 } from 'fflate';
import { BrokenPart } from './xml-error';

/** The encoding that the bytes show or the declaration names; OOXML allows UTF-8 and UTF-16, some writers use others. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = String.fromCharCode(...bytes.subarray(0, 100));
  return /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*\sencoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1] ?? 'utf-8';
}

/** The text of an XML part, without a mark. Bytes that are no text in the part's encoding are an error, never a guess. */
export function decodeXml(part: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch (error) {
    throw new BrokenPart(part, String(error));
  }
}

export function encodeXml(text: string): Uint8Array {
  return strToU8(text);
}
