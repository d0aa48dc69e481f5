import type { Asked } from '../asks/ask';
import { beyondBound } from '../asks/beyond';
import { conditionText } from '../clauses/clause';
import type { Outcome } from '../outcomes/outcome';
import { latePart } from './late-part';
import { byPerson } from './place-again';
import { current, type Open, type State } from './sort-state';
import { areOfAnother } from '../build/of-another';
import { denies } from '../build/zeros';
import { tellsOfElse } from './tells-of-else';
import { isBareEach } from './worth-each';

const ONE_OF_THEM = /^缺项|^(?:其中|凡|如|若|只要)?(?:有|缺少?|任何?|任意|少)?(?:一|1)项/;

/** Below 0, or 此项 in a sentence of its own: of the whole item. In a sentence of its own without 此项: of either. */
export function placeZero(
  asked: Asked,
  { gives, whole, all, part }: Extract<Outcome, { kind: 'zero' }>,
  state: State,
): void {
  const { opens } = asked.clause;
  const [last] = state.blocks.at(-1)?.gives ?? [];
  const { of } = asked.clause;
  const own = of && state.blocks.find(({ gives: [give] }) => give?.clause === of);
  // 有投诉的，本项不得分（2分）: of the part that the mark is of, or of the item.
  const isMarked = of?.outcome.kind === 'give' && of.outcome.mark;
  if (own && whole && isMarked && state.blocks.length > 1) {
    state.looseZeros.push({ zero: asked, block: state.blocks.indexOf(own) });
    return;
  }
  if (own) {
    own.zeros.push(asked);
    return;
  }
  if (last && (isOfOne(asked, last) || isBeyondCounted(asked, last))) return;
  const denied = part ? state.blocks.find(({ gives: [give] }) => give && denies(asked, give)) : undefined;
  if (denied) {
    denied.zeros.push(asked);
    return;
  }
  if (isOfEachPart(asked, state)) {
    for (const block of partsOfEach(asked, state)) block.zeros.push({ ...asked, ask: { kind: 'else' } });
    return;
  }
  if (placeBeyondEach(asked, state)) return;
  if (isRung(asked, state)) {
    current(state).zeros.push(asked);
    return;
  }
  const late = opens === null ? latePart(asked, state) : null;
  if (late) {
    late.zeros.push(asked);
    return;
  }
  // 每组织一次得0.5分，参加人数不足10人的该次不计分: how many of those there are nobody is asked.
  if (last?.ask.kind === 'each' && isOfThatTime(asked)) {
    current(state).judges.push(byPerson(asked.clause, { kind: 'base' }));
    return;
  }
  // 有一项未落实不得分: of the whole item, or of that part, which says so itself.
  if (state.blocks.length > 1 && ONE_OF_THEM.test(conditionText(asked.clause))) {
    state.looseZeros.push({ zero: asked, block: null });
    return;
  }
  // 任务数未完成的该项不得分: of the part that was not done, or of the item.
  if (state.blocks.length > 1 && whole && opens !== null && isOfThatPart(asked)) {
    state.looseZeros.push({ zero: asked, block: null });
    return;
  }
  // 无事故（3分），发生事故本项不得分: of that part, or of the item.
  const named = whole && !all ? partsNamed(asked, state) : [];
  if (state.blocks.length > 1 && whole && !all && (opens === null || deniesByName(asked, last))) {
    // 数据真实（2分）、上报及时（2分），数据不实的该项不得分: of the one part that it names, or of the item.
    const [own = state.blocks.length - 1] = named.length === 1 ? named : [];
    state.looseZeros.push({ zero: asked, block: own });
    return;
  }
  // 台账完整得3分。台账不完整的，该项不得分: of the part that it names, or of the item.
  if (opens !== null && named.length > 0) {
    state.looseZeros.push({ zero: asked, block: named.length === 1 ? (named[0] ?? null) : null });
    return;
  }
  if (all) {
    state.wholeZeros.push(asked);
    return;
  }
  // 整改到位得6分；拒不整改的，该项不得分。报告按期报送得4分: where a part follows, of the one before or of the item.
  const isLoose = whole || (opens !== null && last !== undefined && areOfAnother([asked], [last]));
  if (isLoose && state.blocks.length === 1 && last && isOfEither(asked, last)) {
    state.looseZeros.push({ zero: asked, block: 0 });
    return;
  }
  const isApart = state.blocks.length > 1 && !(last && denies(asked, last));
  // 每发生一起投诉扣1分，影响恶劣的不得分: of what that takes from.
  // 制度（2分），台账（3分）。制度不全扣1分，台账不全扣1分，弄虚作假的不得分: of the part that was told of last, or of the item.
  // 市级得3分，省级得5分，被撤销的不得分: of the last, or of either.
  if (isApart && opens === null && isOfLastOrAll(asked, state, last)) {
    state.looseZeros.push({ zero: asked, block: state.blocks.length - 1 });
    return;
  }
  if (isApart && ((whole && opens !== null) || gives < 0 || all)) state.wholeZeros.push(asked);
  else if (isApart && opens !== null && !(last && denies(asked, last)))
    state.looseZeros.push({ zero: asked, block: state.blocks.length - 1 });
  else current(state).zeros.push(asked);
}

/** What the only part so far says the other way round is of that part, but where 本项 is told of what happened. */
function isOfEither(asked: Asked, last: Asked): boolean {
  return asked.clause.opens === null || !denies(asked, last) || deniesByName(asked, last);
}

/** 逾期3天以内得3分，逾期3天以上不得分 · 发生1起扣2分，发生2起以上的不得分: a rung of what was told of last. */
function isRung(asked: Asked, { blocks }: State): boolean {
  const { outcome, opens } = asked.clause;
  const block = blocks.at(-1);
  const [last] = block?.gives ?? [];
  const isOfItem = outcome.kind === 'zero' && outcome.whole && !outcome.all;
  const isOfBoth = isOfItem && blocks.length > 1;
  if (!block || !last || isOfBoth || opens === 'sentence') return false;
  if (opens === 'part') return !isOfItem && isOfOneQuantity(asked, last);
  return isOfOneQuantity(asked, last) || block.takes.some((take) => isOfOneQuantity(asked, take));
}

/** What is taken stands before it, or it tells of something else than the last part. */
function isOfLastOrAll(zero: Asked, state: State, last: Asked | undefined): boolean {
  return isBehindTake(current(state)) || areSpelled(state.blocks) || tellsOfElse(zero, last);
}

/** What is taken of each of the parts stands behind all of them. */
function areSpelled(blocks: readonly Open[]): boolean {
  const end = Math.max(...blocks.flatMap(({ gives }) => gives.map(({ clause }) => clause.to)));
  const takes = blocks.filter((block) => block.takes.some(({ clause }) => clause.from >= end));
  return takes.length > 1;
}

/** 此项不得分 where there is one part only is of that. */
export function ofTheOnly({ blocks, looseZeros }: State): void {
  const [only, ...more] = blocks;
  if (only && more.length === 0) only.zeros.push(...looseZeros.splice(0).map(({ zero }) => zero));
}

function isOfOneQuantity({ ask }: Asked, give: Asked): boolean {
  return ask.kind === 'in' && give.ask.kind === 'in' && ask.of.fact === give.ask.of.fact;
}

/** The places of the parts that begin to speak of what it begins with. */
function partsNamed({ clause, ask }: Asked, { blocks }: State): number[] {
  const [, words = ''] =
    /^(?:凡|如|若)?(?:未能?|没有?|无|不|有|发现|发生|出现|存在)?(\p{Script=Han}{2})/u.exec(
      conditionText(clause),
    ) ?? [];
  const isDenial = blocks.some(({ gives: [give] }) => give && denies({ clause, ask }, give));
  if (words === '' || blocks.length < 2 || isDenial) return [];
  const isOf = ({ gives }: Open) => gives.some((give) => conditionText(give.clause).includes(words));
  return blocks.flatMap((block, index) => (isOf(block) ? [index] : []));
}

/** 该项, and something that was not done. */
function isOfThatPart({ clause: { source, condition, to } }: Asked): boolean {
  const said = source.text.slice(condition.to, to);
  const text = source.text.slice(condition.from, condition.to);
  return /该项/.test(said) && /.(?:未完成|未达到|未达标)(?:任务|目标|要求|标准)?的?$/.test(text);
}

/** 无投诉得2分。有投诉的本项不得分: what the part says, the other way round. */
function deniesByName(asked: Asked, last: Asked | undefined): boolean {
  const { source, condition, to } = asked.clause;
  const text = conditionText(asked.clause);
  const isOfItem = /[本此]项/.test(source.text.slice(condition.to, to));
  return (
    isOfItem && last !== undefined && !isBareDenial(text) && asked.ask.kind !== 'else' && denies(asked, last)
  );
}

/** The last that was said of the points began with what takes. */
function isBehindTake({ gives, takes }: Open): boolean {
  return takes.some(
    ({ clause }) =>
      (clause.opens !== null || /^(?:凡|如|若)?(?:发生|出现|存在|被|因)/.test(conditionText(clause))) &&
      gives.every((give) => give.clause.to <= clause.from),
  );
}

const ANY_SHORT =
  /^(?:凡)?(?:未|没有)(?:完成|达到|达标)(?:(?:任务|目标|要求|标准)|[、或](?:未|没有)?(?:完成|达到|达标))+$/;

/** Whether it is the other side of the mark of each part before it, and stands there now. */
function placeBeyondEach(asked: Asked, state: State): boolean {
  const parts = partsBefore(asked, state);
  const beyond = beyondEach(asked, parts);
  for (const [index, block] of parts.entries()) block.zeros.push(...(beyond?.slice(index, index + 1) ?? []));
  return beyond !== null;
}

/** 优良率达50%得2分、合格率达95%得2分，未达到的不得分 · 控制在5‰以内得5分，…，超标不得分: the other side of each mark in the row; null: it is no such row. */
function beyondEach(asked: Asked, parts: readonly Open[]): Asked[] | null {
  const text = conditionText(asked.clause);
  if (parts.length < 2) return null;
  const beyond = parts.flatMap(({ gives: [give, ...more], takes, zeros, judges, shares }) => {
    const isAlone = more.length + takes.length + zeros.length + judges.length + shares.length === 0;
    return (isAlone && give && beyondBound(text, give.ask)) || [];
  });
  return beyond.length === parts.length ? beyond.map((ask) => ({ ...asked, ask })) : null;
}

/** 缺活动的扣3分，其他缺一项扣该项分: those of which nothing was said. */
const OTHERS = /^(?:其他|其余)/;

function partsOfEach(asked: Asked, state: State): readonly Open[] {
  const parts = partsBefore(asked, state);
  return OTHERS.test(conditionText(asked.clause)) ? parts.filter(({ takes }) => takes.length === 0) : parts;
}

/** 以上每项不合格 · 各项达不到要求的. */
const EACH_SHORT = /^(?:以上|上述)?[每各](?:小|分)?项[^,]*(?:[未没不无]|达不到)[^,]*$/;

/** 完成得3分，达到30%得3分，未完成或未达到的不得分 · 任一项未完成的不得相应分值 · 每一项不达标扣该项分值 · 未达到要求的相应不得分: nothing of the part that falls short. */
function isOfEachPart(asked: Asked, state: State): boolean {
  const { clause } = asked;
  const said = clause.source.text.slice(clause.condition.to, clause.to);
  const text = conditionText(clause);
  const isAny = ANY_SHORT.test(text) && /[、或]/.test(text);
  const isOwn =
    EACH_SHORT.test(text) ||
    (/相应/.test(said) && (/任[一何]|有[一1]项/.test(text) || isBareDenial(text))) ||
    (/扣[除减掉]?(?:该|相应)/.test(said) && /项|[未没不缺少]/.test(text));
  const parts = partsOfEach(asked, state);
  return (
    (isAny || isOwn) &&
    (parts.length > 1 || OTHERS.test(text)) &&
    parts.every(({ gives, takes }) => gives.length === 1 && takes.length === 0)
  );
}

function partsBefore({ clause: { opens } }: Asked, { blocks }: State): Open[] {
  const first = blocks.findLastIndex(({ gives }) => (gives[0]?.clause.opens ?? null) !== null);
  return opens === null ? blocks.slice(Math.max(0, first)) : blocks;
}

/** 每季度1分，未报不得分 · 三项各占5分，未完成不得分: nothing of that one, which is not counted then. */
function isOfOne({ clause, ask }: Asked, give: Asked): boolean {
  const { outcome } = give.clause;
  const isSeveral =
    outcome.kind === 'give' &&
    give.ask.kind === 'each' &&
    (outcome.each || isBareEach(conditionText(give.clause)));
  const isPeriod =
    give.ask.kind === 'each' && /每个?(?:月|季度?|年|半年|周|学期)$/.test(conditionText(give.clause));
  const text = conditionText(clause);
  const isThen = isOfThatTime({ clause, ask });
  return (
    (give.ask.kind === 'each' && isThen && /^(?:未|没|不|缺|无)/.test(text)) ||
    (isPeriod && isBareDenial(text)) ||
    // 每个节点得2分，达不到的不得分: those that fall short are not counted.
    (give.ask.kind === 'each' && OF_IT.test(text)) ||
    (isSeveral && ask.kind !== 'else' && (isBareDenial(text) || denies({ clause, ask }, give))) ||
    // 每次得1分，不组织不得分: none of them gives nothing.
    (give.ask.kind === 'each' && /^(?:未|没有|没|不)(?:开展|组织|召开|举办)$/.test(text))
  );
}

/** 滞后1个月以内的每个得1分，滞后1个月以上的不得分: those beyond it are not counted. */
function isBeyondCounted({ clause }: Asked, give: Asked): boolean {
  const text = conditionText(clause);
  const [, stem = '', size = ''] =
    /^([^\d]{1,10})(\d[^\d,]{1,4}?)(?:及?以上|以外)$/.exec(text) ??
    /^([^\d]{1,10})超过(\d[^\d,]{1,4})$/.exec(text) ??
    [];
  const said = conditionText(give.clause);
  return (
    give.ask.kind === 'each' &&
    stem !== '' &&
    new RegExp(`${stem}(?:在)?${size}(?:以内|之内|内|以下)`).test(said)
  );
}

function isOfThatTime({ clause }: Asked): boolean {
  return /(?:当|该)(?:月|季度?|年|次|期|周|日|场)$|的(?:月份|季度|年份|年度)$/.test(conditionText(clause));
}

const OF_IT =
  /^(?:达不到|(?:未|没有|没|不)(?:按时|按要求|按期|及时)?(?:报送|上报|开展|完成|召开|达标|达到|落实|合格|做到))的?$/;

function isBareDenial(text: string): boolean {
  return /^(?:(?:每|任何?)(?:一|个)?(?:项|个)(?:指标|任务|工作)?)?(?:达不到|(?:未|没有|没|不)(?:按时|按要求|按期|及时)?)(?:报|上报|报送|开展|完成|召开|组织|达标|达到|落实|符合|合格|做到)?(?:的|任务|目标|要求|标准|规定|会议)*$/.test(
    text,
  );
}
