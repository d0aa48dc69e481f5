import { conditionText, type Clause } from '../clauses/clause';

/** 每一项不达标扣该项分值; 未建立的扣除该项分，台账缺1份扣1分, and no part has points of its own: nobody knows how much that is. */
export function losesUnknownPart({ outcome, ...clause }: Clause, all: readonly Clause[]): boolean {
  if (outcome.kind !== 'zero' || !outcome.part) return false;
  const text = conditionText({ ...clause, outcome });
  const isOfSeveral = /每|各|[一1]项|任何?一/.test(text) || all.some((one) => one.outcome.kind === 'take');
  const said = clause.source.text.slice(clause.condition.to, clause.to);
  return said.includes('扣') && isOfSeveral && !all.some((one) => one.outcome.kind === 'give');
}

/** 完成得基本分，每超10%加0.5分: less than all of the points, and nobody says how many. */
export function givesUnknownBase({ outcome }: Clause, all: readonly Clause[]): boolean {
  if (outcome.kind !== 'give' || !outcome.basic) return false;
  return all.some((one) => one.outcome.kind === 'add' || (one.outcome.kind === 'give' && !one.outcome.basic));
}
