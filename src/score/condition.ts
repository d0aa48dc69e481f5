import type Decimal from 'decimal.js';
import type { Condition } from '../rules/rule';
import { amountOf, markOf, type Knowledge } from './known';
import { against, type Amount, type Range } from './range';
import type { Reference } from './reference';
import { allOf, anyOf, truthOf, type Truth } from './truth';

/** Whether the condition holds, as far as the facts say. */
export function holds(condition: Condition, knowledge: Knowledge): Truth {
  switch (condition.kind) {
    case 'is': {
      const known = knowledge.facts.get(condition.fact);
      if (known?.kind !== 'truth' || known.value === null) return 'maybe';
      return truthOf(known.value === condition.value);
    }
    case 'compare': {
      const amount = amountOf(knowledge, condition.of);
      const to = markOf(knowledge, condition.of, condition.to);
      return amount ? compare(amount, condition.op, to) : 'maybe';
    }
    case 'any':
      return anyOf(condition.of.map((part) => holds(part, knowledge)));
    case 'all':
      return allOf(condition.of.map((part) => holds(part, knowledge)));
  }
}

/** Every place where the condition looks at a fact. */
export function referencesOf(condition: Condition): Reference[] {
  switch (condition.kind) {
    case 'is':
      return [{ of: { fact: condition.fact, as: 'value' }, marks: [], steps: 0 }];
    case 'compare':
      return [{ of: condition.of, marks: [condition.to], steps: 0 }];
    case 'any':
    case 'all':
      return condition.of.flatMap(referencesOf);
  }
}

type Op = '<' | '<=' | '>' | '>=' | '=';

function compare(amount: Amount, op: Op, to: Decimal): Truth {
  if (amount.kind === 'exact') return truthOf(fits(against(amount, to), op));
  switch (op) {
    case '<':
      return below(amount, to);
    case '<=':
      return not(above(amount, to));
    case '>':
      return above(amount, to);
    case '>=':
      return not(below(amount, to));
    case '=':
      // A range is never one number.
      return above(amount, to) === 'yes' || below(amount, to) === 'yes' ? 'no' : 'maybe';
  }
}

function fits(sign: number, op: Op): boolean {
  if (sign === 0) return op === '<=' || op === '>=' || op === '=';
  return sign < 0 ? op === '<' || op === '<=' : op === '>' || op === '>=';
}

function below({ lo, hi, hiIn }: Range, mark: Decimal): Truth {
  if (hiIn ? hi.lt(mark) : hi.lte(mark)) return 'yes';
  return lo.gte(mark) ? 'no' : 'maybe';
}

function above({ lo, loIn, hi }: Range, mark: Decimal): Truth {
  if (loIn ? lo.gt(mark) : lo.gte(mark)) return 'yes';
  return hi.lte(mark) ? 'no' : 'maybe';
}

function not(truth: Truth): Truth {
  return truth === 'maybe' ? 'maybe' : truth === 'yes' ? 'no' : 'yes';
}
