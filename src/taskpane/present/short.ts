/** Text in one line: breaks and runs of blanks become one blank, breaks between Chinese characters vanish. */
export function oneLine(text: string): string {
  return text
    .replaceAll(/(?<=[\u3000-\u9fff\uff00-\uffef])\s*\n\s*(?=[\u3000-\u9fff\uff00-\uffef])/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** At most `most` characters, the cut told by …. */
export function short(text: string, most: number): string {
  const line = oneLine(text);
  const characters = [...line];
  return characters.length <= most ? line : `${characters.slice(0, most - 1).join('')}…`;
}
