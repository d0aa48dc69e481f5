import type { Element } from '@xmldom/xmldom';
import { CONTENT_TYPES, setContentType } from './content-types';
import { child, children, ensure, insertOrdered, make } from './elements';
import type { Draft } from './draft';
import { addRelationship } from './relationships';
import { encodeXml } from './text';
import { parseTree } from './tree';
import type { WorkbookPart } from './workbook-part';

/** CT_Stylesheet's sequence. */
const STYLES_ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** What a workbook must have at least before styles are added to it. */
const MINIMUM: Readonly<Record<string, string>> = {
  fonts: '<font><sz val="11"/><name val="宋体"/><family val="3"/><charset val="134"/></font>',
  fills: '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  borders: '<border><left/><right/><top/><bottom/><diagonal/></border>',
  cellStyleXfs: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
  cellXfs: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
};

/** Two elements that say the same have the same signature, whatever their prefix and the order of attributes. */
function signature(element: Element): string {
  const attributes = [...element.attributes]
    .filter((one) => !one.name.startsWith('xmlns'))
    .map((one) => `${one.name}=${one.value}`)
    .sort();
  return `${element.localName ?? ''}[${attributes.join('|')}](${children(element).map(signature).join(',')})`;
}

/** A list of the styles part: fonts, fills, cellXfs, dxfs… Entries are added behind, never moved. */
export class StylesPart {
  private readonly signatures = new Map<string, string[]>();

  private constructor(
    private readonly draft: Draft,
    private readonly path: string,
  ) {}

  /** The workbook's styles part; made where there is none. */
  static of(draft: Draft, workbook: WorkbookPart): StylesPart {
    const known = workbook.partOf('styles');
    if (known !== null) return new StylesPart(draft, known);
    const path = `${workbook.path.slice(0, workbook.path.lastIndexOf('/') + 1)}styles.xml`;
    const { main, relationships } = workbook.dialect;
    const prolog = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
    draft.put(path, encodeXml(`${prolog}<styleSheet xmlns="${main}"/>`));
    setContentType(draft, path, CONTENT_TYPES.styles);
    addRelationship(draft, workbook.path, `${relationships}/styles`, path);
    return new StylesPart(draft, path);
  }

  private get root(): Element {
    return this.draft.look(this.path)?.root ?? this.draft.change(this.path).root;
  }

  private list(name: string): Element {
    const known = children(this.root, name)[0];
    if (known) return known;
    const root = this.draft.change(this.path).root;
    const made = insertOrdered(root, make(root, name), STYLES_ORDER);
    const minimum = MINIMUM[name];
    if (minimum !== undefined) for (const entry of fragment(root, minimum)) made.appendChild(entry);
    setCount(made);
    return made;
  }

  /** The place of the entry in its list; added where nothing equal stands. `xml` is written without prefixes. */
  place(name: string, xml: string): number {
    const list = this.list(name);
    const known = this.signatures.get(name) ?? children(list).map(signature);
    this.signatures.set(name, known);
    const [entry] = fragment(this.root, xml);
    if (!entry) throw new Error(`not an element: ${xml}`);
    const wanted = signature(entry);
    const at = known.indexOf(wanted);
    if (at >= 0) return at;
    this.draft.change(this.path);
    list.appendChild(entry);
    setCount(list);
    return known.push(wanted) - 1;
  }

  /** An entry of a list; null where there is none. */
  at(name: string, index: number): Element | null {
    const list = child(this.root, name);
    return (list && children(list)[index]) ?? null;
  }

  /** Makes the list where it is missing; an entry of another list may point to its first. */
  need(name: string): void {
    this.list(name);
  }

  /** The id of a number format that is defined here; defined where it is not. */
  numberFormat(code: string): number {
    const list = children(this.root, 'numFmts')[0];
    const known = list ? children(list, 'numFmt') : [];
    const same = known.find((one) => one.getAttribute('formatCode') === code);
    if (same) return Number(same.getAttribute('numFmtId'));
    const id = Math.max(163, ...known.map((one) => Number(one.getAttribute('numFmtId')) || 0)) + 1;
    const root = this.draft.change(this.path).root;
    const parent = ensure(root, 'numFmts', STYLES_ORDER);
    parent.appendChild(make(parent, 'numFmt', { numFmtId: String(id), formatCode: code }));
    setCount(parent);
    return id;
  }
}

function setCount(list: Element): void {
  list.setAttribute('count', String(children(list).length));
}

/** Elements written as text, in the namespace and with the prefix of the part that takes them. */
function fragment(root: Element, xml: string): Element[] {
  const wrapped = encodeXml(`<wrap xmlns="${root.namespaceURI ?? ''}">${xml}</wrap>`);
  return children(parseTree('styles', wrapped).root).map((element) => adopt(root, element));
}

function adopt(parent: Element, element: Element): Element {
  const made = make(parent, element.localName ?? element.nodeName);
  for (const { name, value } of element.attributes) made.setAttribute(name, value);
  for (const inner of children(element)) made.appendChild(adopt(parent, inner));
  return made;
}
