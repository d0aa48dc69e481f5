/** Row `from` of one list is row `to` of the other (0-based), this much alike. */
export interface Pairing {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** A row much less alike than another is not paired for the order's sake: that other may have been moved. */
const LIKELY = 0.85;

/**
 * Pairs the rows of two lists: rows that are as good as unchanged belong together wherever they stand; then the pairs in
 * order that weigh most together (rows may be missing or added on either side), then rows left over that were moved, best
 * first. Each row is paired once at most. `given[i][j]` is 0 to 1; below `least` (`leastMoved` out of order) nothing is paired.
 */
export function align(given: readonly (readonly number[])[], least: number, leastMoved: number): Pairing[] {
  const alike = withoutRivals(given);
  const pairs = inOrder(alike, least);
  const from = new Set(pairs.map((pair) => pair.from));
  const to = new Set(pairs.map((pair) => pair.to));
  const moved = alike
    .flatMap((row, i) => row.map((weight, j): Pairing => ({ from: i, to: j, weight })))
    .filter((pair) => pair.weight >= leastMoved && !from.has(pair.from) && !to.has(pair.to))
    .sort((a, b) => b.weight - a.weight);
  for (const pair of moved) {
    if (from.has(pair.from) || to.has(pair.to)) continue;
    from.add(pair.from);
    to.add(pair.to);
    pairs.push(pair);
  }
  return pairs.sort((a, b) => a.from - b.from);
}

/** As good as unchanged. */
const UNCHANGED = 0.97;

/** Without what else a row could be, where it is as good as one row of the other list and like no other, and that one likewise. */
function withoutRivals(alike: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const [first = []] = alike;
  const topOf = (weights: readonly number[]): number | null => {
    const most = Math.max(0, ...weights);
    const at = weights.indexOf(most);
    return most >= UNCHANGED && weights.lastIndexOf(most) === at ? at : null;
  };
  const byRow = alike.map(topOf);
  const byColumn = first.map((_, j) => topOf(alike.map((row) => row[j] ?? 0)));
  const own = byRow.map((j, i) => (j !== null && byColumn[j] === i ? j : null));
  const taken = new Map(own.flatMap((j, i) => (j === null ? [] : [[j, i] as const])));
  return alike.map((row, i) =>
    row.map((weight, j) => ((own[i] ?? j) === j && (taken.get(j) ?? i) === i ? weight : 0)),
  );
}

/** The heaviest chain of pairs that keeps both orders. */
function inOrder(alike: readonly (readonly number[])[], least: number): Pairing[] {
  const best = weights(alike, least);
  const pairs: Pairing[] = [];
  let i = alike.length;
  let j = alike[0]?.length ?? 0;
  while (i > 0 && j > 0) {
    const here = best[i]?.[j] ?? 0;
    if (here === (best[i - 1]?.[j] ?? 0)) i -= 1;
    else if (here === (best[i]?.[j - 1] ?? 0)) j -= 1;
    else {
      i -= 1;
      j -= 1;
      pairs.push({ from: i, to: j, weight: alike[i]?.[j] ?? 0 });
    }
  }
  return pairs.reverse();
}

/** best[i][j]: what the first i rows of one list and the first j of the other weigh together. */
function weights(alike: readonly (readonly number[])[], least: number): number[][] {
  const best: number[][] = [new Array<number>((alike[0]?.length ?? 0) + 1).fill(0)];
  alike.forEach((row, i) => {
    const line = [0];
    const likely = Math.max(least, LIKELY * Math.max(...row));
    row.forEach((weight, j) => {
      const paired = weight >= likely ? (best[i]?.[j] ?? 0) + weight : 0;
      line.push(Math.max(best[i]?.[j + 1] ?? 0, line[j] ?? 0, paired));
    });
    best.push(line);
  });
  return best;
}
