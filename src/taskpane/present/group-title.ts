import type { Refusal } from '../../grid/plan';
import { MESSAGES, say, type Language } from '../messages';

/** What a part of a plan does, in that language: by the kind that its id begins with, else as the plan calls it, in quotation marks. */
export function groupTitle({ group, title }: Pick<Refusal, 'group' | 'title'>, language: Language): string {
  if (language === 'zh') return title;
  const key = `group.${group.split(':')[0] ?? ''}`;
  return key in MESSAGES ? say(language, key as keyof typeof MESSAGES) : `“${title}”`;
}
