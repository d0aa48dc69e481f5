import { countIn, deductionIn } from '../../src/audit/reasons';

describe('what a reason says was taken', () => {
  test.each([
    ['未公布电话，扣2分', 2],
    ['１、缺台账扣0.5分；２、缺报表扣一分', 1.5],
    ['扣除两分', 2],
    ['共扣3分，其中台账扣1分，报表扣2分', 3],
    ['台账扣1分，报表扣2分，合计扣3分', 3],
  ])('%s', (reason, taken) => expect(deductionIn(reason)?.toNumber()).toBe(taken));
  test.each([
    '每缺一项扣1分',
    '不扣分',
    '按规定应扣2分，情况特殊未扣',
    '自评扣1分，市评扣2分',
    '原扣2分，复核改为扣1分',
    '扣分，其中台账扣1分',
    '共扣1分，又共扣2分',
    '得3分，扣2分',
    '工作到位',
    '',
  ])('nothing certain: %s', (reason) => expect(deductionIn(reason)).toBeNull());
});

describe('how many a reason finds fault with', () => {
  test.each([
    ['2个街道未建立', 2],
    ['有三个乡镇没有落实编制', 3],
    ['西街等2个社区人员不到位', 2],
  ])('%s', (reason, count) => expect(countIn(reason, '个')).toBe(count));
  test.each([
    '2个街道已建立',
    '12个乡镇中2个未建立',
    '抽查3个乡镇，台账不全',
    '3个乡镇无问题',
    '2个社区。档案不全',
    '2人未兑现',
    '2个未建立，扣2分',
  ])('nothing certain: %s', (reason) => expect(countIn(reason, '个')).toBeNull());
});
