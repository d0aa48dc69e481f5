import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { folder, kaoping } from './run';

interface Answer {
  readonly canonical: string;
  readonly facts: { id: string; label: string; type: string; unit: string; from: number; to: number }[];
  readonly unread: unknown[];
  readonly assumptions: { name: string; options: string[]; chosen: string | null }[];
  readonly veto: boolean;
  readonly score: { lo: number; hi: number; values: number[] | null };
  readonly trace: { parts: unknown[] };
  readonly problems: string[];
}

const TEXT = '每有一次未按要求落实的扣2.5分，扣完为止';

async function ask(...args: string[]): Promise<Answer> {
  const { out } = await kaoping('rule', '--points', '5', '--text', TEXT, ...args, '--json');
  return JSON.parse(out) as Answer;
}

describe('rule', () => {
  test('reads one rule text and says which facts it asks for, and where', async () => {
    const answer = await ask();
    expect(answer.facts).toHaveLength(1);
    expect(answer.facts[0]).toMatchObject({ type: 'count', unit: '次' });
    const { from, to } = answer.facts[0] ?? { from: 0, to: 0 };
    expect(TEXT.slice(from, to)).toContain('扣2.5分');
    expect(answer).toMatchObject({ unread: [], assumptions: [], veto: false, problems: [] });
    expect(answer.score).toEqual({ lo: 0, hi: 5, values: [0, 2.5, 5] });
  });

  test('scores with the facts that are known', async () => {
    const id = (await ask()).facts[0]?.id ?? '';
    expect((await ask('--facts', JSON.stringify({ [id]: 1 }))).score).toEqual({
      lo: 2.5,
      hi: 2.5,
      values: [2.5],
    });
    expect((await ask('--facts', JSON.stringify({ [id]: '9次' }))).score).toEqual({
      lo: 0,
      hi: 0,
      values: [0],
    });
  });

  test.each([85, '85%', { done: 17, of: 20 }])(
    'a rate made of two numbers is told by both or by itself: %j',
    async (value) => {
      const words = '得分=实际完成数/目标数×10';
      const asked = await kaoping('rule', '--points', '10', '--text', words, '--json');
      const id = (JSON.parse(asked.out) as Answer).facts[0]?.id ?? '';
      const facts = JSON.stringify({ [id]: value });
      const { out } = await kaoping('rule', '--points', '10', '--text', words, '--facts', facts, '--json');
      expect((JSON.parse(out) as Answer).score.values).toEqual([8.5]);
    },
  );

  test('says which facts do not fit, and ends with 2', async () => {
    const { code, err } = await kaoping('rule', '--points', '5', '--text', TEXT, '--facts', '{"nothing":1}');
    expect(code).toBe(2);
    expect(err).toContain('“nothing”');
  });

  test.each([
    [['--points', 'x', '--text', TEXT], '--points'],
    [['--points', '5', '--text', TEXT, '--facts', '[1]'], '--facts'],
    [['--points', '5', '--text', TEXT, '--assume', 'x'], '--assume'],
    [['--points', '5'], '--text'],
    [['--batch', 'no-such-file.jsonl'], 'no-such-file.jsonl'],
  ])('a wrong call is told: %j', async (args, told) => {
    const { code, err, out } = await kaoping('rule', ...args);
    expect(code).toBe(2);
    expect(err).toContain(told);
    expect(out).toBe('');
  });

  test('a batch is answered line by line, what is no question with an error', async () => {
    const file = path.join(folder(), 'batch.jsonl');
    writeFileSync(
      file,
      [JSON.stringify({ points: 5, text: TEXT }), '', '{', '{"points":-1,"text":""}'].join('\n'),
    );
    const { code, out } = await kaoping('rule', '--batch', file, '--json');
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Partial<Answer> & { error?: { code: string } });
    expect(code).toBe(3);
    expect(lines.map(({ error }) => error?.code ?? 'read')).toEqual(['read', 'bad-line', 'bad-line']);
    expect(lines[0]?.facts).toHaveLength(1);
  });
});
