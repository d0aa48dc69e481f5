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

describe('two figures for the same thing', () => {
  test.each([
    ['未建立台账的扣1分；未上报的扣1分；未建立台账的扣2分。', '未建立台账的扣2分'],
    ['每缺一次扣1分，每缺一次扣2分。', '每缺一次扣2分'],
    ['每低1%扣1分，每低1个百分点扣0.5分。', '每低1个百分点扣0.5分'],
    [
      '就业率90%以上得10分，90%以下得3分，90%以下不得分。',
      '就业率90%以上得10分，90%以下得3分，90%以下不得分',
    ],
    ['就业率达到90%得10分。就业率达到90%得8分。', '就业率达到90%得10分。就业率达到90%得8分'],
  ])('%s', (rule, words) => expect(codesOf({ rule })).toEqual([`two-figures: ${words}`]));
  test.each([
    '未建立台账的扣1分；未建立台账的再扣2分。',
    '未建立台账的扣1分；未建立档案的扣2分。',
    '就业率95%以上得10分，90%以上得8分，90%以下不得分。',
    '缺1次扣1分，缺2次扣3分。',
  ])('%s has none', (rule) => expect(codesOf({ rule })).toEqual([]));
  test('no official form has any', () => {
    const items = FORMS.flatMap(({ sections }) => sections.flatMap((section) => section.items));
    const found = items.flatMap(({ text, rule, method, points }) =>
      codesOf({ points, item: text, rule, method }).filter((code) => code.startsWith('two-figures')),
    );
    expect(found).toEqual([]);
  });
});

test('every doubt is said in Chinese and in English with the form’s words', () => {
  for (const sentence of Object.values(DOUBTS))
    expect(Object.values(sentence('扣2分')).every((one) => one.includes('扣2分'))).toBe(true);
});
