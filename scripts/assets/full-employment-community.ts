import { fullEmploymentCommunity } from '../../src/forms/full-employment-community';
import { allBut, type Sample } from './sample';

const form = {
  ...fullEmploymentCommunity,
  lines: ['社区名称（盖章）：枫林社区', '联系电话：0000-1234567'],
  notes: ['注：要求社区提供就业援助 126 人，社区帮助解决就业 118 人。'],
};

/** 枫林社区 again, on the other form: three levels have scored, the fourth has not. */
export const fullEmploymentSample: Sample = {
  form,
  scores: {
    社区自评分: allBut(form, {
      '1-1': 14,
      // Above the item's 2 points.
      '2-1': 3,
      '3-7': 13,
    }),
    乡镇考评分: allBut(form, {
      '1-1': 14,
      // Typed with its unit.
      '2-3': '3分',
      '3-7': 12,
      '5-1': 3,
    }),
    县级考评分: allBut(form, { '1-1': 14, '3-3': 4, '3-7': 12, '4-2': 2, '5-1': 3 }),
  },
  reasons: {},
  // The entries above it add up to 91.
  typedTotals: { 县级考评分: 93 },
};
