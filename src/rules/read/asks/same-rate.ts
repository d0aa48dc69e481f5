/** 主干道亮灯率达98%: the rate by its own two characters. */
const RATE = /^[^:,\d]*?(\p{Script=Han}{2}率)(?:达到?|不低于)?\d/u;
/** 次干道达96%, 农村60%以上: whom or where, and the mark. */
const OTHER =
  /^(?:、|其中)?(?!达|完成|实现|超|不|未|低|高|少|大|控制|每|保持|在)(?![^\d]*(?:率|比例|比重|度|面|占|增|降))(\p{Script=Han}{2,6}?)((?:达到?|不低于)?\d[\d.]*%(?:及?以上)?)$/u;

/** 亮灯率达98%,次干道达96% → 次干道亮灯率达96%: of the same rate, which is named once. */
export function ofSameRate(piece: string, before: string): string {
  const rate = RATE.exec(before)?.[1];
  return rate === undefined ? piece : piece.replace(OTHER, `$1${rate}$2`);
}
