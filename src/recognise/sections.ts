import { leadingNumber } from '../text/leading';
import { letters, oneLine } from '../text/letters';
import { plain } from '../text/normalise';
import { pointsMarks, textPoints } from '../text/points';
import type { OuterSection } from './table';

export interface SectionDraft {
  readonly name: string;
  readonly key: string;
  readonly points: number | null;
  readonly row: number;
  /** The heading of headings that it stands under. */
  readonly outer: OuterSection | null;
}

/**
 * Follows the section cells down the table. A blank cell goes on; the same name again, on a later page or among rows that
 * were put in another order, is the same section (its points and a 续 behind it aside).
 */
export class SectionTrail {
  readonly sections: SectionDraft[] = [];
  private outer: OuterSection | null = null;
  private current: number | null = null;

  /** Index of the section that the row belongs to; null before the first. `stated`: points beside the name. */
  at(row: number, text: string, stated: number | null = null): number | null {
    const key = keyOf(text);
    if (text !== '' && (this.current === null || key !== this.sections[this.current]?.key)) {
      if (this.outer && headingStyle(text) === headingStyle(this.outer.name)) this.outer = null;
      const known = this.sections.findIndex((section) => section.key === key && section.outer === this.outer);
      this.current = known < 0 ? this.sections.length : known;
      if (known < 0) this.sections.push({ ...named(text, stated), key, row, outer: this.outer });
    }
    return this.current;
  }

  /** A heading over the sections that follow. */
  under(row: number, text: string, stated: number | null = null): void {
    if (this.outer && keyOf(text) === keyOf(this.outer.name)) return;
    this.outer = { ...named(text, stated), row };
  }
}

/** How a heading is numbered, one sign a style: 一、 一 · （一） ( · 1. 1 · 1.1 . · ① ① · 第一部分 第; "" without a numeral. */
export function headingStyle(text: string): string {
  const words = plain(text);
  if (/^第[一二三四五六七八九十\d]/.test(words)) return '第';
  if (/^\d+[.-]\d/.test(words)) return '.';
  const number = leadingNumber(words)?.number ?? '';
  if (/^[一二三四五六七八九十]/.test(number)) return '一';
  return /^\d/.test(number) ? '1' : number.startsWith('(') ? '(' : number === '' ? '' : '①';
}

function named(text: string, stated: number | null): { name: string; points: number | null } {
  const name = oneLine(text).replace(/\s*[（(]\s*续\s*[)）]$/, '');
  return { name, points: sectionPoints(name) ?? stated };
}

/** （15分） 000 · (40分) 004 · 21分 without brackets 政府信息公开考核标准. */
export function sectionPoints(name: string): number | null {
  const bare = /[^\d.](\d+(?:\.\d+)?)分\)?(?:\(?续(?:表|上页)?\)?)?$/.exec(plain(name));
  return textPoints(name) ?? (bare ? Number(bare[1]) : null);
}

/** The name as compared: letters only, without its points and a （续） behind it. */
export function keyOf(text: string): string {
  return letters(withoutPoints(text)).replace(/续(表|上页)?$/, '') || letters(text);
}

/** The text without the points in brackets in it. */
export function withoutPoints(text: string): string {
  return pointsMarks(text).reduceRight((rest, mark) => rest.slice(0, mark.from) + rest.slice(mark.to), text);
}
