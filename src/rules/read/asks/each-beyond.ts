import { NUMBER, UNIT } from '../lexicon';

const BEYOND = '低于|不足|未达到?|达不到|不到|超过|高于|少于|超出|大于|小于';
/** 每次会议出席率低于90% · 每个项目投资不足500万元: each of which that is so. */
const OF_EACH = new RegExp(
  `每(?<unit>次|期|场|批|户|家|村|人|个|件|所|月|季度?|年)(?<rest>[^,每\\d]{2,16}(?:${BEYOND})${NUMBER}(?:${UNIT})(?:以[上下内])?)(?:的)?$`,
);
/** 每起案件超过5天, 每项指标低于90%; 每起案件超过1天 may be each day, 每项低于目标5% each 5%. */
const OF_EACH_CASE = new RegExp(
  `每(?<unit>起|例|宗|名|项)(?<rest>[^,每\\d]{2,16}(?:(?:${BEYOND})(?:(?:[2-9]|[1-9]\\d+)(?!\\d*%)个?(?:${UNIT})|[5-9]\\d(?:\\.\\d+)?%)(?:以[上下内])?|(?:${BEYOND})[^,\\d]{0,8}${NUMBER}个?(?:${UNIT})以[上下内]))(?:的)?$`,
);

/** The words of which so many are counted, each of them beyond a bound, and in what. */
export function eachBeyond(tail: string): { readonly words: string; readonly unit: string } | null {
  const match = OF_EACH.exec(tail) ?? OF_EACH_CASE.exec(tail);
  const { unit = '', rest = '' } = match?.groups ?? {};
  return match && { words: `${tail.slice(0, match.index)}${rest}`, unit };
}

const AGAIN = new RegExp(`^(?<by>${BEYOND})?(?<mark>${NUMBER}个?(?:${UNIT})(?:以[上下内])?)的?$`);
const FIRST = new RegExp(
  `^(?<head>(?:.*,)?[^,]*每(?:有|发现)?(?:一|1)?[^,\\d]{2,20}?)(?<by>${BEYOND})(?<than>[^,\\d]{0,8})${NUMBER}个?(?:${UNIT})(?:以[上下内])?的?$`,
);

/** 低于80%扣1分 behind 每个单位参训率低于90%扣0.5分, 5%以上 behind 每项低于目标值5%以内: of each of those, too. null: it names something of its own. */
export function eachBeyondAgain(text: string, before: string): string | null {
  const { by, mark } = AGAIN.exec(text)?.groups ?? {};
  const first = mark === undefined ? undefined : FIRST.exec(before)?.groups;
  const isEach = /每[有发现一1]*[项个户家村人件所次起例宗名]/.test(before);
  if (!first || !isEach) return null;
  const { head = '', by: past = '', than = '' } = first;
  if (/(?:^|每)(?:少|低|高|超)$/.test(head)) return null;
  return by === undefined || by === past ? `${head}${past}${than}${mark ?? ''}` : null;
}
