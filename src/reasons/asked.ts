import { letters } from '../text/letters';
import { plain } from '../text/normalise';
import { COUNTERS } from './counters';
import { faultAt } from './faults';

/** What a fact's label asks, taken apart: 网络硬件|未达到标准|的县（市、区）数. Letters only. */
export interface Asked {
  /** All of it, without 是否, 个数, and brackets at the end. */
  readonly whole: string;
  /** The fault that it asks about: 未达到标准; null where it asks about none. */
  readonly fault: string | null;
  /** What stands before the fault: 网络硬件; "" where nothing does. */
  readonly subject: string;
  /** Of what it is asked, each name alone: 县, 市, 区; none where the label doesn't say. */
  readonly of: readonly string[];
}

const COUNTER = new RegExp(String.raw`的?(?:[${COUNTERS}](?:\(次\))?)?数量?$|的$`);
/** What it is about, or which of several alike it is: 信息：漏报的次数, 是否建立台账（工作计划）, 漏报的次数（2）. */
const TOPIC = /^[^:]{1,20}:/;
const ASIDE = /\([^()]*\)$/;

export function askedBy(label: string): Asked {
  const text = plain(label)
    .replace(TOPIC, '')
    .replace(ASIDE, '')
    .replace(COUNTER, '')
    .replace('是否', '')
    .replace('有无', '有')
    .replace(/^(?:核实|查实|抽查中)/, '');
  const at = faultAt(text);
  if (at < 0) return { whole: letters(text), fault: null, subject: '', of: [] };
  const end = text.lastIndexOf('的');
  const to = end > at ? end : text.length;
  return {
    whole: letters(text),
    fault: letters(text.slice(at, to)),
    subject: letters(text.slice(0, at)),
    of: namesIn(text.slice(to)),
  };
}

/** 所属县(市、区) are 县, 市 and 区. */
function namesIn(text: string): string[] {
  return text
    .replace(/^的?(?:所属|下辖|各)?/, '')
    .split(/[()、,/或和及]/)
    .map(letters)
    .filter((name) => name !== '');
}
