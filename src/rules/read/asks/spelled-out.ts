const LEVEL = /(?:国家|省部|省|市厅|市|县区|县|区|部|厅|乡镇|乡|镇|村|校|院)级|[特一二三四五]等|[金银铜]/;
const ONLY_LEVEL = new RegExp(`^(?:${LEVEL.source})(?:及?以上|以下|奖|牌)?(?:每[条篇次项个件名])?的?$`);
const VERB = /^(?:年内|本年度)?(?:发生|出现|获得|荣获|获|受到|被评为|评为|造成)/;

/** 每发生一起上访事件,进京的扣5分,到省的扣3分. */
const EACH = /^每(?:发生|出现|发现|查实|有)[^,]{2,20}(?=,[^,]{1,10}$)/;

/** 省级加3分 behind 获得国家级表彰的加5分; 较大事故 behind 发生重大事故: the words that are left out, from the clause before. */
export function spelledOut(text: string, before: string): string {
  const level = LEVEL.exec(text)?.[0];
  if (level && ONLY_LEVEL.test(text) && LEVEL.test(before))
    return before.replace(LEVEL, text.replace(/(?:每.)?的?$/, ''));
  const each = EACH.exec(before)?.[0];
  if (each && text.length <= 8 && !/[,每]/.test(text)) return `${each},${text}`;
  const verb = VERB.exec(before)?.[0];
  const isSameNoun = text.length >= 3 && text.slice(-2) === before.slice(-2) && text.length < before.length;
  return verb && isSameNoun && !/[未没无不,]/.test(text) && !VERB.test(text) ? `${verb}${text}` : text;
}

/** 获得国家级、省级荣誉 → 获得国家级荣誉, 获得省级荣誉; null where the words do not list just so many. */
export function listed(text: string, count: number): string[] | null {
  const cut = text.lastIndexOf(',') + 1;
  const parts = text.slice(cut).split(/[、和]/);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length !== count) return null;
  const levels = parts.map((part) => LEVEL.exec(part)?.[0] ?? '');
  if (levels.every((level) => level !== '')) {
    const head = first.slice(0, first.indexOf(levels[0] ?? ''));
    const end = levels.at(-1) ?? '';
    const tail = last.slice(last.indexOf(end) + end.length);
    return levels.map((level) => `${text.slice(0, cut)}${head}${level}${tail}`);
  }
  return parts.map((part, index) => (index === 0 ? part : spelledOut(part, first)));
}
