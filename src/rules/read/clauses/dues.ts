/** 城市100%、农村60%以上: each with its mark. */
export function marksIn(text: string): string[] {
  return text.split(/,|(?<=[%上下内)])、/).map((mark) => mark.replace(/^其中:?/, ''));
}

const MARKED = /^[^,、\d]{2,}(?:率|度|面|比例)[^\d,率度面]{0,4}\d[\d.]*%(?:及?以上|以内|以下)?$/;
const SAME =
  /^[^,率度面]{2,}(?:率|度|面)(?:[、和及与][^,、]{1,12}(?:率|度|面))+(?:均|都|全部|分别)?[^\d,率度面]{0,4}\d[\d.]*%/;

/** 采集率达到98%、准确率达到95%以上, 办结率、满意率均达到95%: a bound each. */
export function duesOf(text: string): readonly string[] {
  const marks = marksIn(text);
  if (marks.length > 1 && marks.every((mark) => MARKED.test(mark))) return marks;
  return SAME.test(text)
    ? markNames(text.replace(/(?<=率|度|面)[和及与](?=[^、\d]*(?:率|度|面))/g, '、'))
    : [text];
}

const NAMES = /(?:率|比例|面|度)、(?=.*(?:率|比例|面|度))/;

/** 办结率、满意率均达到95% → 办结率达到95%, 满意率达到95%. */
export function markNames(mark: string): string[] {
  if (!NAMES.test(mark)) return ofAlike(mark);
  // 拖拉机、联合收割机上牌率 is one.
  const all = mark.split(/(?<=率|比例|面|度)、/);
  const last = all.at(-1) ?? '';
  const rate = /^.*?(?:率|比例|面|度)/.exec(last)?.[0] ?? last;
  const bound = last.slice(rate.length).replace(/^(?:均|都|分别)/, '');
  return [...all.slice(0, -1), rate].map((name) => `${name}${bound}`);
}

/** 高血压患者、糖尿病患者规范管理率均达60%: what the first leave to the last; the mark itself where they are not called alike. */
function ofAlike(mark: string): string[] {
  const {
    names = '',
    last = '',
    bound = '',
  } = /^(?<names>[^,;。%]+)、(?<last>[^,;。、%]*?(?:率|比例|面|度))(?:均|都)(?<bound>达?到?[^,;。、]*%[^,;。、]*)$/.exec(
    mark,
  )?.groups ?? {};
  const all = names.split('、');
  const kind =
    /(?:患者|人员|人口|儿童|对象|家庭|保险|病人|产妇|企业|单位|学校|学生|道|村)$/.exec(all[0] ?? '')?.[0] ??
    '';
  const at = last.indexOf(kind) + kind.length;
  const rest = last.slice(at);
  const areAlike = kind !== '' && at > kind.length && rest !== '' && all.every((name) => name.endsWith(kind));
  return areAlike ? [...all.map((name) => `${name}${rest}${bound}`), `${last}${bound}`] : [mark];
}
