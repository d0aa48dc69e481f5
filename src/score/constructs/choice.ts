import type { Choice } from '../../rules/rule';
import type { Knowledge } from '../known';
import { union } from '../possible';
import type { Construct } from './construct';

/** Words that leave a choice: every reading is possible, or the one that the office chose. */
export const choice: Construct<Choice> = {
  parts: (rule) => rule.readings.map((reading) => reading.rule),
  references: () => [],
  possible: (rule, knowledge, parts) => {
    const chosen = chosenReading(rule, knowledge);
    const only = chosen === null ? undefined : parts[chosen];
    return only ?? union(...parts);
  },
  because: (rule, view) => {
    const chosen = chosenReading(rule, view.knowledge);
    const label = chosen === null ? null : (rule.readings[chosen]?.label ?? null);
    return view.say.choice(rule, label, view.parts, view.possible);
  },
};

/** Index of the reading that was chosen; null where none was, or one that the rule does not have. */
export function chosenReading(rule: Choice, knowledge: Knowledge): number | null {
  const id = knowledge.readings.get(rule.assumption);
  const index = rule.readings.findIndex((reading) => reading.id === id);
  return index < 0 ? null : index;
}
