import { normalise, plain, sourceSpan } from './normalise';
import { simplified } from './simplified';

/** Points in brackets somewhere in a text: （12分）, (共10分). `from`/`to` are positions in the text as written. */
export interface PointsMark {
  readonly points: number;
  readonly from: number;
  readonly to: number;
  /** The mark says that it is a whole: 共, 满分, 总分. */
  readonly whole: boolean;
}

const NUMBER = String.raw`\d+(?:\.\d+)?`;
/** （15分） 000 · (40分) 004 · (20分) and (1.5分) elsewhere · (共10分), (权数15分) in county forms. */
const MARK = new RegExp(
  String.raw`[(\[【〔](共|合计|总计|计|满分|总分|权数|权重|分值)?:?(${NUMBER})分?[)\]】〕]`,
  'g',
);
/** A points cell: 2分 000 · 2 004 · １６分 · 0.8分 · 满分10分 · 0-5分 · 30(分). */
const CELL = new RegExp(
  String.raw`^(?:共|合计|总计|计|满分|总分|权数|分值)?:?[(]?(?:0[-—–~至]+)?(${NUMBER})[(]?分?[)]?[。.]?$`,
);
/** A total that is stated in words: 总分100分 (003), 合计100分. */
const STATED = new RegExp(String.raw`(?:总分|合计|总计|满分|共计|共)[^\d]{0,3}(${NUMBER})分`);

/** Every mark of points in the text, in order. A bracketed number without 分 counts only behind 共, 满分, 权数 …. */
export function pointsMarks(text: string): PointsMark[] {
  const normalised = normalise(text);
  const marks: PointsMark[] = [];
  for (const match of simplified(normalised.text).matchAll(MARK)) {
    const [whole, prefix, number] = match;
    if (!prefix && !whole.includes('分')) continue;
    const span = sourceSpan(normalised, match.index, match.index + whole.length);
    marks.push({ ...span, points: Number(number), whole: prefix !== undefined && prefix !== '分值' });
  }
  return marks;
}

/** What a points cell says; null where it says something else (or nothing). 20% is not points. */
export function cellPoints(text: string): number | null {
  const match = CELL.exec(simplified(plain(text)));
  return match ? Number(match[1]) : null;
}

/**
 * The points that a text claims for itself. A mark that says 共 or 满分 decides; a single mark likewise; so does one
 * behind the first line where the lines below only spell it out. Several marks are parts and add up （2分）…（1分）,
 * unless they are tiers of one thing (2人以上（3分），5人以上（6分）): then the highest. null where the text claims none.
 */
export function textPoints(text: string): number | null {
  const marks = pointsMarks(text);
  const whole = marks.find((mark) => mark.whole);
  if (whole) return whole.points;
  if (marks.length === 0) return null;
  const points = marks.map((mark) => mark.points);
  return areTiers(text, marks) ? Math.max(...points) : (headPoints(text, marks) ?? sum(points));
}

/** 1.签订集体合同。(6分)⏎80%以上的…(6分),50%-80%的…(4分): the head's points; the lines below add up to it or reach it. */
function headPoints(text: string, marks: readonly PointsMark[]): number | null {
  const lineEnd = text.search(/\n/);
  const [head, ...rest] = marks;
  if (lineEnd < 0 || !head || rest.length === 0 || rest.some((mark) => mark.from < lineEnd)) return null;
  if (head.to > lineEnd) return null;
  const below = rest.map((mark) => mark.points);
  return sum(below) === head.points || Math.max(...below) === head.points ? head.points : null;
}

/** 总分100分 → 100; 合计（100分） → 100; null where no sum is stated. */
export function statedTotal(text: string): number | null {
  const match = STATED.exec(simplified(plain(text)));
  if (match) return Number(match[1]);
  return pointsMarks(text)[0]?.points ?? null;
}

/** The most that a rule says can be won: 得10分 · 计5分 · 满分8分; null where it names none. */
export function highestWon(text: string): number | null {
  const won = [...simplified(plain(text)).matchAll(/(?:得|计|记|满分|最高)(?:为)?(\d+(?:\.\d+)?)分/g)].map(
    (match) => Number(match[1]),
  );
  return won.length === 0 ? null : Math.max(...won);
}

/** Adds as a person would: 1.1 + 2.2 is 3.3. */
export function sum(points: readonly number[]): number {
  return Number(points.reduce((total, each) => total + each, 0).toFixed(6));
}

/** Rungs of one ladder: each mark stands behind 以上, 以下, 以内 or a percentage. */
function areTiers(text: string, marks: readonly PointsMark[]): boolean {
  return (
    marks.length > 1 &&
    marks.every((mark) => /(以上|以下|以内|不足|不到|%)$/.test(plain(text.slice(0, mark.from))))
  );
}
