import type { Choice, Condition, PerStep, Quantity } from './rule';

export const OPS = { '<': '低于', '<=': '不超过', '>': '超过', '>=': '达到', '=': '等于' } as const;
export const AS = { value: '', rate: '（比率）', growth: '（比上年增长）', difference: '（差额）' } as const;

export const SIDES = { below: '每低', above: '每高', off: '每偏离' } as const;

export const STEPS = { begun: '不足一档按一档计', full: '不足一档不计', part: '不足一档按比例计' } as const;

/** 不得分 · 得2分 · 得−5分 is 倒扣5分. */
function given(points: number): string {
  if (points === 0) return '不得分';
  return points < 0 ? `倒扣${-points}分` : `得${points}分`;
}

function span(least: number, most: number): string {
  if (!Number.isFinite(most)) return Number.isFinite(least) ? `${least}分以上，没有上限` : '没有上限和下限';
  return Number.isFinite(least) ? `${least}至${most}分` : `${most}分以下，没有下限`;
}

/** The phrases that rules are printed with; english.ts has them in English. */
export const RULE_MESSAGES = {
  label: (label: string) => label,
  mark: (value: number, unit: string) => `${value}${unit}`,
  rung: (where: string, points: number) => `${where}的，${given(points)}`,
  quantity: (label: string, as: Quantity['as']) => `${label}${AS[as]}`,
  /** A label that reads like more than one condition, among conditions. */
  quoted: (label: string) => (/或者|并且|[（）“”]/.test(label) ? `『${label}』` : label),
  is: (label: string, value: boolean) => `“${label}”为${value ? '是' : '否'}`,
  compare: (quantity: string, op: Extract<Condition, { kind: 'compare' }>['op'], to: string) =>
    `${quantity}${OPS[op]}${to}`,
  any: (parts: readonly string[]) => parts.join('或者'),
  all: (parts: readonly string[]) => parts.join('并且'),
  inBrackets: (words: string) => `（${words}）`,
  given,
  award: (when: string, points: number, otherwise: number) =>
    `${when}的，${given(points)}，否则${given(otherwise)}。`,
  deduct: (when: string, points: number) => `${when}的，扣${points}分。`,
  each: (unit: string) => (unit === '%' ? '每1个百分点' : `每${unit === '' ? '个' : unit}`),
  deductPer: (label: string, each: string, points: number, most: number | null) =>
    `${label}，${each}扣${points}分${most === null ? '' : `，最多扣${most}分`}。`,
  awardPer: (label: string, each: string, points: number, most: number | null) =>
    `${label}，${each}得${points}分${most === null ? '' : `，最多得${most}分`}。`,
  perStep: (quantity: string, from: string, side: PerStep['side'], step: string, points: number) =>
    `${quantity}以${from}为准，${SIDES[side]}${step}${points < 0 ? `扣${-points}` : `加${points}`}分`,
  stepped: (words: string, most: string, steps: PerStep['steps']): string =>
    `${words}${most}，${STEPS[steps]}。`,
  mostMoved: (points: number, most: number) => `，最多${points < 0 ? '扣' : '加'}${most}分`,
  linear: (quantity: string, unit: string, times: number, plus: number) =>
    `得分＝${quantity}${unit === '' ? '' : `（${unit}）`}×${times}${plus === 0 ? '' : plus < 0 ? `－${-plus}` : `＋${plus}`}。`,
  caseOf: (when: string, points: number) => `${when}的，${given(points)}`,
  cases: (all: readonly string[], rest: string) => `${all.join('；')}；${rest}。`,
  otherwise: (points: number | null, lowest: number) =>
    points === null ? `其余的，得${span(0, lowest)}（原文没有写明）` : `其余的，${given(points)}`,
  best: '以下各项取最高的一项：',
  byBestUnit: (label: string, full: number) => `${label}超过${full}分的，下面的得分按比例折算：`,
  multiplied: (when: string, times: number) => `${when}的，下面的分数乘以${times}：`,
  bandBetween: (low: string, high: string) => `${low}、${high}`,
  from: (value: string, inclusive: boolean) => `${inclusive ? '达到' : '超过'}${value}`,
  to: (value: string, inclusive: boolean) => `${inclusive ? '不超过' : '低于'}${value}`,
  anyValue: '不论多少',
  bands: (quantity: string, rungs: readonly string[], below: string) =>
    `${quantity}：${rungs.join('；')}；${below}。`,
  below: (points: number | null, lowest: number) =>
    `更低的，${points === null ? `得${span(0, lowest)}（原文没有写明）` : given(points)}`,
  zero: (when: string, gives: number) =>
    `${when}的，此项不得分${gives < 0 ? `并倒扣${-gives}分` : ''}，否则：`,
  discretion: (least: number, most: number) => {
    if (most <= 0) return `由人酌情扣${span(-most, -least)}`;
    return `由人酌情给${span(least, most)}`;
  },
  when: (when: string, then: string) => `${when}的，${then}。`,
  always: (then: string) => `${then}。`,
  choice: ({ question, readings }: Choice) => `${question}原文有${readings.length}种读法：`,
  reading: ({ label }: Choice['readings'][number]) => `读作“${label}”：`,
  disqualify: (when: string) => `${when}的，整张表不列入评估。`,
  unreadable: (words: string, least: number, most: number) =>
    `${words === '' ? '' : `“${words}”`}没有读懂，由人在${span(least, most)}之间判断。`,
  sum: (start: number, floor: number | null, cap: number | null) => {
    const bounds = [
      ...(cap === null ? [] : [`最高${cap}分`]),
      ...(floor === null ? [] : [`最低${floor}分`]),
    ].join('，');
    const how = start === 0 ? '以下各项相加' : `从${start}分起，按以下各项增减`;
    return `${how}${bounds === '' ? '' : `，${bounds}`}：`;
  },
};

export type RuleMessages = typeof RULE_MESSAGES;
