import { onlyThreshold } from './threshold';

/** One of several that are told side by side, and its place in their text. */
export interface Told {
  readonly text: string;
  readonly at: number;
}

/** 未按时发放, 发生事故: by itself whole, and no part of the name that follows it (国家级或省级示范校). */
const SO = /^(?:凡|如|若)?(?:未|没有|没|无|不|发生|出现|存在|被|受到)[^,、]{2,}$/;
const RATE = /(?:率|度|比例|占比|比重)$/;

/** 未按时发放或发放率低于100%, 录入率低于90%或准确率低于95%: whichever of them; null where the words join something else. */
export function eitherOf(text: string): readonly Told[] | null {
  if (text.includes(',')) return null;
  let at = 0;
  const all = text.split(/(或者?)/).flatMap((piece, index): Told[] => {
    const told = { text: piece, at };
    at += piece.length;
    return index % 2 === 0 ? [told] : [];
  });
  const rates = all.filter((one) => isOfRate(one.text));
  return all.length > 1 && rates.length > 0 && all.every((one) => rates.includes(one) || isSo(one.text))
    ? all
    : null;
}

function isSo(text: string): boolean {
  return SO.test(text) && onlyThreshold(text) === null;
}

/** 发放率未达到100%, 少于2次: of a rate that it names, or of whatever was spoken of. */
function isOfRate(text: string): boolean {
  const bound = onlyThreshold(text);
  const subject = bound && text.slice(0, bound.from);
  return subject !== null && (subject === '' || RATE.test(subject));
}
