import { COUNTERS } from './counters';
import { readNumber } from '../text/numerals';

/** In the normalised text. */
export interface Found {
  readonly kind: 'deduction' | 'total';
  readonly points: number;
  readonly from: number;
  readonly to: number;
}

const NUMBER = String.raw`(\d+(?:\.\d+)?|[零一二两三四五六七八九十]+点[一二三四五六七八九]|[一二两三四五六七八九十半]+)`;
const TAKE = '(?:扣|减)(?:除|去|掉|了)?';
const TIMES = '[×xX*]';

/** Longest first: what one pattern has read is blanked out for the next. */
const PATTERNS: readonly (readonly [Found['kind'], RegExp])[] = [
  ['total', new RegExp(String.raw`(?:共|共计|合计|总计|累计|总共)${TAKE}${NUMBER}分`, 'g')],
  // 扣0.5分×3, 扣0.5×3分, 扣0.5分*3人
  ['deduction', new RegExp(String.raw`${TAKE}${NUMBER}分?${TIMES}${NUMBER}(?:分|[个人次处项户名])?`, 'g')],
  // 3个街道未建立，每个扣0.5分 · 两人缺岗，各扣1分
  [
    'deduction',
    new RegExp(
      String.raw`${NUMBER}[${COUNTERS}][^。;\n]{0,30}?(?:每|各)[^,。;\d]{0,4}?${TAKE}${NUMBER}分`,
      'g',
    ),
  ],
  // 每次扣0.5分，共3次
  [
    'deduction',
    new RegExp(String.raw`每[^,。;\d]{0,4}?${TAKE}${NUMBER}分,?(?:共|计|合计)${NUMBER}[${COUNTERS}]`, 'g'),
  ],
  ['deduction', new RegExp(String.raw`(?<!每[^,。;]{0,8})${TAKE}${NUMBER}分`, 'g')],
  // 扣2 · -1分 · 迟报1次(-0.5): nothing but a stop behind it
  ['deduction', new RegExp(String.raw`(?<!每[^,。;]{0,8})${TAKE}${NUMBER}(?=$|[,。;、)\n])`, 'g')],
  ['deduction', new RegExp(String.raw`(?<=^|[,。;、(\n])[-−](\d+(?:\.\d+)?)分?(?=$|[,。;、()\n])`, 'g')],
];

/** Every deduction that the normalised text states, in order; null where a figure can't be read. */
export function deductionsIn(text: string): Found[] | null {
  let rest = text;
  const found: Found[] = [];
  for (const [kind, pattern] of PATTERNS) {
    for (const match of rest.matchAll(pattern)) {
      const points = product(match.slice(1));
      if (points === null) return null;
      found.push({ kind, points, from: match.index, to: match.index + match[0].length });
    }
    rest = rest.replace(pattern, (words) => '\u0000'.repeat(words.length));
  }
  return found.sort((a, b) => a.from - b.from);
}

function product(figures: readonly (string | undefined)[]): number | null {
  const numbers = figures.map((figure) => (figure === '半' ? 0.5 : readNumber(figure ?? '')));
  return numbers.reduce<number | null>(
    (all, one) => (all === null || one === null ? null : Number((all * one).toFixed(6))),
    1,
  );
}
