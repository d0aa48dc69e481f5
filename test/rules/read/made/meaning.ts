/** Points that a careful scorer holds possible: numbers, and stretches of them. */
export type Points = readonly (readonly [lo: number, hi: number])[];

/** What a part is worth, or takes: one number, or several; `open`: surely these, and what else the words leave to a person. */
export type Worth = number | Points | { readonly open: Points };

export const open = (number: number): Worth => ({ open: either(number) });
export const isOpen = (worth: Worth): boolean => typeof worth === 'object' && 'open' in worth;

export const either = (...numbers: number[]): Points => numbers.map((one) => [one, one]);
export const between = (lo: number, hi: number): Points => [[Math.min(lo, hi), Math.max(lo, hi)]];
export function pointsOf(worth: Worth): Points {
  if (typeof worth === 'number') return either(worth);
  return 'open' in worth ? worth.open : worth;
}

/** Without the noise of binary fractions. */
const exact = (number: number) => (Number.isFinite(number) ? Math.round(number * 1e6) / 1e6 : number);

export function plus(one: Points, other: Points): Points {
  return distinct(one.flatMap(([a, b]) => other.map(([c, d]) => [exact(a + c), exact(b + d)] as const)));
}

export function kept(points: Points, least: number, most: number): Points {
  const within = (number: number) => Math.min(Math.max(number, least), most);
  return distinct(points.map(([lo, hi]) => [within(lo), within(hi)] as const));
}

export function distinct(points: Points): Points {
  return [...new Map(points.map((piece) => [piece.join(), piece])).values()];
}

/** 每低1个百分点扣0.5分 of 1.5 points less, or of several: as begun, as full steps, or in part. */
export function steps(short: number | readonly number[], each: number): Points {
  const all = (typeof short === 'number' ? [short] : short).map((one) => Math.max(one, 0));
  const sum = (of: (one: number) => number) => all.reduce((before, one) => before + of(one), 0) * each;
  return distinct(
    either(
      sum((one) => Math.ceil(one - 1e-9)),
      sum((one) => Math.floor(one + 1e-9)),
      sum((one) => one),
    ),
  );
}

export const map = (points: Points, of: (number: number) => number): Points =>
  points.map(([lo, hi]) => [exact(Math.min(of(lo), of(hi))), exact(Math.max(of(lo), of(hi)))]);
