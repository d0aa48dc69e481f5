import { leadingNumber } from '../../text/leading';
import { letters } from '../../text/letters';
import { lettersLikeness } from '../../text/likeness';
import { plain } from '../../text/normalise';
import { jilin2004 } from '../jilin-2004';
import { measuresOf } from '../system';
import type { Figure } from '../figure';
import type { NamedMeasure } from '../table';
import { bracketedUnit } from '../units-of-measure';

/** Names this much alike are one measure: 城镇新增就业人数 and 城镇新就业人数. */
const ALIKE = 0.85;
const RATE = /(率|比例|比重|占比|百分比|覆盖面|满意度)$/;
const AMOUNT = /(额|资金|金额|经费|收入|投资|支出|产值)$/;
const LOWER =
  /失业率|投诉|上访|信访量|事故|死亡|伤亡|发案|案件数|违规|超支|拖欠|欠费|流失率|差错率|积案|返贫|逾期|不良率|能耗|排放|零就业家庭(户)?数|缺勤/;
const TURNED = /(下降|降低|减少|压减|化解|办结|处置|查处|回复|就业率|控制率|整改)/;
const FLOW =
  /新增|新就业|再就业人|再就业数|就业人数|培训|开发|输出|征缴|到位|扶持|发放|办理|鉴定|转移|招聘|贷款|安置|帮扶|举办|创业|引进|新建|开展|改造|投资|组织|援助|介绍|新发展|净增/;
const STOCK = /参保|在册|登记失业人|期末|结余|结存|存量|余额|在岗|覆盖人数|建档|总数|总量|在校|持证/;
const UNBOUNDED = /增长|增幅|增速|提高|利润|回报|完成率|负债|比率$/;

const KNOWN = measuresOf(jilin2004).map(({ area, measure }) => ({
  ...measure,
  area,
  letters: letters(measure.name),
  parent:
    jilin2004.areas
      .flatMap(({ indicators }) => indicators.flatMap(({ measures }) => measures))
      .find(({ id }) => id === measure.parent)?.name ?? null,
}));

/** A row's or a column's own words: without numbering, 其中 and the unit of measure. */
export function bareName(text: string): string {
  const behindNumber = text.slice(leadingNumber(text)?.end ?? 0);
  const words = plain(behindNumber).replace(/^#?其中[:：、,]?/, '');
  const again = words.slice(leadingNumber(words)?.end ?? 0).replace(/^#?其中[:：、,]?/, '');
  return bracketedUnit(again).rest.replace(/[:：;。]+$/, '');
}

/** 其中：大龄就业困难对象再就业人数: a part of the measure above. */
export function isPart(text: string): boolean {
  return /^(\(?\d+[)、.])?#?其中/.test(plain(text));
}

export interface Beside {
  readonly unit: string;
  readonly area: string | null;
  readonly parent: string | null;
  /** 以内 and 不低于 in the targets say which way is better. */
  readonly bound: Figure['bound'];
}

/** What a measure is, by its name and what stands beside it; a known system's measure as the system has it. */
export function nameMeasure(name: string, beside: Beside): NamedMeasure {
  const known = knownAs(name);
  const unit = beside.unit || known?.unit || (RATE.test(name) ? '%' : '');
  const kind = unit === '%' || (unit === '' && RATE.test(name)) ? 'rate' : kindOf(name, unit);
  const lower = known
    ? known.better === 'lower'
    : LOWER.test(name) && !TURNED.test(name.replace(/失业率/, ''));
  return {
    name,
    known: known?.id ?? null,
    area: beside.area ?? known?.area ?? null,
    kind,
    unit,
    better:
      beside.bound === null ? (lower ? 'lower' : 'higher') : beside.bound === 'most' ? 'lower' : 'higher',
    parent: beside.parent ?? known?.parent ?? null,
    cumulative: kind === 'rate' ? false : (known?.cumulative ?? cumulativeBy(name, kind)),
    bounded: kind === 'rate' && (known?.bounded ?? !UNBOUNDED.test(name)),
  };
}

function knownAs(name: string) {
  const own = letters(name);
  const exact = KNOWN.find((one) => one.letters === own || one.letters === `${own}人数`);
  if (exact) return exact;
  const [best] = KNOWN.map((one) => ({ one, alike: lettersLikeness(one.letters, own) })).sort(
    (a, b) => b.alike - a.alike,
  );
  return best && best.alike >= ALIKE && sameTail(best.one.letters, own) ? best.one : null;
}

/** 参保人数 and 参保人员 end alike; 缴费率 and 缴费额 do not. */
function sameTail(one: string, other: string): boolean {
  return one.at(-1) === other.at(-1);
}

function kindOf(name: string, unit: string): NamedMeasure['kind'] {
  return /元$|^亿$/.test(unit) || (unit === '' && AMOUNT.test(name)) ? 'amount' : 'count';
}

function cumulativeBy(name: string, kind: NamedMeasure['kind']): boolean | null {
  if (STOCK.test(name)) return false;
  if (FLOW.test(name) || kind === 'amount') return true;
  return null;
}
