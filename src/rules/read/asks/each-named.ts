import { markNames } from '../clauses/dues';
import { conditionText, type Clause } from '../clauses/clause';

/** 完成目标任务: said at the end of all that is listed. */
const DONE = /(?:均|都|分别)?(?:全面|按时)?(?:完成|达到|实现)[^,、]*$/;

const NAME = /^\p{Script=Han}{2,20}$/u;
const MARKED = /^[^,、\d]{1,16}(?:率|度|面|比例|占比)[^,、\d]{0,4}\d+(?:\.\d+)?%(?:以上)?$/;

/** 养老、失业保险参保人数完成任务各得4分; 总量和增速各占2.5分: the words of each of them; just one where they are not told apart. */
export function namedParts(clause: Clause): readonly string[] {
  const text = conditionText(clause);
  const marks = markNames(text);
  if (marks.length > 1) return marks;
  // 入库率达到95%、办结率达到95%、有专人负责各得3分.
  const pieces = text.split('、');
  const areApart = pieces.every((piece) => MARKED.test(piece) || NAME.test(piece));
  if (areApart && pieces.length > 1 && pieces.some((piece) => MARKED.test(piece))) return pieces;
  const names = text
    .slice(text.lastIndexOf(',') + 1)
    .split(/、|(?<=\p{Script=Han}{2})[和与及](?![谐平睦])(?=\p{Script=Han}{2})/u);
  const last = names.at(-1) ?? '';
  const done = DONE.exec(last)?.[0] ?? '';
  const isList = names.length > 1 && names.every((name) => NAME.test(name));
  if (!isList || /[等]|[项类个]指标/.test(text)) return [text];
  const own = last.slice(0, last.length - done.length);
  const end = names.length > 1 ? tailOf(names.slice(0, -1), own) : '';
  return [...names.slice(0, -1).map((name) => `${name}${end}`), own].map((name) => `${name}${done}`);
}

/** 保险参保人数 of 养老, 失业保险参保人数: what the short names leave to the last one. */
function tailOf(names: readonly string[], last: string): string {
  const [length = 0, ...others] = [...new Set(names.map((name) => name.length))];
  const tail = last.slice(length);
  const isInsured =
    tail.startsWith('保险') ||
    (last.slice(0, length).endsWith('保险') && /^(?:费|参保|征缴|扩面|新增)/.test(tail));
  return others.length === 0 && isInsured ? tail : '';
}
