import { conditionText, type Clause } from '../clauses/clause';
import { NUMBER, numberOf } from '../lexicon';
import type { Member } from './series';

const UNIT = '个?工作日|个?小时|分钟|天|日';
/** 24小时内回应的 · 企业开办时间压缩至1个工作日内. */
const FIRST = new RegExp(
  `^(?<head>[^\\d一二两三四五六七八九十每]*?)(?<n>${NUMBER})(?<unit>${UNIT})(?:以|之)?内(?<noun>[^,\\d]{0,10}?)的?$`,
);
/** 24-48小时回应的, 2个工作日内, 超过48小时的. */
const NEXT = new RegExp(
  `^(?<over>超过|超出|大于)?(?:(?<from>${NUMBER})(?:${UNIT})?(?:-|~|—|至|到))?(?<n>${NUMBER})(?<unit>${UNIT})(?:(?:以|之)?(?<side>[内上]))?(?<noun>[^,\\d]{0,10}?)的?$`,
);
/** 超过1个工作日不超过2个工作日的, 1天以上2天以内. */
const BETWEEN = new RegExp(
  `^(?:(?<over>超过|超出|大于)(?<from>${NUMBER})(?:${UNIT})|(?<least>${NUMBER})(?:${UNIT})(?:\\(含\\))?以上)[,、]?(?:但|且)?(?:在)?(?<most>不超过|未超过|不多于|不足|不到|少于|低于)?(?<n>${NUMBER})(?<unit>${UNIT})(?<side>(?:以|之)?内|以下)?(?<noun>[^,\\d]{0,10}?)的?$`,
);

interface Tier {
  readonly clause: Clause;
  readonly band: Member['band'];
}

/** Clauses that give by how long it took: 24小时内回应的得5分，24-48小时回应的得3分，超过48小时的不得分. */
export function timeTiers(clauses: readonly Clause[]): [Clause, Member][] {
  let done = 0;
  return clauses.flatMap((clause, index) => {
    if (index < done) return [];
    const first = isGiving(clause) ? FIRST.exec(conditionText(clause))?.groups : undefined;
    if (!first || isLate(first['head'] ?? '')) return [];
    const more = nextOf(clauses.slice(index + 1), first);
    const isOver = more.some(({ clause: { outcome } }) => outcome.kind === 'give');
    if (!isOver) return [];
    done = index + 1 + more.length;
    const { head = '', n = '', unit = '', noun = '' } = first;
    const told = unit.replace(/^个/, '');
    const what = `${head.replace(/(?:控制|压缩|缩短)?[在至到]$/, '')}${noun}`;
    const label = `${what}${/(?:时间|时限|用时|时长)$/.test(what) ? '' : '所用'}的${told}数`;
    const within = { from: null, to: { value: numberOf(n), inclusive: true } };
    return [{ clause, band: within }, ...more].map(({ clause: of, band }): [Clause, Member] => [
      of,
      { label, unit: told, band, isLength: true },
    ]);
  });
}

/** 逾期3天内: how late, not how long it took. */
function isLate(head: string): boolean {
  return /逾期|超期|超时|延|推迟|拖|滞后|迟|晚|超过|周边|范围/.test(head);
}

function isGiving({ outcome }: Clause): boolean {
  return outcome.kind === 'give' && !outcome.each;
}

function nextOf(
  clauses: readonly Clause[],
  { unit, n = '', noun = '' }: Record<string, string | undefined>,
): Tier[] {
  const tiers: Tier[] = [];
  let end = numberOf(n);
  for (const clause of clauses) {
    const between = betweenOf(conditionText(clause));
    const groups = between?.groups ?? NEXT.exec(conditionText(clause))?.groups;
    const isTier = isGiving(clause) || clause.outcome.kind === 'zero';
    if (!groups || !isTier || groups['unit'] !== unit) break;
    if (groups['noun'] && groups['noun'] !== noun) break;
    const value = numberOf(groups['n'] ?? '');
    if (between) {
      if (between.band.from.value < end) break;
      tiers.push({ clause, band: between.band });
      end = value;
      continue;
    }
    const isAbove = groups['over'] !== undefined || groups['side'] === '上';
    if (value < end || (!isAbove && value === end) || (!isAbove && !groups['from'] && !groups['side'])) break;
    const from = groups['from'] === undefined ? null : { value: numberOf(groups['from']), inclusive: true };
    const to = { value, inclusive: true };
    const band = isAbove
      ? { from: { value, inclusive: groups['over'] === undefined }, to: null }
      : { from, to };
    tiers.push({ clause, band });
    end = value;
  }
  return tiers;
}

/** Both ends of what lies between two lengths. */
function betweenOf(text: string) {
  const groups = BETWEEN.exec(text)?.groups;
  if (!groups || (groups['most'] === undefined && groups['side'] === undefined)) return null;
  const from = numberOf(groups['from'] ?? groups['least'] ?? '');
  const to = numberOf(groups['n'] ?? '');
  if (!(from < to)) return null;
  return {
    groups,
    band: {
      from: { value: from, inclusive: groups['over'] === undefined },
      to: { value: to, inclusive: !/^(?:不足|不到|少于|低于)$/.test(groups['most'] ?? '') },
    },
  };
}
