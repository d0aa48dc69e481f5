import { reemployment2004 } from '../../src/forms/reemployment-2004';
import { allBut, type Sample } from './sample';

const form = {
  ...reemployment2004,
  title: '青溪县2004年度再就业工作目标责任制落实情况评分表',
  // The form has no total row; offices add one.
  total: { label: '合计', points: 100, pointsText: '100分' },
};

/** 青溪县 scored itself up to section 六; the city has got as far as section 二. */
export const reemploymentSample: Sample = {
  form,
  scores: {
    自评分: allBut(
      form,
      {
        // Above the item's 2 points.
        '1-2': 3,
        // Typed in words.
        '1-3': '二分',
        // 每核实一人未兑现即扣2分 of 2 points gives 0 or 2, never 1.
        '2-3': 1,
        '3-6': 1,
        // The deduction typed instead of the score.
        '3-9': -2,
        '4-5': 2,
        '6-3': 2,
      },
      [1, 2, 3, 4, 5, 6],
    ),
    市评分: allBut(form, { '1-5': 0, '2-5': 0 }, [1, 2]),
  },
  reasons: {
    '1-5': '下岗失业人员再就业完成计划的93%，扣2分',
    '2-5': '经电话访问核实2人岗位补贴未兑现，扣2分',
    // Says 扣2分 beside all 2 points.
    '2-6': '未向社会公布监督举报电话，扣2分',
    '3-6': '1个乡镇劳动保障机构未挂牌，扣1分',
    '3-9': '有培训名册，1人未补贴，扣2分',
    '4-5': '未落实财政经费，扣2分',
    '6-3': '省补资金未足额列到专户，扣2分',
  },
  // The entries above it add up to 23.
  typedTotals: { 市评分: 25 },
};
