import { AIM, TOPIC } from '../asks/bound';
import { boundedQuantity } from '../asks/quantity';
import { duesOf } from './dues';
import { onlyThreshold } from '../asks/threshold';
import type { Book } from '../book/book';
import type { Stretch } from './clause';
import type { Source } from '../source/source';

/** ①, 农机安全监理：ahead of rates. */
const HEAD = /^(?:\d{1,2}[.、)]|\(\d+\)|[①-⑳])?(?:[^,:\d率度]{2,16}:(?=[^,:]*(?:率|度|面)[、和及与]))?/;

/** 劳动合同签订率达到100%。 ahead of 每降低1%扣0.2分: what is due, and from where on it is counted. */
export function noteBounds(source: Source, stretch: Stretch | undefined, book: Book): void {
  if (!stretch) return;
  const column = source.words(0, 0).in;
  let at = stretch.from;
  for (const part of source.text.slice(stretch.from, stretch.to).split(/[,;。]/)) {
    // 完成率=完成数÷任务数×100% says what the rate is, not how high it should be.
    const named = /^([^=]{2,20}(?:率|比例))=/.exec(part)?.[1];
    if (named !== undefined) book.topic(named);
    const head = HEAD.exec(part)?.[0].length ?? 0;
    const told = part.slice(head);
    for (const due of duesOf(told)) {
      const from = at + head + Math.max(0, told.indexOf(due.slice(0, 3)));
      const bound = /[=÷×]/.test(due) ? null : onlyThreshold(due);
      if (!bound) {
        if (isDue(due)) book.noteOther();
        continue;
      }
      const fact = boundedQuantity(due, bound, book, { column, at: from });
      book.note({ kind: 'in', of: { fact, as: 'value' }, band: bound.band, point: bound.point });
    }
    at += part.length + 1;
  }
}

/** 制定普法计划, beside 举办讲座不少于4次: it is to be done too. */
function isDue(words: string): boolean {
  return /\p{Script=Han}{4,}/u.test(words) && !AIM.test(words) && !TOPIC.test(words);
}
