import type { Stretch } from '../clauses/clause';

/** Where a new point begins within a cell: ① 2、 (3) 三、. */
const POINT = /[①-⑳]|(?<![\d.])\d{1,2}[、.)](?!\d)|\(\d{1,2}\)|[一二三四五六七八九十]、/g;
/** Pairs of characters that say nothing of which item is meant. */
const GENERAL =
  /^(?:工作|建立|制度|落实|开展|情况|进行|管理|完成|按照|要求|人员|单位|以上|没有|服务|兑现|政策|及时|未能|实施|办法|达到|标准|组织|相关|有关|规定|各项|计划|方案|资料|记录|任务|目标|部门|机构)$/;

/**
 * Of a cell that stands beside several items, a clause whose point names another of them and not this one binds that other
 * (000 二/2-5: 未开展小额担保… is of 小额担保). What names none of them may bind each.
 */
export function bindsOnlyOthers(
  text: string,
  { from, to }: Stretch,
  own: string,
  others: readonly string[],
): boolean {
  const point = pointOf(text, from, to);
  const isShared = (pair: string) => [own, ...others].every((item) => item.includes(pair));
  const named = (item: string) =>
    pairs(item).filter((pair) => point.includes(pair) && !GENERAL.test(pair) && !isShared(pair)).length;
  return named(own) === 0 && others.some((other) => named(other) >= 2);
}

/** From the numeral before to the end. */
function pointOf(text: string, from: number, to: number): string {
  const starts = [...text.slice(0, from).matchAll(POINT)];
  return text.slice(starts.at(-1)?.index ?? 0, to);
}

function pairs(text: string): string[] {
  const letters = text.replace(/[^\p{Script=Han}]+/gu, ' ');
  const all = Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2));
  return [...new Set(all.filter((pair) => !pair.includes(' ')))];
}
