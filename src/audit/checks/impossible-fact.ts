import type { FactSpec, FactValue } from '../../rules/fact';
import { factAsTyped } from '../../rules/fact-value';
import { a1 } from '../../grid/address';
import type { Bilingual } from '../../text/bilingual';
import { AUDIT_MESSAGES } from '../messages';
import { inTable, type TableCheck } from '../scene';

/**
 * impossible-fact: if and only if 佐证数据 holds a value that can't be: outside the range of its fact (a share above 100% or below 0, a number
 * of things below 0, more done than there are), a broken number of things, a share of nothing, a date behind the period that is assessed.
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
  if (typeof value === 'object' && 'done' in value) {
    const { done, of } = value;
    if (of <= 0 || done < 0) return words.noShare(done, of);
    return isOutside(spec, (done / of) * 100) ? words.moreThanAll(done, of) : null;
  }
  if (typeof value === 'object') return isOutside(spec, value.rate) ? words.noRate(value.rate) : null;
  if (typeof value === 'string') {
    const given = Number(value.slice(0, 4));
    return spec.type === 'date' && year !== null && given > year ? words.late(value, year) : null;
  }
  if (typeof value !== 'number') return null;
  const isBroken = spec.type === 'count' && !Number.isInteger(value);
  if (!isBroken && !isOutside(spec, value)) return null;
  return spec.type === 'percent' ? words.noRate(value) : words.noCount(value);
}

function isOutside({ range }: FactSpec, value: number): boolean {
  const { least = null, most = null } = range ?? {};
  return (least !== null && value < least) || (most !== null && value > most);
}

/** The last year that the period names. */
function lastYear(period: string | null): number | null {
  const years = [...(period ?? '').normalize('NFKC').matchAll(/(?:19|20)\d{2}/g)].map(Number);
  return years.length === 0 ? null : Math.max(...years);
}
