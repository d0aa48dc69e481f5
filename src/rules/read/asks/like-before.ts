import type { Book } from '../book/book';
import type { Ask } from './ask';

/** 发现无证1家扣1分、1人扣0.5分: people without one. */
export function likeBefore(label: string, tail: string, before: Ask | null, book: Book): string {
  if (before?.kind !== 'each' || !/^[1一]个?\p{Script=Han}{1,2}$/u.test(tail)) return label;
  const of = book.labelOf(before.count).replace(/的?[^的]{1,2}数$/, '');
  return of === '' || !/^.{1,2}数$/.test(label) ? label : `${of}的${label}`;
}
