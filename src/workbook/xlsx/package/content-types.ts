import { children, make, remove } from './elements';
import type { Draft } from './draft';

const PATH = '[Content_Types].xml';

export const CONTENT_TYPES = {
  worksheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  styles: 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
} as const;

function named(element: { getAttribute(name: string): string | null }): string {
  return (element.getAttribute('PartName') ?? '').toLowerCase();
}

/** Says what kind of part it is. */
export function setContentType(draft: Draft, part: string, type: string): void {
  const { root } = draft.change(PATH);
  const known = children(root, 'Override').find((element) => named(element) === `/${part}`.toLowerCase());
  if (known) return known.setAttribute('ContentType', type);
  // Behind the last part of its kind: a part that is taken out and made anew stands where it stood.
  const alike = children(root, 'Override').filter((element) => element.getAttribute('ContentType') === type);
  const made = make(root, 'Override', { PartName: `/${part}`, ContentType: type });
  root.insertBefore(made, alike.at(-1)?.nextSibling ?? null);
}

export function removeContentType(draft: Draft, part: string): void {
  const tree = draft.look(PATH);
  const meant = tree
    ? children(tree.root, 'Override').filter((one) => named(one) === `/${part}`.toLowerCase())
    : [];
  if (meant.length > 0) draft.change(PATH);
  for (const element of meant) remove(element);
}
