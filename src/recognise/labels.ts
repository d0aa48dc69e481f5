import { plain } from '../text/normalise';

/** 合 计 003 · 合计 004 · 总计, 总分, 总得分 elsewhere; with points behind it or not. */
export function isTotalLabel(text: string): boolean {
  return /^(合计|总计|共计|总分|总得分|合计得分|得分合计|累计)(\(?[\d.]+分?\)?|得分|分值?)?:?$/.test(
    plain(text),
  );
}

/** 小计, 本项小计, 一、小计. */
export function isSubtotalLabel(text: string): boolean {
  return /^.{0,8}小计(\(?[\d.]+分?\)?)?:?$/.test(plain(text));
}

/** 备注： 003 · 注: 004 · 说明：, 填表说明：. */
export function isNote(text: string): boolean {
  return (
    /^(备注|附?注|说明|填表说明|评分说明)\d*[:.、]/.test(plain(text)) ||
    /^(备注|附?注|说明)$/.test(plain(text))
  );
}

/** 考评组签字：, 填表人：, 年 月 日: below a table, never an item. */
export function isSignature(text: string): boolean {
  const words = plain(text);
  return (
    /(签字|签名|盖章|填表人|审核人|负责人|复核人|评审组|考评组|考核组|组长|成员|日期)[^:]{0,8}:/.test(
      words,
    ) || /^\d{0,4}年\d{0,2}月\d{0,2}日$/.test(words)
  );
}

/** 一、落实责任（15分） · (一)… · 第一部分…: a heading by its numeral. */
export function isHeading(text: string): boolean {
  return /^([一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十]{1,3}(部分|章|项|类))/.test(
    plain(text),
  );
}
