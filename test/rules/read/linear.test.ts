import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '../../../src/rules/reading';
import { readItem } from '../../../src/rules/read/read-item';

/** What items say, each of which a cell may hold many of. */
const SENTENCES = [
  '每有一次未按要求落实的扣2.5分，扣完为止。',
  '建立工作台账的得2分；组织培训3次以上得3分，否则不得分。',
  '就业率95%以上得5分，90%以上得3分，85%以上得1分；',
  '得分=70×实际达标率-63；',
  '完成数×2+任务数÷3+',
  '查阅资料，检查方法，',
  '每降低1个百分点扣1分，',
  '获国家级表彰加3分，省级加2分，最多加5分。',
  '制度健全（3分，每缺一个扣1分）',
  '①建立制度（2分）②开展检查（3分）',
  '发生重大事故的一票否决；',
  '优秀得6分，良好得4.5分，合格得3分，不合格不得分。',
  '前三名得5分，第4至6名得3分，其余得1分。',
  '建立台账的得2分；组织培训得3分。发生事故的不得分。',
  '建立台账的得2分；发生事故的不得分。',
  '签订责任书（1分）、半年督查（2分），未签订扣1分。',
  '宣传资料1分，讲座1分，缺一项扣1分，',
  '未进行的，倒扣2分。',
  '视情况酌情扣分，按比例计分，',
  '的',
  '本项的全部',
  '（',
  '𠀀\ud800',
];
/** From so many on that the points of an item of 10 are exceeded, and the reading has all its choices. */
const TIMES = [1, 2, 4, 8, 16].map((times) => times * 8);

/** The characters that regular expressions go over while the item is read, and the size of its rule. */
function work(rule: string): number {
  const { exec } = RegExp.prototype;
  let steps = 0;
  const counting = jest.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    steps += match ? match.index + match[0].length - from + 1 : this.sticky ? 1 : text.length - from + 1;
    return match;
  });
  let reading: Reading;
  try {
    reading = readItem({ points: 10, rule });
  } finally {
    counting.mockRestore();
  }
  return steps + JSON.stringify(reading).length;
}

describe('a text that is twice as long is read with at most twice the work', () => {
  test.each(SENTENCES)('%s', (sentence) => {
    const works = TIMES.map((times) => work(sentence.repeat(times)));
    const growth = works.slice(1).map((now, index) => now / (works[index] ?? 1));
    expect(Math.max(...growth)).toBeLessThan(2.3);
  });
});

describe('words that an outcome may be worded with', () => {
  const folder = join(__dirname, '../../../src/rules/read/outcomes');
  const patterns = readdirSync(folder).flatMap((file) =>
    Object.entries(jest.requireActual<Record<string, unknown>>(join(folder, file))).flatMap(
      ([name, finder]) =>
        finder !== null &&
        typeof finder === 'object' &&
        'pattern' in finder &&
        finder.pattern instanceof RegExp
          ? [[name, finder.pattern] as const]
          : [],
    ),
  );
  it('are looked for one after the other, never in a loop without end', () => {
    expect(patterns.length).toBeGreaterThan(30);
    const isEndless = ([, { source }]: (typeof patterns)[number]) =>
      /\)\*/.test(source.replace(/\[[^\]]*\]/g, ''));
    expect(patterns.filter(isEndless).map(([name]) => name)).toEqual([]);
  });
});
