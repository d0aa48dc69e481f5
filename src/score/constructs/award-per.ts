import type { AwardPer } from '../../rules/rule';
import { factWords } from '../words';
import type { Construct } from './construct';
import { countReference, exactCount, perCount } from './per-count';

/** 每完成一个得N分, 每篇加N分. Without `most` it is open above, and an enclosing cap bounds it. */
export const awardPer: Construct<AwardPer> = {
  parts: () => [],
  references: (rule) => [countReference(giving(rule))],
  possible: (rule, knowledge) => perCount(giving(rule), knowledge),
  because: (rule, view) =>
    view.say.perCount(
      { ...giving(rule), unit: view.knowledge.specs.get(rule.count)?.unit ?? '' },
      factWords(rule.count, view),
      exactCount(rule.count, view.knowledge),
      view.possible,
    ),
};

const giving = ({ count, points, most }: AwardPer) => ({ count, each: points, most });
