import { quoted, type Bilingual } from '../text/bilingual';
import type { Period } from './period';

/** 1—6月, 全年, 9月当期; "" where the table does not say. */
export function periodName(period: Period | null): string {
  if (!period) return '';
  if (period.alone) return '当期';
  if (period.months === 6) return '半年';
  return period.months === 12 ? '全年' : `1—${period.months}月`;
}

/** The same in English. */
function periodInEnglish(period: Period | null): string {
  if (!period) return '';
  if (period.alone) return 'that period alone';
  if (period.months === 6) return 'half-year';
  return period.months === 12 ? 'full year' : `months 1 to ${period.months}`;
}

function placed(unit: string, measure: string, period: string, figure: string): string {
  return `${[unit, `“${measure}”`, period].filter((part) => part !== '').join(' ')}${figure}`;
}

const CHECK_TARGET: Bilingual = {
  zh: '请核对目标数；不下达目标的，请填“—”。',
  en: 'Check the target; enter “—” where none is set.',
};

/** What each finding says, and what would settle it. `of` names unit, measure, period and figure. */
export const INDICATOR_MESSAGES = {
  of: (unit: string, measure: string, period: Period | null, figure: Bilingual) => ({
    zh: placed(unit, measure, periodName(period), figure.zh),
    en: `${placed(unit === '' ? '' : `“${unit}”`, measure, periodInEnglish(period), figure.en && ` ${figure.en}`)}: `,
  }),
  done: { zh: '', en: '' },
  target: { zh: '目标', en: 'target' },
  stated: { zh: '完成率', en: 'completion rate' },
  notANumber: {
    message: (of: Bilingual, shown: string) => ({
      zh: `${of.zh}填的是“${shown}”，认不出数字。`,
      en: `${of.en}“${shown}” is no number.`,
    }),
    settle: {
      zh: '请改填数字；说明文字请写到备注栏。',
      en: 'Enter a number; words belong in the column for remarks.',
    },
  },
  noValue: {
    message: (of: Bilingual) => ({
      zh: `${of.zh}是公式，但没有算出的数值，或算出的是错误。`,
      en: `${of.en}a formula without a value, or with an error.`,
    }),
    settle: {
      zh: '请在 Excel 里重新计算并保存，或改正公式。',
      en: 'Calculate and save the workbook in Excel, or mend the formula.',
    },
  },
  negative: {
    message: (of: Bilingual, shown: string) => ({
      zh: `${of.zh}填${shown}，不会是负数。`,
      en: `${of.en}${shown} can’t be below zero.`,
    }),
    settle: { zh: '请核对后改正。', en: 'Check and correct it.' },
  },
  fraction: {
    message: (of: Bilingual, shown: string, unit: string) => ({
      zh: `${of.zh}填${shown}，以“${unit}”为单位的数不会有小数。`,
      en: `${of.en}${shown}, though what is counted in “${unit}” is whole.`,
    }),
    settle: { zh: '请核对数字和计量单位。', en: 'Check the figure and its unit.' },
  },
  overAll: {
    message: (of: Bilingual, shown: string) => ({
      zh: `${of.zh}填${shown}，超过100%。`,
      en: `${of.en}${shown} is above 100%.`,
    }),
    settle: {
      zh: '这一比率的分子是分母的一部分，不会超过100%；请核对。',
      en: 'This rate is a part of a whole and can’t be above 100%; check it.',
    },
  },
  part: {
    message: (of: Bilingual, part: string, whole: string, name: string) => ({
      zh: `${of.zh}填${part}，大于它所属的“${name}”（${whole}）。`,
      en: `${of.en}${part} is more than “${name}” (${whole}), of which it is a part.`,
    }),
    settle: { zh: '其中数不会大于总数；请核对两个数。', en: 'A part is no more than its whole; check both.' },
  },
  falls: {
    message: (of: Bilingual, later: string, before: Period | null, earlier: string) => ({
      zh: `${of.zh}填${later}，少于${periodName(before)}的${earlier}；这一指标从年初累计，不会减少。`,
      en: `${of.en}${later} is less than the ${earlier} of ${periodInEnglish(before)}; it adds up from January on and can’t fall.`,
    }),
    settle: {
      zh: '请核对两期数字；后一期填的若是当期数，请改填累计数。',
      en: 'Check both figures; if the later one is of its period alone, enter the sum since January.',
    },
  },
  completion: {
    message: (of: Bilingual, stated: string, expected: readonly string[]) => ({
      zh: `${of.zh}完成率填${stated}，按完成数和目标数应为${expected.join('或')}。`,
      en: `${of.en}completion says ${stated}; by result and target it is ${expected.join(' or ')}.`,
    }),
    settle: {
      zh: '请核对目标数、完成数和完成率。',
      en: 'Check the target, the result and the completion rate.',
    },
  },
  conflict: {
    message: (of: Bilingual, values: readonly string[]) => ({
      zh: `${of.zh}在几处填的不一样：${values.join('，')}。`,
      en: `${of.en}not the same everywhere: ${quoted(values)}.`,
    }),
    settle: {
      zh: '请确定以哪一处为准，改正其余。',
      en: 'Decide which one counts and correct the others.',
    },
  },
  sum: {
    message: (of: Bilingual, stated: string, sum: string) => ({
      zh: `${of.zh}合计填${stated}，各单位相加是${sum}。`,
      en: `${of.en}the total says ${stated}, the units add up to ${sum}.`,
    }),
    settle: { zh: '请核对各单位的数和合计。', en: 'Check the units’ figures and the total.' },
  },
  scale: {
    message: (of: Bilingual, target: string, done: string) => ({
      zh: `${of.zh}目标${target}与完成${done}口径不同，没有计算完成率。`,
      en: `${of.en}target “${target}” and result “${done}” are of different kinds; no completion was computed.`,
    }),
    settle: {
      zh: '请写成同样的单位（如都写95%，或都以“人”为单位）。',
      en: 'Write both in the same unit (both 95%, or both in people).',
    },
  },
  alone: {
    message: (of: Bilingual) => ({
      zh: `${of.zh}是当期数，与年度目标不可比，没有计算完成率。`,
      en: `${of.en}of its period alone, so it can’t be set against the year’s target; no completion was computed.`,
    }),
    settle: {
      zh: '请改填从年初起的累计数，或填当期目标。',
      en: 'Enter the sum since January, or a target for the period.',
    },
  },
  noTarget: {
    message: (of: Bilingual) => ({
      zh: `${of.zh}有完成数，没有目标数，没有计算完成率。`,
      en: `${of.en}a result without a target; no completion was computed.`,
    }),
    settle: {
      zh: '请补填目标数；不下达目标的，请填“—”。',
      en: 'Enter the target; “—” where none is set.',
    },
  },
  zeroTarget: {
    message: (of: Bilingual) => ({
      zh: `${of.zh}目标是0，完成率无法计算，只判断是否达到。`,
      en: `${of.en}the target is 0: no completion can be computed, only whether it was reached.`,
    }),
    settle: CHECK_TARGET,
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
