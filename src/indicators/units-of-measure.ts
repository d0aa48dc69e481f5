import { plain } from '../text/normalise';

const UNITS =
  '%|‰|个百分点|百分点|亿元|万元|千元|百元|元|亿|万|万人次|万人|千人|人次|人|名|万户|户|万个|个|家|件|次|项|台|套|所|处|场|期|份|本|张|公里|亩|公顷|平方米|㎡|吨|天|岗|批|栋|座|条|对|种|篇|例|宗|起|辆|社区|企业';
const WHOLE = new RegExp(`^(?:单位:)?(${UNITS})(?:[/,、](?:${UNITS}))*$`);
const BRACKETED = new RegExp(`[(\\[](?:单位:)?(${UNITS})[)\\]]`);

/** 人, 万元, %, 单位:个 → the unit of measure; null for anything else. */
export function unitOfMeasure(text: string): string | null {
  return WHOLE.exec(plain(text))?.[1] ?? null;
}

/** 城镇新就业(人) → 人 and what is left; `text` is normalised. */
export function bracketedUnit(text: string): { readonly unit: string | null; readonly rest: string } {
  const match = BRACKETED.exec(text);
  return match ? { unit: match[1] ?? null, rest: text.replace(match[0], '') } : { unit: null, rest: text };
}

/** 万人 → 10000: how many single ones the unit stands for. */
export function scaleOf(unit: string): number {
  if (unit.startsWith('亿')) return 1e8;
  if (unit.startsWith('万')) return 1e4;
  return unit.startsWith('千') ? 1e3 : 1;
}
