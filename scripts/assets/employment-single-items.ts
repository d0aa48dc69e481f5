import { employmentSingleItems } from '../../src/forms/employment-single-items';
import { allBut, type Sample } from './sample';

const form = { ...employmentSingleItems, lines: ['单位（盖章）：云岭市人力资源和社会保障局'] };

/** 云岭市 scored itself in all seven single assessments; the province has looked at three. */
export const singleItemsSample: Sample = {
  form,
  scores: {
    自评分: allBut(form, {
      '1-2': 2.5,
      '1-3': 4.5,
      // 分值 says 4, 评分办法 says 得5分.
      '1-8': 5,
      '2-5': 14.5,
      '3-2': 6,
      '5-4': 9.5,
      // Above the item's 10 points.
      '5-5': 11,
      '6-6': 20,
      '7-1': 5,
    }),
    '省厅\n\n初评分': allBut(form, { '1-2': 2.5, '1-3': 1, '1-8': 4, '2-1': 9, '2-5': 13, '3-2': 6, '3-3': 7 }, [1, 2, 3]),
  },
  reasons: {},
  typedTotals: {},
};
