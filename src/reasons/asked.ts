import { letters } from '../text/letters';
import { plain } from '../text/normalise';
import { faultAt } from './faults';

/** What a fact's label asks, taken apart: 未出台操作方案的县（市、区）数. */
export interface Asked {
  /** All of it, letters only, without 是否 and 个数. */
  readonly whole: string;
  /** The fault that it asks about, letters only: 未出台操作方案; null where it asks about none. */
  readonly fault: string | null;
  /** Of what it is asked, each name alone: 县, 市, 区; none where the label doesn't say. */
  readonly of: readonly string[];
}

const COUNTER = /的?(?:[个人次处项户名家件份条篇期天起例](?:\(次\))?)?数量?$|的$/;

export function askedBy(label: string): Asked {
  const text = plain(label).replace('是否', '').replace('有无', '有').replace(COUNTER, '');
  const at = faultAt(text);
  if (at < 0) return { whole: letters(text), fault: null, of: [] };
  const end = text.lastIndexOf('的');
  const fault = text.slice(at, end > at ? end : undefined);
  return { whole: letters(text), fault: letters(fault), of: namesIn(text.replace(fault, '')) };
}

/** 所属县(市、区) are 县, 市 and 区. */
function namesIn(text: string): string[] {
  return text
    .replace(/^的?(?:所属|下辖|各)?/, '')
    .split(/[()、,/或和及]/)
    .map(letters)
    .filter((name) => name !== '');
}
