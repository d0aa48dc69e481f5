import type { FactSpec, FactValue } from '../../rules/fact';
import { factAsTyped } from '../../rules/fact-value';
import { a1 } from '../../grid/address';
import type { Bilingual } from '../../text/bilingual';
import { AUDIT_MESSAGES } from '../messages';
import { inTable, type TableCheck } from '../scene';

/** Rates of these can be above 100, and below 0 where something grows. */
const OVER = /增|降|超|完成|达成|计划|目标|任务|进度|同比|上年|去年|偏|比上|占比上升/;
const GROWS = /增|降|同比|偏|差/;

/**
 * impossible-fact: if and only if 佐证数据 holds a value that can't be: a share above 100% or below 0, a number of things below 0 or broken, more
 * done than there are, a date behind the period that is assessed. What can exceed its measure (增长, 完成计划) is left alone.
 */
export const impossibleFact: TableCheck = (scene) => {
  const { assessed } = scene;
  const year = lastYear(assessed.table.period);
  return assessed.items.flatMap(({ item, facts, scores }) =>
    facts.flatMap(({ spec, values }) =>
      [...values].flatMap(([level, value]) => {
        const why = whyImpossible(spec, value, year);
        const score = scores.find((one) => one.level === level);
        if (why === null || !score) return [];
        const { message, settle } = AUDIT_MESSAGES.impossibleFact;
        return inTable(
          scene,
          { cells: [a1(score.row, score.column)], item: item.ordinal, level, part: spec.id },
          {
            code: 'impossible-fact',
            severity: spec.type === 'date' ? 'warning' : 'error',
            message: message(score.row, level, spec.label, why),
            settle,
            values: {
              fact: spec.id,
              value: typeof value === 'object' ? factAsTyped(value) : String(value),
            },
            quote: item.ruleText,
          },
        );
      }),
    ),
  );
};

function whyImpossible(spec: FactSpec, value: FactValue, year: number | null): Bilingual | null {
  const words = AUDIT_MESSAGES.impossibleFact;
  if (typeof value === 'object' && 'rate' in value) {
    return value.rate < 0 || (value.rate > 100 && !OVER.test(spec.label)) ? words.noRate(value.rate) : null;
  }
  if (typeof value === 'object') {
    if (value.of <= 0 || value.done < 0) return words.noShare(value.done, value.of);
    return value.done > value.of && !OVER.test(spec.label) ? words.moreThanAll(value.done, value.of) : null;
  }
  if (typeof value === 'string') {
    const given = Number(value.slice(0, 4));
    return spec.type === 'date' && year !== null && given > year ? words.late(value, year) : null;
  }
  if (typeof value !== 'number') return null;
  if (spec.type === 'count') return value < 0 || !Number.isInteger(value) ? words.noCount(value) : null;
  if (spec.type === 'amount') return value < 0 && !GROWS.test(spec.label) ? words.noCount(value) : null;
  if (spec.type !== 'percent') return null;
  const isOut = (value > 100 && !OVER.test(spec.label)) || (value < 0 && !GROWS.test(spec.label));
  return isOut ? words.noRate(value) : null;
}

/** The last year that the period names. */
function lastYear(period: string | null): number | null {
  const years = [...(period ?? '').normalize('NFKC').matchAll(/(?:19|20)\d{2}/g)].map(Number);
  return years.length === 0 ? null : Math.max(...years);
}
