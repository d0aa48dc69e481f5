import { not } from '../../condition';
import { conditionText } from '../clauses/clause';
import type { Asked } from './ask';

const NONE =
  /^(?:凡|如|若)?(?:无|没有|未(?:建立?|制定|设立?|设置|配备|形成)|缺少?)(?<thing>\p{Script=Han}{2,12}?)的?$/u;
const FLAWED =
  /^(?<thing>\p{Script=Han}{2,12}?)(?:内容|记录|管理|登记)?(?:不够?|欠)(?:规范|健全|完善|齐全|完整|全|清楚?|清晰|准确|详细|具体)的?$/u;

/** 无接访台账的扣1分，台账不规范的酌情扣0.2—0.5分: what is not there is not flawed. */
export function noneOfIt(one: Asked, index: number, all: readonly Asked[]): Asked {
  const flawed = thingIn(one, FLAWED);
  if (flawed === null || one.ask.kind !== 'when') return one;
  const none = all.slice(0, index).findLast((before) => thingIn(before, NONE)?.endsWith(flawed));
  if (none?.ask.kind !== 'when') return one;
  return { ...one, ask: { kind: 'when', when: { kind: 'all', of: [one.ask.when, not(none.ask.when)] } } };
}

/** What it takes something for. */
function thingIn({ clause, ask }: Asked, words: RegExp): string | null {
  const { outcome } = clause;
  const isLoss = outcome.kind === 'take' || (outcome.kind === 'judge' && outcome.sign < 0);
  if (!isLoss || ask.kind !== 'when' || ask.when.kind !== 'is') return null;
  return words.exec(conditionText(clause))?.groups?.['thing'] ?? null;
}
