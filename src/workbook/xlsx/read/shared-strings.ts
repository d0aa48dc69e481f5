import { decodeEscapes } from '../package/escapes';
import { scan } from '../package/scan';
import { detached } from '../package/text';

/** The shared strings by index: rich text joined, phonetic readings left out. */
export function readSharedStrings(path: string, bytes: Uint8Array): string[] {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let phonetic = 0;
  scan(path, bytes, {
    open(name, _attributes, depth) {
      if (name === 'si' && depth === 2) text = '';
      else if (name === 'rPh') phonetic += 1;
      else if (name === 't') isText = phonetic === 0;
    },
    text(piece) {
      if (isText) text += piece;
    },
    close(name, depth) {
      if (name === 't') isText = false;
      else if (name === 'rPh') phonetic -= 1;
      else if (name === 'si' && depth === 2) strings.push(detached(decodeEscapes(text)));
    },
  });
  return strings;
}
