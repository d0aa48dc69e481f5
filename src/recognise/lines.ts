import { letters, oneLine } from '../text/letters';
import { plain } from '../text/normalise';
import { looksLikeUnit } from '../text/unit-words';
import { labelWords } from './labels';
import { filled, textOf, type View } from './view';

/** What stands above a header: 附件2：, the title, unit lines, in the order of the sheet. */
export interface Lines {
  readonly title: string;
  readonly unit: string | null;
  /** 评估期：, 考核时间：, 年度：, 2004年度 alone on a line; likewise. */
  readonly period: string | null;
}

/** 单位（盖章）： 001 · 评估单位： 003 · 社区名称（盖章）： 004 · 镇(中心): in a county's form · 村名: · 县（市、区）: */
const UNIT =
  /^(?:.{0,6}单位|社区名称|社区|.{0,4}(?:乡镇|街道|县区|市县|名称)|[乡镇县区市村]|村居|学校|企业|部门|科室)名?(?:名称)?(?:\([^()]*\))?(?:名称)?(?:\([^()]*\))?:/;
/** The period's label; what stands behind it, or a year alone in brackets. */
const PERIOD =
  /(?:评估|考核|考评|评审|检查|评价|统计|填报|评分)?(?:期间?|时间|日期|年度|周期|时段|季度|月份|年月)[:：]\s*([^:：]*?)(?=\s+\S{1,10}[:：]|$)/;
const YEAR =
  /^\(?((?:\d{4}|[二〇零一二三四五六七八九○]{4})年(?:度|第?[一二三四1-4]季度|[上下]半年|\d{1,2}月份?)?)\)?$/;
const LABELLED = /^[^:]{1,14}:/;
const ATTACHMENT = /^附(?:件|表|录)?[一二三四五六七八九十\d]*:?$/;
const TITLE_WORDS = /(表|标准|细则|办法|方案|责任书)(?:\([^()]*\))?$/;
/** Words that a blank unit line prints for filling in: 区（市、县） 街道（乡镇） 社区. */
const PLACEHOLDER = /区\(市、县\)|县\(市、区\)|街道\(乡镇\)|乡镇\(街道\)|社区|街道|[_＿—]+|年|月|日/g;

/** A line of a sheet as one text; cells beside each other are parted by a blank, the same text twice counts once. */
export function lineText(view: View, row: number, left: number, right: number): string {
  return [...new Set(filled(view, row, left, right).map((column) => textOf(view, row, column)))].join(' ');
}

export function isUnitLine(text: string): boolean {
  return UNIT.test(labelWords(text));
}

/** 第2页, 共3页, 续表, （续） alone on a line. */
export function isPageMark(text: string): boolean {
  return /^[-—(]*(第\d+页.*|共\d+页.*|续表?|\d+\/\d+|\d+)[-—)]*$/.test(labelWords(text));
}

export function isAttachmentMark(text: string): boolean {
  return ATTACHMENT.test(labelWords(text));
}

/** Reads as the title of a table: names what it is and is no label. */
export function isTitle(text: string): boolean {
  const words = labelWords(withoutAttachment(text));
  return words.length >= 4 && words.length <= 60 && !LABELLED.test(words) && TITLE_WORDS.test(words);
}

/** 附件1：乡镇安全生产工作考核表 → 乡镇安全生产工作考核表 */
function withoutAttachment(text: string): string {
  return text.replace(/^\s*附\s*[件表录]?\s*[一二三四五六七八九十\d]*\s*[:：]\s*(?=\S)/, '');
}

/** The same title, a (续) behind it aside. */
export function sameTitle(one: string, other: string): boolean {
  return letters(one).replace(/续表?$/, '') === letters(other).replace(/续表?$/, '');
}

/** Title and unit from the lines above the header, top to bottom. Without a title the sheet's name stands in. */
export function readLines(texts: readonly string[], sheet: string): Lines {
  const unitLine = texts.find(isUnitLine);
  const free = texts.filter(
    (text) =>
      (isTitle(text) || !LABELLED.test(labelWords(text))) && !isAttachmentMark(text) && !isPageMark(text),
  );
  const title = free.findLast(isTitle);
  const longest = [...free].sort((a, b) => b.length - a.length)[0];
  return {
    title: oneLine(withoutAttachment(title === undefined ? (longest ?? sheet) : wholeTitle(free, title))),
    unit: unitLine === undefined ? null : unitOf(unitLine),
    period: periodOf(texts),
  };
}

/** 考核评分表 says nothing of what it is for: the line above does (基层党建工作责任制). */
const BARE_TITLE =
  /^(目标|管理|责任制?|综合|专项|工作|年度)*(考核|考评|评分|计分|评审|评估|检查)+(标准|细则|办法|表)+$/;

function wholeTitle(free: readonly string[], title: string): string {
  const above = free[free.indexOf(title) - 1];
  const isBare = BARE_TITLE.test(labelWords(title));
  if (above === undefined || !isBare || YEAR.test(plain(above)) || isOffice(above)) return title;
  return `${above.trim()}${title.trim()}`;
}

function isOffice(text: string): boolean {
  return looksLikeUnit(plain(text)) || /(办公室|政府|委员会|小组|部|组)$/.test(labelWords(text));
}

/** What was filled in behind the label; "" while only the form's own words stand there. The next label ends it. */
function unitOf(line: string): string {
  const behind = line.slice(line.search(/[:：]/) + 1);
  const value = behind.replace(/\s\S{1,10}[:：].*$/s, '').trim();
  const said = plain(value).replace(PLACEHOLDER, '');
  return said === '' ? '' : value.replace(/\s+/g, ' ');
}

function periodOf(texts: readonly string[]): string | null {
  for (const text of texts) {
    const labelled = PERIOD.exec(text)?.[1];
    if (labelled !== undefined)
      return plain(labelled).replace(PLACEHOLDER, '') === '' ? '' : oneLine(labelled);
    const year = YEAR.exec(plain(text))?.[1];
    if (year !== undefined) return year;
  }
  return null;
}
