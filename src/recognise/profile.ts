import { cellAt } from '../grid/grid';
import { isHeading } from './labels';
import { leadingNumber } from '../text/leading';
import { plain } from '../text/normalise';
import { pointsMarks } from '../text/points';
import { simplified } from '../text/simplified';
import { percentOf, pointsAt, textOf, type View } from './view';

/** What stands below a header. */
export interface Profile {
  /** Rows of the body, and those of them with text in this column. */
  readonly rows: number;
  readonly filled: number;
  /** Whether each row of the body has text here. */
  readonly filledAt: readonly boolean[];
  /** Different texts. */
  readonly distinct: number;
  /** Share of the filled cells that state points. */
  readonly points: number;
  /** The points that each row of the body states, null where none. */
  readonly stated: readonly (number | null)[];
  /** … that state them in so many words: 10分, not 10. */
  readonly said: number;
  /** … that are percentages. */
  readonly percents: number;
  /** … that speak of points won or lost: 扣2分, 得1分, 不得分. */
  readonly rules: number;
  /** … with points in brackets, （12分）, among their words. */
  readonly marked: number;
  /** … that set a figure and say little else: 8000人, 控制在4.5%以内. */
  readonly targets: number;
  /** … that are headings: 一、综合考核, （一）落实责任. */
  readonly headings: number;
  /** … that are numerals and nothing else: 1, 1.2, 一, （二）, ③. */
  readonly numerals: number;
  /** 1, 2, 3 … from the first row down. */
  readonly counts: boolean;
  /** Mean length of the texts. */
  readonly length: number;
}

/** 未建立的扣2分 · 得0.5分 · 不得分 · 每低1个百分点 · 满分 · 加1分: the text tells how points are won or lost. */
const RULE =
  /[,:;][\d.]+分|[扣得加减计记][\d.]+分|不[得计]分|扣完|酌情|得满分|[扣加减]分|每.{1,12}[扣加得减]/;

const NUMERAL = /^[(]?(\d{1,2}([.-]\d{1,2}){0,2}|[一二三四五六七八九十]{1,3}|[①-⑳])[)、.]?$/;

export function profileOf(view: View, column: number, body: readonly number[]): Profile {
  const rows = body.filter((row) => textOf(view, row, column) !== '');
  const texts = rows.map((row) => plain(textOf(view, row, column)));
  const share = (count: number): number => (rows.length === 0 ? 0 : count / rows.length);
  return {
    rows: body.length,
    filled: rows.length,
    filledAt: body.map((row) => textOf(view, row, column) !== ''),
    distinct: new Set(texts).size,
    points: share(rows.filter((row) => pointsAt(view, row, column) !== null).length),
    stated: body.map((row) => pointsAt(view, row, column)),
    said: share(
      rows.filter((row) => /分/.test(textOf(view, row, column)) && pointsAt(view, row, column) !== null)
        .length,
    ),
    percents: share(rows.filter((row) => isPercent(view, row, column)).length),
    rules: share(texts.filter((text) => RULE.test(simplified(text))).length),
    marked: share(texts.filter((text) => pointsMarks(text).length > 0).length),
    targets: share(texts.filter(isTarget).length),
    headings: share(texts.filter(isHeading).length),
    numerals: share(texts.filter((text) => NUMERAL.test(text)).length),
    counts: rows.every((row, index) => pointsAt(view, row, column) === index + 1),
    length: share(texts.reduce((total, text) => total + text.length, 0)),
  };
}

/** A figure that is no numeral at the head and no points. */
function isTarget(text: string): boolean {
  const bare = text.slice(leadingNumber(text)?.end ?? 0);
  return text.length <= 12 && /\d/.test(bare) && pointsMarks(text).length === 0;
}

function isPercent(view: View, row: number, column: number): boolean {
  const cell = cellAt(view.grid, row, column);
  return cell !== null && percentOf(cell) !== null;
}
