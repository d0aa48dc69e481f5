import { conditionText, type Clause } from '../clauses/clause';
import { LATE } from '../lexicon';

/** 优秀得6分，良好得4.5分 · 较好, 一般, 差 · 合格, 基本合格, 不合格. */
const GRADE =
  '不明显|不够明显|比较明显|较明显|明显|显著|优秀|优良|优|良好|良|中等|中|较好|很好|好|一般|基本合格|不合格|合格|较差|很差|差|基本达标|不达标|达标|非常满意|比较满意|基本满意|不满意|满意|基本称职|不称职|称职|[A-E甲乙丙丁一二三四][类等级](?:单位|企业)?|第[一二三四五](?:方阵|梯队|档|类)';
const GRADED = new RegExp(`^(?<head>.*?)(?:${GRADE})(?:等次|等级|档次)?(?:及?以[上下])?$`);
const ALONE = new RegExp(`^(?:${GRADE})(?:等次|等级|档次)?(?:及?以[上下])?$`);
/** 资料齐全, 较齐全, 不齐全 · 全面完成, 基本完成, 未完成. */
const DEGREE =
  /^(?:全部|全面|完全|已经?|较为|较|比较|基本上?|部分|大部分|不够|不太|不完全|未完全|未全部|不|未|没有|没)(?=\p{Script=Han}{2})/u;
/** 为“良好” behind 考核结果为“优秀”. */
const CALLED = new RegExp(`^(?:被?评定?为|为|是)(?=(?:${GRADE})(?:等次|等级|档次)?$)`);
const NONE = /^(?:无|没有|未|不)/;

/** Clauses that each name one degree of one scale, of which only one can hold: the words of each, whole. */
export function readScale(clauses: readonly Clause[]): ReadonlyMap<Clause, string> {
  const all = new Map<Clause, string>();
  let run: Clause[] = [];
  for (const clause of [...clauses, null]) {
    if (clause && isPlain(clause) && (run.length === 0 || clause.opens !== 'sentence')) {
      run.push(clause);
      continue;
    }
    for (const [each, label] of scalesOf(run)) all.set(each, label);
    run = clause && isPlain(clause) ? [clause] : [];
  }
  return all;
}

/** 参保率95%以上得5分，95%以下不得分；考核优秀得5分，良好得3分: one scale, or one in each part. */
function scalesOf(run: readonly Clause[]): [Clause, string][] {
  const whole = scaleOf(run);
  // 一般不得分，工作成效明显得3分: where nothing is left, another scale begins.
  const isNew = ({ opens, outcome }: Clause, index: number) =>
    opens === 'part' || (isGift({ outcome }) && run[index - 1]?.outcome.kind === 'zero');
  const starts = run.flatMap((clause, index) => (index > 0 && isNew(clause, index) ? [index] : []));
  if (whole.length > 0 || starts.length === 0) return whole;
  return [0, ...starts].flatMap((start, index) => scaleOf(run.slice(start, starts[index])));
}

function isPlain({ outcome }: Clause): boolean {
  return outcome.kind === 'zero' || isGift({ outcome });
}

/** 得5分, 得3-5分. */
function isGift({ outcome }: Pick<Clause, 'outcome'>): boolean {
  return outcome.kind === 'give' ? !outcome.each : outcome.kind === 'judge' && outcome.sign > 0;
}

function scaleOf(run: readonly Clause[]): [Clause, string][] {
  const gives = run.filter(isGift);
  const texts = run.map((clause) =>
    conditionText(clause)
      .replace(/^[、,]|的$|[“”"'‘’]/g, '')
      .replace(CALLED, ''),
  );
  const [first = '', ...others] = texts;
  // 被曝光的不得分；3月底前建成得10分: ahead of the degrees.
  if (gives.length >= 2 && run[0]?.outcome.kind === 'zero') return scaleOf(run.slice(1));
  if (gives.length < 2 || !run[0] || !isGift(run[0])) return [];
  const head = GRADED.exec(first)?.groups?.['head'] ?? null;
  const graded = head !== null && others.every((text) => ALONE.test(shortOf(text, head))) ? head : null;
  const compared = comparedWith(first, others);
  if (compared) return run.map((clause, index) => [clause, compared(texts[index] ?? '')]);
  if (texts.every((text, index) => DEADLINE.test(text) || isLate(text, index, run)) && goesDown(gives))
    return run.map((clause, index) => [clause, texts[index] ?? '']);
  const levelled = levelsOf(texts, gives);
  if (levelled) return run.map((clause, index) => [clause, levelled[index] ?? '']);
  const ratios = ratiosOf(texts, gives);
  if (ratios) return run.map((clause, index) => [clause, ratios[index] ?? '']);
  const timely = timelyOf(texts, gives);
  if (timely) return run.map((clause, index) => [clause, timely[index] ?? '']);
  const shared = graded ?? headOf(first, others);
  const described = shared === null ? describedOf(texts) : null;
  if (described) return run.map((clause, index) => [clause, described[index] ?? '']);
  // 弄虚作假的不得分 behind the degrees is none of them.
  if (shared === null) return run.at(-1)?.outcome.kind === 'zero' ? scaleOf(run.slice(0, -1)) : [];
  return run.map((clause, index) => {
    const text = texts[index] ?? '';
    if (graded !== null && index > 0) return [clause, `${graded}${shortOf(text, graded)}`];
    const isWhole = index === 0 || (NONE.test(text) && !/^(?:不|未)/.test(text)) || text.startsWith(shared);
    return [clause, isWhole ? text : `${shared}${text}`];
  });
}

/** 材料翔实得3分，一般得2分，较差得1分: how something is, in a word of its own. null: no such degrees. */
function describedOf(texts: readonly string[]): readonly string[] | null {
  const [first = '', ...others] = texts;
  const isState =
    !GRADED.test(first) && /^(?!.*[未没无不有])\p{Script=Han}{4,12}$/u.test(first) && !DEGREE.test(first);
  const areGrades = others.every((text) => ALONE.test(text)) && others.some((text) => /一般|差/.test(text));
  return isState && areGrades ? [first, ...others.map((text) => `${first.slice(0, -2)}${text}`)] : null;
}

/** 成效一般 behind 自查自评成效明显: the end of what it is about is said again. */
function shortOf(text: string, head: string): string {
  const again = [...text].findLastIndex((_, index) => index > 0 && head.endsWith(text.slice(0, index + 1)));
  return again < 0 ? text : text.slice(again + 1);
}

const LEVEL =
  /^(?<head>.*?)(?:达到|符合|达)(?:(?:国家|省|市|县|区|乡镇?)级(?:示范|先进)?|(?:国家|省|市|县|区)?[特一二三四五]级)(?:标准|要求)(?:以上)?$/;
/** 省二级标准, 省二级 behind 达到省一级标准: its verb is said once. */
const BARE_LEVEL = /^(?:国家|省|市|县|区)?[特一二三四五]?级(?:示范|先进)?(?:标准|要求)?(?:以上)?$/;

/** 达到省级标准得10分，达到市级标准得8分: what reaches the one reaches the other too, and gives more. null: no such levels. */
function levelsOf(told: readonly string[], gives: readonly Clause[]): readonly string[] | null {
  const [, verb = ''] = /(达到|符合|达)[^达符]*$/.exec(told[0] ?? '') ?? [];
  const [end = ''] = /(?:标准|要求)$/.exec(told[0] ?? '') ?? [];
  const whole = (text: string) => `${verb}${/级(?:示范|先进)?$/.test(text) ? `${text}${end}` : text}`;
  const texts = told.map((text) => (BARE_LEVEL.test(text) ? whole(text) : text));
  const head = LEVEL.exec(texts[0] ?? '')?.groups?.['head'];
  const isLevel = (text: string) => ['', head].includes(LEVEL.exec(text)?.groups?.['head']);
  if (head === undefined || !goesDown(gives)) return null;
  if (!texts.every((text, index) => (index < gives.length ? isLevel(text) : NONE.test(text)))) return null;
  return texts.map((text) => (text.startsWith(head) || NONE.test(text) ? text : `${head}${text}`));
}

const RATIO =
  /^(?<head>.*?)(?<verb>(?:配备)?(?:达到?|不低于|不高于|不超过|优于|低于|高于|大于|小于|控制在|为|在)?)(?<ratio>\d[\d.]*:\d[\d.]*(?:及?以[上下内])?)$/;

/** 师生比达到1:15得5分，1:18得3分: degrees, since nobody says which way is better. null: no such ratios. */
function ratiosOf(texts: readonly string[], gives: readonly Clause[]): readonly string[] | null {
  const { head = '', verb = '' } = RATIO.exec(texts[0] ?? '')?.groups ?? {};
  const all = texts.map((text, index) => {
    const own = RATIO.exec(text)?.groups;
    if (!own) return index >= gives.length && NONE.test(text) ? text : null;
    if (own['head'] !== '' && own['head'] !== head) return null;
    return `${head}${own['verb'] === '' ? verb : (own['verb'] ?? '')}${own['ratio'] ?? ''}`;
  });
  return head !== '' && goesDown(gives) && !all.includes(null) ? all.map((one) => one ?? '') : null;
}

/** 3月底前完成得5分，4月底前完成得3分，逾期不得分: what is done by the first day is done by the second too, and gives more. */
const DEADLINE =
  /^[^,]{0,20}?(?:\d{1,2}月|[上下]半年|[一二三四]季度|年)(?:底|末|初|中旬|上旬|下旬|\d{1,2}[日号])?(?:之|以)?前[^,]{0,12}$|^[^,\d]{0,12}\d+(?:小时|天|日|个?工作日|分钟)(?:以|之)?内[^,]{0,12}$/;

/** 逾期不得分 behind days by which something is done. */
const AFTERWARDS = new RegExp(
  `^(?:${LATE}|未|没有|超过|之后|以后)|^[^,]{0,20}\\d{1,2}(?:月[底末初]?|日|号)(?:之|以)?后[^,]{0,12}$`,
);

function isLate(text: string, index: number, run: readonly Clause[]): boolean {
  return index === run.length - 1 && run[index]?.outcome.kind === 'zero' && AFTERWARDS.test(text);
}

const IN_TIME = /^(?:.*?)(?:按时|按期|及时|按要求|按规定)\p{Script=Han}{2,}/u;
const NOT_IN_TIME = new RegExp(
  `^(?:未(?<how>按时|按期|及时|按要求|按规定)|(?:${LATE}))(?<verb>\\p{Script=Han}{2,})$`,
  'u',
);

/** 按时完成得3分，未按时完成得1分，未开展不得分: done in time, done, or not at all. null: no such degrees. */
function timelyOf(texts: readonly string[], gives: readonly Clause[]): readonly string[] | null {
  const [first = '', second = '', third = '', ...more] = texts;
  const { how, verb = '' } = NOT_IN_TIME.exec(second)?.groups ?? {};
  const isDone = IN_TIME.test(first) && verb !== '' && first.includes(verb);
  if (!isDone || more.length > 0 || gives.length !== 2 || !goesDown(gives) || !NONE.test(third)) return null;
  return [first, how === undefined ? second : `${verb}但未${how}`, third];
}

function goesDown(gives: readonly Clause[]): boolean {
  const points = gives.map(({ outcome }) =>
    outcome.kind === 'give' ? outcome.points : outcome.kind === 'judge' ? (outcome.most ?? 0) : 0,
  );
  return points.every((one, index) => {
    const last = points[index - 1];
    return (
      index === 0 ||
      (typeof one === 'number' && (last === 'full' || (typeof last === 'number' && one <= last)))
    );
  });
}

/** 高于全县平均水平得10分，等于得6分，低于得0分: whole, as 增速等于全县平均水平; null where the others are no bare comparisons. */
function comparedWith(first: string, others: readonly string[]): ((text: string) => string) | null {
  const [, head, , mark] = /^(.*?)(高于|超过|大于|优于|等于|持平|低于|小于|差于)(.{2,})$/.exec(first) ?? [];
  // 不低于80% is a bound.
  if (head === undefined || mark === undefined || head.endsWith('不') || /\d/.test(mark)) return null;
  // 等于平均水平 behind 高于全市平均水平.
  const bare = (text: string) => {
    const word = /^(?:高于|超过|大于|优于|等于|相等|相同|持平|低于|小于|差于)(?=(.{2,})$)/.exec(text);
    return word && mark.endsWith(word[1] ?? '') ? word[0] : text.replace(/^[与和同]/, '').replace(mark, '');
  };
  const isBare = others.every((text) =>
    /^(?:高于|超过|大于|优于|等于|相等|相同|持平|低于|小于|差于)$/.test(bare(text)),
  );
  if (!isBare) return null;
  return (text) =>
    text === first ? first : bare(text) === text ? `${head}${text}${mark}` : `${head}${text}`;
}

/** 资料 of 资料齐全, where the others go on with 较齐全, 不齐全, 无资料; null where they are about different things. */
function headOf(first: string, others: readonly string[]): string | null {
  const stem = others.map((text) => text.replace(DEGREE, '')).find((text, index) => text !== others[index]);
  const own = first.replace(DEGREE, '');
  if (stem === undefined || !own.endsWith(stem)) return null;
  // 等级为超额完成: how much of it is the degree's.
  const head = own.slice(0, own.length - stem.length).replace(/(?:超额|全面|全部|按时|按期|提前)$/, '');
  const isOne = (text: string) =>
    text.replace(DEGREE, '') === stem || (NONE.test(text) && first.includes(text.replace(NONE, '')));
  return new Set([first, ...others]).size === others.length + 1 && others.every(isOne) ? head : null;
}
