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

/** V8 copies a shorter piece of a text; of a longer one it keeps the whole text that it was cut out of. */
const CUT = 13;

/** The same characters, held by themselves: a cell's words are cut out of a part's text, and must not keep all of it. */
export function detached(text: string): string {
  return text.length < CUT ? text : ` ${text}`.slice(1);
}

/** Characters that are put together before they become bytes. */
const PIECE = 100_000;

/** A part that comes piece by piece: its text, which takes twice the bytes, is never held whole. */
export function encodePieces(pieces: Iterable<string>): Uint8Array {
  const parts: Uint8Array[] = [];
  let waiting: string[] = [];
  let characters = 0;
  const encode = () => {
    parts.push(encodeXml(waiting.join('')));
    [waiting, characters] = [[], 0];
  };
  for (const piece of pieces) {
    waiting.push(piece);
    characters += piece.length;
    if (characters >= PIECE) encode();
  }
  encode();
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
