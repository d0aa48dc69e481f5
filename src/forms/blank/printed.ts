import type { FormItem, FormSection } from '../form';

/** A text as a clerk prints it: restored where the scan lost something, without the empty lines between its paragraphs. */
export function printedItem(item: FormItem): string {
  return withoutEmptyLines(item.restored?.text ?? item.text);
}

export function withoutEmptyLines(text: string): string {
  return text.replace(/\n+/g, '\n');
}

/** A section's name; where it is written down the cell, one character a line and its points （50分） on one line. */
export function printedSection(section: FormSection, vertical: boolean): string {
  const name = withoutEmptyLines(section.restored?.text ?? section.name);
  if (!vertical) return name;
  const [, words = name, points = ''] = /^(.*?)((?:[（(][^（()）]*分[)）])?)$/s.exec(name) ?? [];
  const characters = [...words.replace(/\s/g, '')];
  return [...characters, ...(points === '' ? [] : [points])].join('\n');
}
