import type { Sum } from '../../rules/rule';
import { add, clamp, exactly } from '../possible';
import { MESSAGES } from '../messages';
import type { Construct } from './construct';

/** 各部分相加，再以分值封顶、以 0 分（或倒扣的下限）兜底。 */
export const sum: Construct<Sum> = {
  parts: (rule) => rule.parts,
  references: () => [],
  possible: (rule, _knowledge, parts) => clamp(parts.reduce(add, exactly(rule.start)), rule.floor, rule.cap),
  because: (rule, view) => MESSAGES.sum(rule, view.parts, view.possible),
};
