import { readItem } from '../../../src/rules/read/read-item';
import type { Reading } from '../../../src/rules/reading';
import { singleCells } from './read-cases';

/** What says the same in other words, and how a text is put into them. */
const SAME: readonly [wording: string, of: (text: string) => string][] = [
  ['扣2分 as 减2分', (text) => text.replace(/(?<![倒加])扣(?=\d[\d.]*分)/g, '减')],
  ['扣2分 as 扣减2分', (text) => text.replace(/扣(?=\d[\d.]*分)/g, '扣减')],
  ['扣2分 as 扣除2分', (text) => text.replace(/扣(?=\d[\d.]*分)/g, '扣除')],
  ['扣0.5分 as 扣零点五分', (text) => text.replace(/(?<!-)0\.5分/g, '零点五分')],
  ['得2分 as 记2分', (text) => text.replace(/(?<!奖)得(?=\d[\d.]*分)/g, '记')],
  ['加2分 as +2分', (text) => text.replace(/(?<![参增追再另(附])加(?=\d[\d.]*分)/g, '+')],
  ['95% as 95％', (text) => text.replaceAll('%', '％')],
  ['以上 as 及以上', (text) => text.replace(/(?<=[\d%人次项个户])以上/g, '及以上')],
  ['超过5天 as 高于5天', (text) => text.replace(/超过(?=\d)/g, '高于')],
  ['满分 as 全分', (text) => text.replaceAll('得满分', '得全分')],
  ['不得分 as 得0分', (text) => text.replaceAll('不得分', '得0分')],
  ['full-width commas as half-width ones', (text) => text.replaceAll('，', ',')],
  ['a blank between number and 分', (text) => text.replace(/(?<=\d)分/g, ' 分')],
  ['no stop at the end', (text) => text.replace(/[。；]$/, '')],
  ['a line for each sentence', (text) => text.replace(/(?<=[；。])(?!$)/g, '\n')],
];

/** The rule without the form's words and the names that come of their places. */
const bare = ({ rule, facts }: Reading) =>
  JSON.stringify([rule, facts.map(({ type, unit }) => [type, unit])], (key, value: unknown) =>
    ['words', 'question', 'label', 'assumption'].includes(key) ? null : value,
  ).replace(/"(?:item|rule|method|remark)-\d+(?:-\d+)?"/g, '""');

const RULES = singleCells().map((text) => ({ ...text, read: bare(readItem(text)) }));

test.each(SAME)('%s is the same rule', (_, of) => {
  const otherwise = RULES.filter(({ rule }) => of(rule) !== rule);
  expect(otherwise.length).toBeGreaterThan(10);
  const differing = otherwise.filter(
    ({ points, rule, read }) => bare(readItem({ points, rule: of(rule) })) !== read,
  );
  expect(differing.map(({ rule }) => of(rule))).toEqual([]);
});
