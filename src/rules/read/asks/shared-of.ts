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
  if (TASK.test(text) && isBesideTask(book)) return `${TASK.exec(text)?.[1] ?? ''}完成比例`;
  const isKnown = ({ unit, label }: FactSpec) => unit === '%' && sharedPairs(label, subject) > 0;
  return isGeneral || book.dues().length > 0 || book.find(isKnown) !== null ? '' : `${subject}完成比例`;
}

/** 未完成年度任务的, 任务未完成的: of the task itself. */
const TASK =
  /^(?:凡|如|若)?(?:(?:未|没有|没)(?:按时|全部|足额)?完成)?((?:年度|全年)?(?:建设|工作|目标)?任务)(?:(?:未|没有|没)(?:按时|全部|足额)?完成)?的?$/;

/** 完成建设任务3万亩，验收合格率100%: a task that is due beside a rate, which tells how well it was done and not how much of it. */
function isBesideTask(book: Book): boolean {
  const [due, ...more] = book.dues();
  const isOfTask = due && /完成|任务|开工|竣工|到位|进度/.test(book.labelOf(due.fact));
  const isOther = book.hasOther() || book.bounds().some(({ of }) => of.fact !== due?.fact);
  return due !== undefined && more.length === 0 && !isOfTask && isOther;
}
