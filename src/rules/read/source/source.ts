import { normalise, sourceSpan, type Normalised } from '../../../text/normalise';
import { simplified } from '../../../text/simplified';
import type { Words } from '../../rule';
import { bareMarks } from './bare-marks';
import { withStops } from './breaks';
import { withoutNames } from './names';
import { known } from './wordings';

/** One cell of an item as the reader goes through it: half-width, simplified, without blanks and breaks. */
export interface Source {
  readonly text: string;
  /** The original words of a stretch [from, to) of `text`, with their place there. */
  readonly words: (from: number, to: number) => Words;
  /** Where a place of `text` stands without its rewordings (wordings.ts): what ids are made of. */
  readonly place: (at: number) => number;
  /** A stretch of it that is read by itself; its words and places stay where they are. */
  readonly slice: (from: number, to: number) => Source;
}

const CIRCLED = '⓪①②③④⑤⑥⑦⑧⑨';
const FORMAL = '壹贰叁肆伍陆柒捌玖拾';
const ONE_FORMAL = new RegExp(`(?<=[扣得计加减每缺少])[${FORMAL}](?![${FORMAL}])`, 'g');
const PLAIN = '一二三四五六七八九十';

/** What stands for a figure, a bracket, a numeral or for 分, a character each: 壹 for 一, 缺l项, 扣点5分, 扣2份, 2.80%以上 for （2）80%以上. */
function plainly(text: string): string {
  const listed = /(?:^|[,;。:])1[.、](?!\d)/.test(text)
    ? text.replace(/(?<=[;。])[2-9]\.(?=\d)/g, (one) => `${CIRCLED.charAt(Number(one[0]))}、`)
    : text;
  return listed
    .replace(ONE_FORMAL, (one) => PLAIN.charAt(FORMAL.indexOf(one)))
    .replace(/(?<=[缺少每有扣得减加现])[lI](?=[项次个人分处件例户起])/g, '1')
    .replace(/(?<=[扣得加减计])点(?=\d)/g, '.')
    .replace(/[〔【〖[]/g, '(')
    .replace(/[〕】〗\]]/g, ')')
    .replace(/(?<=[扣减]\d{1,2}|[扣减]\d\.\d)份(?=[,;。]|$)/g, '分');
}

/** `points`: the item's; null where nothing states them. */
export function sourceOf(column: Words['in'], original: string, points: number | null = null): Source {
  const normalised = normalise(withStops(original));
  const plain = withoutNames(plainly(simplified(normalised.text)));
  const { text, stretches } = known(plain, bareMarks(plain, points));
  const end = { from: normalised.text.length, to: normalised.text.length };
  const startOf = (at: number) => (stretches[at] ?? end).from;
  const stops = stopsIn(normalised, original);
  return sliced({
    text,
    place: (at) => startOf(at) - stops.filter((stop) => stop < startOf(at)).length,
    words: (from, to) => {
      const first = startOf(from);
      const span = sourceSpan(normalised, first, to > from ? (stretches[to - 1] ?? end).to : first);
      return { in: column, text: original.slice(span.from, span.to), span };
    },
  });
}

/** Where marks stand that nobody wrote: no place counts them. */
function stopsIn({ positions }: Normalised, original: string): readonly number[] {
  if (!original.includes('\n')) return [];
  return positions.flatMap((at, index) => (original[at] === '\n' ? [index] : []));
}

function sliced(whole: Omit<Source, 'slice'>): Source {
  return {
    ...whole,
    slice: (from, to) =>
      sliced({
        text: whole.text.slice(from, to),
        words: (start, end) => whole.words(from + start, from + end),
        place: (at) => whole.place(from + at),
      }),
  };
}
