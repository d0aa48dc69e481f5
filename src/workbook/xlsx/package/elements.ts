import type { Element, Node } from '@xmldom/xmldom';
import { localName } from './scan';

/** The element's name without prefix. */
export function nameOf(element: Element): string {
  return element.localName ?? localName(element.nodeName);
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Child elements of the parent's own namespace, all or by name. Extensions of other namespaces are not seen. */
export function children(parent: Element, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (!isElement(node) || node.namespaceURI !== parent.namespaceURI) continue;
    if (name === undefined || nameOf(node) === name) found.push(node);
  }
  return found;
}

export function child(parent: Element, name: string): Element | null {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (isElement(node) && node.namespaceURI === parent.namespaceURI && nameOf(node) === name) return node;
  }
  return null;
}

/** A new element of the parent's namespace and prefix, not yet in the tree. */
export function make(
  parent: Element,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
): Element {
  const document = parent.ownerDocument;
  if (!document) throw new Error('an element without a document');
  const made = document.createElementNS(
    parent.namespaceURI,
    parent.prefix ? `${parent.prefix}:${name}` : name,
  );
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

/** Appends a new element. */
export function append(
  parent: Element,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
): Element {
  const made = make(parent, name, attributes);
  parent.appendChild(made);
  return made;
}

/**
 * The child of that name, made at its place where it is missing.
 * `order` is the schema's sequence of child names.
 */
export function ensure(parent: Element, name: string, order: readonly string[]): Element {
  return child(parent, name) ?? insertOrdered(parent, make(parent, name), order);
}

/**
 * Inserts the element behind the last one that the schema wants before it or beside it.
 * Extensions of other namespaces may stand anywhere and are passed over.
 */
export function insertOrdered(parent: Element, made: Element, order: readonly string[]): Element {
  const rank = order.indexOf(nameOf(made));
  if (rank < 0) throw new Error(`no place for ${nameOf(made)}`);
  let after: Element | null = null;
  for (const sibling of children(parent)) {
    const at = order.indexOf(nameOf(sibling));
    if (at >= 0 && at <= rank) after = sibling;
  }
  parent.insertBefore(made, after ? after.nextSibling : parent.firstChild);
  return made;
}

export function remove(element: Element): void {
  element.parentNode?.removeChild(element);
}

/** "1" and "true" are true (xsd:boolean). */
export function isOn(value: string | null | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
