import type { Band } from '../../rule';
import { conditionText, type Clause } from '../clauses/clause';
import { isMovedOn } from './moved-on';
import { timeTiers } from './time-tiers';
import { isMeasure, NUMBER, numberOf, numberOfThem, UNIT } from '../lexicon';

/** What clauses that stand in one series say of the one number that they all are about. */
export interface Member {
  readonly label: string;
  readonly unit: string;
  readonly band: Omit<Band, 'points'>;
  /** 半个工作日: a part of one can count. */
  readonly isLength?: true;
}

interface Tier {
  readonly clause: Clause;
  readonly match: Record<string, string> | null;
}

const WHOSE = '(?:指标|任务|项目|问题|单位|部门|行政村|村|社区|乡镇|街道|企业|事项|案件)?';
const TIER = new RegExp(
  `^(?<verb>(?:[^,\\d每]{0,8}每(?:半年|年度?|季度?|月|周|学期))?(?:(?!每|任何)[^,\\d一二两三四五六七八九十]){0,30}?)(?<n>${NUMBER})个?(?<unit>${UNIT})(?:\\(含\\))?(?<more>及以上|或以上|以上|及以下|以下|以内)?(?:均|都)?(?<noun>${WHOSE}(?:低于|高于|超过|不足|未达到?|达不到)\\d+(?:\\.\\d+)?%|上升|下降|超标|增加|减少|反弹|(?:${WHOSE}达?(?:不|未|无|没|有|缺|违)|[^,\\d]{2,14}?[被受])[^,\\d]{1,8}?)?(?:的|者)?$`,
);
const COMPARED = /(?:低于|少于|不足|不到|超过|多于|高于|大于|小于|达到|不少于|至少|不超过)$/;
const UP = /(?:增长|上升|提高|增加|增产)(?:的|了)?$/;
const FLAT = /(?:持平|不变|相同)(?:的)?$/;
const DOWN = /(?:下降|降低|减少|负增长|下滑|减产)(?:的)?$/;

/** Clauses that belong together only because of their neighbours: 缺1次扣1分，缺2次扣3分; 增长…持平…下降…. */
export function readSeries(clauses: readonly Clause[]): ReadonlyMap<Clause, Member> {
  return new Map([...countTiers(clauses), ...timeTiers(clauses), ...trends(clauses)]);
}

function countTiers(clauses: readonly Clause[]): [Clause, Member][] {
  const tiers = clauses.map((clause) => ({ clause, match: tierOf(clause) }));
  const runs: Tier[][] = [];
  for (const tier of tiers) {
    const last = runs.at(-1)?.at(-1);
    if (last && continues(last.match, tier.match)) runs.at(-1)?.push(tier);
    else runs.push([tier]);
  }
  return runs
    .filter((run) => run.length > 1 && !run.some((one) => isEachTime(one, run)) && !isOfBound(run, clauses))
    .flatMap((run) => run.flatMap((tier) => member(tier, run)));
}

/** 2人得2分，1人得1分 behind 专职人员不少于3人得4分: of those that were counted there. */
function isOfBound([first]: readonly Tier[], clauses: readonly Clause[]): boolean {
  const before = first && clauses[clauses.indexOf(first.clause) - 1];
  if (!before || first.match?.['verb'] !== '' || first.clause.opens === 'sentence') return false;
  const bound = new RegExp(
    `(?:低于|少于|不足|不到|超过|多于|高于|达到|至少)${NUMBER}个?${first.match['unit'] ?? ''}(?:以上)?的?$`,
  );
  return bound.test(conditionText(before));
}

/** A bare count; 低于90% and 超过3次 are bounds by themselves. */
function tierOf(clause: Clause): Record<string, string> | null {
  const groups = TIER.exec(tailOf(clause))?.groups ?? null;
  const isBound =
    groups &&
    (isClass(groups) ||
      isMeasure(groups['unit'] ?? '') ||
      /第$/.test(groups['verb'] ?? '') ||
      COMPARED.test(groups['verb'] ?? ''));
  return isBound ? null : groups;
}

/** 国家二类: which, not how many. */
function isClass({ verb = '', n = '', unit }: Record<string, string | undefined>): boolean {
  return unit === '类' && /[一二三四五]/.test(n) && !/[少缺漏差]$/.test(verb);
}

function continues(one: Record<string, string> | null, other: Record<string, string> | null): boolean {
  if (!one || !other || one['unit'] !== other['unit'] || one['n'] === other['n']) return false;
  if (other['noun'] !== undefined && !isSameLack(one['noun'] ?? '', other['noun'])) return false;
  // 开展1次 behind 开展技能比武活动2次以上.
  // 有两个不合格的 behind 所辖村有一个不合格的; 开展2次 behind 志愿服务活动开展3次.
  const [verb, own] = [one['verb'] ?? '', other['verb'] ?? ''];
  return own === '' || verb.startsWith(own) || verb.endsWith(own);
}

/** 有2个乡镇未达到的 behind 有1个乡镇未达到90%的: of the same mark. */
function isSameLack(one: string, other: string): boolean {
  return one === other || (/\d%$/.test(one) && one.replace(/[\d.]+%$/, '') === other);
}

/** 逾期1天扣1分，逾期5天以上不得分: what 2 days lose is not left out, each day loses. */
function isEachTime(one: Tier, run: readonly Tier[]): boolean {
  if (one.clause.outcome.kind !== 'take' || !one.match || one.match['more']) return false;
  const number = ({ match }: Tier) => numberOf(match?.['n'] ?? '');
  return run.every((other) => other === one || (number(other) > number(one) + 1 && !isJustSoMuch(other)));
}

/** 缺3次扣5分 behind 缺1次扣1分: what so many take, and what two take lies between. */
function isJustSoMuch({ clause, match }: Tier): boolean {
  return clause.outcome.kind === 'take' && match !== null && match['more'] === undefined;
}

function member({ clause, match }: Tier, run: readonly Tier[]): [Clause, Member][] {
  const [first] = run;
  if (!match || !first?.match) return [];
  const numbers = run.map((tier) => numberOf(tier.match?.['n'] ?? ''));
  const value = numberOf(match['n'] ?? '');
  // 2次得3分，1次得1分: more than is asked for is worth no less.
  const isTop = clause.outcome.kind === 'give' && value === Math.max(...numbers) && value === numbers[0];
  // 少一类扣2分，少两类扣5分，少三类不得分: more than is told of is no better.
  const isLast = clause.outcome.kind === 'zero' && value === Math.max(...numbers) && value > 1;
  const end = { value, inclusive: true };
  const more = match['more'] ?? (isTop || isLast ? '以上' : '');
  const band = { from: /下|内/.test(more) ? null : end, to: /上/.test(more) ? null : end };
  const text = conditionText(first.clause);
  const ahead = text.slice(0, text.length - tailOf(first.clause).length);
  const unit = match['unit'] ?? '';
  return [
    [
      clause,
      {
        label: numberOfThem(
          tierSubject(`${ahead}${first.match['verb'] ?? ''}`, first.match['noun'] ?? ''),
          unit,
        ),
        unit,
        band,
      },
    ],
  ];
}

/** 有一项上升 → 上升; 年内有1名干部被查处 → 年内干部被查处. */
function tierSubject(verb: string, noun: string): string {
  return `${verb.replace(/(?:发现)?有$/, '')}${noun}`.replace(/^的|的$/g, '').replace(/的?,的?/g, ',');
}

/** 增长得10分，持平得5分，降低不得分: one growth, above, at and below 0. */
function trends(clauses: readonly Clause[]): [Clause, Member][] {
  const flat = clauses.findIndex((clause) => FLAT.test(conditionText(clause)));
  const around = [flat - 2, flat - 1, flat, flat + 1, flat + 2].flatMap((index) => clauses[index] ?? []);
  const up = around.find((clause) => UP.test(conditionText(clause)));
  const down = around.find((clause) => DOWN.test(conditionText(clause)));
  const level = clauses[flat];
  const isOfPlaces = [up, level, down].some((one) => one && /排名|位次|名次/.test(conditionText(one)));
  if (flat < 0 || !level || (!up && !down) || isOfPlaces) return [];
  const rungs = [
    ...(down && !up ? beyondFlat(clauses, 1) : []),
    ...(up && !down ? beyondFlat(clauses, -1) : []),
  ];
  const rest = clauses.filter((clause) => !rungs.some(([one]) => one === clause));
  // 增长5%以上得10分，持平得5分: of the growth that is measured there.
  if (
    rungs.length === 0 &&
    (movesIn(up ? around : clauses, GROWN) || movesIn(down ? around : clauses, FALLEN))
  )
    return [];
  if (movesIn(rest, GROWN) || movesIn(rest, FALLEN)) return [];
  const [first = level] = clauses.filter((clause) => clause === up || clause === down || clause === level);
  const subject = conditionText(first);
  // 无较大事故且一般事故起数较上年下降: more is asked than the growth.
  if (/且|并|同时/.test(subject)) return [];
  const label = `${subject
    .replace(UP, '')
    .replace(DOWN, '')
    .replace(FLAT, '')
    .replace(/[较,]$/, '')}`;
  const zero = (inclusive: boolean) => ({ value: 0, inclusive });
  // 较上年提高…，下降3个百分点以内: a rate that moved.
  const isRate = rungs.some(([clause]) => conditionText(clause).includes('百分点'));
  const moved = isRate
    ? { label: `${label}提高的百分点数`, unit: '百分点' }
    : { label: `${label}增长率`, unit: '%' };
  const of = (band: Member['band']): Member => ({ ...moved, band });
  return [
    ...(up ? [[up, of({ from: zero(false), to: null })] as [Clause, Member]] : []),
    [level, of({ from: zero(true), to: zero(true) })],
    ...(down ? [[down, of({ from: null, to: zero(false) })] as [Clause, Member]] : []),
    ...rungs.map(([clause, band]) => [clause, of(band)] as [Clause, Member]),
  ];
}

const RUNG = {
  up: /^(?:上升|增长|增加|提高|超支)(\d+(?:\.\d+)?)(?:%|个百分点)?(以内|以下|以上)的?$/,
  down: /^(?:下降|降低|减少)(\d+(?:\.\d+)?)(?:%|个百分点)?(以内|以下|以上)的?$/,
};

/** 下降得3分，持平得2分，上升10%以内得1分，上升10%以上不得分: how far it moved the other way. */
function beyondFlat(clauses: readonly Clause[], way: 1 | -1): [Clause, Member['band']][] {
  return clauses.flatMap((clause): [Clause, Member['band']][] => {
    const [, number, side = ''] = (way > 0 ? RUNG.up : RUNG.down).exec(conditionText(clause)) ?? [];
    if (number === undefined) return [];
    const end = { value: way * Number(number), inclusive: true };
    const near = { value: 0, inclusive: false };
    const [low, high] = side === '以上' ? [end, null] : [near, end];
    return [[clause, way > 0 ? { from: low, to: high } : { from: high, to: low }]];
  });
}

const GROWN = /(?:增长|上升|提高|增加)[^,]{0,4}\d/;
const FALLEN = /(?:下降|降低|减少)[^,]{0,4}\d/;

/** 下降5%以上, and not 每下降1%. */
function movesIn(some: readonly Clause[], measured: RegExp): boolean {
  const texts = some.map(conditionText).filter((text) => !isMovedOn(text));
  return texts.some((text) => measured.test(text));
}

function tailOf(clause: Clause): string {
  const text = conditionText(clause);
  return text.slice(text.lastIndexOf(',') + 1);
}
