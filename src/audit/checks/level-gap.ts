import { thresholdOf } from '../../sheets/settings-of';
import { AUDIT_MESSAGES } from '../messages';
import { reviewsOf, type Review } from '../reviews';
import { a1 } from '../../grid/address';
import { atCell, type TableCheck } from '../scene';

/**
 * level-gap: if and only if two levels differ on an item by more points than the office's threshold; where it set none, if the reviewer gave no
 * reason for moving the item by its whole points. That is a warning where there is a column for reasons, else information.
 */
export const levelGap: TableCheck = (scene, cells) => {
  const threshold = thresholdOf(scene.settings, scene.assessed.id, 'level-gap');
  return reviewsOf(scene, cells).flatMap((review) => {
    const { lower, upper, hasReason } = review;
    const gap = upper.value.minus(lower.value).abs();
    const { points } = upper.item.item;
    const isTold = threshold === null ? isWhole(review, gap.toNumber()) : gap.gt(threshold);
    if (!isTold || points === null) return [];
    const { message, settle } = AUDIT_MESSAGES.levelGap;
    const finding = atCell(
      upper,
      {
        code: 'level-gap',
        severity: threshold === null && hasReason === null ? 'info' : 'warning',
        message: message(upper.value.toNumber(), lower.score.level, lower.value.toNumber(), gap.toNumber()),
        settle,
        values: { upper: upper.value.toNumber(), lower: lower.value.toNumber(), gap: gap.toNumber() },
      },
      ['points'],
    );
    return { ...finding, cells: [...finding.cells, a1(lower.score.row, lower.score.column)] };
  });
};

function isWhole({ upper, hasReason }: Review, gap: number): boolean {
  const known = upper.item.facts.some(({ values }) => values.has(upper.score.level));
  const points = upper.item.item.points ?? 0;
  return hasReason !== true && !known && points > 0 && gap >= points;
}
