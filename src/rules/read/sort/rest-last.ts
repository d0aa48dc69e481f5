import type { Asked } from '../asks/ask';
import { conditionText } from '../clauses/clause';

/** 后三名, 排名后5位, 二等奖, 市级, 不合格: further places and degrees of what the rest is the rest of. */
const LAST =
  /(?:后|末|倒数第?)[\d一二两三四五六七八九十]{1,3}[名位]的?$|^[一二三四特]等奖?的?$|^(?:国家|省部?|市|县|区)级的?$|^(?:末位|不合格|不达标|较差|差)的?$/;

/** 前五名得10分，其余得7分，后三名得3分: what is the rest of all of them is said behind all of them. */
export function restLast(all: readonly Asked[]): readonly Asked[] {
  const at = all.findIndex(({ ask, clause }) => ask.kind === 'else' && isGive(clause.outcome.kind));
  const rest = all[at];
  if (!rest || at === 0) return all;
  const isBehind = (one: Asked) =>
    isGive(one.clause.outcome.kind) && one.clause.opens === null && isRungOf(one, all[at - 1]);
  const end = all.findIndex((one, index) => index > at && !isBehind(one));
  const behind = all.slice(at + 1, end < 0 ? all.length : end);
  if (behind.length === 0) return all;
  return [...all.slice(0, at), ...behind, rest, ...all.slice(at + 1 + behind.length)];
}

function isGive(kind: Asked['clause']['outcome']['kind']): boolean {
  return kind === 'give';
}

function isRungOf({ ask, clause }: Asked, before: Asked | undefined): boolean {
  if (ask.kind === 'in') return before?.ask.kind === 'in' && before.ask.of.fact === ask.of.fact;
  return ask.kind === 'when' && (ask.degree === true || LAST.test(conditionText(clause)));
}
