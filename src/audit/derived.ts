import Decimal from 'decimal.js';
import type { TableAssessment } from '../assessment';
import type { LevelName } from '../recognise/table';
import { enteredScore } from '../score/entered';

/** So many rows prove that a column adds up the others. */
const LEAST = 2;

/**
 * The levels whose every number is the sum of what at least two other levels have in its row (全年 of four quarters): nobody scored there, so
 * that no cap and no rule speaks of it.
 */
export function addedUp({ table, items }: TableAssessment): ReadonlySet<LevelName> {
  const names = table.levels.map(({ name }) => name);
  const rows = items.map(({ scores }) => new Map(scores.map((one) => [one.level, numberOf(one.entered)])));
  const isSum = (name: LevelName) => {
    const own = rows.filter((row) => row.get(name));
    const sums = own.filter((row) => {
      const others = names.flatMap((other) => (other === name ? [] : (row.get(other) ?? [])));
      return (
        others.length >= 2 &&
        Decimal.sum(...others).eq(row.get(name) ?? 0) &&
        !Decimal.sum(...others).isZero()
      );
    });
    return own.length >= LEAST && sums.length === own.length;
  };
  return new Set(names.length > 2 ? names.filter(isSum) : []);
}

function numberOf(entered: Parameters<typeof enteredScore>[0]): Decimal | null {
  const score = enteredScore(entered);
  return score.kind === 'number' ? score.value : null;
}
