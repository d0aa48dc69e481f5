import { AUDIT_MESSAGES } from '../messages';
import { atCell, type TableCheck } from '../scene';

/**
 * missing-fact: if and only if 佐证数据 already holds some fact of that level in that table, and a score cell of the level
 * is open for want of facts. Information only.
 */
export const missingFact: TableCheck = ({ assessed }, cells) => {
  const begun = new Set(
    assessed.items.flatMap(({ facts }) => facts.flatMap(({ values }) => [...values.keys()])),
  );
  return cells.flatMap((cell) => {
    const { item, score } = cell;
    if (!begun.has(score.level) || score.status !== 'open') return [];
    const labels = item.facts
      .filter(({ spec }) => score.scored.missing.includes(spec.id))
      .map(({ spec }) => spec.label);
    const { message, settle } = AUDIT_MESSAGES.missing;
    return atCell(cell, {
      code: 'missing-fact',
      severity: 'info',
      message: message(labels),
      settle,
      values: { missing: labels.length },
    });
  });
};
