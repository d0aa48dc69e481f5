import type { Book, Place } from '../book/book';
import { isMeasure } from '../lexicon';
import type { Ask } from './ask';
import { ratesOf } from './joined';
import type { Neighbours } from './neighbours';
import { amountOf, boundedQuantity, isPerMany, knownQuantity, typeOf } from './quantity';
import { readStep, type Step } from './step';
import { onlyThreshold } from './threshold';

/** The points that the step may take from. */
type Part = Pick<Neighbours, 'goal' | 'isBehindPoints' | 'often' | 'before'>;
type Stepping = Extract<Ask, { kind: 'step' }>;

/**
 * 90%至100%之间的每少一个百分点: steps within a stretch, and nobody says what stands beyond it; `others` do where one of them leaves
 * nothing there: 90%以下不得分.
 */
export function isWithinStretch(text: string, others: readonly string[] = []): boolean {
  const stretch = stretchOf(text);
  if (!stretch) return false;
  const { side, from, to } = stretch;
  return !others.some((other) => {
    const beyond = onlyThreshold(other)?.band;
    return side === 'below'
      ? beyond?.from === null && beyond.to?.value === from.value
      : beyond?.to === null && beyond.from?.value === to.value;
  });
}

/** The stretch that the steps lie in, and which way they go; null where they go on. */
export function stretchOf(text: string) {
  const cut = text.lastIndexOf(',');
  const step = readStep(text.slice(0, Math.max(0, cut)), text.slice(cut + 1));
  const { from, to } = (step && onlyThreshold(step.subject)?.band) ?? {};
  return step && from && to && from.value < to.value ? { side: step.side, from, to } : null;
}

/** 每低1%: of a quantity whose mark the text names (a bonus does not begin where nothing is given: 低于50%不得分), or else of the shortfall itself. null where the words are no step. */
export function stepAsk(
  ahead: string,
  tail: string,
  book: Book,
  place: Place & { readonly part: Part },
  isBonus = false,
): Stepping | null {
  // 每少1件 behind 每万人达到10件: so much less of what was measured.
  const isDensity = (unit: string) =>
    book.find((spec) => spec.type === 'amount' && spec.unit === unit && isPerMany(spec.label)) !== null;
  const read = readStep(ahead, tail, (unit) => isMeasure(unit) || isDensity(unit));
  const step = read && inItsUnit(read, ahead);
  return (
    step &&
    (fromDue(step, book, place.part) ??
      fromMark(step, book, place, isBonus) ??
      shortfall(step, book, place, isBonus))
  );
}

/** 全年不少于50次,提供岗位不少于2万个,每少10次: of the one that is counted in the same unit. */
function inItsUnit(step: Step, ahead: string): Step {
  const pieces = ahead.split(',');
  const isOther = (piece: string) => /\d/.test(piece) && onlyThreshold(piece)?.unit !== step.unit;
  if (step.subject !== pieces.at(-1) || !isOther(step.subject) || isMeasure(step.unit)) return step;
  const subject = pieces.findLast((piece) => onlyThreshold(piece)?.unit === step.unit);
  if (subject === undefined) return step;
  return { ...step, subject, told: `${subject}${step.told.slice(step.subject.length)}` };
}

/** 未完成的每降低1个百分点, 每项每低1个百分点: of the same rate. */
const NO_SUBJECT =
  /^(?:(?:未完成|未达到|未达标|达不到|低于|不足|没有完成|没有达到)(?:目标|任务|要求|标准|规定|指标)*(?:的)?|(?:每|各)个?(?:项|指标)(?:指标)?|[≥>≤<]=?0)$/;

/** 即办件比例2分，每低2个百分点 beside 即办件比例达到60% in the item's text: below the mark that is due of the rate. */
function fromDue(step: Step, book: Book, { isBehindPoints, before }: Part): Stepping | null {
  const isNameless = step.subject === '' || NO_SUBJECT.test(step.subject);
  if (!isNameless || !isBehindPoints || before?.kind !== 'in' || step.side !== 'below') return null;
  const mark = book.dues().find(({ fact }) => fact === before.of.fact)?.from;
  if (!mark || typeOf(step.unit) !== 'percent') return null;
  return { kind: 'step', of: before.of, from: mark.value, side: 'below', step: step.size };
}

/** 满意率低于80%的,每低5个百分点; 有效率达95%得5分,每低1%; 完成目标的90%…每超额完成10%. */
function fromMark(step: Step, book: Book, place: Place, isBonus: boolean): Stepping | null {
  const bound = onlyThreshold(step.subject);
  const fact = bound
    ? boundedQuantity(step.subject, bound, book, place)
    : (knownQuantity(step.subject.replace(NO_SUBJECT, ''), step.unit, book) ??
      ofOtherColumn(step, book, place));
  if (fact === null || (bound && typeOf(bound.unit) !== typeOf(step.unit))) return null;
  const { from: low, to: high } = bound?.band ?? {};
  const said = (step.side === 'below' && high ? high : (low ?? high))?.value;
  const named = said ?? (fallsShortOf(book) ? null : book.markOf(fact, isBonus));
  const isOfWhole =
    typeOf(step.unit) === 'percent' &&
    /(?:完成|超额)的?$/.test(step.told) &&
    book.labelOf(fact).includes('完成');
  const from = isOfWhole ? 100 : named;
  if (from === null) return null;
  const rates = ratesOf(book.labelOf(fact));
  const asked = { kind: 'step', of: { fact, as: 'value' }, from, side: step.side, step: step.size } as const;
  return rates > 1 ? { ...asked, rates } : asked;
}

/** 项目开工率每低1% behind other parts of the rule, beside 项目开工率达到80%（4分） in the item's text. */
function ofOtherColumn({ subject, unit }: Step, book: Book, { column }: Place): string | null {
  return typeOf(unit) === 'percent'
    ? book.known({ label: subject, type: 'percent', unit: '%', clear: null }, column)
    : null;
}

/** 每低于目标值1个百分点扣0.5分，低于60%的不得分；每高1个百分点加0.2分: from the target, whose number is nowhere. */
function fallsShortOf(book: Book): boolean {
  return book.find(({ unit, label }) => unit === '百分点' && TARGET.test(label)) !== null;
}

const TARGET =
  /(?:低于|高于|超过|少于|超出|达不到)(?:年度)?(?:目标|任务|计划|标准|规定|控制)[^,]{0,6}的百分点数$/;

/** 低于上年的少, 超额完成的超: which way, said twice. */
const TWICE =
  /^(.*(?:(?<!不)低于|(?<!不)少于|不足|未完成|超额完成|超过|高于)[^,]{0,8}?)的?(?:减?少|低|差|超|多|高|降低|下降)$/;

const FALLS = /^(?:下降|降低|降|减少|少|低)$/;
const RISES = /(?:上升|增长|提高|提升|增加|升|高)的百分点数$/;

/** 每下降1个百分点扣0.5分 behind 查处率每上升1个百分点加0.5分: of the same; '' where nothing of the kind was asked. */
function movedBefore({ told, unit }: Step, book: Book): string {
  if (!FALLS.test(told) || typeOf(unit) !== 'percent') return '';
  const fact = book.find(({ label }) => RISES.test(label));
  const head = fact === null ? '' : book.labelOf(fact).replace(RISES, '');
  return head.length >= 2 && !/[超高于]$/.test(head) ? head : '';
}

/** 完成率每下降10个百分点: below what nobody has to name. */
const OF_ITSELF = /^(?:低|少|差|下降|降低|降|减少)$/;

/** 按期完成任务得5分，完成率每下降10个百分点扣1分: below 100%. */
function ofAllDone({ subject, size }: Step, book: Book, place: Place): Stepping {
  const fact = book.ask({ label: subject, type: 'percent', unit: '%', clear: null }, place);
  return { kind: 'step', of: { fact, as: 'value' }, from: 100, side: 'below', step: size };
}

function shortfall(
  step: Step,
  book: Book,
  { part, ...place }: Place & { readonly part: Part },
  isBonus: boolean,
): Stepping {
  const { goal } = part;
  // 未完成的,每低0.1个百分点 behind 经费投入占比完成目标: what falls short is named there.
  if (goal !== '' && step.subject !== '' && NO_SUBJECT.test(step.subject))
    return shortfall(
      { ...step, subject: '', told: step.told.slice(step.subject.length) },
      book,
      { part, ...place },
      isBonus,
    );
  const isOfItself = OF_ITSELF.test(step.told.slice(step.subject.length));
  if (step.side === 'below' && /完成(?:率|比例)$/.test(step.subject) && isOfItself)
    return ofAllDone(step, book, place);
  const unit = step.unit === '%' ? '百分点' : step.unit;
  const type = Number.isInteger(step.size) ? typeOf(step.unit) : amountOf(step.unit);
  const told = step.told
    .replace(TWICE, '$1')
    .replace(/(下降|上升|增长|降低|提高|减少)的\1$/, '$1')
    .replace(/^超(?:过|额)?$/, isBonus ? '超额完成' : '$&')
    .replace(/^少$/, goal === '' ? '少' : '少完成');
  const head = step.subject === '' ? (goal === '' ? movedBefore(step, book) : goal) : '';
  const plain = `${head}${told}的${unit.replace(/^个/, '')}数`;
  // Two shortfalls that are told in the same words behind two parts are of two things.
  const isAgain =
    step.subject === '' && goal === '' && part.isBehindPoints && book.isCounted(plain, place.column);
  const label = isAgain ? book.unheard(`${plain}（另一处）`, place.column) : plain;
  const fact = book.ask(
    { label, type, unit: unit.replace(/^个(?=百分点)/, ''), clear: 0 },
    { ...place, under: part.often() },
  );
  book.count(fact);
  return {
    kind: 'step',
    of: { fact, as: 'value' },
    from: 0,
    side: step.side === 'off' ? 'off' : 'above',
    step: step.size,
  };
}
