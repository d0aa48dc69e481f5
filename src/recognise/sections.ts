import { letters, oneLine } from '../text/letters';
import { plain } from '../text/normalise';
import { pointsMarks, textPoints } from '../text/points';

export interface SectionDraft {
  readonly name: string;
  readonly key: string;
  readonly points: number | null;
  readonly row: number;
}

/**
 * Follows the section cells down the table. A blank cell goes on; so does the same name again on a later page
 * (its points and a 续 behind it aside).
 */
export class SectionTrail {
  readonly sections: SectionDraft[] = [];

  /** Index of the section that the row belongs to; null before the first. `stated`: points beside the name. */
  at(row: number, text: string, stated: number | null = null): number | null {
    if (text !== '' && keyOf(text) !== this.sections.at(-1)?.key) {
      const name = oneLine(text).replace(/\s*[（(]续[)）]$/, '');
      this.sections.push({ name, key: keyOf(text), points: sectionPoints(name) ?? stated, row });
    }
    return this.sections.length === 0 ? null : this.sections.length - 1;
  }
}

/** （15分） 000 · (40分) 004 · 21分 without brackets 政府信息公开考核标准. */
function sectionPoints(name: string): number | null {
  const bare = /[^\d.](\d+(?:\.\d+)?)分[)）]?$/.exec(plain(name));
  return textPoints(name) ?? (bare ? Number(bare[1]) : null);
}

/** The name as compared: letters only, without its points. */
function keyOf(text: string): string {
  const marks = pointsMarks(text);
  const bare = marks.reduceRight((rest, mark) => rest.slice(0, mark.from) + rest.slice(mark.to), text);
  return letters(bare.replace(/[（(]?续(表|上页)?[)）]?$/, '')) || letters(text);
}
