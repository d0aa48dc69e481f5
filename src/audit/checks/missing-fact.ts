import { AUDIT_MESSAGES } from '../messages';
import { atCell, type TableCheck } from '../scene';

/**
 * missing-fact: if and only if 佐证数据 already holds some fact of that level in that table, and a score cell of the level is open
 * for want of facts. Information only.
 */
export const missingFact: TableCheck = ({ assessed }, cells) =>
  cells.flatMap((cell) => {
    const { item, score } = cell;
    const begun = assessed.items.some(({ facts }) => facts.some(({ values }) => values.has(score.level)));
    if (!begun || score.status !== 'open') return [];
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
