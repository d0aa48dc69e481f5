import type { FactSpec, FactType } from '../../fact';
import type { Book, Place } from '../book/book';
import { isMeasure, PER_MANY } from '../lexicon';
import { withNames } from '../source/names';
import { quantityLabel } from './quantity-label';
import type { Threshold } from './threshold';

/** 该项, 比例, nothing at all: whatever was spoken of last. */
const NAMELESS =
  /^(?:该项|本项|此项|比例|比率|覆盖|完成|完成率|完成比例|(?:降|下降|降低|跌|减少|上升|升)(?:到|至))?$/;
/** 累计缺席, 有不合格的: what is counted stands behind. */
const TOGETHER = /^(?:全年|年内|当年|年度|累计|合计|共计|总计|共|有|发现有)+(?=.|$)|(?:累计|合计|总计)$/g;

/** The quantity that the words name, if it was asked for already: in the same words, or without a name of its own. */
export function knownQuantity(subject: string, unit: string, book: Book): string | null {
  const [type, measured] = [typeOf(unit), unit.replace(/^个?百分点$/, '%').replace(/^个?千分点$/, '‰')];
  const words = subject.replace(/^(?:该项|本项|此项)/, '');
  const isOf = (spec: FactSpec) =>
    (spec.type === type || (type === 'count' && spec.type === 'amount')) && isUnit(spec, measured, words);
  const named = words === '' ? null : book.find((spec) => isOf(spec) && stemOf(spec.label) === words);
  if (named !== null) return named;
  const last = words === '' ? book.lastMarked((spec) => isOf(spec) && !book.isBarred(spec.id)) : null;
  if (last !== null) return last;
  return book.find((spec) => {
    if (!isOf(spec)) return false;
    if (/^完成(?:率|比例)?$/.test(words) && (book.isBarred(spec.id) || isOtherRate(spec.label)))
      return isSame(spec, words, book);
    return NAMELESS.test(words) || isSame(spec, words, book);
  });
}

/** 缺1人扣0.5分，缺3人以上: the count that is named by the same words; the unit may be told more finely (2起 of 发生事故的次数). */
export function knownCount(subject: string, unit: string, book: Book): string | null {
  return knownQuantity(subject.replace(TOGETHER, ''), unit, book);
}

/** 参保率, 满意度: a rate with a name of its own, which is no 完成率. */
function isOtherRate(label: string): boolean {
  return /(?:率|度|占比)$/.test(label) && !label.includes('完成');
}

function isUnit({ label, unit }: FactSpec, measured: string, words: string): boolean {
  if (unit === measured) return true;
  return /^[次个]$/.test(unit) && words !== '' && stemOf(label) === words;
}

/** 实际合格率, 年平均合格率: the same rate, and how it was worked out. */
const HOW = /^(?:实际|年度?|全年|平均|年均|总|总体|综合|整体|任务|工作|目标|计划|其|该|本|此)+的?$/;

/** 增幅 behind 出口额增长10%: the same. */
const GROWTH = /^(?:同比)?(?:增幅|增速|涨幅|增长率|增长幅度|增长速度)$/;
const GROWS = /(?:增长|增加|上升|提高)率?$/;

function isSame({ id, label }: FactSpec, words: string, book: Book): boolean {
  const stem = stemOf(label);
  if (stem === '') return false;
  if (GROWTH.test(words) && GROWS.test(stem) && book.isOfCell(id)) return true;
  const [short, long] = stem.length < words.length ? [stem, words] : [words, stem];
  // 养老保险参保率 behind 参保率 in the same cell: of some of them.
  const more = long === words ? words.slice(0, -stem.length) : '';
  if (more !== '' && /(?:率|度|占比)$/.test(short) && !HOW.test(more) && book.isOfCell(id)) return false;
  // 未整改率 and 整改率: the one is what the other leaves.
  if (/[未不]$/.test(withNames(long.slice(0, -short.length))) && long.endsWith(short)) return false;
  // 及时受理率、按期办结率 are two.
  if (long.endsWith(`、${short}`)) return false;
  return long.endsWith(short) || (short.length <= 2 && long.startsWith(short));
}

/** 未按期办结的件数 → 未按期办结. */
export function stemOf(label: string): string {
  return label.replace(/(?:^|的)[^的]{1,4}数$/, '').replace(/的比例$/, '');
}

/** 参保率稳定（在95%以上）, 开办时间压缩至: how, not what. */
const KEPT =
  /(?<=率|度|比例|占比|时间|时限|用时|时长|周期|数)(?:平均|常年|长期|始终)?(?:(?:稳定|保持|维持|控制)(?:在|至|到)?|(?:压缩|缩短|减少|降低|提高|提升)(?:至|到))$/;

/** 免疫密度应达到90%以上, 满意率要求达到90%. */
const DUE = /(?<=率|度|面|比例|占比|比重)(?:应当?|必须|须|需|要求?)$/;

/** 以目标值为100%: what is done of what is due. */
const OF_GOAL = /^以(?:年度|全年)?(?:目标|任务|计划)(?:任务|目标)?(?:值|数)?$/;

/** The quantity that a bound in `text` is about: the words of its part without the bound. */
export function boundedQuantity(text: string, bound: Threshold, book: Book, place: Place): string {
  const subject = `${text.slice(0, bound.from)}${bound.inner ?? ''}${text.slice(bound.to)}`
    .replace(
      /^[的,:]+|(?:[的者,:=]|(?<![人年月户])均)+$|^以(?=.*为(?:基数|基准|基础|起点|底线)$)|为(?:基数|基准|基础|起点|底线)$/g,
      '',
    )
    .replace(/^其中(?=.{2,}(?:率|度|比例)$)/, '')
    .replace(/但(?:未|没|不|已|仍).*$/, '')
    .replace(KEPT, '')
    .replace(DUE, '')
    .replace(OF_GOAL, '');
  const unit = isAwayOf(subject, bound.unit)
    ? '百分点'
    : bound.unit.replace(/^个(?=百分点|工作日|小时|月)/, '');
  const type = isPerMany(subject) || isLength(subject) || !isWhole(bound) ? amountOf(unit) : typeOf(unit);
  const known =
    unit === '百分点'
      ? book.find(
          (spec) => spec.unit === unit && (isSame(spec, subject, book) || isMove(spec.label, subject)),
        )
      : ((isLessThan(bound, subject) ? doneCount(unit, book) : null) ?? knownCount(subject, unit, book));
  const label = quantityLabel({ subject, unit, text, bound }, book);
  const fact = known ?? book.ask({ label, type, unit, clear: null }, { ...place, at: place.at + bound.from });
  for (const end of [bound.band.from, bound.band.to]) if (end) book.mark(fact, end.value);
  return fact;
}

/** 超过 behind 增速高于全市平均水平: the same. */
function isMove(label: string, subject: string): boolean {
  return subject === '超过' ? /高于|超过/.test(label) : subject === '低于' && label.includes(subject);
}

/** 少于2项 behind 每少一项扣1分: of what there is, not of what is missing. */
function isLessThan({ band }: Threshold, subject: string): boolean {
  return subject === '' && band.from === null;
}

function doneCount(unit: string, book: Book): string | null {
  const isMissing = (label: string) => /(?:^|,)(?:再)?(?:减?少|缺|差|欠)/.test(label);
  return book.find((spec) => spec.type === 'count' && spec.unit === unit && !isMissing(spec.label));
}

/** 低于标准5%: so many points below it. */
function isAwayOf(subject: string, unit: string): boolean {
  return unit === '%' && /(?:低于|高于|超过|少于)(?:标准|目标|计划|任务|规定|要求)(?:值|数)?$/.test(subject);
}

/** Rates in percent, what is measured as amounts, what is counted as counts. */
export function typeOf(unit: string): FactType {
  if (unit === '%' || unit.endsWith('百分点')) return 'percent';
  return isMeasure(unit) ? 'amount' : 'count';
}

const DENSITY = new RegExp(PER_MANY);

/** 每千人口医师数: what is counted for so many of something has parts. */
export function isPerMany(subject: string): boolean {
  return DENSITY.test(subject);
}

/** 企业开办时间: half a day is one, too. */
function isLength(subject: string): boolean {
  return /(?:时间|时限|时长|用时|耗时|周期)$/.test(subject);
}

function isWhole({ band: { from, to } }: Threshold): boolean {
  return [from, to].every((end) => end === null || Number.isInteger(end.value));
}

/** Of what is counted as an amount: 4.8人. */
export function amountOf(unit: string): FactType {
  return typeOf(unit) === 'count' ? 'amount' : typeOf(unit);
}
