import type { FactSpec } from './fact';
import { factsIn } from './read/book/facts-in';
import type { Rule } from './rule';

/** Of these facts, those that can take the whole table out (不列入评估, 取消资格): they are asked before any points. */
export function vetoFacts(rule: Rule, all: readonly FactSpec[]): FactSpec[] {
  const vetoes = vetoesIn(rule);
  return all.filter((spec) => vetoes.some((veto) => factsIn(veto, all).includes(spec)));
}

function vetoesIn(rule: Rule): Rule[] {
  switch (rule.kind) {
    case 'disqualify':
      return [rule];
    case 'sum':
    case 'best':
      return rule.parts.flatMap(vetoesIn);
    case 'multiplied':
    case 'zero':
    case 'by-best-unit':
      return vetoesIn(rule.of);
    case 'choice':
      return rule.readings.flatMap((reading) => vetoesIn(reading.rule));
    default:
      return [];
  }
}
