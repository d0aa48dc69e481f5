import { said, type Bilingual } from '../text/bilingual';
import type { ReadingDoubt } from './reading';

/** What each doubt of the reader says to a person; `words`: the form's own, that it is about. */
export const DOUBTS: Readonly<Record<ReadingDoubt, (words: string) => Bilingual>> = {
  'unread-words': (words) =>
    said(
      `“${words}”没有读懂，可能影响得分，由人判断。`,
      `“${words}” was not understood, may change the score, and is left to a person.`,
    ),
  'columns-disagree': (words) =>
    said(
      `几栏都写有计分的话（如“${words}”），怎样合并由单位确定。`,
      `Several columns tell of points (“${words}”); the office says how they go together.`,
    ),
  'needs-other-units': (words) =>
    said(
      `“${words}”要和其他单位比较，只看本单位算不出。`,
      `“${words}” compares with other units: this one alone does not tell the score.`,
    ),
  'points-unsaid': (words) =>
    said(
      `“${words}”等各款合计不到分值，其余的分没有写明怎样计，由人判断。`,
      `“${words}” and what stands beside it give less than the item’s points; nothing tells of the rest, which is left to a person.`,
    ),
  'two-figures': (words) =>
    said(
      `“${words}”和前面说的是同一情形，分数却不同，以哪个为准由单位确定。`,
      `“${words}” is about the same as words before it, with other points; the office says which hold.`,
    ),
  'cut-off': (words) =>
    said(
      `文字到“${words}”好像没有写完，请核对原文。`,
      `The text seems to break off at “${words}”: compare it with the original.`,
    ),
};
