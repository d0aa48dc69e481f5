import { cellAt } from '../grid/grid';
import { plain } from '../text/normalise';
import { percentOf, pointsAt, textOf, type View } from './view';

/** What stands below a header. */
export interface Profile {
  /** Rows of the body, and those of them with text in this column. */
  readonly rows: number;
  readonly filled: number;
  /** Different texts. */
  readonly distinct: number;
  /** Share of the filled cells that state points. */
  readonly points: number;
  /** … that are percentages. */
  readonly percents: number;
  /** … that speak of points won or lost: 扣2分, 得1分, 不得分. */
  readonly rules: number;
  /** 1, 2, 3 … from the first row down. */
  readonly counts: boolean;
  /** Mean length of the texts. */
  readonly length: number;
}

/** 未建立的扣2分 · 得0.5分 · 不得分 · 每低1个百分点 · 满分 · 加1分: the text tells how points are won or lost. */
const RULE =
  /[,:;][\d.]+分|[扣得加减计记][\d.]+分|不[得计]分|扣完|酌情|得满分|[扣加减]分|每.{1,12}[扣加得减]/;

export function profileOf(view: View, column: number, body: readonly number[]): Profile {
  const rows = body.filter((row) => textOf(view, row, column) !== '');
  const texts = rows.map((row) => plain(textOf(view, row, column)));
  const share = (count: number): number => (rows.length === 0 ? 0 : count / rows.length);
  return {
    rows: body.length,
    filled: rows.length,
    distinct: new Set(texts).size,
    points: share(rows.filter((row) => pointsAt(view, row, column) !== null).length),
    percents: share(rows.filter((row) => isPercent(view, row, column)).length),
    rules: share(texts.filter((text) => RULE.test(text)).length),
    counts: rows.every((row, index) => pointsAt(view, row, column) === index + 1),
    length: share(texts.reduce((total, text) => total + text.length, 0)),
  };
}

function isPercent(view: View, row: number, column: number): boolean {
  const cell = cellAt(view.grid, row, column);
  return cell !== null && percentOf(cell) !== null;
}
