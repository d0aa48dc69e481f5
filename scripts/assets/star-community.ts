import { starCommunity } from '../../src/forms/star-community';
import { allBut, type Sample } from './sample';

const form = {
  ...starCommunity,
  lines: [
    '评估单位：    青溪    区（市、县）    城东    街道（乡镇）    枫林    社区',
    '评估期：    2016    年度',
  ],
};

/** 枫林社区: scored by itself and by the county; the city is in the middle of section 三. */
export const starCommunitySample: Sample = {
  form,
  scores: {
    社区自评分数: allBut(form, {
      // 未建立的不得分 of 2 points gives 0 or 2, never 1.
      '2-2': 1,
      // Above its own 12 points, and with ② above the group's 16.
      '3-1': 14,
      '3-10': 3,
      '3-12': 3,
      '5-1': 4,
    }),
    县级审核: allBut(form, {
      '3-1': 10,
      // Two projects give 3, one 2, none 0.
      '3-7': 1,
      '3-10': 3,
      '3-12': 3,
      '3-14': 2,
      '5-1': 3,
    }),
    市级复核: {
      ...allBut(form, { '1-2': 3, '2-1': 2 }, [1, 2]),
      ...{ '3-1': 10, '3-2': 4, '3-3': 3, '3-4': 4, '3-5': 4 },
    },
  },
  reasons: {
    '1-2': '协理员均未取得四级及以上证书，扣2分',
    // Says 扣1分 beside all 4 points.
    '1-3': '传真机等设施设备不完善，扣1分',
    '2-1': '未公布就业服务监督电话，扣1分',
    '3-1': '其他求职人员台帐不全，扣2分',
  },
  // The entries above it add up to 42.
  typedTotals: { 市级复核: 45 },
};
