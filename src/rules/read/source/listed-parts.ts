import { numberOf } from '../lexicon';
import type { Wording } from './wordings';

const START = String.raw`(?<=^|[。;:])`;
const WORDS = String.raw`(?!其中)[^,;。:、\d×()各]`;
/** 就业率 has a mark of its own, which nobody tells. */
const PLAIN = '(?<!率|比例|(?<![季年制])度)';
const NAME = `${WORDS}{2,14}${PLAIN}`;
const NAMES = `(${NAME}(?:、${NAME})*(?:[、和与]|以?及)${WORDS}{2,14}?${PLAIN})`;
const ONE = String.raw`\d[\d.]*分?`;
const POINTS = String.raw`(?:各自?[占为]?(${ONE})|(?:分别|各)[占为]?(${ONE}(?:、${ONE})+)),`;
const RATE = '((?:目标|任务|实际|计划)?(?:完成|达标|落实|到位|开工|竣工)(?:率|比例))';

/** 得分=甲完成率×5+乙完成率×8; the words again where there are not as many points as parts. */
function sharesOf(all: string, names: string, each = '', own = '', told = ''): string {
  const parts = names.split(/[、和与]|以?及/);
  const [deed = '完成'] = /落实|到位/.exec(told) ?? [];
  const rate = /率|比例/.test(told) ? told : `${deed}率`;
  const points = own === '' ? parts.map(() => each) : own.split('、');
  if (points.length !== parts.length) return all;
  return `得分=${parts.map((part, index) => `${part}${rate}×${(points[index] ?? '').replace('分', '')}`).join('+')}`;
}

const NAMED = String.raw`${NAME}\(?\d[\d.]*分\)?`;

/** 垃圾分类3分、污水治理4分,得分=完成率×分值: the same, where each tells its own. */
function sharesOfNamed(_: string, listed: string, rate: string): string {
  const parts = listed.split(/[、,;]/).map((part) => /^(.+?)\(?(\d[\d.]*)分\)?$/.exec(part) ?? []);
  return `得分=${parts.map(([, part = '', points = '']) => `${part}${rate}×${points}`).join('+')}`;
}

const MARK = String.raw`[^,;。、\d每扣]{2,16}\d[\d.]*(?:%|[^,;。、\d得计扣]{1,3})(?:以上)?(?:的?[得计]\d[\d.]*分)?`;
const WHICH = String.raw`前者|后者|(?:前|后|第|其余|其他)[一二三四五六两\d]?(?:项|个)?(?:指标|任务|工作)?`;
const STEP = String.raw`(?:${WHICH}|[^,;。、\d每扣]{2,10}?)(?:均|都|,)?每[^,;。每]{1,14}扣\d[\d.]*分`;
const ONE_STEP = new RegExp(`^(${WHICH}|[^每]+?)(?:均|都|,)?(每.*)$`);
const IS_WHICH = new RegExp(`^(?:${WHICH})$`);

/** 前两项, 后者, 第三项, 其余: which of them; `left`: those that nothing was said of. */
function whichOf(which: string, marks: readonly string[], left: readonly string[]): readonly string[] {
  if (!IS_WHICH.test(which)) return marks.filter((mark) => mark.startsWith(which)).slice(0, 1);
  const count = /者/.test(which) ? 1 : numberOf(/[一二三四五六两\d]/.exec(which)?.[0] ?? '');
  if (/^其/.test(which)) return Number.isNaN(count) || count === left.length ? left : [];
  if (Number.isNaN(count)) return [];
  if (which.startsWith('第')) return marks.slice(count - 1, count);
  return which.startsWith('前') ? marks.slice(0, count) : marks.slice(-count);
}

/** Of each of the marks its own step; the words again where not each of them has just one. */
function stepsOf(all: string, listed: string, told: string): string {
  const marks = listed.split(/[,、;]/).filter((mark) => mark !== '');
  const steps = new Map<string, string>();
  for (const step of told.split(/[,;]/)) {
    const [, which = '', each = ''] = ONE_STEP.exec(step) ?? [];
    const of = whichOf(
      which,
      marks,
      marks.filter((mark) => !steps.has(mark)),
    );
    if (of.length === 0 || of.some((mark) => steps.has(mark))) return all;
    for (const mark of of) steps.set(mark, each);
  }
  if (steps.size < marks.length || marks.length < 2) return all;
  return marks.map((mark) => `${mark},${steps.get(mark) ?? ''}`).join(';');
}

/** What is said of several parts that are listed ahead, each its own. */
export const LISTED_PARTS: readonly Wording[] = [
  // 棚改、公租房分别占5分、8分,得分=完成率×分值.
  [
    new RegExp(
      `${START}(${NAMES}${POINTS}(?:[本各该]?项)?(?:得分=|按)?${RATE}(?:[×*]|乘以)(?:该|本|各)?项?(?:分值|权重|满分|分数)(?:计分|得分|计算)?)(?=[,;。]|$)`,
      'g',
    ),
    sharesOf,
  ],
  [
    new RegExp(
      `${START}((${NAMED}(?:[、,;]${NAMED})+)[,;。](?:[本各该]?项)?得分=(?:各自?的?)?${RATE}(?:[×*]|乘以)(?:该|本|各)?项?(?:分值|权重|满分|分数))(?=[,;。]|$)`,
      'g',
    ),
    sharesOfNamed,
  ],
  // 计划、总结、台账各占2分,达不到的按比例扣分.
  [
    new RegExp(
      `${START}(${NAMES}${POINTS}(?:(?:完成|达到|达标)(?:要求|目标|任务|标准)?的?得满分,)?(?:(达不到|未达到|未达标|未完成|没有完成|未落实|未到位|不到位|落实不到位|不足)(?:要求|目标|任务|标准)?的?,?)?(?:均|分别|各)?按(?:照)?(?:其|实际)?(?:(?:完成)?(?:的)?比例|完成率)(?:扣分|得分|计分|扣减))(?=[,;。]|$)`,
      'g',
    ),
    sharesOf,
  ],
  // 出勤率、合格率均达95%,前者每低1%扣1分,后者…: the mark of each.
  [
    new RegExp(
      `${START}([^,;。、\\d]{2,10}(?:率|度|面)(?:、[^,;。、\\d]{2,10}(?:率|度|面))+)均((?:达到?|不低于)\\d[\\d.]*%(?:以上)?)(?=[,;](?:${WHICH})(?:均|都|,)?每)`,
      'g',
    ),
    (names = '', mark = '') =>
      names
        .split('、')
        .map((name) => `${name}${mark}`)
        .join(','),
  ],
  // 就业率达90%,参保率达95%,登记率达98%,前两项每低5个百分点扣1分,后一项每低1个百分点扣1分.
  [
    new RegExp(
      `${START}(((?:${MARK}[,、;]){2,8})(?=(?:${WHICH})(?:均|都|,)?每|[^。]{0,40}[,;](?:${WHICH})(?:均|都|,)?每)(${STEP}(?:[,;]${STEP})*))(?=[,;。]|$)`,
      'g',
    ),
    stepsOf,
  ],
];
