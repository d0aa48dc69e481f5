import type { Condition, Rule, Words } from '../../rule';
import { isAllDone } from '../asks/all-done';
import type { Asked } from '../asks/ask';
import type { Block } from '../sort/block';
import { conditionText } from '../clauses/clause';
import { current, type State } from '../sort/sort-state';
import { wordsOf } from '../words';

/** 未按时报送扣2分，经批准延期的不扣分: where that is so, what was said before takes nothing. */
export function placeExcuse(excuse: Asked, state: State): void {
  if (state.blocks.length === 0 || excuse.ask.kind !== 'when') return;
  const { source, condition, to } = excuse.clause;
  const isOfLoss = source.text.slice(condition.to, to).includes('扣');
  const block = current(state);
  const isOfTakes = block.takes.length > 0 && !block.takes.some((take) => isOtherSide(excuse, take));
  const isOfZero = block.gives.length === 0 && block.zeros.length > 0;
  const isOfRest = block.takes.length === 0 && (isOfZero || PARDON.test(conditionText(excuse.clause)));
  if (isOfLoss && (isOfTakes || isOfRest)) block.excuses.push(excuse);
}

const PARDON = /不可抗力|(?:特殊|客观)(?:情况|原因|因素)|(?:经|报).{0,10}(?:批准|同意|认可|核实|备案)/;

/** 80%以下不得分。因不可抗力未完成的，经批准可不扣分 behind a ladder: where that is so, a person may give what the ladder does not. */
export function unlessPardoned({ excuses, takes, zeros }: Block, rule: Rule, full: number | null): Rule {
  const [excuse] = excuses;
  // What is excused of the deductions alone is excused where they are built.
  const isOfTakes = takes.length > 0 && zeros.length === 0;
  if (excuse?.ask.kind !== 'when' || isOfTakes || full === null) return rule;
  const back: Rule = {
    kind: 'discretion',
    words: wordsOf(excuse.clause),
    when: excuse.ask.when,
    least: 0,
    most: full,
  };
  return { kind: 'sum', words: null, start: 0, parts: [rule, back], cap: full, floor: null };
}

/** 发现问题每个扣1分，没有问题的不扣分; 未完成扣2分，完成的不扣分: nothing is lost there anyway. */
function isOtherSide(excuse: Asked, take: Asked): boolean {
  const [words, own] = [conditionText(excuse.clause), conditionText(take.clause)];
  const bare = words.replace(/^(?:凡|如|若)?(?:没有|未能|未|没|无|不)|的$/g, '');
  const isDenied = bare !== words.replace(/的$/, '') || /未|没|无|不/.test(own);
  return isAllDone(words) || /^(?:全部|均|都)/.test(words) || (isDenied && own.includes(bare));
}

/** What is taken, where some of it may be excused: of several deductions, and of what is counted, nobody knows how much. */
export function unlessExcused({ excuses, takes }: Block, less: Rule[], full: number): Rule[] {
  const [take, ...more] = takes;
  const isSingle = more.length === 0 && (take?.ask.kind === 'when' || take?.ask.kind === 'in');
  return excuses.reduce((of, { clause, ask }): Rule[] => {
    const isOnce = isSingle || /^(?:全年|年终|年底)完成/.test(conditionText(clause));
    if (ask.kind !== 'when' || of.length === 0) return of;
    const [words, when] = [wordsOf(clause), ask.when];
    const taken: Rule = { kind: 'sum', words: null, start: 0, parts: of, cap: 0, floor: null };
    if (clause.outcome.kind === 'halved') return halfAtMost(taken, when, words, full);
    const back: Rule = { kind: 'discretion', words, when, least: 0, most: full };
    return isOnce
      ? [{ kind: 'multiplied', words, when, times: 0, of: taken }]
      : [{ ...taken, parts: [...of, back] }];
  }, less);
}

/** 及时整改的减半扣分 behind several that take: half of it, of some or of all. */
function halfAtMost(taken: Rule, when: Condition, words: Words, full: number): Rule[] {
  const half: Rule = { kind: 'multiplied', words, when, times: 0.5, of: taken };
  const more: Rule = { kind: 'discretion', words, when, least: -full, most: 0 };
  return [half, { kind: 'best', words: null, parts: [more, half] }];
}
