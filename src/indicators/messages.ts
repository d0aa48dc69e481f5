import type { Period } from './period';

/** 1—6月, 全年, 9月当期; "" where the table does not say. */
export function periodName(period: Period | null): string {
  if (!period) return '';
  if (period.alone) return '当期';
  if (period.months === 6) return '半年';
  return period.months === 12 ? '全年' : `1—${period.months}月`;
}

/** What each finding says, and what would settle it. `of` names unit, measure and period. */
export const INDICATOR_MESSAGES = {
  of: (unit: string, measure: string, period: string) =>
    [unit, `“${measure}”`, period].filter((part) => part !== '').join(' '),
  target: '目标',
  stated: '完成率',
  notANumber: {
    message: (of: string, shown: string) => `${of}填的是“${shown}”，认不出数字。`,
    settle: '请改填数字；说明文字请写到备注栏。',
  },
  noValue: {
    message: (of: string) => `${of}是公式，但没有算出的数值，或算出的是错误。`,
    settle: '请在 Excel 里重新计算并保存，或改正公式。',
  },
  negative: {
    message: (of: string, shown: string) => `${of}填${shown}，不会是负数。`,
    settle: '请核对后改正。',
  },
  fraction: {
    message: (of: string, shown: string, unit: string) =>
      `${of}填${shown}，以“${unit}”为单位的数不会有小数。`,
    settle: '请核对数字和计量单位。',
  },
  overAll: {
    message: (of: string, shown: string) => `${of}填${shown}，超过100%。`,
    settle: '这一比率的分子是分母的一部分，不会超过100%；请核对。',
  },
  part: {
    message: (of: string, part: string, whole: string, name: string) =>
      `${of}填${part}，大于它所属的“${name}”（${whole}）。`,
    settle: '其中数不会大于总数；请核对两个数。',
  },
  falls: {
    message: (of: string, later: string, before: string, earlier: string) =>
      `${of}填${later}，少于${before}的${earlier}；这一指标从年初累计，不会减少。`,
    settle: '请核对两期数字；后一期填的若是当期数，请改填累计数。',
  },
  completion: {
    message: (of: string, stated: string, expected: string) =>
      `${of}完成率填${stated}，按完成数和目标数应为${expected}。`,
    or: '或',
    settle: '请核对目标数、完成数和完成率。',
  },
  conflict: {
    message: (of: string, values: string) => `${of}在几处填的不一样：${values}。`,
    settle: '请确定以哪一处为准，改正其余。',
  },
  sum: {
    message: (of: string, stated: string, sum: string) => `${of}合计填${stated}，各单位相加是${sum}。`,
    settle: '请核对各单位的数和合计。',
  },
  scale: {
    message: (of: string, target: string, done: string) =>
      `${of}目标${target}与完成${done}口径不同，没有计算完成率。`,
    settle: '请写成同样的单位（如都写95%，或都以“人”为单位）。',
  },
  alone: {
    message: (of: string) => `${of}是当期数，与年度目标不可比，没有计算完成率。`,
    settle: '请改填从年初起的累计数，或填当期目标。',
  },
  noTarget: {
    message: (of: string) => `${of}有完成数，没有目标数，没有计算完成率。`,
    settle: '请补填目标数；不下达目标的，请填“—”。',
  },
  zeroTarget: {
    message: (of: string) => `${of}目标是0，完成率无法计算，只判断是否达到。`,
    settle: '请核对目标数；不下达目标的，请填“—”。',
  },
} as const;

/** What a ranking rests on: the documents give neither weights nor how many are commended. */
export const RANKING_MESSAGES = {
  /** The names of the ways of computing it, as completions carry them. */
  lower: { turned: '目标数÷完成数', less: '2-完成数÷目标数' },
  equalWeights: '原文没有给出权重，各项指标按同等权重平均（本工具的假设，可另行设定）。',
  ownWeights: '权重由本单位设定；没有设定的指标按1计，权重为0的不计。',
  capped: (cap: number) => `超额完成的按${cap}%计（假设）；不封顶时位次有变化的，已给出位次的范围。`,
  uncapped: '超额完成的按实际完成率计，不封顶；按100%封顶时位次有变化的，已给出位次的范围。',
  lowerIs: {
    turned:
      '越低越好的指标，完成率按“目标数÷完成数”计（假设）；按“2-完成数÷目标数”位次有变化的，已给出位次的范围。',
    less: '越低越好的指标，完成率按“2-完成数÷目标数”计（假设）；按“目标数÷完成数”位次有变化的，已给出位次的范围。',
  },
  judged: (count: number) => `有${count}项按等次评定的指标没有设定折算和权重，未计入位次。`,
  awards: '综合先进单位、单项先进单位的名额原文没有给出，请按位次审定。',
} as const;
