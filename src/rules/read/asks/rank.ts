import { conditionText, type Clause } from '../clauses/clause';
import { NUMBER, numberOf } from '../lexicon';

/** 第2—3名, 前三名, 第7名以后: places from the first on; `to` null: to the last. `isStep`: 每下降一个位次, each place behind the first. */
export interface Rank {
  readonly label: string;
  readonly from: number;
  readonly to: number | null;
  readonly isStep?: true;
  /** 前20%: places as a share of all, in percent. */
  readonly isShare?: true;
  /** 第4—6名扣1分: further down no less is taken. */
  readonly isTaken?: true;
}

const HEAD = /^(?<head>.*?)(?:综合)?(?:排名|排位|名次|位次|排列|排|位列|位居|名列|列|居|为|在)*$/;
const PLACES = new RegExp(
  `^(?<head>[^\\d第前]*?)(?<first>第|前)?(?<from>${NUMBER})(?:名|位)?(?:(?:-|~|—|至|到|、)+第?(?<to>${NUMBER}))?(?:名|位)(?<on>及?以后|之后|以下|及以下)?(?:的|者)?$`,
);

/** 排名前三得5分，第4至6名得3分 · 测评排名全市前三得10分，四至六名得8分. */
const FIRST = new RegExp(
  `^(?<head>[^\\d第前]*(?:(?:排名|排位|名次|位次|位列|位居|名列|列|居)在?(?:全[国省市县区州])?|全[国省市县区州]))(?<first>前)(?<from>${NUMBER})(?:的|者)?$`,
);
/** 第一得10分，第二得8分. */
const BARE = new RegExp(
  `^(?<head>[^\\d第前]*?)(?<first>第)(?<from>${NUMBER})(?<on>及?以后|及以下|以下|之后)?$`,
);
/** 每下降一个位次减0.5分: behind the first place. */
const STEP =
  /^(?:其余|其他|其后|以后|之后|以下|往后|往下)?(?:按)?(?:名次|位次)?每(?:下降|降低|后退|退后|后移|下移|靠后|低|降|后|落后)?(?:一|1)?个?(?:位次|名次|位|名)$/;

/** 前20%, 20%-50%, 后20%. */
const SHARE = new RegExp(
  `^(?<head>[^\\d前后]*?)(?:在|居|位居|位于|列)?(?:(?<end>前|后)(?<share>${NUMBER})%|(?:前)?(?<from>${NUMBER})%?(?:-|~|—|至|到)(?:前)?(?<to>${NUMBER})%)(?:之间)?(?:的|者)?$`,
);

/** 排名前20%得10分，20%-50%得8分，后20%得4分: shares of one ranking. None where fewer than two are named, or no first ones. */
function readShares(clauses: readonly Clause[]): ReadonlyMap<Clause, Rank> {
  const named = clauses.flatMap((clause) => {
    const groups = isPlain(clause) ? SHARE.exec(conditionText(clause))?.groups : undefined;
    return groups ? [{ clause, groups }] : [];
  });
  if (named.length < 2 || named[0]?.groups['end'] !== '前') return new Map();
  return new Map(
    named.map(({ clause, groups: { end, share = '', from = '', to = '' } }) => {
      const value = numberOf(share);
      const ends =
        end === '前'
          ? { from: 0, to: value }
          : end === '后'
            ? { from: 100 - value, to: null }
            : { from: numberOf(from), to: numberOf(to) };
      return [clause, { label: '名次占全部单位的百分比', ...ends, isShare: true }] as const;
    }),
  );
}

/** Clauses that each name places of one ranking: 全市排名第1名得10分，第2—3名得8分. None where fewer than two do. */
export function readRanks(clauses: readonly Clause[]): ReadonlyMap<Clause, Rank> {
  const shares = readShares(clauses);
  if (shares.size > 0) return shares;
  const placed = clauses.flatMap((clause) => {
    const text = conditionText(clause);
    const groups = isPlain(clause)
      ? (PLACES.exec(text) ?? BARE.exec(text) ?? FIRST.exec(text))?.groups
      : undefined;
    // 最后一名, 后3名 are no first places, and 较上年每提升一位 is none at all.
    const isPlace = !/最后|倒数|末$|后$|每|(?:提升|上升|前移|进|下降|后移|退)$/.test(groups?.['head'] ?? '');
    return groups && isPlace ? [{ clause, groups }] : [];
  });
  const steps = clauses.filter(
    (clause) => clause.outcome.kind === 'take' && STEP.test(conditionText(clause)),
  );
  const rankings = rankingsOf(placed);
  const labels = new Set<string>();
  let at = 0;
  return new Map(
    rankings.flatMap((ranking, index) => {
      const end = rankings[index + 1]?.[0]?.clause.from ?? Infinity;
      const start = at;
      while ((steps[at]?.from ?? Infinity) < end) at += 1;
      const own = steps.slice(start, at);
      // 第一名得5分，依次递减0.5分 · 按排名依次递减0.5分，第一名得5分.
      const from = index === 0 ? 0 : (ranking[0]?.clause.from ?? 0);
      const declines = clauses.some(
        (clause) => clause.outcome.kind === 'decline' && clause.from >= from && clause.from < end,
      );
      const ranks = ranksOf(ranking, own, labels.size, declines);
      for (const [, { label }] of ranks) labels.add(label);
      return ranks;
    }),
  );
}

interface Placed {
  readonly clause: Clause;
  readonly groups: Record<string, string | undefined>;
}

/** 人均收入排名前三得5分，第4至6名得3分。农民收入排名前三得5分: each that begins with the first places is another one. */
function rankingsOf(placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const isFirst = ({ clause, groups }: Placed) => clause.opens !== null && placesOf(groups).from === 1;
  const starts = placed.flatMap((one, index) => (index === 0 || isFirst(one) ? [index] : []));
  return starts.map((start, index) => placed.slice(start, starts[index + 1]));
}

/** The places of one ranking; none where fewer than two are named. `others`: so many rankings stand ahead of it; `declines`: each further place is worth so much less. */
function ranksOf(
  placed: readonly Placed[],
  steps: readonly Clause[],
  others: number,
  declines: boolean,
): [Clause, Rank][] {
  const [first] = placed;
  const isRanking =
    first && (first.groups['first'] !== undefined || /[排名位次列居]/.test(first.groups['head'] ?? ''));
  const isFirst = first?.groups['first'] === '第' && numberOf(first.groups['from'] ?? '') === 1;
  const isAhead = isFirst || first?.groups['first'] === '前';
  const more = (isFirst ? steps.length : 0) + (isAhead && declines ? 1 : 0);
  if (!isRanking || placed.length + more < 2) return [];
  const head = placeIn(HEAD.exec(first.groups['head'] ?? '')?.groups?.['head'] ?? '');
  const label = others > 0 && head === '名次' ? `名次（${others + 1}）` : head;
  const behind = isFirst && placed.length === 1 ? steps : [];
  const named = placed.map(({ clause, groups }) => ({ clause, ...placesOf(groups) }));
  const ends = named.map(({ to }) => to);
  // 11至20名，21名以后: from there on, not behind it.
  const start = (from: number, to: number | null) =>
    to === null && ends.includes(from - 2) && !ends.includes(from - 1) ? from - 1 : from;
  return [
    ...named.map(({ clause, from, to }): [Clause, Rank] => {
      const rank = { label, from: start(from, to), to };
      return [clause, clause.outcome.kind === 'take' ? { ...rank, isTaken: true } : rank];
    }),
    ...behind.map((clause): [Clause, Rank] => [clause, { label, from: 1, to: null, isStep: true }]),
  ];
}

/** 全市名次, 评价在全市的名次; 排名全市 is 全市排名 the other way round. */
function placeIn(head: string): string {
  const words = head
    .replace(/^(?:排名|位次|名次)列?(.{2,4})$/, '$1')
    .replace(/[,:]$/, '')
    .replace(/^(?:对(?!比|口|外))?(?:荣获|获得?|取得)?在?(?=全|$)|^对(?!比|口|外)|(?:荣|取)?[获夺]得?$/g, '')
    .replace(/(?<=[评考竞比赛]\p{Script=Han}?)中$/u, '');
  return /[排序价核评]名?$|在.{2,6}$/.test(words) && words.length > 4 ? `${words}的名次` : `${words}名次`;
}

function isPlain({ outcome }: Clause): boolean {
  return ['zero', 'give', 'add', 'take', 'keep'].includes(outcome.kind);
}

function placesOf({ first, from = '', to, on }: Record<string, string | undefined>): Omit<Rank, 'label'> {
  const value = numberOf(from);
  if (on) return { from: on.startsWith('以后') || on === '之后' ? value + 1 : value, to: null };
  if (to !== undefined) return { from: value, to: numberOf(to) };
  return first === '前' ? { from: 1, to: value } : { from: value, to: value };
}
