import { conditionText, type Clause } from './clause';

/**
 * 项目开工率（5分）、竣工率（5分）。开工率=已开工项目数/计划项目数×5: how the points of a mark are worked out stands behind, and the mark
 * says no more than what it comes to.
 */
export function markedFormulas(clauses: readonly Clause[]): Clause[] {
  const told = new Set<Clause>();
  for (const [index, clause] of clauses.entries()) {
    const mark = clauses.slice(0, index).findLast((one) => !told.has(one) && isMarkOf(one, clause));
    if (mark) told.add(mark);
  }
  return told.size === 0 ? [...clauses] : clauses.filter((clause) => !told.has(clause));
}

function isMarkOf(mark: Clause, { outcome, source, from, to }: Clause): boolean {
  if (outcome.kind !== 'formula' || outcome.plus !== 0 || outcome.over !== undefined) return false;
  const { outcome: given } = mark;
  if (given.kind !== 'give' || !given.mark || given.points !== outcome.times) return false;
  const [left = ''] = source.text.slice(from, to).split('=');
  const name = conditionText(mark);
  return [left.replace(/得分$|分值$/, ''), outcome.of.replace(/^实际/, '')].some(
    (one) => one.length >= 2 && (name.endsWith(one) || (name.length >= 3 && one.endsWith(name))),
  );
}
