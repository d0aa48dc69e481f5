import fc from 'fast-check';
import { groundsIn, states } from '../../src/reasons/grounds';
import { readReason } from '../../src/reasons/read-reason';

const takenIn = (text: string) => readReason(text).taken;
const told = (text: string) =>
  readReason(text)
    .statements.filter(({ kind }) => kind !== 'deduction' && kind !== 'total')
    .map((one) => (one.kind === 'count' ? `${one.count}${one.unit}` : one.kind));

describe('what a reason says was taken', () => {
  test.each([
    ['未公布电话，扣2分', 2],
    ['１、缺台账扣0.5分；２、缺报表扣一分', 1.5],
    ['扣除两分', 2],
    ['减2分', 2],
    ['扣一点五分', 1.5],
    ['共扣3分，其中台账扣1分，报表扣2分', 3],
    ['台账扣1分，报表扣2分，合计扣3分', 3],
    ['共扣3分，其中台账扣1分，报表扣1分', 3],
    ['扣0.5分×3', 1.5],
    ['3人未兑现，扣0.5×3分', 1.5],
    ['缺岗扣0.5分*2人；缺台账扣1分', 2],
    ['3个街道未建立机构，每个扣0.5分', 1.5],
    ['两人缺岗，各扣1分', 2],
    ['①缺计划，扣1分②缺总结，扣1分', 2],
    ['迟报三次，每次扣零点五分', 1.5],
    ['每次扣0.5分，共3次', 1.5],
    ['每次扣0.5分，3次共扣1.5分', 1.5],
    ['缺十二份合同，每份扣0.1分', 1.2],
    ['扣3分（其中台账1分，报表2分）', 3],
    ['-2', 2],
    ['少2个社区，－1分', 1],
    ['迟报1次（-0.5）、漏报1次（-1）', 1.5],
    ['扣2', 2],
    ['台账已补，扣0.5分', 0.5],
    ['经核查，3户未实现就业，每户扣2分，共计扣6分', 6],
  ])('%s', (reason, taken) => expect(takenIn(reason)).toBe(taken));
  test.each([
    '每缺一项扣1分',
    '不扣分',
    '按规定应扣2分，情况特殊未扣',
    '自评扣1分，市评扣2分',
    '原扣2分，复核改为扣1分',
    '扣分，其中台账扣1分',
    '共扣1分，又共扣2分',
    '得3分，扣2分',
    '建议扣2分',
    '缺2人扣1分/人',
    '扣两分半',
    '扣一分五',
    '扣1分或2分',
    '扣1-2分',
    '扣十分之一',
    '扣2分封顶',
    '最多扣2分',
    '倒扣5分',
    '上次扣1分，这次扣0.5分',
    '县扣1分，市扣2分',
    '台账1分，报表1分',
    '2-3月未报',
    '工作到位',
    '',
  ])('nothing certain: %s', (reason) => expect(takenIn(reason)).toBeNull());
});

describe('a reason that contradicts itself', () => {
  test.each([
    ['共扣3分：台账扣1分，报表扣1分', { total: 3, parts: 2 }],
    ['共扣1分，其中台账扣1分，报表扣1分', { total: 1, parts: 2 }],
    ['共扣3分，其中台账扣1分，报表扣1分', null],
    ['共扣3分：台账扣1分，报表扣2分', null],
    ['共扣3分，台账扣1分', null],
  ])('%s', (reason, expected) => expect(readReason(reason).contradicts).toEqual(expected));
});

describe('what a reason finds fault with', () => {
  test.each([
    ['2个街道未建立', ['2个']],
    ['1,200个街道未建立', ['1200个']],
    ['有三个乡镇没有落实编制，扣1分', ['3个']],
    ['西街等2个社区人员不到位', ['2个']],
    ['有走访无记录', ['fault']],
    ['缺台账；报表不齐', ['fault', 'fault']],
    ['无台账', ['fault']],
    ['记录不符合要求', ['fault']],
    ['因弄虚作假，取消参评资格', ['fault', 'disqualified']],
    ['一票否决', ['disqualified']],
  ])('%s', (reason, expected) => expect(told(reason)).toEqual(expected));
  test.each([
    '2个街道已建立',
    '12个乡镇中2个无问题',
    '3个乡镇无问题',
    '资料齐全，未发现问题',
    '无扣分情形',
    '未扣分',
    '均已落实，没有缺岗',
    '台账已补齐',
    '如未整改，取消参评资格',
    '台账齐全，无漏报、迟报',
    '未接到投诉',
    '失业率没有突破控制数',
    '无不足之处',
    '虽未挂牌，但已申请',
    '未到考核时间',
    '缺席会议已请假',
    '不存在一票否决情形',
  ])('nothing: %s', (reason) => expect(told(reason)).toEqual([]));
  test('what a sample shows is no count', () => {
    expect(told('抽查5个街道，2个未建立')).toEqual(['fault']);
  });
});

test('every statement stands where its words stand, blanks and widths and all', () => {
  const text = '一、 缺台账 ， 扣 ２ 分；\n二、 3个街道 未建立机构。';
  const words = readReason(text).statements.map(({ kind, span }) => [kind, text.slice(span.from, span.to)]);
  expect(words).toEqual([
    ['fault', expect.stringContaining('缺台账')],
    ['deduction', '扣 ２ 分'],
    ['count', expect.stringContaining('3个街道 未建立机构')],
  ]);
});

test('several deductions in one cell add up, however they are parted', () => {
  const halves = fc.integer({ min: 1, max: 9 }).map((half) => half / 2);
  const parts = fc.array(fc.tuple(fc.constantFrom('缺台账', '报表迟报', '人员不到位'), halves), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(parts, fc.constantFrom('，', '；', '\n', '。', ' '), (list, mark) => {
      const text = list.map(([what, points]) => `${what}扣${points}分`).join(mark);
      expect(takenIn(text)).toBe(list.reduce((sum, [, points]) => sum + points, 0));
    }),
  );
});

test('any text has a reading, with spans inside it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'扣2.５两分每个无未缺×，。；共其中取消资格 \n') }),
      (text) => {
        for (const { span } of readReason(text).statements) {
          expect(span.from).toBeGreaterThanOrEqual(0);
          expect(span.to).toBeLessThanOrEqual(text.length);
          expect(span.from).toBeLessThan(span.to);
        }
      },
    ),
  );
});

describe('a ground that the form names', () => {
  const [zero] = groundsIn('按期上报的得2分，有弄虚作假的，此项不得分。');
  const [out] = groundsIn('未建立劳动保障工作平台的，不列入评估');
  test('is read with what it leads to', () => {
    expect(zero).toMatchObject({ condition: '弄虚作假', outcome: 'zero' });
    expect(out).toMatchObject({ condition: '未建立劳动保障工作平台', outcome: 'disqualified' });
    expect(groundsIn('否则不得分；低于60%的不得分')).toEqual([]);
  });
  test('is stated by a reason that tells the same fault, and not by one that denies it', () => {
    const says = (reason: string, ground = zero) => ground !== undefined && states(reason, ground);
    expect(says('查实数据弄虚作假')).toBe(true);
    expect(says('未弄虚作假')).toBe(false);
    expect(says('未发现弄虚作假')).toBe(false);
    expect(says('未建立劳动保障工作平台', out)).toBe(true);
    expect(says('已建立劳动保障工作平台', out)).toBe(false);
  });
});
