import { a1 } from '../../grid/address';
import { AUDIT_MESSAGES } from '../messages';
import { reviewsOf } from '../reviews';
import { atCell, type TableCheck } from '../scene';

/**
 * level-without-facts: if and only if a reviewer's score differs from the lower level's, which rests on facts, and the reviewer gave neither facts
 * of their own nor a reason. A warning where the reviewer gives facts for other items; else information.
 */
export const levelWithoutFacts: TableCheck = (scene, cells) =>
  reviewsOf(scene, cells).flatMap(({ lower, upper, hasReason }) => {
    const { facts } = upper.item;
    const has = (level: string) => facts.some(({ values }) => values.has(level));
    if (hasReason === true || !has(lower.score.level) || has(upper.score.level)) return [];
    const isUsed = scene.assessed.items.some((item) =>
      item.facts.some(({ values }) => values.has(upper.score.level)),
    );
    const { message, settle } = AUDIT_MESSAGES.withoutFacts;
    const finding = atCell(upper, {
      code: 'level-without-facts',
      severity: isUsed ? 'warning' : 'info',
      message: message(upper.value.toNumber(), lower.score.level, lower.value.toNumber()),
      settle,
      values: { upper: upper.value.toNumber(), lower: lower.value.toNumber() },
    });
    return { ...finding, cells: [...finding.cells, a1(lower.score.row, lower.score.column)] };
  });
