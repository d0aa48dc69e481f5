/** Characters that XML can't carry stand as _x000D_ in the texts of a workbook (ST_Xstring). */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Everything that XML 1.0 can't carry, and carriage returns, which it would turn into line feeds. */
const NOT_XML = /[^\t\n\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The other way: such characters are escaped, and an underscore that would read as an escape. */
export function encodeEscapes(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(NOT_XML, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `_x${code}_`;
  });
}
