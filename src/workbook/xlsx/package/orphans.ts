import { removeContentType } from './content-types';
import type { Draft } from './draft';
import { relationshipsOf } from './paths';
import { relationships } from './relationships';

/** Every part that can be reached from the package's root by relationships. */
export function reachable(draft: Draft): Set<string> {
  const seen = new Set<string>();
  const queue = [''];
  for (let part = queue.pop(); part !== undefined; part = queue.pop()) {
    for (const { target, isExternal } of relationships(draft, part)) {
      const key = target.toLowerCase();
      if (isExternal || seen.has(key) || !draft.has(target)) continue;
      seen.add(key);
      queue.push(target);
    }
  }
  return seen;
}

/** Takes a part out, with its relationships and its content type. */
export function removePart(draft: Draft, part: string): void {
  removeContentType(draft, part);
  draft.remove(relationshipsOf(part));
  draft.remove(part);
}

/**
 * Removes the parts that could be reached before `cut` and can't be reached after it.
 * Parts that nothing pointed to in the first place are the user's: they stay.
 */
export function cutOff(draft: Draft, cut: () => void): void {
  const before = reachable(draft);
  cut();
  const after = reachable(draft);
  for (const part of before) if (!after.has(part)) removePart(draft, part);
}
