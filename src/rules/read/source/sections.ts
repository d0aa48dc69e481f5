import type { FactSpec } from '../../fact';
import type { Reading } from '../../reading';
import type { Rule, Unreadable, Words, Zero } from '../../rule';
import type { Asked } from '../asks/ask';
import { asidesOf, withAside } from './aside';
import { READING_MESSAGES as SAY } from '../messages';
import { behindLast, type ReadBehind } from './behind-parts';
import { numberedParts } from './numbered-parts';
import type { Source } from './source';
import { sum } from '../sum';
import { ofNamedPart } from '../book/told-apart';

/** A headed part of a text, which is read as an item by itself. */
export interface Section {
  /** 组织领导 of 一、组织领导（4分）：. */
  readonly heading: string;
  /** What its questions are told apart by from those of another: 组织领导, 第2项. */
  readonly name: string;
  readonly points: number;
  /** One of several parts, none of them headed: what gives all of its points is done or not. */
  readonly isPart: boolean;
  /** What stands under the heading; of a part that nothing more is said of, the heading with its points. */
  readonly source: Source;
  /** The item's text of the part, where its rule stands in a column of its own. */
  readonly item?: Source;
}

export const NUMERAL = String.raw`(?:\(?[一二三四五六七八九十\d]{1,2}[)、.](?!\d)|[①-⑳]|[一二三四五六七八九十]是)`;
/** A numeral that begins a sentence, or a part of one. */
export const EACH_NUMERAL = new RegExp(String.raw`(?<=^|[;。])${NUMERAL}`, 'g');
/** 一、组织领导（4分）： · 组织领导（4分）。 · 组织领导4分： · （一）组织领导4分。 — a name, and no clause with points behind it. */
export const HEADING = new RegExp(
  String.raw`(?<=^|[。;])(?<ahead>(?:${NUMERAL})?)(?<heading>[^,;。:()\d%未无不扣得]{2,20})(?:\((?:共|计|满分|权重)?(?<marked>\d+(?:\.\d+)?)分\)(?:(?<stop>[:。])|(?=;|$))|(?<bare>\d+(?:\.\d+)?)分(?<colon>:|(?<=(?:^|[。;])\(?[一二三四五六七八九十]{1,2}[)、][^。;]*)。))`,
  'g',
);
/** What is said of the whole item, or on top of it, is of no section. 未整改的扣3分，拒不整改的加倍扣分 is of what it stands beside. */
export const OF_ALL =
  /总分|上述|以上(?:各|几|[二三四五六\d]{1,2}[项条点款])|一票否决|倒扣|负分|下限|(?<=^|[;。])(?:(?!扣\d)[^;。])*(?:加倍|双倍)/;
/** Behind the last section: of what stands under its heading, or of all sections. */
export const OF_EACH = /(?<=[;。])(?:以上)?[各每][1一]?项[^;。]*/;
/** 弄虚作假的，此项不得分: nothing for the section, or nothing for the item. */
export const NOTHING_FOR =
  /(?:本|该|此|全|整)(?:大)?项[^,;。]{0,6}(?:不[得计给记]分|[得计记]?0分)|取消(?:本|该|此)项(?:得分|分值|分数)/;
const SCORES = /[扣得加计记给减]\d|\d分|[满得计扣加]分|酌情|比例|折算|扣[光完除]|[×*]/;

/** Each headed or numbered part of a text read by itself, and added up; null where the text has none. Parts may have parts. `isAgain`: what it asks was asked. */
export function bySection(
  source: Source,
  points: number | null,
  read: (section: Section, isAgain?: boolean) => Reading,
  ask: (part: Source) => readonly Asked[],
  behind: ReadBehind,
): Reading | null {
  const sections = sectionsOf(source, points) ?? numberedParts(source, points, ask);
  for (const aside of points === null || (sections && !hasMore(sections)) ? [] : asidesOf(source, ask)) {
    const all = bySection(aside.parts, points, read, ask, behind);
    const said = all && behind(aside.source, points ?? 0);
    const together = said && withAside(aside, said, all);
    if (together) return together;
  }
  const last = sections?.at(-1);
  if (!sections || !last) return null;
  const readOne = (section: Section, own = read) =>
    bySection(section.source, section.points, own, ask, behind) ?? own(section);
  const total = sections.reduce((all, section) => all + section.points, 0);
  const tail = OF_EACH.test(last.source.text) ? null : behindLast(sections, total, behind);
  const each = (tail?.parts ?? sections).map((section) => readOne(section));
  if (!tail) return addedUp(sections, each);
  return tail.addedUp(
    each,
    readOne(last, (section) => read(section, true)),
  );
}

/** A sentence stands behind the last part, or several in it. */
function hasMore(sections: readonly Section[]): boolean {
  return /[。;]./.test(sections.at(-1)?.source.text ?? '');
}

/** The sections of a text whose headings' points add up to the item's; null where it has none, or says something of all of them. */
function sectionsOf(source: Source, points: number | null): Section[] | null {
  if (OF_ALL.test(source.text)) return null;
  const all = [...source.text.matchAll(HEADING)].map(({ 0: { length }, index, groups = {} }) => ({
    from: index,
    body: index + length,
    ahead: groups['ahead'] ?? '',
    heading: groups['heading'] ?? '',
    points: Number(groups['marked'] ?? groups['bare']),
    stop: groups['stop'] ?? groups['colon'] ?? '',
  }));
  const [first] = all;
  if (first?.from !== 0) return null;
  const told = all.filter(({ stop }) => stop === ':');
  // 一、…（4分）：1.…（2分）；2.…（2分）；二、…: those that are numbered like the first.
  const isLike = ({ ahead }: Head) => numbering(ahead) === numbering(first.ahead);
  const stopped = all.filter((head) => head.stop !== '' && isLike(head));
  for (const heads of [told.filter(isLike), told, stopped, all]) {
    const sections = split(source, heads, points);
    if (sections) return sections;
  }
  return null;
}

type Head = Pick<Section, 'heading' | 'points'> &
  Record<'from' | 'body', number> &
  Record<'ahead' | 'stop', string>;

/** 二、 is numbered like 一、. */
export const numbering = (ahead: string) =>
  ahead
    .replace(/\d+/, '1')
    .replace(/[①-⑳]/, '①')
    .replace(/[一二三四五六七八九十]+/, '一');

/** What parts are told apart by: their place, where they have no heading, or another has the same. */
export function partNames(headings: readonly string[]): readonly string[] {
  return headings.map((name, index) =>
    name !== '' && headings.indexOf(name) === index && headings.lastIndexOf(name) === index
      ? name
      : `第${index + 1}项`,
  );
}

function split(source: Source, heads: readonly Head[], points: number | null): Section[] | null {
  const total = heads.reduce((all, head) => all + head.points, 0);
  if (heads.length < 2 || heads[0]?.from !== 0 || Math.abs(total - (points ?? total)) > 1e-9) return null;
  const names = partNames(heads.map(({ heading }) => heading));
  const sections = heads.map((head, index) => {
    const end = heads[index + 1]?.from ?? source.text.length;
    const isTold = SCORES.test(source.text.slice(head.body, end));
    const from = isTold ? head.body : head.from + head.ahead.length;
    return { ...head, name: names[index] ?? '', isPart: false, isTold, source: source.slice(from, end) };
  });
  // 制度健全（2分）；台账规范（3分）。未按时上报的扣1分。 lists parts.
  const areParts = sections.some(({ isTold, stop }) => isTold && stop === '。');
  const isHeaded = sections.every(({ isTold, stop }) => (isTold ? stop !== '' : stop !== '。' && !areParts));
  return isHeaded && sections.some(({ isTold }) => isTold) ? sections : null;
}

/** Each section's own reading, added up; null where nobody knows what else is nothing where a section is. */
export function addedUp(sections: readonly Section[], read: readonly Reading[]): Reading | null {
  const each = ofEach(sections);
  const rules = read.map(({ rule }) => rule);
  const all = each ? sum(0, [...rules, each], each.most) : sum(0, rules, null);
  const nothings = read.flatMap(({ rule }, index) =>
    NOTHING_FOR.test(sections[index]?.source.text ?? '') ? [nothingIn(rule)] : [],
  );
  if (nothings.includes(null)) return null;
  return {
    rule: nothings.reduce<Rule>((rule, nothing) => (nothing ? forAll(rule, nothing) : rule), all),
    facts: apart(factsOf(sections, read), sections, read),
    unread: [...read.flatMap(({ unread }) => unread), ...(each ? [each.words] : [])],
    doubts: [
      ...read.flatMap(({ doubts }) => doubts),
      ...(each ? [{ code: 'unread-words', words: each.words } as const] : []),
    ],
  };
}

/** Each once; 第1项：名次 beside 第2项：名次: what another part asks in the same words is told apart, what it asks of this one is of none of them. */
function factsOf(sections: readonly Section[], read: readonly Reading[]): FactSpec[] {
  const all = read.flatMap(({ facts }, index) => facts.map((fact) => ({ fact, index })));
  const again = new Set(
    all.flatMap(({ fact }) => sections.flatMap(({ name }) => withoutPart(fact.label, name) ?? [])),
  );
  return all.flatMap(({ fact, index }, at) => {
    const { heading = '', name = '' } = sections[index] ?? {};
    const same = all.filter((other) => other.fact.id === fact.id);
    if (all.findIndex((other) => other.fact.id === fact.id) !== at) return [];
    if (again.has(fact.label)) return [{ ...fact, label: ofNamedPart(fact, name) }];
    return [same.length > 1 || heading === '' ? fact : under(fact, name)];
  });
}

/** 名次 of 第2项：名次; null where it says nothing of that part. */
function withoutPart(label: string, name: string): string | null {
  if (label.startsWith(`${name}：`)) return label.slice(name.length + 1);
  return label.endsWith(`（${name}）`) ? label.slice(0, -name.length - 2) : null;
}

/** 质量：发现问题的个数: of what the heading says, where the words alone name nothing. */
function under(fact: FactSpec, heading: string): FactSpec {
  const bare = fact.label.replace(/^是否/, '');
  const isBare = bare.length <= 3 || /^(?:再?[少缺差欠]|发现|查实|低|[未不漏迟错])/.test(bare);
  // 签约服务率95%、建档率90%: one rate is of no other.
  const areRates = /[率度]$/.test(bare) && /[率度]$/.test(heading);
  if (!isBare || areRates || fact.label.includes(heading) || heading.includes(bare)) return fact;
  return { ...fact, label: ofNamedPart(fact, heading) };
}

/** What is asked in the same words of two sections says of which. */
function apart(all: readonly FactSpec[], sections: readonly Section[], read: readonly Reading[]): FactSpec[] {
  return all.map((fact) => {
    const isTwice = all.some(({ id, label }) => id !== fact.id && label === fact.label);
    const own = sections[read.findIndex(({ facts }) => facts.some(({ id }) => id === fact.id))];
    return isTwice && own?.heading ? { ...fact, label: `${fact.label}（${own.heading}）` } : fact;
  });
}

/** A组（4分）：…；B组（6分）：…；每项每低5个百分点扣0.5分: what is taken of all of them is a person's to judge. */
function ofEach(sections: readonly Section[]): (Unreadable & { words: Words }) | null {
  const last = sections.at(-1)?.source;
  const found = last && OF_EACH.exec(last.text);
  if (!found) return null;
  const most = sections.reduce((total, { points }) => total + points, 0);
  const words = last.words(found.index, found.index + found[0].length);
  return { kind: 'unreadable', words, least: -most, most };
}

/** What gives nothing for all of a section, be it one of two readings. */
function nothingIn(rule: Rule): Zero | null {
  if (rule.kind === 'zero') return NOTHING_FOR.test(rule.words?.text ?? '') ? rule : nothingIn(rule.of);
  // 获表彰的加1分 stands beside it.
  if (rule.kind === 'sum' && rule.start === 0 && rule.cap === null && rule.parts[0])
    return nothingIn(rule.parts[0]);
  const item = rule.kind === 'choice' ? rule.readings.find(({ id }) => id === 'item')?.rule : undefined;
  return item ? nothingIn(item) : null;
}

function forAll(of: Rule, { when, words, gives }: Zero): Rule {
  const nothing = { kind: 'zero', when, words, ...(gives === undefined ? {} : { gives }), of } as const;
  if (/全项|整项|大项/.test(words?.text ?? '')) return nothing;
  return {
    kind: 'choice',
    words,
    assumption: `whole-${words?.in ?? ''}-${words?.span?.from ?? 0}`,
    question: SAY.zeroOf(words?.text ?? ''),
    readings: [
      { id: 'part', label: SAY.zero.part, rule: of },
      { id: 'item', label: SAY.zero.item, rule: nothing },
    ],
  };
}
