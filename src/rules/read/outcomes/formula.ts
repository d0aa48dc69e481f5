import type { Finder, Outcome } from './outcome';

const SIGN = '[×*xX÷/+\\-－乘除以]';
/** 得分=70×实际达标率-63 · 得分=实际完成数/目标数×10 · 本项得分=完成率×5分. */
export const formula: Finder = {
  pattern:
    /(?:该项|本项|此项|考核|实际|计算公式为?:?|公式为?:?)*(?:得分|分值|分数)(?:=|等于|为)([^,。;=]{2,60})/g,
  read: ([, right = '']) => (new RegExp(SIGN).test(right) ? readFormula(right) : null),
};

/** 完成率×10分 · 按完成率×分值计分: the formula alone. */
export const formulaBare: Finder = {
  pattern:
    /(?<=^|[,;。:+])(?:按照|按|以)?[“"]?([^,;。:=×*+“"]{1,30}(?:之比|比值|率|比例|比重|[数量]|得分|成绩|均分|数\/[^,;。:=×*]{1,20})(?:[×*]|乘以)(?:[\d.]+(?:分|%)?|(?:该项|本项|标准|权重)?(?:分值|分)))[”"]?(?:计算|计分|得分|折算)*(?:得分)?(?=[,;。+]|$)/g,
  read: ([, all = '']) => readFormula(all),
};

/** A sum of terms, of which one holds a quantity; null for anything finer. */
function readFormula(text: string): Outcome | null {
  const plain = text
    .replace(/乘以|[×xX]/g, '*')
    .replace(/除以|÷/g, '/')
    .replace(/－/g, '-')
    .replace(/([^*+]+?)[与和]([^*+]+?)(?:之比|的?比值)/g, '$1/$2')
    .replace(/\(([^()+-]*)\)/g, '$1')
    .replace(/分$/, '');
  const terms = plain.split(/(?=[+-])/).map(readTerm);
  const [varied, ...more] = terms.filter((term) => term?.of !== undefined);
  if (terms.includes(null) || !varied?.of || more.length > 0 || /[()]/.test(plain)) return null;
  const plus = terms.reduce((total, term) => total + (term?.of === undefined ? (term?.factor ?? 0) : 0), 0);
  return { kind: 'formula', of: varied.of, times: varied.factor, ofPoints: varied.ofPoints ?? false, plus };
}

interface Term {
  readonly factor: number;
  readonly of?: string;
  /** 完成率×分值: times the item's points. */
  readonly ofPoints?: boolean;
}

const ALL_POINTS = /^(?:该项|本项|此项|标准|基本|权重|考核|指标)*(?:分值|分数|满分|权重|分)$/;

/** 70*实际达标率, 实际完成数/目标数*10, -63. */
function readTerm(text: string): Term | null {
  const sign = text.startsWith('-') ? -1 : 1;
  const factors = text.replace(/^[+-]/, '').split('*');
  const numbers = factors.flatMap((factor) => (numeric(factor) === null ? [] : [numeric(factor) ?? 0]));
  const named = factors.filter((factor) => numeric(factor) === null);
  const words = named.filter((factor) => !ALL_POINTS.test(factor));
  const ofPoints = words.length === named.length - 1;
  const factor = numbers.reduce((product, number) => product * number, sign);
  if (named.length === 0) return { factor };
  const [of = ''] = words;
  const isPlain = words.length === 1 && named.length <= 2 && /^[^\d/]{2,30}(?:\/[^\d/]{2,30})?$/.test(of);
  return isPlain ? { factor, of, ofPoints } : null;
}

function numeric(text: string): number | null {
  const match = /^(\d+(?:\.\d+)?)(%|分)?$/.exec(text);
  return match ? Number(match[1]) / (match[2] === '%' ? 100 : 1) : null;
}
