import Decimal from 'decimal.js';
import { readNumber } from '../text/numerals';
import { plain } from '../text/normalise';

const NUMBER = String.raw`(\d+(?:\.\d+)?|[一二两三四五六七八九十半]+)`;
const DEDUCTION = new RegExp(`扣(?:除)?${NUMBER}分`, 'g');
/** 共扣3分，其中台账扣1分: the sum is said. */
const IN_ALL = new RegExp(`(?:共|共计|合计|总计|累计)扣(?:除)?${NUMBER}分`, 'g');
/** Words that quote the rule, deny, doubt, change or speak of several levels: the reason's figures can't be relied on. */
const UNCLEAR =
  /每|不扣|未扣|免扣|应扣|拟扣|可扣|扣完|得\d|加\d|不予扣|原扣|已扣|改|多扣|少扣|自评|自查|初评|复[核评查]|审[定核]|[县市省]评/;

/**
 * What a reason says was taken: 共扣3分, else all its 扣2分 added. null where it says none, or says it in a way that can
 * be read otherwise.
 */
export function deductionIn(reason: string): Decimal | null {
  const text = plain(reason);
  if (UNCLEAR.test(text)) return null;
  const inAll = figuresIn(text, IN_ALL);
  if (inAll.length > 0) return inAll.length === 1 ? added(inAll) : null;
  return text.includes('其中') ? null : added(figuresIn(text, DEDUCTION));
}

/** A fault is told, not a merit or a sample: 2个街道未建立, but not 5个街道均已建立, 抽查3个. */
const FAULT = /^[^,。;]*?(?:未|没|缺|不|超|迟|漏|欠|违)/;
const NO_FAULT = /未发现|没有?发现|没有?问题|无|均|都|全部|已|其中|抽|查看|应有|达标/;

/** How many of the unit a reason finds fault with, where it names exactly one number of them and no points; else null. */
export function countIn(reason: string, unit: string): number | null {
  const text = plain(reason);
  if (UNCLEAR.test(text) || NO_FAULT.test(text) || text.includes('分')) return null;
  const [only, second] = [...text.matchAll(new RegExp(`${NUMBER}${unit}`, 'g'))];
  if (only?.[1] === undefined || second) return null;
  return FAULT.test(text.slice(only.index + only[0].length)) ? readNumber(only[1]) : null;
}

function figuresIn(text: string, pattern: RegExp): (number | null)[] {
  return [...text.matchAll(pattern)].map(([, figure]) => readNumber(figure ?? ''));
}

function added(figures: readonly (number | null)[]): Decimal | null {
  if (figures.length === 0 || figures.includes(null)) return null;
  return figures.reduce<Decimal>((sum, figure) => sum.plus(figure ?? 0), new Decimal(0));
}
