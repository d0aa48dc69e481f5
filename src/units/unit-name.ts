import { oneLine } from '../text/letters';
import { plain } from '../text/normalise';
import { looksLikeUnit, UNIT_END } from '../text/unit-words';
import type { NamesFound } from './unit-result';

/** 青溪县2004年度…评分表, 青溪县充分就业社区评分表: what stands before the year or the form's own words. */
const IN_TITLE = new RegExp(
  `^(\\p{Script=Han}{1,12}?${UNIT_END})(?=20\\d\\d|19\\d\\d|[“"《]|[^（(]{4,})`,
  'u',
);
const IN_BRACKETS = /[（(]([^（()）]{2,20})[）)]$/u;

/** Words of forms and of office habits in the names of files and sheets: what is left without them names the unit. */
const FORM_WORDS = [
  /第?[一二三四1234]季度|[上下]半年|半年|全年|年终|年底|\d{1,2}月份?/g,
  /(?:19|20)\d\d\s*年?度?/g,
  /充分就业星级社区|充分就业社区|星级社区|再就业工作|就业工作|目标责任制|责任制|落实情况|单项/g,
  /评分表|计分表|打分表|考核表|考评表|评审标准|评审表|评估表|申报表|汇总表|标准|细则|办法|情况|附件\d*/g,
  /已计分|考核|考评|评分|评审|评估|自查|自评|初评|复核|审定|得分|汇总|上报|终稿|定稿|最终版?|修改稿?|副本|新建|工作簿|工作表|复制|备份/g,
  /(?:microsoft|excel|sheet|copy|book|final|new|worksheet)/gi,
  /[（(]\s*\d*\s*[)）]/g,
];

/** A name of a file or a sheet without the words of forms and offices; null where nothing is left. */
export function nameIn(label: string): string | null {
  const bare = FORM_WORDS.reduce((text, words) => text.replace(words, ' '), label);
  const name = bare
    .replace(/^[\s\d._,，、．—–-]+|[\s\d._,，、．—–-]+$/g, '')
    .replace(/(?<=\p{Script=Han})表$/u, '')
    .trim();
  return /\p{L}/u.test(name) && !/^表$/.test(name) ? oneLine(name) : null;
}

/** Every place where a table can name its unit. */
export function namesFound(at: {
  readonly unit: string | null;
  readonly title: string;
  readonly sheet: string;
  readonly file: string;
}): NamesFound {
  const file = at.file.replace(/^.*[\\/]/, '').replace(/\.[a-z]+$/i, '');
  return {
    line: at.unit === null || at.unit.trim() === '' ? null : oneLine(at.unit),
    title: nameInTitle(at.title),
    sheet: nameIn(at.sheet),
    file: file === '' ? null : (nameIn(file) ?? file),
  };
}

function nameInTitle(title: string): string | null {
  const words = plain(title);
  const bracket = IN_BRACKETS.exec(words)?.[1];
  if (bracket && looksLikeUnit(bracket)) return bracket;
  return IN_TITLE.exec(words)?.[1] ?? null;
}
