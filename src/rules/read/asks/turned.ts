import type { Band } from '../../rule';
import type { Book } from '../book/book';
import type { Ask } from './ask';
import { onlyThreshold } from './threshold';

const RISE = '增长|上升|增加|提高|提升|反弹';
const FALL = '负增长|下降|降低|减少|下滑';
const MOVE = new RegExp(
  `^(?:同比|较上年|比上年)?(?:(?<up>${RISE})|(?<down>${FALL}))(?:幅度)?(?:在|达到?|超过)?\\d[\\d.]*%[^,\\d]*$`,
);
const RISES = new RegExp(`(?:${RISE})$`);
const FALLS = new RegExp(`(?:${FALL})$`);

type End = Band['from'];

/** 上升5%以内得1分 behind 同比下降5%以上得5分: of that fall, below 0. 增长5%以内 behind 增长5%以上得5分: some growth. null: of nothing that was asked. */
export function turnedAsk(text: string, book: Book, before: Ask | null): Ask | null {
  const { up, down } = MOVE.exec(text)?.groups ?? {};
  const bound = up === undefined && down === undefined ? null : onlyThreshold(text);
  if (bound?.unit !== '%') return null;
  const moved = (label: RegExp) =>
    book.find((spec) => spec.type === 'percent' && spec.unit === '%' && label.test(spec.label));
  const [own, other] = up === undefined ? [FALLS, RISES] : [RISES, FALLS];
  const from: End = bound.band.from ?? { value: 0, inclusive: false };
  const { to } = bound.band;
  const same = moved(own);
  if (same !== null) {
    const isBelow = before?.kind === 'in' && before.of.fact === same && before.band.from?.value === to?.value;
    return isBelow && to !== null ? { kind: 'in', of: before.of, band: { from, to }, point: false } : null;
  }
  const fact = moved(other);
  if (fact === null) return null;
  const turn = (end: End): End => end && { value: -end.value, inclusive: end.inclusive };
  return { kind: 'in', of: { fact, as: 'value' }, band: { from: turn(to), to: turn(from) }, point: false };
}
