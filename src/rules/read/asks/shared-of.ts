import { sharedPairs } from '../../../text/pairs';
import type { FactSpec } from '../../fact';
import type { Book } from '../book/book';

/** 到位资金按完成比例计分: what is done of it. */
const BARE_SUBJECT =
  /^(?!.*(?:[未没不无超低高余否达以之完按时的]|部分|情况|单位|结果))\p{Script=Han}{3,16}$/u;

/** 防治任务未完成的按比例扣分: how much of that is done; '' where a rate was spoken of, or nothing of its own is named. */
export function sharedOf(text: string, book: Book): string {
  const named =
    /^([^,、\d率度每]{2,16}?)(?:未(?:按时|全部|足额)?(?:完成|达到?|达标|落实)|没有完成|不足|不达标)[^,]{0,8}$/.exec(
      text,
    )?.[1] ?? '';
  const task =
    /^(?:未|没有|没)(?:按时|全部|足额)?(?:完成|达到)([^,、\d率度每]{2,12}?)(?:的)?$/.exec(text)?.[1] ?? '';
  const bare = BARE_SUBJECT.test(text) ? text : '';
  const subject = [named, task, bare].find((each) => each !== '') ?? '';
  const isGeneral = /^(?:年度|全年|目标|任务|指标|计划|工作|各项|该项|本项|凡|如|若|对|其他|其余|的)*$/.test(
    subject,
  );
  const isKnown = ({ unit, label }: FactSpec) => unit === '%' && sharedPairs(label, subject) > 0;
  return isGeneral || book.dues().length > 0 || book.find(isKnown) !== null ? '' : `${subject}完成比例`;
}
