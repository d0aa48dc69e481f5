import type { Outcome } from '../outcomes/outcome';

/** 每件按时办结的得满分 · 每次均合格的得5分: all the points for all of them, not so many for each. 每项均达到90%得2分 counts those that do. */
export function isOfAllOfThem(text: string, outcome: Outcome): boolean {
  if (outcome.kind !== 'give' || !text.includes('每')) return false;
  return (
    outcome.points === 'full' || /每(?!个?(?:项|门|科))[^,每均都]{1,8}(?:均|都|全部)(?![等匀衡市])/.test(text)
  );
}
