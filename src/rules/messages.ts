import type { Condition, Quantity } from './rule';

const OPS = { '<': '低于', '<=': '不超过', '>': '超过', '>=': '达到', '=': '等于' } as const;
const AS = { value: '', rate: '的比率', growth: '比上年的增长' } as const;

/** 不得分 · 得2分 · 得−5分 is 倒扣5分. */
function given(points: number): string {
  if (points === 0) return '不得分';
  return points < 0 ? `倒扣${-points}分` : `得${points}分`;
}

function span(least: number, most: number): string {
  const upper = Number.isFinite(most) ? `${most}分` : '没有上限';
  return Number.isFinite(most) ? `${least}至${upper}` : `${least}分以上，${upper}`;
}

/** The phrases that rules are printed with. */
export const RULE_MESSAGES = {
  quantity: (label: string, as: Quantity['as']) => `${label}${AS[as]}`,
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
  bandBetween: (low: string, high: string) => `${low}、${high}`,
  from: (value: string, inclusive: boolean) => `${inclusive ? '达到' : '超过'}${value}`,
  to: (value: string, inclusive: boolean) => `${inclusive ? '不超过' : '低于'}${value}`,
  anyValue: '不论多少',
  bands: (quantity: string, rungs: readonly string[], below: string) =>
    `${quantity}：${rungs.join('；')}；${below}。`,
  below: (points: number | null, lowest: number) =>
    `更低的，${points === null ? `得${span(0, lowest)}（原文没有写明）` : given(points)}`,
  zero: (when: string) => `${when}的，此项不得分，否则：`,
  discretion: (least: number, most: number) => {
    if (most <= 0) return `由人酌情扣${span(-most, -least)}`;
    return `由人酌情给${span(least, most)}`;
  },
  when: (when: string, then: string) => `${when}的，${then}。`,
  always: (then: string) => `${then}。`,
  choice: (question: string, count: number) => `${question}原文有${count}种读法：`,
  reading: (label: string) => `读作“${label}”：`,
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
