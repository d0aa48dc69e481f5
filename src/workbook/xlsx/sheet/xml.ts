import { escapeAttribute, escapeText } from '../package/tree';

/** Writes an element of a part that is made new: attributes that are undefined are left out. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  ...inside: readonly string[]
): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeAttribute(String(value))}"`))
    .join('');
  const body = inside.join('');
  return body === '' ? `<${name}${written}/>` : `<${name}${written}>${body}</${name}>`;
}

/** Text between tags. */
export function words(text: string): string {
  return escapeText(text);
}

export const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
