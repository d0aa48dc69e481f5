import type { Ask } from './ask';
import type { Book, Place } from '../book/book';
import { COUNTED, numberOfThem } from '../lexicon';

const EACH_TIME = new RegExp(`^(.{2,}?),?(?:每|一|1|每一|每1)(人次|次|起|件|例|处|份|人|户)的?$`);

/** 限上商贸、规上服务业每少1家各扣1分: so many of all of them. */
const EACH_SHORT = new RegExp(`^([^,每]{2,}?)每([少缺漏差])(?:一|1)个?(${COUNTED})的?$`);

/** 有计划、有总结各1分: how many of them; 三项指标各占5分: how many of them are done. */
export function severalAsk(text: string, book: Book, place: Place, isLoss: boolean): Ask {
  const [, names, lack = '', counted = ''] = (isLoss && EACH_SHORT.exec(text)) || [];
  const asked = (said: string, unit: string): Ask => ({
    kind: 'each',
    count: book.ask({ label: said, type: 'count', unit, clear: isLoss ? 0 : null }, place),
  });
  if (names !== undefined) return asked(numberOfThem(`${names}${lack}`, counted), counted);
  // 三项指标各5分: how many are met, not how many there are.
  const isNamed = /^(?!.*(?:[不未]|达到|完成|超过|高于)).*(?:[数率量额]|指标|任务|工作|项目|目标|内容)$/.test(
    text,
  );
  const met = !isLoss && isNamed ? '达到要求' : '';
  // 迟报、漏报一次各扣1分: so many times, not one of each.
  const [, several = text, unit = '项'] = (isLoss && EACH_TIME.exec(text)) || [];
  const label = numberOfThem(`${several}（各计）${met}`, unit);
  return asked(label, unit);
}
