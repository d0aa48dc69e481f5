import type { Refusal } from '../../grid/plan';
import { say, type Language } from '../messages';
import { groupTitle } from './group-title';

/** Refusals for one and the same reason, told once. */
export interface RefusedParts {
  /** What was not written; null where everything was refused for this reason, so that there is nothing to tell apart. */
  readonly titles: string | null;
  readonly message: string;
}

export function refusedParts(
  refused: readonly Refusal[],
  language: Language,
  isAll: boolean,
): readonly RefusedParts[] {
  const words = ({ message, english }: Refusal) => (language === 'zh' ? message : english);
  const messages = [...new Set(refused.map(words))];
  const titles = (message: string) =>
    refused.filter((refusal) => words(refusal) === message).map((refusal) => groupTitle(refusal, language));
  return messages.map((message) => ({
    message,
    titles: isAll && messages.length === 1 ? null : titles(message).join(say(language, 'list.comma')),
  }));
}
