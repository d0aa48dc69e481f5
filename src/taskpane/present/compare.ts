import Decimal from 'decimal.js';
import type { ItemAssessment, LevelScore } from '../../assessment';
import type { LevelName } from '../../recognise/table';
import { scoreAt } from './status';

/** Another level's score beside the one on show. */
export interface OtherScore {
  readonly level: LevelName;
  /** As the sheet shows it. */
  readonly text: string;
  /** The score on show minus this one, "−1" or "+0.5" or "0"; null where either is no number. */
  readonly difference: string | null;
}

/** The scores that other levels gave, lowest level first; levels that gave none are left out. */
export function otherScores(item: ItemAssessment, level: LevelName): readonly OtherScore[] {
  const own = numberOf(scoreAt(item, level));
  return item.scores
    .filter((score) => score.level !== level && score.entered !== null)
    .map((score) => {
      const other = numberOf(score);
      const difference = own && other ? signed(own.minus(other)) : null;
      return { level: score.level, text: score.entered?.text ?? '', difference };
    });
}

function numberOf(score: LevelScore | null): Decimal | null {
  const value = score?.entered?.value;
  return typeof value === 'number' ? new Decimal(value) : null;
}

function signed(value: Decimal): string {
  if (value.isZero()) return '0';
  return `${value.isNegative() ? '−' : '+'}${value.abs().toString()}`;
}
