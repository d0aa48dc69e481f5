import type { DeductPer } from '../../rules/rule';
import { factWords } from '../words';
import type { Construct } from './construct';
import { countReference, exactCount, perCount } from './per-count';

/** 每有一个…扣N分. Without `most` it is open below, and an enclosing floor bounds it. */
export const deductPer: Construct<DeductPer> = {
  parts: () => [],
  references: (rule) => [countReference(taking(rule))],
  possible: (rule, knowledge) => perCount(taking(rule), knowledge),
  because: (rule, view) =>
    view.say.perCount(
      { ...taking(rule), unit: view.knowledge.specs.get(rule.count)?.unit ?? '' },
      factWords(rule.count, view),
      exactCount(rule.count, view.knowledge),
      view.possible,
    ),
};

const taking = ({ count, points, most }: DeductPer) => ({ count, each: -points, most });
