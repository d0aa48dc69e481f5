/** A number as it is printed. */
export const NUMBER = String.raw`(-?\d[\d.]*(?:e-?\d+)?)`;
/** 不得分 · 得2分 · 倒扣5分. */
export const GIVEN = String.raw`(不得分|得[\d.e-]+分|倒扣[\d.e-]+分)`;

export function givenPoints(words: string): number {
  const number = Number(/[\d.e-]+/.exec(words)?.[0] ?? 0);
  return words.startsWith('倒') ? -number : number;
}

const SPAN = new RegExp(`^${NUMBER}(?:至${NUMBER}分|分以上，没有上限|分以下，没有下限)$`);

/** 0至2分 · 1分以上，没有上限. */
export function readSpan(words: string): { least: number; most: number } | null {
  if (words === '没有上限和下限') return { least: -Infinity, most: Infinity };
  const match = SPAN.exec(words);
  if (!match) return null;
  const [number, other] = [Number(match[1]), match[2]];
  if (other !== undefined) return { least: number, most: Number(other) };
  return words.endsWith('上限') ? { least: number, most: Infinity } : { least: -Infinity, most: number };
}
