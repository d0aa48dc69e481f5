import type { PlainSection } from './plain-table';
import type { Style } from './style';

export type Value = string | number | null;

const TRADITIONAL: Readonly<Record<string, string>> = {
  项: '項',
  评: '評',
  审: '審',
  标: '標',
  准: '準',
  办: '辦',
  计: '計',
  县: '縣',
  乡: '鄉',
  镇: '鎮',
  级: '級',
  数: '數',
  区: '區',
  内: '內',
  号: '號',
  复: '復',
  总: '總',
  责: '責',
  单: '單',
  检: '檢',
  则: '則',
  类: '類',
  别: '別',
  扣: '扣',
  初: '初',
  厅: '廳',
};

/** A header as this office writes it. */
export function headed(text: string, { headerWords }: Style): string {
  const bare = text.replace(/\s/g, '');
  if (headerWords === 'blanks') return [...bare].join(' ');
  if (headerWords === 'breaks')
    return [...bare].map((c, i) => (i > 0 && i % 2 === 0 ? `\n${c}` : c)).join('');
  if (headerWords === 'traditional') return [...bare].map((c) => TRADITIONAL[c] ?? c).join('');
  return headerWords === 'remark' && /分值|得分|评分$/.test(bare) ? `${bare}\n（分）` : text;
}

/** A section's name with its points behind it. */
export function sectionName(
  { name, points }: Pick<PlainSection, 'name' | 'points'>,
  { sectionPoints }: Style,
): string {
  return points === null || sectionPoints === 'none'
    ? name
    : `${name}${sectionPoints.replace(/15|１５/, String(points))}`;
}

export function pointsText(points: number, { points: style }: Style): Value {
  const wide = (text: string): string =>
    text.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)).replace('.', '．');
  switch (style) {
    case '5':
      return points;
    case '５分':
      return wide(`${points}分`);
    case '５':
      return wide(`${points}`);
    case '5.0':
      return Number.isInteger(points * 10) ? points.toFixed(1) : `${points}`;
    default:
      return style.replace('5', String(points));
  }
}

/** A text as it comes out of a document: 1.制定\u00a0方案… */
export function pasted(text: string, { pasted }: Style): string {
  if (!pasted) return text;
  const wide = text.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));
  const breaks = ['\u00a0', '\n', '\u200b', '\u3000\u3000', ' \n '];
  return [...wide]
    .map((c, at) => (at > 2 && at % 9 === 0 && !/[０-９．]/.test(c) ? `${breaks[(at / 9) % 5]}${c}` : c))
    .join('');
}
