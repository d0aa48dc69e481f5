import Decimal from 'decimal.js';

/** lo ≤ hi, both included; a single number has lo = hi. */
export interface Piece {
  readonly lo: Decimal;
  readonly hi: Decimal;
}

/** What a score can be: sorted, disjoint pieces, at least one. Exact decimals. */
export interface Possible {
  readonly pieces: readonly Piece[];
}
