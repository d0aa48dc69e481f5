import type { Asked } from '../asks/ask';
import type { Bounded } from './block';
import type { Open, State } from './sort-state';

/** 1%以内不扣分，1%-3%扣1分: a rung of 0 among what takes of the same quantity, whose edge both may claim. */
export function placeKept(state: State): void {
  for (const kept of state.kept) {
    const { ask } = kept;
    if (ask.kind !== 'in' || ask.point) continue;
    const isOf = (one: Asked) => one.ask.kind === 'in' && one.ask.of.fact === ask.of.fact;
    const block = state.blocks.find(({ takes, zeros }) => [...takes, ...zeros].some(isOf));
    if (block && !isCountedOn(block, ask.of.fact)) beforeTakes(block, { ...kept, cap: null }, isOf);
  }
}

/** A rung that takes nothing. */
export function isKept({ clause: { outcome } }: Asked): boolean {
  return outcome.kind === 'keep';
}

/** 2次以内不扣分，每超1次扣1分，5次以上不得分: what each takes tells by itself where it begins. */
function isCountedOn({ takes }: Open, fact: string): boolean {
  return takes.some(
    ({ ask }) =>
      (ask.kind === 'step' && ask.of.fact === fact) ||
      ((ask.kind === 'each' || ask.kind === 'times') && ask.count === fact),
  );
}

function beforeTakes(block: Open, kept: Bounded, isOf: (one: Asked) => boolean): void {
  const at = block.takes.findIndex(isOf);
  block.takes.splice(at < 0 ? block.takes.length : at, 0, kept);
}
