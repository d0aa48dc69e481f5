import { LATE } from '../lexicon';

/** 录入率、准确率: several rates that one bound is said of. */
const SEVERAL = /^(?:[^,、]{2,16}(?:率|度|比例)、)+[^,、]{2,16}(?:率|度|比例)(?:均|都)?$/;
const BAD = new RegExp(`差错|出错|错误|误报|漏报|漏录|迟报|投诉|返工|退回|流失|失业|发病|死亡|${LATE}|超支`);
const WORST = /中较[低高]的一项$/;

/** One figure of several rates is the worst of them: who meets the bound with it meets it with all. */
export function worstOf(names: string): string {
  if (!SEVERAL.test(names)) return names;
  return `${names.replace(/[均都]$/, '')}中较${BAD.test(names) ? '高' : '低'}的一项`;
}

/** Of how many rates a figure is the worst; 1 where it is of one. */
export function ratesOf(label: string): number {
  return WORST.test(label) ? label.split('、').length : 1;
}
