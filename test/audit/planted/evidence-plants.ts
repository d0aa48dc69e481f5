import type { ItemAssessment } from '../../../src/assessment';
import { a1 } from '../../../src/grid/address';
import type { FactSpec, FactValue } from '../../../src/rules/fact';
import { onlyNumber, type Possible } from '../../../src/score/possible';
import { scoreItem } from '../../../src/score/score';
import type { EnteredFact } from '../../../src/sheets/evidence';
import type { LogEntry } from '../../../src/sheets/log';
import { key, type Filled } from './filled';
import type { Plant, Planted } from './plants';

type Facts = ReadonlyMap<string, FactValue>;

const specsOf = (one: ItemAssessment): FactSpec[] => one.facts.map(({ spec }) => spec);

function possibleWith(one: ItemAssessment, facts: Facts): Possible {
  return scoreItem({ rule: one.rule, facts: specsOf(one) }, facts, new Map()).possible;
}

/** Every fact of the item in order, null where one of them has no such value. */
function inOrder(one: ItemAssessment): Facts | null {
  const clear = specsOf(one).map(({ id, clear }) => [id, clear] as const);
  return clear.length > 0 && clear.every((pair): pair is [string, FactValue] => pair[1] !== null)
    ? new Map(clear)
    : null;
}

/** The same with one fact that takes points for certain; null where none does. */
function atFault(one: ItemAssessment): { readonly facts: Facts; readonly rest: number } | null {
  const clear = inOrder(one);
  const points = one.item.points ?? 0;
  if (!clear || !onlyNumber(possibleWith(one, clear))?.eq(points)) return null;
  for (const { id, type, clear: value } of specsOf(one)) {
    const bad = type === 'count' ? 1 : type === 'yes-no' ? !value : null;
    const facts = bad === null ? null : new Map(clear).set(id, bad);
    const rest = facts && onlyNumber(possibleWith(one, facts));
    if (facts && rest?.lt(points)) return { facts, rest: rest.toNumber() };
  }
  return null;
}

const entered = (one: ItemAssessment, level: string, facts: Facts): EnteredFact[] =>
  [...facts].map(([fact, value]) => ({ table: 'T1', item: one.item.ordinal, fact, level, value }));

/** Facts in order at every level for all items that have full points and whose rule gives them then. */
export function honestFacts(filled: Filled): Filled {
  const facts = filled.assessed.items.flatMap((one) => {
    const clear = inOrder(one);
    const only = clear && onlyNumber(possibleWith(one, clear));
    return filled.assessed.table.levels.flatMap(({ name }) => {
      const score = filled.scores.get(key(name, one.item.ordinal));
      return clear && only && only.eq(Number(score ?? Number.NaN)) ? entered(one, name, clear) : [];
    });
  });
  return { ...filled, facts };
}

/** An item with full points whose rule takes some for one fact. */
function faulty(filled: Filled, turn: number) {
  const level = filled.assessed.table.levels.at(-1);
  const fit = filled.assessed.items.flatMap((one) => {
    const isFull = filled.scores.get(key(level?.name ?? '', one.item.ordinal)) === one.item.points;
    const fault = isFull && one.item.group === null ? atFault(one) : null;
    const cell = one.scores.at(-1);
    return fault && cell ? [{ one, cell, ...fault }] : [];
  });
  return level ? fit[turn % Math.max(1, fit.length)] : undefined;
}

const logged = (one: ItemAssessment, level: string, sheet: string, cell: string): LogEntry => ({
  run: 1,
  time: '2026-11-25T09:00:00',
  action: '填入',
  table: 'T1',
  item: one.item.ordinal,
  itemText: one.item.text,
  level,
  sheet,
  cell,
  before: { value: null },
  after: { value: one.item.points },
  rule: '',
  facts: '',
  engine: '',
});

const contradicting =
  (code: 'contradicts-facts' | 'stale'): Plant =>
  (filled, turn) => {
    const found = faulty(filled, turn);
    if (!found) return null;
    const { one, cell, facts } = found;
    const at = a1(cell.row, cell.column);
    const log = code === 'stale' ? [logged(one, cell.level, filled.empty.sheet, at)] : [];
    return planted({ ...filled, facts: entered(one, cell.level, facts), log }, code, at, one);
  };

/** Errors that only 佐证数据 and 计分记录 can show. */
export const EVIDENCE_PLANTS: Readonly<Record<string, Plant>> = {
  'contradicts-facts': contradicting('contradicts-facts'),
  stale: contradicting('stale'),
  'level-without-facts': (filled, turn) => {
    const found = faulty(filled, turn);
    const lower = filled.assessed.table.levels.at(-2);
    if (!found || !lower) return null;
    const { one, cell, facts, rest } = found;
    const scores = new Map(filled.scores).set(key(lower.name, one.item.ordinal), rest);
    const changed = { ...filled, scores, facts: entered(one, lower.name, facts) };
    return planted(changed, 'level-without-facts', a1(cell.row, cell.column), one);
  },
  'impossible-fact': (filled, turn) => {
    const level = filled.assessed.table.levels.at(-1);
    const rates = filled.assessed.items.flatMap((one) =>
      specsOf(one).flatMap((spec) => {
        const value = impossible(spec);
        const cell = one.scores.at(-1);
        return value !== null && cell ? [{ one, cell, facts: new Map([[spec.id, value]]) }] : [];
      }),
    );
    const found = rates[turn % Math.max(1, rates.length)];
    if (!found || !level) return null;
    const { one, cell, facts } = found;
    const changed = { ...filled, facts: entered(one, level.name, facts) };
    return planted(changed, 'impossible-fact', a1(cell.row, cell.column), one);
  },
  'missing-fact': (filled, turn) => {
    const found = faulty(filled, turn);
    const full = honestFacts(filled).facts;
    const blank = full.filter(
      ({ item, level }) => item === found?.one.item.ordinal && level === found.cell.level,
    );
    const facts = full.filter((fact) => !blank.includes(fact));
    if (!found || blank.length === 0 || !facts.some(({ level }) => level === found.cell.level)) return null;
    return planted({ ...filled, facts }, 'missing-fact', a1(found.cell.row, found.cell.column), found.one);
  },
};

/** More than all of them; null for what can be anything. */
function impossible({ type, label }: FactSpec): FactValue | null {
  const isShare = /(就业|参保|覆盖|合格|登记|回收|成功|签订)率(?!完成)/.test(label);
  return type === 'percent' && isShare ? 130 : null;
}

function planted(filled: Filled, code: Planted['codes'][number], cell: string, one: ItemAssessment): Planted {
  return { filled, codes: [code], cell, item: one.item.ordinal };
}
