import type { Element } from '@xmldom/xmldom';
import { append, children, remove } from './elements';
import type { Draft } from './draft';
import { kindOfRelationship } from './dialect';
import { relationshipsOf, relativeTarget, resolveTarget } from './paths';
import { encodeXml } from './text';

export interface Relationship {
  readonly id: string;
  /** Last word of the type: worksheet, styles, hyperlink… */
  readonly kind: string;
  /** Path in the package; of an external target its address. */
  readonly target: string;
  readonly isExternal: boolean;
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

function read(part: string, element: Element): Relationship {
  const isExternal = element.getAttribute('TargetMode') === 'External';
  const target = element.getAttribute('Target') ?? '';
  return {
    id: element.getAttribute('Id') ?? '',
    kind: kindOfRelationship(element.getAttribute('Type') ?? ''),
    target: isExternal ? target : resolveTarget(part, target),
    isExternal,
  };
}

/** What the part points to; "" is the package itself. */
export function relationships(draft: Draft, part: string): Relationship[] {
  const tree = draft.look(relationshipsOf(part));
  return tree ? children(tree.root, 'Relationship').map((element) => read(part, element)) : [];
}

/** Adds one and gives its id. `type` is the whole address of the type. */
export function addRelationship(draft: Draft, part: string, type: string, target: string): string {
  const path = relationshipsOf(part);
  if (!draft.has(path)) draft.put(path, encodeXml(EMPTY));
  const { root } = draft.change(path);
  const taken = new Set(children(root, 'Relationship').map((element) => element.getAttribute('Id')));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  append(root, 'Relationship', { Id: `rId${number}`, Type: type, Target: relativeTarget(part, target) });
  return `rId${number}`;
}

/** Takes the part's relationships that answer the description away; the parts they point to stay. */
export function removeRelationships(
  draft: Draft,
  part: string,
  isMeant: (one: Relationship) => boolean,
): void {
  const path = relationshipsOf(part);
  const tree = draft.look(path);
  const meant = tree ? children(tree.root, 'Relationship').filter((one) => isMeant(read(part, one))) : [];
  if (meant.length > 0) draft.change(path);
  for (const element of meant) remove(element);
}
