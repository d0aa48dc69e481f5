import * as b from './build';
import { SPECS } from './arbitrary';
import { scoreItem } from '../../src/score/score';

describe('an answer that is remembered', () => {
  const rule = b.award(b.is('yes-a'), 2);
  const ask = (value: boolean | null, specs = SPECS) =>
    scoreItem({ rule, facts: specs }, new Map(value === null ? [] : [['yes-a', value]]), new Map());

  it('is the same for the same facts, and another for others', () => {
    expect(ask(true)).toBe(ask(true));
    expect(ask(false).possible).not.toEqual(ask(true).possible);
    expect(ask(null).missing).toEqual(['yes-a']);
  });

  it('is not taken for another list of facts', () => {
    const relabelled = SPECS.map((spec) => ({ ...spec, label: `${spec.label}?` }));
    expect(ask(true, relabelled)).not.toBe(ask(true));
  });
});
