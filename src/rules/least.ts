import type { Rule } from './rule';

/** No less than that can the rule give, whatever the facts; −Infinity where nothing bounds it. */
export function leastOf(rule: Rule): number {
  switch (rule.kind) {
    case 'sum': {
      const added = rule.parts.reduce((total, part) => total + leastOf(part), rule.start);
      return Math.min(Math.max(added, rule.floor ?? -Infinity), rule.cap ?? Infinity);
    }
    case 'best':
      return rule.parts.length === 0 ? 0 : Math.max(...rule.parts.map(leastOf));
    case 'award':
      return Math.min(rule.points, rule.otherwise);
    case 'deduct':
      return Math.min(0, -rule.points);
    case 'deduct-per':
      return atMost(-rule.points, rule.most);
    case 'award-per':
    case 'per-step':
      return atMost(rule.points, rule.most);
    case 'linear':
      return rule.times === 0 ? rule.plus : -Infinity;
    case 'bands':
      return Math.min(0, rule.below ?? 0, ...rule.bands.map(({ points }) => points));
    case 'cases':
      return Math.min(rule.otherwise ?? 0, ...rule.cases.map(({ points }) => points));
    case 'by-best-unit':
      return Math.min(0, leastOf(rule.of));
    case 'multiplied':
      return rule.times < 0 ? -Infinity : Math.min(leastOf(rule.of), rule.times * leastOf(rule.of) || 0);
    case 'zero':
      return Math.min(rule.gives ?? 0, leastOf(rule.of));
    case 'discretion':
      return rule.when ? Math.min(0, rule.least) : rule.least;
    case 'choice':
      return Math.min(...rule.readings.map((reading) => leastOf(reading.rule)));
    case 'disqualify':
      return 0;
    case 'unreadable':
      return rule.least;
  }
}

/** So much each of any number of times, at most `most` either way. */
function atMost(each: number, most: number | null): number {
  return each >= 0 ? 0 : -(most ?? Infinity);
}
