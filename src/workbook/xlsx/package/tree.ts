import { DOMParser, type Document, type Element, type Node } from '@xmldom/xmldom';
import { child, children, nameOf } from './elements';
import { cutRows, RowList } from './rows';
import { scanText } from './scan';
import { decodeXml, encodeXml } from './text';
import { BrokenPart } from './xml-error';

const STANDARD_PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** XML declaration, comments and blanks: what may stand before the root. */
const BEFORE_ROOT = /^(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*/;

/** A part as a tree that can be changed, and the text before its root, which is kept. */
export interface Tree {
  readonly document: Document;
  readonly root: Element;
  readonly prolog: string;
  /** Of a worksheet: its rows, which stand in the tree's empty `<sheetData>` when it is written. */
  readonly rows: RowList | null;
}

function parse(part: string, text: string): Document {
  const parser = new DOMParser({
    locator: false,
    onError: (_level, message) => {
      throw new BrokenPart(part, message);
    },
  });
  try {
    return parser.parseFromString(text, 'text/xml');
  } catch (error) {
    throw error instanceof BrokenPart ? error : new BrokenPart(part, String(error));
  }
}

export function parseTree(part: string, bytes: Uint8Array): Tree {
  const text = decodeXml(part, bytes);
  if (/<!DOCTYPE/i.test(text)) throw new BrokenPart(part, 'DOCTYPE', 'doctype');
  const prolog = BEFORE_ROOT.exec(text)?.[0] ?? '';
  const cut = cutRows(text, prolog.length);
  // A tree of any depth would exhaust the stack, or hours: the stream says first that it is a part like others.
  scanText(part, cut?.shell ?? text, {});
  const document = parse(part, cut?.shell ?? text);
  const root = document.documentElement;
  if (!root) throw new BrokenPart(part, 'no root');
  const rowElement = (xml: string) => {
    const wrapped = parse(part, `${cut?.rootTag ?? ''}${xml}</${root.nodeName}>`).documentElement;
    return wrapped ? (children(wrapped)[0] ?? null) : null;
  };
  return {
    document,
    root,
    prolog: /\sencoding\s*=\s*["'](?!utf-8["'])/i.test(prolog) ? STANDARD_PROLOG : prolog,
    rows: cut ? RowList.ofText(cut.split, rowElement) : rowsOf(root),
  };
}

/** The rows of a worksheet that was parsed whole, numbered where they have no number of their own. */
function rowsOf(root: Element): RowList | null {
  if (nameOf(root) !== 'worksheet') return null;
  const data = child(root, 'sheetData');
  let last = 0;
  const rows = (data ? children(data, 'row') : []).map((row) => {
    last = Number(row.getAttribute('r') ?? last + 1);
    row.setAttribute('r', String(last));
    return [last, row] as const;
  });
  return RowList.ofElements(rows);
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

/** `rows`: what stands in the sheet's data, instead of what its element holds. */
function writeElement(element: Element, out: string[], rows: RowList | null): void {
  const isData = rows !== null && element.localName === 'sheetData';
  out.push('<', element.nodeName);
  for (const { name, value } of element.attributes) out.push(' ', name, '="', escapeAttribute(value), '"');
  if (isData ? rows.isEmpty : !element.firstChild) {
    out.push('/>');
    return;
  }
  out.push('>');
  if (isData) rows.write(out, (row) => writeElement(row, out, null));
  else for (let child = element.firstChild; child; child = child.nextSibling) writeNode(child, out, rows);
  out.push('</', element.nodeName, '>');
}

function writeNode(node: Node, out: string[], rows: RowList | null): void {
  const value = node.nodeValue ?? '';
  if (node.nodeType === 1) writeElement(node as Element, out, rows);
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
  writeElement(tree.root, out, tree.rows);
  return encodeXml(out.join(''));
}
