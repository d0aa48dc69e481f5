import type { Draw } from './draw';
import type { Worth } from './meaning';

/** What a part hangs on, in the order of its text. */
export interface Asked {
  readonly type: 'yes-no' | 'number' | 'rate';
  /** Words by which the question is known. */
  readonly about: string;
  /** Words of the question that make its yes a no: 是否资料不齐全. */
  readonly worse?: string;
  readonly values: readonly number[];
}

/** `gives` points of its own; `takes` of what is there (Infinity: leaves nothing); `adds` beyond the points. */
export type Kind = 'gives' | 'takes' | 'adds';

export interface Part {
  readonly kind: Kind;
  readonly text: string;
  /** What it gives at most; of what takes, what it may take at most, where it says so. */
  readonly most: number;
  readonly asks: readonly Asked[];
  /** From the facts, yes as 1 and no as 0, to what it gives, takes or adds. */
  readonly worth: (...facts: number[]) => Worth;
  /** Its points stand behind words that say no more than what it is about. */
  readonly isMark?: true;
  /** Where not every value of one fact goes with every value of the others. */
  readonly situations?: readonly (readonly number[])[];
}

export interface Template {
  readonly name: string;
  readonly make: (draw: Draw) => Part;
}

export const yes = (about: string, worse?: string): Asked => ({
  type: 'yes-no',
  about,
  values: [0, 1],
  ...(worse === undefined ? {} : { worse }),
});
export const number = (about: string, values: readonly number[] = [0, 1, 2, 3, 5]): Asked => ({
  type: 'number',
  about,
  values,
});
export const rate = (about: string, values: readonly number[]): Asked => ({ type: 'rate', about, values });

/** Around a mark: at it, above it, and below it by whole and by part points. */
export const around = (...marks: readonly number[]): number[] =>
  marks.flatMap((mark) => [mark, mark + 1.5, mark - 0.5, mark - 1, mark - 2, mark - 7]);

type Said = Omit<Part, 'kind'>;
const part =
  (kind: Kind) =>
  (
    most: number,
    text: string,
    asks: readonly Asked[],
    worth: Part['worth'],
    situations?: Said['situations'],
  ): Part => ({
    kind,
    most,
    text,
    asks,
    worth,
    ...(situations && { situations }),
  });

export const gives = part('gives');
export const marked = (...said: Parameters<typeof gives>): Part => ({ ...gives(...said), isMark: true });
export const adds = part('adds');
const taking = part('takes');
/** What takes without a bound of its own. */
export const takes = (
  text: string,
  asks: readonly Asked[],
  worth: Part['worth'],
  situations?: Said['situations'],
): Part => taking(Infinity, text, asks, worth, situations);

/** None of them, or one. */
export const oneOf = (count: number): number[][] =>
  Array.from({ length: count + 1 }, (_, which) =>
    Array.from({ length: count }, (_, index) => Number(index === which)),
  );
