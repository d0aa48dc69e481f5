import { FORMS } from '../../src/forms/catalogue';
import { DOUBTS } from '../../src/rules/doubts';
import { readItem } from '../../src/rules/read/read-item';
import type { ItemTexts } from '../../src/rules/reading';

const codesOf = (texts: Partial<ItemTexts>) =>
  readItem({ points: 10, ...texts }).doubts.map(({ code, words }) => `${code}: ${words.text}`);

describe('where a text breaks off', () => {
  test.each([
    ['制度健全的得5分，未建立的每', 'cut-off: 健全的得5分，未建立的每'],
    ['建立台账的得10分（每缺一项', 'cut-off: 台账的得10分（每缺一项'],
    ['每发生一起扣2分，', 'cut-off: 每发生一起扣2分，'],
  ])('%s', (rule, doubt) => expect(codesOf({ rule })).toContain(doubt));
  test.each([
    '每发生一起扣2分，扣完为止',
    '建立台账的得10分（每缺一项扣1分）。',
    '（10分）',
    '80%以下的全扣',
  ])('%s is whole', (rule) =>
    expect(codesOf({ rule }).filter((doubt) => doubt.startsWith('cut-off'))).toEqual([]),
  );
  test('no text of the official forms does', () => {
    const items = FORMS.flatMap(({ sections }) => sections.flatMap((section) => section.items));
    const texts = items.flatMap(({ text, rule, method }) => [text, rule, method]);
    expect(texts.length).toBeGreaterThan(300);
    const cut = texts.filter((rule) => codesOf({ rule }).some((code) => code.startsWith('cut-off')));
    expect(cut).toEqual([]);
  });
});

describe('points that nothing tells of', () => {
  test('are a doubt at what gives the others', () =>
    expect(codesOf({ rule: '建立台账的得5分；组织培训的得3分。' })).toEqual([
      'points-unsaid: 组织培训的得3分',
    ]));
  test.each(['建立台账的得5分；组织培训的得5分。', '每少一次扣2分，扣完为止。', '每开展一次得2分。'])(
    '%s tells of all',
    (rule) => expect(codesOf({ rule })).toEqual([]),
  );
});

test('every doubt is said in Chinese and in English with the form’s words', () => {
  for (const sentence of Object.values(DOUBTS))
    expect(Object.values(sentence('扣2分')).every((one) => one.includes('扣2分'))).toBe(true);
});
