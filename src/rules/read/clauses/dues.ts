const RESPECTIVE =
  /^(?<names>[^,、]{2,}(?:率|度|面)(?:[、和及与][^,、]{1,12}(?:率|度|面))+)分别(?<move>[^\d,]{0,4})(?<marks>\d[\d.]*%(?:[、和及与]\d[\d.]*%)+)(?<end>(?:及?以上)?)$/;
const SAME =
  /^[^,、]{2,}(?:率|度|面)(?:[、和及与][^,、]{1,12}(?:率|度|面))+(?:均|都|全部|分别)?[^\d,率度面]{0,4}\d[\d.]*%/;

/** 采集率、准确率分别达到98%、95%以上, 办结率、满意率均达到95%: a bound each. */
export function duesOf(text: string): readonly string[] {
  const { names = '', move = '', marks = '', end = '' } = RESPECTIVE.exec(text)?.groups ?? {};
  const [all, of] = [names.split(/[、和及与]/), marks.split(/[、和及与]/)];
  if (names !== '' && all.length === of.length)
    return all.map((name, index) => `${name}${move}${of[index] ?? ''}${end}`);
  return SAME.test(text)
    ? markNames(text.replace(/(?<=率|度|面)[和及与](?=[^、\d]*(?:率|度|面))/g, '、'))
    : [text];
}

const NAMES = /(?:率|比例|面|度)、(?=.*(?:率|比例|面|度))/;

/** 办结率、满意率均达到95% → 办结率达到95%, 满意率达到95%. */
export function markNames(mark: string): string[] {
  if (!NAMES.test(mark)) return [mark];
  const all = mark.split('、');
  const last = all.at(-1) ?? '';
  const rate = /^.*?(?:率|比例|面|度)/.exec(last)?.[0] ?? last;
  const bound = last.slice(rate.length).replace(/^(?:均|都|分别)/, '');
  return [...all.slice(0, -1), rate].map((name) => `${name}${bound}`);
}
