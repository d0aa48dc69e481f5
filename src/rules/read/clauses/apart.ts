import { markNames, marksIn } from './dues';
import { ofSameRate } from '../asks/same-rate';
import { listed } from '../asks/spelled-out';
import { conditionText, type Clause } from './clause';
import { respectiveShort } from './respective-short';
import type { Outcome } from '../outcomes/outcome';

/** 迟报、漏报、错报1次: each of them once. */
function likeLast(all: readonly string[]): readonly string[] {
  const once = /(?:一|1)(?:次|起|件|例|项|条|篇|个|人|处)$/.exec(all.at(-1) ?? '')?.[0] ?? '';
  return all.map((one) => (once !== '' && !/[一1]\p{Script=Han}{1,2}$/u.test(one) ? `${one}${once}` : one));
}

/** 会议、执法每少一次 → 会议每少一次, 执法每少一次; null where the words do not list just so many. */
function fewerOfEach(text: string, count: number): string[] | null {
  const { names = '', tail = '' } =
    /^(?<names>[^,每]+、[^,每]+)(?<tail>每[少缺漏迟晚差].+)$/.exec(text)?.groups ?? {};
  const all = names.split('、');
  return tail !== '' && all.length === count ? all.map((name) => `${name}${tail}`) : null;
}

/** 台账按照“好、中、差”三个档次: what they are called, behind what they are of. */
const GRADES =
  /^(\p{Script=Han}{2,24}?(?=(?:按照?|分为)[“"'‘]))?(?:按照?|分为|分|设)?(?:为)?[“"'‘]?([^“”"'‘’]*?)[”"'’]?(?:(?<!、[一二三四五]?)[二两三四五几]?个?(?:档次?|等次|等级|级别|层次))?$/u;

/** Of what is listed with points of its own, one clause each; none where the words and the points do not go together. */
export function apart(clause: Clause, before: readonly Clause[]): Clause[] {
  const { outcome } = clause;
  if (outcome.kind === 'terms') return outcome.each.map((each) => ({ ...clause, outcome: each }));
  if (outcome.kind === 'both') return upAndDown(clause, outcome.points, outcome.isUpFirst);
  if (outcome.kind !== 'respective') return steppedApart(clause, before);
  if (BARE_STEP.test(conditionText(clause))) return respectiveSteps(clause, outcome.each, before);
  const marks = before.filter((one) => one.outcome.kind === 'give').flatMap(marksOf);
  const steps = namedStep(conditionText(clause), marks);
  if (steps?.length === outcome.each.length)
    return outcome.each.map((each, index) => ({ ...clause, outcome: each, said: steps[index] ?? '' }));
  const short = respectiveShort(clause, outcome.each, before);
  if (short) return short;
  const [, whole = '', every = ''] = /^(.*?)(,?每\p{Script=Han}{1,2})?$/u.exec(conditionText(clause)) ?? [];
  const cut = whole.lastIndexOf(',') + 1;
  const plain = `${whole.slice(0, cut)}${whole.slice(cut).replace(GRADES, '$1$2')}`;
  const each = fewerOfEach(plain, outcome.each.length) ?? listed(plain, outcome.each.length) ?? [];
  const all = likeLast(each).map((one) => `${one}${every}`);
  return outcome.each.flatMap((each, index) => {
    const said = all[index];
    const opens = index === 0 ? clause.opens : null;
    return said === undefined ? [] : [{ ...clause, outcome: each, said, opens }];
  });
}

const TWO_WAYS =
  /(?<one>(?!每)\p{Script=Han}{1,2})\((?<other>\p{Script=Han}{1,2})\)(?<end>于)?|增减|升降|增降/u;

/** 每高(低)于1个百分点加(扣)0.5分, 每增减1%加减0.2分: a clause each way. */
function upAndDown(clause: Clause, points: number, isUpFirst: boolean): Clause[] {
  const text = conditionText(clause);
  const match = TWO_WAYS.exec(text);
  if (!match) return [];
  const { one = '增加', other = '减少', end = '' } = match.groups ?? {};
  const said = (word: string) => text.replace(match[0], `${word.replace(/于$/, '')}${end}`);
  const [up, down] = isUpFirst ? [one, other] : [other, one];
  return [
    { ...clause, said: said(up), outcome: { kind: 'add', points, each: false } },
    { ...clause, said: said(down), outcome: { kind: 'take', points, each: false }, opens: null },
  ];
}

/** A bound of one rate, 按期办结率、满意率均达到95%; 每低1个百分点 and no more. */
const MARK =
  /^[^,;。]{2,30}?(?:率|比例|面|度|数)(?::[^,:;。\d]{2,12}?)?(?:均|都|分别|常年|长期|始终)?[^,;。]{0,4}\d+(?:\.\d+)?%(?:\([^)]*\))?(?:以上|以下|以内)?$/;
const BARE_STEP =
  /^(?:均|各|都)?(?:均)?每(?:再)?(?:降低|下降|低于|低|少|减少|降|差|上升|提高|超过|超|高)(?:规定|要求)?(?:目标|标准|比例|任务)?(?:值|数)?[^,;。]{0,5}(?:百分点|%)(?:的|各|均|分别)?$/;
/** 每低于平均值1个百分点: below what is no mark of its own. */
const AWAY_STEP =
  /^每(?:低于|高于|超过|少于)(?:全[国省市县区]|上年|去年|同期)*(?:平均(?:值|水平|线|数)?|均值|水平)[^,;。\d]{0,3}\d*(?:\.\d+)?个?(?:百分点|%)(?:的)?$/;
/** 每项每低1个百分点. */
const OF_EACH_RATE = /^(?:每|各)(?:一|个)?项(?:指标)?(?=每)/;
/** 达不到的,每低1个百分点: of whatever falls short of its mark. */
const SHORT =
  /^(?:凡)?(?:达不到|未达到|未达|没有达到|未完成|没有完成|完不成|低于|不足)(?:以上|上述|规定|年度)?(?:目标|要求|标准|比例|任务|指标)?的?$/;
/** 办结率达100%,满意率达98%,每低1个百分点扣1分; 办结率、满意率均达到95%,每低…: each of the rates by itself. */
function steppedApart(clause: Clause, before: readonly Clause[]): Clause[] {
  const parts = conditionText(clause).split(',');
  if (parts.length === 2 && SHORT.test(parts[0] ?? '')) parts.shift();
  const step = (parts.at(-1) ?? '').replace(OF_EACH_RATE, '');
  const isOfEach = parts.length === 1 && OF_EACH_RATE.test(parts[0] ?? '');
  const ahead =
    parts.length > 1
      ? parts
          .slice(0, -1)
          .flatMap((part) => ofRate(marksIn(part), part))
          .map(carried)
      : marksOf(before.at(-1));
  const of = isOfEach && !ahead.some((mark) => MARK.test(mark)) ? severalRates(before) : undefined;
  const marks = of ? marksOf(of) : ahead;
  const said =
    namedStep(step, marks) ??
    alikeStep(step, marks) ??
    placeStep(step, parts, before) ??
    markedSteps(step, marks);
  const { outcome } = clause;
  // 每低1个百分点各扣0.1分: of each part.
  if (
    said === null &&
    BARE_STEP.test(step) &&
    !step.includes('完成') &&
    parts.length === 1 &&
    'each' in outcome &&
    outcome.kind === 'take'
  )
    return [{ ...clause, outcome: { ...outcome, each: false } }];
  if (said === null) return [clause];
  const one = 'each' in outcome && typeof outcome.each === 'boolean' ? { ...outcome, each: false } : outcome;
  const { text } = clause.source;
  const { from, to } = parts.length > 1 ? clause.condition : (before.at(-1)?.condition ?? clause.condition);
  return said.map((words) => ({
    ...clause,
    condition: { from: Math.max(from, text.indexOf(words.slice(0, 3), from)), to },
    outcome: one,
    said: words,
    ...(of ? { of } : {}),
  }));
}

/** 入库率、办结率达到95%得4分，制度健全得2分，每项每低1个百分点: what gives points for several rates in one, in the same sentence. */
function severalRates(before: readonly Clause[]): Clause | undefined {
  const first = before.findLastIndex(({ opens }) => opens !== null);
  return before.slice(Math.max(0, first)).findLast((one) => marksOf(one).flatMap(markNames).length > 1);
}

/** The step, from each of several marks; 认真开展培训 beside them has none. */
function markedSteps(step: string, told: readonly string[]): string[] | null {
  const marks = told.filter((one) => /%|率|比例|\(/.test(one));
  const isAll = marks.length > 0 && BARE_STEP.test(step) && marks.every((mark) => MARK.test(mark));
  const single = isAll ? marks.flatMap(markNames) : [];
  const bare = step.replace(/^[均各都]+|[各均]$/g, '');
  return single.length < 2 ? null : single.map((mark) => `${mark},${bare}`);
}

/** 合格率或就业率每低1个百分点: of each of the marks that it names. null: it names none. */
function namedStep(step: string, marks: readonly string[]): string[] | null {
  const [, names = '', bare = ''] =
    /^([^,每]*(?:率|度|面)(?:[、或和及与][^,每、]*?(?:率|度|面))+)(每.*)$/.exec(step) ?? [];
  // 及时率 and 参与率 hold no joint.
  const all = names.split(/、|(?<=率|度|面)[或和及与]/);
  const of = all.map((name) => marks.find((mark) => name !== '' && mark.includes(name)));
  const own = bare.replace(/分别$|(?<=%|百分点)[各均]$/, '');
  if (all.length < 2 || all.some((name) => name.length < 3)) return null;
  if (AWAY_STEP.test(own)) return all.map((name) => `${name}${own}`);
  if (!BARE_STEP.test(own)) return null;
  // Their marks may stand in another column.
  return of.map((mark, index) => (mark === undefined ? `${all[index] ?? ''}${own}` : `${mark},${own}`));
}

/** 强制免疫密度90%、群体免疫密度90%,免疫密度每低1个百分点: of each that is called so. */
function alikeStep(step: string, marks: readonly string[]): string[] | null {
  const [, name = '', bare = ''] = /^([^,每、]{3,}(?:率|度|面|比例))(每.*)$/.exec(step) ?? [];
  const of = marks.filter((mark) => MARK.test(mark) && name !== '' && mark.includes(name));
  return of.length > 1 && BARE_STEP.test(bare) ? of.map((mark) => `${mark},${bare}`) : null;
}

/** 覆盖率城市100%、农村60%以上得5分；城市每低5个百分点: of the one mark that names the place. */
function placeStep(step: string, parts: readonly string[], before: readonly Clause[]): string[] | null {
  const [, name = '', bare = ''] = /^(\p{Script=Han}{2,4})(每.*)$/u.exec(step) ?? [];
  if (parts.length > 1 || name === '' || !BARE_STEP.test(bare)) return null;
  const marks = marksOf(before.findLast(({ outcome }) => outcome.kind === 'give'));
  const of = marks.filter((mark) => new RegExp(`${name}(?:达到|达)?\\d+(?:\\.\\d+)?%(?:以上)?$`).test(mark));
  return of.length === 1 && marks.length > 1 ? [`${of[0] ?? ''},${bare}`] : null;
}

/** 办结率、满意率均达到95%得8分 · 覆盖率100%、公示率100%，各得3分: what is marked by the clause that gives. */
function marksOf(give: Clause | undefined): string[] {
  if (give?.outcome.kind !== 'give') return [];
  const text = conditionText(give);
  return ofRate(marksIn(text), text);
}

/** 覆盖率城市达到100%、农村达到80%: the second is of that rate too. */
function ofRate(marks: readonly string[], text: string): string[] {
  const [rate = ''] = /^[^:,]{2,20}(?:率|比例)(?::|(?=\p{Script=Han}{2,4}(?:达到|达)?\d))/u.exec(text) ?? [];
  return marks
    .map((mark, index) => (index === 0 || /率|比例/.test(mark) ? mark : `${rate}${mark}`))
    .map(carried);
}

/** 亮灯率达98%,次干道达96%. */
function carried(mark: string, index: number, all: readonly string[]): string {
  return index === 0 ? mark : ofSameRate(mark, all[index - 1] ?? '');
}

const MARKED = /^[^,;。]{2,30}?\d+(?:\.\d+)?%(?:\([^)]*\))?(?:以上)?$/;

/** 满意率达90%得5分，安全感达92%得5分，每低1个百分点分别扣0.5分、1分: of each of what the clauses before mark. */
function respectiveSteps(clause: Clause, each: readonly Outcome[], before: readonly Clause[]): Clause[] {
  const gives = before.slice(-each.length);
  const marks = gives.map((one) => conditionText(one).split(',').at(-1) ?? '');
  const isClear =
    gives.length === each.length &&
    gives.every(({ outcome }) => outcome.kind === 'give') &&
    marks.every((mark) => MARKED.test(mark));
  if (!isClear) return [];
  const step = conditionText(clause).replace(/^[均各都]+|(?:[均各]|分别)$/g, '');
  return each.map((outcome, index) => ({
    ...clause,
    outcome,
    said: `${marks[index] ?? ''},${step}`,
    opens: index === 0 ? clause.opens : null,
  }));
}
