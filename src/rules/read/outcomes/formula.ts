import { RATE } from '../lexicon';
import type { Finder, Outcome } from './outcome';

const SIGN = '[×*xX÷/+\\-－乘除以]';
const HAS_SIGN = new RegExp(SIGN);
/** 得分=70×实际达标率-63 · 得分=实际完成数/目标数×10 · 本项得分=完成率×5分. */
export const formula: Finder = {
  pattern:
    /(?:该项|本项|此项|考核|实际|计算公式为?:?|公式为?:?){0,8}(?:得分|分值|分数)(?:=|等于|为)([^,。;=]{2,60})/g,
  read: ([, right = '']) => (HAS_SIGN.test(right) ? readFormula(right) : null),
};

/** 群众满意度=测评满意度×10分: what is made of it, called by its own name; a rate that is explained gives no points. */
export const formulaNamed: Finder = {
  pattern:
    /(?<=^|[,;。:])(?:[^,。;=\d:]{2,16})=([^,。;=]{2,40}(?:[×*]|乘以)(?:\d+(?:\.\d+)?分|(?:本项|该项)?(?:分值|满分)))(?=[,;。]|$)/g,
  read: ([, right = '']) => readFormula(right),
};

/** 开工率=已开工项目数/计划开工项目数×5: as many points, where they are no percent. */
export const formulaOfTwo: Finder = {
  pattern:
    /(?<=^|[,;。:])(?:[^,。;=\d:]{2,16})=([^,。;=×*/÷\d]{2,30}[/÷][^,。;=×*/÷\d]{2,30}(?:[×*]|乘以)\d{1,2}(?:\.\d+)?)(?=[,;。]|$)/g,
  read: ([, right = '']) => readFormula(right),
};

/** 完成率×10分 · 按完成率×分值计分: the formula alone. */
export const formulaBare: Finder = {
  pattern:
    /(?<=^|[,;。:+]|(?:的|时|其他|其余|则)(?=按))(?:按照|按(?![时期质])|以)?[“"]?((?:(?!按(?![时期质]))[^,;。:=×*+“"]){1,30}(?:之比|比值|率|比例|比重|进度|(?<=满意|知晓|信任|覆盖|参与|支持|认可|准确)度|[数量]|得分|成绩|均分|[/÷][^,;。:=×*+]{1,20})(?:[×*]|乘以)(?:[\d.]+(?:分|%)?|(?:该项|本项|标准|权重)?(?:分值|满分|权重|分)))[”"]?(?:计算|计分|得分|折算|计(?=[,;。]|$)){0,8}(?:得分)?(?=[,;。+]|$)/g,
  read: ([, all = '']) => readFormula(all),
};

/** 按平均得分的10%计入 · 考核得分×10%计入本项得分: so much of a score that is made elsewhere. */
export const formulaPart: Finder = {
  pattern:
    /(?<=^|[,;。:])(?:按照|按|以)?(?<of>(?!本项|该项|此项)[^,;。:\d]{2,20}(?:得分|成绩|均分|总分|考核分))(?:的|[×*])(?<percent>\d+(?:\.\d+)?)%(?:计入|折算|计分|计算|记入|折合)+(?:本项|考核|年度)?(?:得分|总分|分数|计分|成绩){0,8}(?=[,;。]|$)/g,
  read: ({ groups }) => ({
    kind: 'formula',
    of: groups?.['of'] ?? '',
    times: Number(groups?.['percent']) / 100,
    ofPoints: false,
    plus: 0,
  }),
};

/** 实行百分制考核后按10%折算: so much of a score out of 100. */
export const formulaHundred: Finder = {
  pattern:
    /(?:实行|采取|采用|按|以)?百分制(?:[^,;。]{0,14}(?:考核|考评|测评))?(?:考核|计分|评分|测评|打分)?(?:得分)?(?:后)?,?(?:考核|考评)?(?:得分)?(?:再)?按(?<percent>\d+(?:\.\d+)?)%(?:的比例)?(?:折算|计入|计算|折合){1,2}(?:本项)?(?:得分|总分|分数|计分){0,8}/g,
  read: ({ groups }) => ({
    kind: 'formula',
    of: '百分制考核得分',
    times: Number(groups?.['percent']) / 100,
    ofPoints: false,
    plus: 0,
  }),
};

/** A sum of terms, of which one holds a quantity, or several with points of their own; null for anything finer. */
function readFormula(text: string): Outcome | null {
  const plain = text
    .replace(/乘以|[×xX]/g, '*')
    .replace(/除以|÷/g, '/')
    .replace(/－/g, '-')
    .replace(/([^*+]+?)[与和]([^*+]+?)(?:之比|的?比值)/g, '$1/$2')
    .replace(/^\((.*)\)$/, (all, inner: string) => (/[()]/.test(inner) ? all : inner))
    .replace(/\(([^()+-]*)\)/g, '$1')
    .replace(/分$/, '');
  const terms = multipliedOut(plain)
    .split(/(?=[+-])/)
    .map(readTerm);
  const [varied, ...more] = terms.filter((term) => term?.of !== undefined);
  if (terms.includes(null) || !varied?.of || /[()]/.test(multipliedOut(plain))) return null;
  if (more.length > 0) return severalTerms(terms.flatMap((term) => term ?? []));
  const plus = terms.reduce((total, term) => total + (term?.of === undefined ? (term?.factor ?? 0) : 0), 0);
  const { of, factor, ofPoints = false, over } = varied;
  if (over !== undefined && (plus !== 0 || factor <= 0)) return null;
  return { kind: 'formula', of, times: factor, ofPoints, plus, ...(over === undefined ? {} : { over }) };
}

const REST = '(?:1|100%)-(?<of>[^()*+\\-\\d/]{2,30}(?:/[^()*+\\-\\d/]{2,30})?)';
const REST_BEHIND = new RegExp(`(?<sign>[+-]?)(?<times>\\d+(?:\\.\\d+)?)\\*\\(${REST}\\)`);
const REST_AHEAD = new RegExp(`^(?<sign>)\\(${REST}\\)\\*(?<times>\\d+(?:\\.\\d+)?)$`);

/** 5×(1-未整改数/问题总数), 15-15×(1-完成率), (1-投诉率)×10: multiplied out. */
function multipliedOut(text: string): string {
  const { sign = '', times = '', of = '' } = (REST_BEHIND.exec(text) ?? REST_AHEAD.exec(text))?.groups ?? {};
  if (of === '') return text;
  const all = (REST_BEHIND.exec(text) ?? REST_AHEAD.exec(text))?.[0] ?? '';
  return text.replace(all, sign === '-' ? `-${times}+${times}*${of}` : `${sign}${times}-${times}*${of}`);
}

/** 甲率×4+乙率×6: each gives its own points; none is taken off. */
function severalTerms(terms: readonly Term[]): Outcome | null {
  const each = terms.flatMap(({ of, factor, over, ofPoints = false }): Outcome[] =>
    of === undefined || factor <= 0 || over !== undefined
      ? []
      : [{ kind: 'formula', of, times: factor, ofPoints, plus: 0 }],
  );
  return each.length === terms.length ? { kind: 'terms', each } : null;
}

interface Term {
  readonly factor: number;
  readonly of?: string;
  /** 完成率×分值: times the item's points. */
  readonly ofPoints?: boolean;
  /** 完成率/90%: what the quantity is divided by, in percent for a rate. */
  readonly over?: number;
}

const ALL_POINTS = /^(?:该项|本项|此项|标准|基本|权重|考核|指标){0,8}(?:分值|分数|满分|权重|分)$/;

/** 70*实际达标率, 实际完成数/目标数*10, -63. */
function readTerm(text: string): Term | null {
  const sign = text.startsWith('-') ? -1 : 1;
  const factors = text.replace(/^[+-]/, '').split('*').map(wordsOf);
  const [over, ...overs] = factors.flatMap((factor) => divisorIn(factor) ?? []);
  const numbers = factors.flatMap((factor) => (numeric(factor) === null ? [] : [numeric(factor) ?? 0]));
  const named = factors.filter((factor) => numeric(factor) === null).map(undivided);
  const words = named.filter((factor) => !ALL_POINTS.test(factor));
  const ofPoints = words.length === named.length - 1;
  const factor = numbers.reduce((product, number) => product * number, sign);
  if (named.length === 0) return { factor };
  const [of = ''] = words;
  const isPlain = words.length === 1 && named.length <= 2 && /^[^\d/]{2,30}(?:\/[^\d/]{2,30})?$/.test(of);
  if (!isPlain || overs.length > 0) return null;
  return { factor, of, ofPoints, ...(over === undefined ? {} : { over }) };
}

/** 100分制考试平均成绩: how it is measured is no part of its name. */
function wordsOf(factor: string): string {
  return factor.replace(/^(?:100|百)分制的?(?=.)/, '');
}

const DIVISOR = /^([^\d/]{2,30})\/(\d+(?:\.\d+)?)(%?)\p{Script=Han}{0,3}$/u;

/** 实际完成率/90%, 实际学时/72学时: what the quantity is divided by; null where it is another quantity, or 0. */
function divisorIn(factor: string): number | null {
  const [, of = '', number, percent] = DIVISOR.exec(factor) ?? [];
  const isRate = RATE.test(of);
  return number !== undefined && Number(number) > 0 && isRate === (percent === '%') ? Number(number) : null;
}

function undivided(factor: string): string {
  return divisorIn(factor) === null ? factor : factor.replace(/\/.*$/, '');
}

function numeric(text: string): number | null {
  const match = /^(\d+(?:\.\d+)?)(%|分)?$/.exec(text);
  return match ? Number(match[1]) / (match[2] === '%' ? 100 : 1) : null;
}
