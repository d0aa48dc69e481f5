import { employment, training } from './jilin-2004/employment';
import { injuryInsurance, medicalInsurance, pensions, unemploymentInsurance } from './jilin-2004/insurance';
import { livelihood } from './jilin-2004/livelihood';
import type { IndicatorSystem } from './system';

/**
 * 36 indicators in 7 areas (11+4+8+3+2+2+6) with 45 measures: 1 and 14 carry two, 3 and 6 one 其中, 16 two, and 19, 20
 * and 22 one for each of two schemes. All of them are worded as figures, so all are quantitative until an office says
 * that it judges one.
 */
export const jilin2004: IndicatorSystem = {
  id: 'jilin-2004',
  title: '吉林省2004年就业和社会保障工作目标责任制',
  source:
    '吉林省人民政府《吉林省2004年就业和社会保障工作目标责任制实施办法》（吉政发〔2004〕4号，2004年1月30日）',
  period: ['2004-01-01', '2004-12-31'],
  areas: [
    employment,
    training,
    pensions,
    unemploymentInsurance,
    medicalInsurance,
    injuryInsurance,
    livelihood,
  ],
  notGiven: [
    '各项指标的目标任务数，原文没有列出。',
    '指标的解释（口径、计算方法、计量单位）在附件1《指标解释》中，原文略。',
    '哪些指标“难以量化”、按综合评定打等次，原文没有指明。',
    '各项指标、各个方面的权重，综合先进、单项先进的名额和标准，原文没有列出。',
  ],
};
