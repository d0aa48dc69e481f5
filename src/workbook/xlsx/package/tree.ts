import { DOMParser, type Document, type Element, type Node } from '@xmldom/xmldom';
import { decodeXml, encodeXml } from './text';
import { BrokenPart } from './xml-error';

const STANDARD_PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** A part as a tree that can be changed, and the text before its root, which is kept. */
export interface Tree {
  readonly document: Document;
  readonly root: Element;
  readonly prolog: string;
}

export function parseTree(part: string, bytes: Uint8Array): Tree {
  const text = decodeXml(bytes);
  if (/<!DOCTYPE/i.test(text)) throw new BrokenPart(part, 'DOCTYPE');
  const parser = new DOMParser({
    locator: false,
    onError: (_level, message) => {
      throw new BrokenPart(part, message);
    },
  });
  let document: Document;
  try {
    document = parser.parseFromString(text, 'text/xml');
  } catch (error) {
    throw error instanceof BrokenPart ? error : new BrokenPart(part, String(error));
  }
  const root = document.documentElement;
  if (!root) throw new BrokenPart(part, 'no root');
  const prolog = text.slice(0, Math.max(0, text.search(/<[^?!]/)));
  return { document, root, prolog: /utf-16/i.test(prolog) ? STANDARD_PROLOG : prolog };
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => ESCAPES[character] ?? character);
}

export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\r\n\t]/g, (character) => ESCAPES[character] ?? character);
}

function writeElement(element: Element, out: string[]): void {
  out.push('<', element.nodeName);
  for (const { name, value } of element.attributes) out.push(' ', name, '="', escapeAttribute(value), '"');
  if (!element.firstChild) {
    out.push('/>');
    return;
  }
  out.push('>');
  for (let child = element.firstChild as Node | null; child; child = child.nextSibling) writeNode(child, out);
  out.push('</', element.nodeName, '>');
}

function writeNode(node: Node, out: string[]): void {
  const value = node.nodeValue ?? '';
  if (node.nodeType === 1) writeElement(node as Element, out);
  else if (node.nodeType === 3) out.push(escapeText(value));
  else if (node.nodeType === 4) out.push('<![CDATA[', value, ']]>');
  else if (node.nodeType === 7) out.push('<?', node.nodeName, ' ', value, '?>');
  else if (node.nodeType === 8) out.push('<!--', value, '-->');
}

/**
 * The tree as bytes. Written here and not by the parser's own serializer, which loses carriage returns
 * and adds namespace declarations of its own accord.
 */
export function serializeTree(tree: Tree): Uint8Array {
  const out = [tree.prolog];
  writeElement(tree.root, out);
  return encodeXml(out.join(''));
}
