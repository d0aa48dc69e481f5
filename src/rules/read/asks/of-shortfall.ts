import type { FactSpec } from '../../fact';
import type { Book, Place } from '../book/book';
import type { Ask } from './ask';
import type { Threshold } from './threshold';

type Inside = Extract<Ask, { kind: 'in' }>;

/** 全年开展检查不少于4次，少的次数: how many of what was due are missing. */
const MISSING = /(?:^|[,：])(?:再)?(?:减?少|缺|差|欠)的[^的]{1,2}数$/;
/** Only so many, and nothing of what: 少于2次, 全年不足2次, 仅开展1次. */
const ONLY = /^(?:全年|年内|累计|共|总计|仅|只|开展|组织|召开|举办|完成|了)*$/;
/** 每季度1次: of a time, and not of the whole year. */
const EACH_TIME = /每(?!年|人|个?(?:单位|村|社区|乡镇|部门))/;

/**
 * 不少于4次，少一次扣0.5分，少于2次的不得分: less than 2 of what there is leaves more than 2 that are missing. Where nobody says how many are due
 * altogether, it is asked how many there are. null: the words tell of something else.
 */
export function ofShortfall(text: string, bound: Threshold, book: Book, place: Place): Inside | null {
  const words = `${text.slice(0, bound.from)}${text.slice(bound.to)}`.replace(/的$/, '');
  const said = text.slice(bound.from, bound.to);
  const isLess = bound.band.from === null && /^(?:少于|低于|不足|不到|不满|不超过)/.test(said);
  if (!ONLY.test(words) || !isLess || bound.band.to === null) return null;
  const { unit } = bound;
  const isCount = ({ type, unit: of }: FactSpec) => type === 'count' && of === unit;
  const missing = book.find((spec) => isCount(spec) && MISSING.test(spec.label));
  const isDone = (spec: FactSpec) => !MISSING.test(spec.label) && book.markOf(spec.id) !== null;
  // 制度上墙5项以上得4分，每少一项扣1分，少于2项: it was asked for already.
  if (missing === null || book.find((spec) => isCount(spec) && isDone(spec)) !== null) return null;
  const due = dueOf(book.labelOf(missing), unit);
  const { value, inclusive } = bound.band.to;
  if (due !== null) {
    const band = { from: { value: due - value, inclusive }, to: null };
    return { kind: 'in', of: { fact: missing, as: 'value' }, band, point: false };
  }
  const what = book.labelOf(missing).replace(MISSING, '') || book.topicWords();
  const label = `${what === '' ? '' : `${what}：`}实际的${unit}数`;
  const fact = book.ask({ label, type: 'count', unit, clear: null }, { ...place, at: place.at + bound.from });
  return { kind: 'in', of: { fact, as: 'value' }, band: bound.band, point: false };
}

/** How many are due altogether; null where the words don't tell. */
function dueOf(label: string, unit: string): number | null {
  const all = [...label.matchAll(new RegExp(`(\\d+)个?${unit}`, 'g'))];
  const last = all.at(-1);
  const ahead = label.slice(0, last?.index).split(',').at(-1) ?? '';
  return last === undefined || EACH_TIME.test(ahead) ? null : Number(last[1]);
}
