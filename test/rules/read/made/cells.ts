import type { Draw } from './draw';
import { distinct, isOpen, kept, plus, pointsOf, type Points } from './meaning';
import type { Part, Template } from './template';

export interface Cell {
  readonly names: readonly string[];
  readonly how: string;
  readonly text: string;
  readonly points: number;
  readonly parts: readonly Part[];
  /** Points of each part, where each stands under a heading with its own. */
  readonly own: readonly number[] | null;
}

const HEADS = ['组织领导', '工作落实', '日常管理', '工作成效'];
const NUMERALS = {
  'numbered 1.': ['1.', '2.', '3.', '4.'],
  'numbered 1、': ['1、', '2、', '3、', '4、'],
  'numbered （1）': ['（1）', '（2）', '（3）', '（4）'],
  'numbered ①': ['①', '②', '③', '④'],
  'numbered 一是': ['一是', '二是', '三是', '四是'],
} as const;
const JOINS = {
  semicolons: '；',
  sentences: '。',
  lines: '\n',
} as const;
type Numbered = keyof typeof NUMERALS;
type Joined = keyof typeof JOINS;

/** As cells of forms are written: parts behind each other, numbered, or under headings that tell their points. */
export function cellOf(templates: readonly Template[], draw: Draw): Cell {
  const parts = templates.map(({ make }) => make(draw));
  const names = templates.map(({ name }) => name);
  const gives = parts.filter(({ kind }) => kind === 'gives').reduce((sum, { most }) => sum + most, 0);
  const how = draw.one([...Object.keys(NUMERALS), ...Object.keys(JOINS), ...Object.keys(JOINS), 'headed']);
  const base = { names, how, parts, own: null, points: gives > 0 ? gives : draw.one([4, 5, 10]) };
  if (parts.length === 1)
    return { ...base, how: 'alone', text: `${parts[0]?.text ?? ''}${draw.one(['。', '', '；'])}` };
  if (how === 'headed' && parts.every(({ kind }) => kind !== 'adds')) {
    const own = parts.map(({ kind, most }) => (kind === 'gives' ? most : draw.one([3, 4, 5])));
    const said = parts.map(
      ({ text }, index) =>
        `${'一二三四'[index] ?? ''}、${HEADS[index] ?? ''}（${own[index] ?? 0}分）：${text}。`,
    );
    return {
      ...base,
      own,
      text: said.join(draw.one(['', '\n'])),
      points: own.reduce((sum, one) => sum + one, 0),
    };
  }
  if (how in NUMERALS) {
    const stop = draw.one(['；', '。']);
    const said = parts.map(({ text }, index) => `${NUMERALS[how as Numbered][index] ?? ''}${text}`);
    return { ...base, text: `${said.join(stop)}。` };
  }
  const joined = how === 'headed' ? 'sentences' : (how as Joined);
  return { ...base, how: joined, text: `${parts.map(({ text }) => text).join(JOINS[joined])}。` };
}

/** What a careful scorer holds possible. `values` of each part's questions. */
export function possiblePoints(cell: Cell, values: readonly (readonly number[])[]): Points {
  const { parts, own, points } = cell;
  const worth = parts.map((part, index) => pointsOf(part.worth(...(values[index] ?? []))));
  if (own) {
    const each = parts.map(({ kind }, index) => {
      const most = own[index] ?? 0;
      const of = worth[index] ?? [];
      return kept(kind === 'takes' ? plus([[most, most]], negated(of)) : of, 0, most);
    });
    return each.reduce(plus, [[0, 0]]);
  }
  return distinct(scopes(parts).flatMap((scope) => underScopes(parts, worth, scope, points)));
}

const ITEM = -1;

/** What takes is of the part before it that gives, or of the whole item; all of it in the same way. */
function scopes(parts: readonly Part[]): (readonly number[])[] {
  const before = parts.map(({ kind, text }, index) =>
    // 本项不得分 says so itself.
    kind === 'takes' && !/[本此该]项/.test(text)
      ? parts.slice(0, index).findLastIndex((part) => part.kind === 'gives')
      : ITEM,
  );
  return [before, parts.map(() => ITEM)];
}

function underScopes(
  parts: readonly Part[],
  worth: readonly Points[],
  scope: readonly number[],
  points: number,
): Points {
  const of = (kind: Part['kind'], under: number) =>
    worth.filter((_, index) => parts[index]?.kind === kind && scope[index] === under).reduce(plus, [[0, 0]]);
  const given = parts.flatMap(({ kind, most }, index) =>
    kind === 'gives' ? [kept(plus(worth[index] ?? [], negated(of('takes', index))), 0, most)] : [],
  );
  const start: Points = given.length > 0 ? given.reduce(plus, [[0, 0]]) : [[points, points]];
  const adds = of('adds', ITEM);
  return plus(kept(plus(start, negated(of('takes', ITEM))), 0, points), adds);
}

const negated = (of: Points): Points => of.map(([lo, hi]) => [-hi, -lo]);

/** Whether the words leave more to a person with these facts than `possiblePoints` tells. */
export function leavesMore({ parts }: Cell, values: readonly (readonly number[])[]): boolean {
  return parts.some((part, index) => isOpen(part.worth(...(values[index] ?? []))));
}
