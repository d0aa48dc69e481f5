import { LATE } from '../lexicon';

/** 录入率、准确率: several rates that one bound is said of. */
const SEVERAL = /^(?:[^,、]{2,16}(?:率|度|比例|占比|比重)、)+[^,、]{2,16}(?:率|度|比例|占比|比重)(?:均|都)?$/;
const BAD = new RegExp(
  `[错漏误未不]|差错|迟报|投诉|返工|退回|流失|失业|发病|患病|死亡|发生|辍学|闲置|空置|负债|${LATE}|超[支标]`,
);
/** 控制在1%以内, 不超过3%: the highest of them comes first to the bound. */
const KEPT = /控制|以内|不(?:得)?(?:超过|高于|大于)|≤|<=/;
const WORST = /中较[低高]的一项$/;

/** One figure of several rates is the worst of them: who meets the bound (`said`) with it meets it with all. */
export function worstOf(names: string, said: string): string {
  if (!SEVERAL.test(names)) return names;
  const isLow = BAD.test(names) || KEPT.test(said);
  return `${names.replace(/[均都]$/, '')}中较${isLow ? '高' : '低'}的一项`;
}

/** Of how many rates a figure is the worst; 1 where it is of one. */
export function ratesOf(label: string): number {
  return Math.max(1, ratesNamed(label).length);
}

/** The rates that a figure is the worst of; none where it is of one. */
export function ratesNamed(label: string): readonly string[] {
  return WORST.test(label) ? label.replace(WORST, '').split('、') : [];
}
