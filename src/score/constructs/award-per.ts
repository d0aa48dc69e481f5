import type { AwardPer } from '../../rules/rule';
import { MESSAGES } from '../messages';
import { factWords } from '../words';
import type { Construct } from './construct';
import { countReference, exactCount, perCount } from './per-count';

/** 每完成一个得N分, 每篇加N分. Without `most` it is open above, and an enclosing cap bounds it. */
export const awardPer: Construct<AwardPer> = {
  parts: () => [],
  references: (rule) => [countReference(giving(rule))],
  possible: (rule, knowledge) => perCount(giving(rule), knowledge),
  because: (rule, { knowledge, possible }) =>
    MESSAGES.perCount(
      { ...giving(rule), unit: knowledge.specs.get(rule.count)?.unit ?? '' },
      factWords(rule.count, knowledge),
      exactCount(rule.count, knowledge),
      possible,
    ),
};

const giving = ({ count, points, most }: AwardPer) => ({ count, each: points, most });
