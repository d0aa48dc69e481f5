import { readItem } from '../../../src/rules/read/read-item';
import type { Reading } from '../../../src/rules/reading';
import { singleCells } from './read-cases';

const ANY = /[扣得加计记给减]\d/;
const ahead = (words: string) => (text: string) => (ANY.test(text) ? `${words}${text}` : text);
const behind = (words: string) => (text: string) =>
  ANY.test(text) ? text.replace(/[。；]?$/, `。${words}`) : text;
const ofWhatIsNot = (words: string) => (text: string) =>
  text.replace(/(^|[；。])(?=未(?!发生|完成))/g, `$1${words}`);
const ofWhatHappens = (words: string) => (text: string) =>
  text.replace(/(^|[；。])(?=发生|出现|被)/g, `$1${words}`);

/** Changes of a text that leave its meaning as it is. */
const SAME: readonly [change: string, of: (text: string) => string][] = [
  // Around the clauses.
  ['按照《…》要求， ahead', ahead('按照《绩效考核办法》要求，')],
  ['根据《…》规定， ahead', ahead('根据《绩效考核办法（试行）》规定，')],
  ['按照上级统一部署， ahead', ahead('按照上级统一部署，')],
  ['查看资料， ahead', ahead('查看资料，')],
  ['查阅资料、实地查看。 ahead', ahead('查阅资料、实地查看。')],
  ['评分标准： ahead', ahead('评分标准：')],
  ['查阅台账、实地抽查。 behind', behind('查阅台账、实地抽查。')],
  ['以…数据为准 behind', behind('以主管部门提供的数据为准。')],
  ['由…负责考核 behind', behind('由市民政局负责考核。')],
  ['（责任单位：…） behind', behind('（责任单位：市民政局）')],
  [
    '（以…数据为准） behind a rate',
    (text) => text.replace(/(?<=率)(?=达|低|[于到]|每)/g, '（以统计部门数据为准）'),
  ],
  // Ahead of a condition, and between it and what it does.
  ['凡未…', ofWhatIsNot('凡')],
  ['凡是未…', ofWhatIsNot('凡是')],
  ['若未…', ofWhatIsNot('若')],
  ['如发生…', ofWhatHappens('如')],
  ['一旦发生…', ofWhatHappens('一旦')],
  ['考核期内发生…', ofWhatHappens('考核期内')],
  ['未…的，扣', (text) => text.replace(/的扣(?=\d)/g, '的，扣')],
  ['未…扣', (text) => text.replace(/的，?(?=扣\d)/g, '')],
  ['将扣', (text) => text.replace(/的，?扣(?=\d)/g, '的，将扣')],
  ['予以扣', (text) => text.replace(/的，?扣(?=\d)/g, '的予以扣')],
  ['则扣', (text) => text.replace(/的，?扣(?=\d)/g, '的，则扣')],
  // Points.
  ['得2分 as 计2分', (text) => text.replace(/(?<![奖应少])得(?=\d[\d.]*分)/g, '计')],
  ['得2分 as 给2分', (text) => text.replace(/(?<![奖应少])得(?=\d[\d.]*分)/g, '给')],
  ['扣2分 as 扣分2分', (text) => text.replace(/(?<=的，?)扣(?=\d[\d.]*分)/g, '扣分')],
  ['（2分） as （计2分）', (text) => text.replace(/（(\d[\d.]*)分）/g, '（计$1分）')],
  ['（2分） as 【2分】', (text) => text.replace(/（(\d[\d.]*)分）/g, '【$1分】')],
  ['不得分 as 不计分', (text) => text.replaceAll('不得分', '不计分')],
  ['不得分 as 不给分', (text) => text.replaceAll('不得分', '不给分')],
  // Joints and marks.
  ['a line for a semicolon', (text) => text.replace(/；(?=.)/g, '；\n')],
  ['率、 as 率和', (text) => text.replace(/(?<=[^、，；。]{2}率)、(?=[^、，；。]{2,8}率均)/g, '和')],
  ['低于 as 小于', (text) => text.replace(/(?<![不每])低于(?=\d[\d.]*%)/g, '小于')],
  ['超过 as 大于', (text) => text.replace(/(?<![不未])超过(?=\d)/g, '大于')],
  ['达到 as 达', (text) => text.replace(/(?<![未没能])达到(?=\d[\d.]*%(?:以上)?得)/g, '达')],
  ['每低 as 每降低', (text) => text.replace(/每低(?=\d)/g, '每降低')],
  ['1% as 1个百分点', (text) => text.replace(/(每(?:降?低|下降))(\d[\d.]*)%/g, '$1$2个百分点')],
  ['no full-width stop', (text) => text.replace(/。$/, '.')],
];

/** The rule without the form's words and the names that come of their places. */
const bare = ({ rule, facts }: Reading) =>
  JSON.stringify([rule, facts.map(({ type, unit }) => [type, unit])], (key, value: unknown) =>
    ['words', 'question', 'label', 'assumption'].includes(key) ? null : value,
  ).replace(/"(?:item|rule|method|remark)-\d+(?:-\d+)?"/g, '""');

const RULES = singleCells().map((text) => ({ ...text, read: bare(readItem(text)) }));
/** So many texts a change, spread over all. */
const MOST = 60;

test.each(SAME)('%s', (_, of) => {
  const otherwise = RULES.filter(({ rule }) => of(rule) !== rule);
  const step = Math.max(1, otherwise.length / MOST);
  const some = otherwise.filter((__, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
  const differing = some.filter(
    ({ points, rule, read }) => bare(readItem({ points, rule: of(rule) })) !== read,
  );
  expect(differing.map(({ rule }) => of(rule))).toEqual([]);
});
