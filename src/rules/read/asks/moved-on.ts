import type { Book } from '../book/book';
import { NUMBER, numberOf } from '../lexicon';
import type { Ask } from './ask';

const RISE = '不降反升|上升|增长|增加|反弹';
const FALL = '负增长|下降|降低|减少|下滑';
const STEP = new RegExp(
  `^(?<moved>(?:同比|较上年|比上年)?(?:${RISE}|${FALL})的?,?)?每(?:(?<up>${RISE})|(?<down>${FALL}))(?<size>${NUMBER})?个?(?:百分点|%)(?:的)?$`,
);

/** 上升的每上升1%: of the growth that was spoken of. */
export function isMovedOn(text: string): boolean {
  return STEP.test(text);
}

/** 上升的每上升1% behind 同比下降得5分，持平得3分: so many steps above no growth. */
export function movedOnAsk(text: string, book: Book, before: Ask | null): Ask | null {
  const { moved, up, size } = STEP.exec(text)?.groups ?? {};
  if (!isMovedOn(text)) return null;
  const isGrowth = (label: string) => label.endsWith('增长率');
  const isFall = (label: string) => /(?:下降|降低|减少)$/.test(label);
  const fact = book.find(
    ({ type, unit, label }) =>
      type === 'percent' && unit === '%' && (isGrowth(label) || (up !== undefined && isFall(label))),
  );
  if (!fact) return null;
  // 增长率达到8%得5分，持平得3分，每下降1个百分点: below no growth, of which the rung before tells.
  const isLevel = before?.kind === 'in' && before.of.fact === fact && before.band.to?.value === 0;
  const isAbove = (up !== undefined) === isGrowth(book.labelOf(fact));
  return {
    kind: 'step',
    of: { fact, as: 'value' },
    // 增长率达到8%得5分，每下降1个百分点: below its mark, as 每低 is.
    from: moved === undefined && up === undefined && !isLevel ? (book.markOf(fact) ?? 0) : 0,
    side: isAbove ? 'above' : 'below',
    step: size === undefined ? 1 : numberOf(size),
  };
}

/** 下降得4分 behind 同比下降5%以上得5分: any fall at all. */
export function anyMoveAsk(text: string, book: Book): Ask | null {
  const isFall = /^(?:同比|较上年|比上年)?有?所?(?:下降|降低|减少)(?:的)?$/.test(text);
  const isRise = /^(?:同比|较上年|比上年)?有?所?(?:(?:实现|保持)?正?增长|上升|提高|增加|提升)(?:的)?$/.test(
    text,
  );
  if (!isFall && !isRise) return null;
  const own = isFall ? /(?:下降|降低|减少)$/ : /(?:增长|上升|提高|增加|提升)$/;
  const fact = book.find(({ type, label }) => type === 'percent' && own.test(label));
  const band = { from: { value: 0, inclusive: false }, to: null };
  return fact === null ? null : { kind: 'in', of: { fact, as: 'value' }, band, point: false };
}
