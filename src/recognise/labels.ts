import { plain } from '../text/normalise';
import { simplified } from '../text/simplified';

/** No label is longer. */
const LONGEST = 40;

/** A text as labels are compared: no blanks, half-width, its head simplified (合計, 備註：). */
export function labelWords(text: string): string {
  const words = plain(text);
  return simplified(words.slice(0, LONGEST)) + words.slice(LONGEST);
}

/** 合 计 003 · 合计 004 · 总计, 总分, 总得分 elsewhere; with points behind it or not. */
export function isTotalLabel(text: string): boolean {
  return /^(本表|全表|考核|考评|评定|各项|以上|(检查|考核|考评|评审)项目)?(合计|总计|共计|总分|总得分|总成绩|合计得分|得分合计|得分总计|累计|最[终后]得分)(\(?[\d.]+分?\)?|得分|分[值数]?)?:?$/.test(
    labelWords(text),
  );
}

/** 小计, 本项小计, 一、小计, 本项合计. */
export function isSubtotalLabel(text: string): boolean {
  return /^(.{0,8}小计|(本[项类页]|分项|部分)合计)(\(?[\d.]+分?\)?)?:?$/.test(labelWords(text));
}

/** 加分项 · 奖励分 · 二、附加分（10分） · 扣分项 · 一票否决项: what counts beside the points of the form. */
export function isExtraLabel(text: string): boolean {
  return /^([一二三四五六七八九十\d]{1,3}[、.]|\([一二三四五六七八九十\d]{1,3}\))?(特别|综合)?(加分|加减分|减分|扣分|奖励|奖惩|附加|倒扣|(一票)?否决)(因素|项目?|分|部分|指标|内容|事项|情况)?(\([^()]*\))?:?$/.test(
    labelWords(text),
  );
}

/** 备注： 003 · 注: 004 · 说明：, 填表说明：. */
export function isNote(text: string): boolean {
  return (
    /^(备注|附?注|说明|填表说明|评分说明)\d*[:.、]/.test(labelWords(text)) ||
    /^(备注|附?注|说明)$/.test(labelWords(text))
  );
}

/** 考评组签字：, 填表人：, 年 月 日: below a table, never an item. */
export function isSignature(text: string): boolean {
  const words = labelWords(text);
  return (
    /(签字|签名|盖章|填表人|审核人|负责人|复核人|评审组|考评组|考核组|组长|成员|日期)[^:]{0,8}:/.test(
      words,
    ) || /^\d{0,4}年\d{0,2}月\d{0,2}日$/.test(words)
  );
}

/** 一、落实责任（15分） · (一)… · 第一部分…: a heading by its numeral. */
export function isHeading(text: string): boolean {
  return /^([一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十]{1,3}(部分|章|项|类))/.test(
    labelWords(text),
  );
}
