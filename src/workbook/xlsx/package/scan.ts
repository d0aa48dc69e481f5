import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { decodeXml } from './text';
import { BrokenPart } from './xml-error';

export interface ScanHandler {
  /** `name` without its prefix; `depth` 1 is the root. */
  open?(name: string, attributes: Readonly<Record<string, string>>, depth: number): void;
  text?(text: string): void;
  close?(name: string, depth: number): void;
}

/** No part of a workbook nests this deep; one that does is made to exhaust the stack. */
const MAX_DEPTH = 256;

/** "x:row" → "row". */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Reads a part once, as a stream: quick and without a tree. Throws BrokenPart on anything but well-formed XML without a DOCTYPE. */
export function scan(part: string, bytes: Uint8Array, handler: ScanHandler): void {
  scanText(part, decodeXml(part, bytes), handler);
}

/** The same for a part that is text already. */
export function scanText(part: string, text: string, handler: ScanHandler): void {
  const parser = new SaxesParser({ xmlns: false, position: false } as const);
  let depth = 0;
  parser.on('error', (error) => {
    throw new BrokenPart(part, error.message);
  });
  parser.on('doctype', () => {
    throw new BrokenPart(part, 'DOCTYPE', 'doctype');
  });
  parser.on('opentag', (tag: SaxesTagPlain) => {
    depth += 1;
    if (depth > MAX_DEPTH) throw new BrokenPart(part, 'too deep');
    handler.open?.(localName(tag.name), tag.attributes, depth);
  });
  parser.on('closetag', (tag: SaxesTagPlain) => {
    handler.close?.(localName(tag.name), depth);
    depth -= 1;
  });
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  parser.write(text).close();
}
