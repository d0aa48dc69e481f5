import Decimal from 'decimal.js';
import type { Place } from '../grid/address';
import type { Cell } from '../grid/grid';
import { plain } from '../text/normalise';
import { scaleOf, unitOfMeasure } from './units-of-measure';

/** One figure of a table, as a cell says it. */
export interface Figure extends Place {
  /** What the sheet shows. */
  readonly shown: string;
  /**
   * Exact, in the measure's unit; rates in percent (93 is 93%). null where the cell holds no number: a dash, words, an
   * error, a formula without a value.
   */
  readonly value: Decimal | null;
  readonly problem: 'none' | 'not-a-number' | 'unknown' | 'error' | 'not-applicable';
  /** 4.5%以内, ≤4.5%: at most; 不低于90%: at least. */
  readonly bound: 'most' | 'least' | null;
  /** Written with a percent sign, or shown with one. */
  readonly percent: boolean;
  /** The unit that the cell itself names; "" where none. */
  readonly unit: string;
  /** The cell holds a number (of hundredths where `percent`), so that a formula can take it from there. */
  readonly numeric: boolean;
  /** Digits behind the point that the cell shows. */
  readonly places: number;
}

const TEXT =
  /^(≥|≧|>=|≤|≦|<=|>|<|不低于|不少于|至少|达到|力争|不超过|不高于|控制在|低于|约)?([+-]?\d[\d,]*(?:\.\d+)?)(.*?)(以内|之内|以下|及以下|以上|及以上|左右)?$/;
const MOST = /^(≤|≦|<=|<|不超过|不高于|控制在|低于)$|^(以内|之内|以下|及以下)$/;
const LEAST = /^(≥|≧|>=|>|不低于|不少于|至少)$|^(以上|及以上)$/;
const NOT_APPLICABLE = /^([-—–/\\＼]+|无|无此项|不涉及|不考核)$/;
/** Binary noise of computed cells lies behind the fifteenth digit. */
const DIGITS = 15;

/** What a cell of figures says; null for a blank. `unit` is the measure's own: 1.2万人 in a column of 人 is 12000. */
export function readFigure(cell: Cell | null, place: Place, unit: string): Figure | null {
  if (!cell || (cell.kind === 'text' && plain(cell.text) === '' && cell.formula === undefined)) return null;
  const bare = {
    ...place,
    shown: cell.text,
    value: null,
    bound: null,
    percent: false,
    unit: '',
    numeric: cell.kind === 'number',
    places: placesOf(cell.text),
  };
  if (cell.kind === 'number') {
    const percent = /%/.test(cell.format ?? '');
    const value = new Decimal(Number(cell.value)).times(percent ? 100 : 1).toSignificantDigits(DIGITS);
    return { ...bare, value, percent, problem: 'none' };
  }
  if (cell.kind === 'unknown') return { ...bare, problem: 'unknown' };
  if (cell.kind === 'error') return { ...bare, problem: 'error' };
  const words = plain(String(cell.value));
  if (words === '') return null;
  if (NOT_APPLICABLE.test(words)) return { ...bare, problem: 'not-applicable' };
  return { ...bare, problem: 'not-a-number', ...writtenFigure(words, unit) };
}

function writtenFigure(words: string, unit: string): Partial<Figure> {
  const [, before = '', number, behind = '', after = ''] = TEXT.exec(words) ?? [];
  const own = behind === '' ? '' : unitOfMeasure(behind);
  if (number === undefined || own === null) return {};
  const scale = own === '' || own === '%' ? 1 : scaleOf(own) / scaleOf(unit);
  return {
    value: new Decimal(number.replaceAll(',', '')).times(scale),
    problem: 'none',
    bound: boundOf(before, after),
    percent: own === '%',
    unit: own,
    places: placesOf(number),
  };
}

function boundOf(before: string, after: string): Figure['bound'] {
  if (MOST.test(before) || MOST.test(after)) return 'most';
  return LEAST.test(before) || LEAST.test(after) ? 'least' : null;
}

function placesOf(text: string): number {
  return /\.(\d+)/.exec(plain(text))?.[1]?.length ?? 0;
}
