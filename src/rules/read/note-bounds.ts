import { boundedQuantity } from './asks/quantity';
import { markNames } from './apart';
import { onlyThreshold } from './asks/threshold';
import type { Book } from './book';
import type { Stretch } from './clause';
import type { Source } from './source';

/** 劳动合同签订率达到100%。 ahead of 每降低1%扣0.2分: what is due, and from where on it is counted. */
export function noteBounds(source: Source, stretch: Stretch | undefined, book: Book): void {
  if (!stretch) return;
  const column = source.words(0, 0).in;
  let at = stretch.from;
  for (const part of source.text.slice(stretch.from, stretch.to).split(/[,;。]/)) {
    // 完成率=完成数÷任务数×100% says what the rate is, not how high it should be.
    const named = /^([^=]{2,20}(?:率|比例))=/.exec(part)?.[1];
    if (named !== undefined) book.topic(named);
    const head = /^(?:\d{1,2}[.、)]|\(\d+\)|[①-⑳])?/.exec(part)?.[0].length ?? 0;
    for (const due of duesOf(part.slice(head))) {
      const bound = /[=÷×]/.test(due) ? null : onlyThreshold(due);
      if (!bound) continue;
      const fact = boundedQuantity(due, bound, book, { column, at: at + head });
      book.note({ kind: 'in', of: { fact, as: 'value' }, band: bound.band, point: bound.point });
    }
    at += part.length + 1;
  }
}

const RESPECTIVE =
  /^(?<names>[^,、]{2,}(?:率|度|面)(?:[、和及与][^,、]{1,12}(?:率|度|面))+)分别(?<move>[^\d,]{0,4})(?<marks>\d[\d.]*%(?:[、和及与]\d[\d.]*%)+)(?<end>(?:及?以上)?)$/;
const SAME =
  /^[^,、]{2,}(?:率|度|面)(?:[、和及与][^,、]{1,12}(?:率|度|面))+(?:均|都|全部|分别)?[^\d,率度面]{0,4}\d[\d.]*%/;

/** 采集率、准确率分别达到98%、95%以上, 办结率、满意率均达到95%: a bound each. */
function duesOf(text: string): readonly string[] {
  const { names = '', move = '', marks = '', end = '' } = RESPECTIVE.exec(text)?.groups ?? {};
  const [all, of] = [names.split(/[、和及与]/), marks.split(/[、和及与]/)];
  if (names !== '' && all.length === of.length)
    return all.map((name, index) => `${name}${move}${of[index] ?? ''}${end}`);
  return SAME.test(text)
    ? markNames(text.replace(/(?<=率|度|面)[和及与](?=[^、\d]*(?:率|度|面))/g, '、'))
    : [text];
}
