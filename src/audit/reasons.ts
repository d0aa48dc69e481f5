import Decimal from 'decimal.js';
import { readNumber } from '../text/numerals';
import { plain } from '../text/normalise';

const NUMBER = String.raw`(\d+(?:\.\d+)?|[一二两三四五六七八九十半]+)`;
const DEDUCTION = new RegExp(`扣(?:除)?${NUMBER}分`, 'g');
/** Words that quote the rule, deny or doubt: the reason's figures can't be relied on. */
const UNCLEAR = /每|不扣|未扣|免扣|应扣|拟扣|可扣|扣完|得\d|加\d|不予扣/;

/** What a reason says was taken, all its 扣2分 added; null where it says none, or says it in a way that can be read otherwise. */
export function deductionIn(reason: string): Decimal | null {
  const text = plain(reason);
  if (UNCLEAR.test(text)) return null;
  const figures = [...text.matchAll(DEDUCTION)].map(([, figure]) => readNumber(figure ?? ''));
  if (figures.length === 0 || figures.includes(null)) return null;
  return figures.reduce<Decimal>((sum, figure) => sum.plus(figure ?? 0), new Decimal(0));
}

/** How many of the unit a reason names, where it names exactly one number of them and nothing of points; else null. */
export function countIn(reason: string, unit: string): number | null {
  const text = plain(reason);
  if (UNCLEAR.test(text) || /分/.test(text)) return null;
  const figures = [...text.matchAll(new RegExp(`${NUMBER}${unit}`, 'g'))];
  const [only, second] = figures;
  return only?.[1] !== undefined && !second ? readNumber(only[1]) : null;
}
