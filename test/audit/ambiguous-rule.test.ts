import { readItem } from '../../src/rules/read/read-item';
import { codes, findings, kept, type ItemDraft } from './build';

/** An item whose rule is read from its words. */
const item = (ruleText: string, more: ItemDraft = {}): ItemDraft => ({
  points: 10,
  ruleText,
  rule: readItem({ points: 10, rule: ruleText }),
  ...more,
});
const TWICE = '未建立台账的扣1分；未建立台账的扣2分。';
const WHOLE = '每少一次扣2分，扣完为止。';

describe('ambiguous-rule where the reader was in doubt', () => {
  test('says at the rule what it was in doubt about, as information', () => {
    const [finding, more] = findings({ items: [item(WHOLE), item(TWICE)] });
    expect(finding).toMatchObject({
      code: 'ambiguous-rule',
      severity: 'info',
      item: 2,
      cells: ['F4'],
      quote: TWICE,
      values: { doubts: 'two-figures' },
    });
    expect(finding?.message).toBe(
      '第4行：“未建立台账的扣2分”和前面说的是同一情形，分数却不同，以哪个为准由单位确定。',
    );
    expect(finding?.english.message).toContain('Row 4: “未建立台账的扣2分”');
    expect(more).toBeUndefined();
  });
  test('says several doubts of an item together', () => {
    const [finding] = findings({ items: [item('未建立台账的扣1分；未建立台账的扣2分；未上报的每')] });
    expect(finding?.values).toEqual({ doubts: 'two-figures cut-off' });
  });
  test('is silent where all words were read', () => {
    expect(codes({ items: [item(WHOLE)] })).toEqual([]);
  });
  test('is silent where nothing was read: the cells say that a person has to judge', () => {
    expect(codes({ items: [item('按照附件三的标准计分。')] })).toEqual([]);
    expect(readItem({ points: 10, rule: '按照附件三的标准计分。' }).doubts).not.toEqual([]);
  });
});

describe('ambiguous-rule where all facts are known', () => {
  const open = (known: boolean | null, more: ItemDraft = {}) =>
    item(TWICE, {
      rule: { ...readItem({ points: 10, rule: TWICE }), doubts: [] },
      ...(known === null ? {} : { facts: { 'rule-0': known } }),
      ...more,
    });
  test('names the reading that the score still depends on', () => {
    const [finding, more] = findings({ items: [open(false)] });
    expect(finding).toMatchObject({
      code: 'ambiguous-rule',
      severity: 'info',
      cells: ['D3'],
      values: { assumptions: 'twice-rule-10' },
    });
    expect(finding?.message).toContain('前面对同一情形写的分数不同，怎样计？');
    expect(more).toBeUndefined();
  });
  test('is silent where the facts give one score whatever the reading', () => {
    expect(codes({ items: [open(true)] })).toEqual([]);
  });
  test('is silent while facts are missing, where a score is kept, and where only a person’s judgement is open', () => {
    expect(codes({ items: [open(null)] })).toEqual([]);
    expect(codes({ items: [open(false, { self: 9 })], settings: kept(1, '自评分') })).toEqual([]);
    const judged = readItem({ points: 10, rule: '工作不力的酌情扣1-3分。' });
    expect(
      codes({ items: [{ points: 10, rule: judged, facts: { [judged.facts[0]?.id ?? '']: true } }] }),
    ).toEqual([]);
  });
});
