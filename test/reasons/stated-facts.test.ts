import { factsIn } from '../../src/reasons/stated-facts';
import { readOnce } from '../../src/rules/read-once';
import type { FactSpec } from '../../src/rules/fact';

/** What the reason states of the facts that the rule's own text asks for: label → value. */
function stated(ruleText: string, reason: string, task = '') {
  const { facts } = readOnce({ points: 10, item: task, rule: ruleText });
  return said(facts, reason, { text: task, ruleText, methodText: '' });
}

function said(facts: readonly FactSpec[], reason: string, item = { text: '', ruleText: '', methodText: '' }) {
  return factsIn(reason, facts, item).map(({ fact, value, words, span }) => {
    expect(reason.slice(span.from, span.to).trim()).toBe(words);
    return `${facts.find(({ id }) => id === fact)?.label ?? ''}：${value}（${words}）`;
  });
}

const spec = (label: string, type: FactSpec['type'], unit = ''): FactSpec => ({
  id: label,
  label,
  type,
  unit,
  clear: null,
});

const ORGANS = '有1个街道未建立机构的，扣2分';
const PLAN = '未制定工作计划扣2分，未建立台账扣1分';

describe('a reason states the count that the rule asks for', () => {
  test.each([
    [ORGANS, '2个街道未建立机构，扣4分', '街道未建立机构的个数：2（2个街道未建立机构）'],
    [ORGANS, '２个 街道未建立机构，扣４分。', '街道未建立机构的个数：2（２个 街道未建立机构）'],
    [ORGANS, '①材料齐全；②三个街道未建立机构', '街道未建立机构的个数：3（三个街道未建立机构）'],
    [ORGANS, '东街、西街2个街道未建立机构', '街道未建立机构的个数：2（东街、西街2个街道未建立机构）'],
    [ORGANS, '经核查，有东街等2个街道未建立机构', '街道未建立机构的个数：2（有东街等2个街道未建立机构）'],
    [ORGANS, '１，２００个街道未建立机构', '街道未建立机构的个数：1200（１，２００个街道未建立机构）'],
    [ORGANS, '扣4分：2个街道未建立机构', '街道未建立机构的个数：2（扣4分：2个街道未建立机构）'],
    [ORGANS, '2个街道未建立机构，每个扣1分', '街道未建立机构的个数：2（2个街道未建立机构）'],
    [
      '未按时报送信息的，每次扣0.5分',
      '3次未按时报送信息（-1.5）',
      '未按时报送信息的次数：3（3次未按时报送信息（-1.5））',
    ],
    ['漏报一次扣1分', '漏报2次，扣2分', '漏报的次数：2（漏报2次）'],
    ['未按时报送信息的，每次扣0.5分', '未按时报送信息3次', '未按时报送信息的次数：3（未按时报送信息3次）'],
    ['有走访无记录的，每户扣1分', '2户有走访无记录', '有走访无记录的户数：2（2户有走访无记录）'],
  ])('%s — %s', (rule, reason, expected) => expect(stated(rule, reason)).toEqual([expected]));

  const counties = spec('未出台操作方案的县（市、区）数', 'count', '个');
  test.each(['2个县未出台操作方案', '2个县区未出台操作方案', '2个未出台操作方案'])(
    'a county is one of 县（市、区）: %s',
    (reason) => expect(said([counties], reason)).toEqual([`${counties.label}：2（${reason}）`]),
  );
  test('a street is no county', () => {
    expect(said([counties], '2个街道未出台操作方案')).toEqual([]);
  });

  test('没有挂牌 is 未挂牌; what was found in 抽查 is what the reason says was found', () => {
    const facts = [spec('抽查中没有挂牌的乡镇劳动保障机构数', 'count', '个')];
    expect(said(facts, '1个乡镇劳动保障机构未挂牌，扣1分')).toHaveLength(1);
    expect(said(facts, '1个乡镇未挂牌，扣1分')).toEqual([]);
  });

  test('what is counted may stand in the task where the fact does not say it', () => {
    const facts = [spec('未挂牌的个数', 'count', '个')];
    const item = { text: '各社区统一挂牌', ruleText: '每有1个未挂牌扣1分', methodText: '' };
    expect(said(facts, '2个社区未挂牌', item)).toHaveLength(1);
    expect(said(facts, '2个窗口未挂牌', item)).toEqual([]);
  });
});

describe('a reason answers what the rule asks with yes or no', () => {
  test.each([
    [PLAN, '未制定工作计划，扣2分', ['是否制定工作计划：false（未制定工作计划）']],
    [PLAN, '工作计划未制定（-2）', ['是否制定工作计划：false（工作计划未制定（-2））']],
    [PLAN, '尚未制定工作计划扣2分', ['是否制定工作计划：false（尚未制定工作计划扣2分）']],
    [
      PLAN,
      '1.没有制定工作计划；2.未建立台账',
      ['是否制定工作计划：false（没有制定工作计划）', '是否建立台账：false（未建立台账）'],
    ],
    ['制度不健全扣1分', '经查，制度不健全，扣1分', ['是否制度不健全：true（制度不健全）']],
  ])('%s — %s', (rule, reason, expected) => expect(stated(rule, reason)).toEqual(expected));

  test('无计划 denies 有计划', () => {
    expect(said([spec('是否有计划', 'yes-no')], '无计划')).toEqual(['是否有计划：false（无计划）']);
  });
});

describe('a reason that leaves a doubt states no fact', () => {
  test.each([
    [ORGANS, '3个社区未建立机构'],
    [ORGANS, '2个街道未建立机构台账'],
    [ORGANS, '2个街道未建立台账'],
    [ORGANS, '2名街道未建立机构人员'],
    [ORGANS, '约2个街道未建立机构'],
    [ORGANS, '2个以上街道未建立机构'],
    [ORGANS, '2、3个街道未建立机构'],
    [ORGANS, '2-3个街道未建立机构'],
    [ORGANS, '二三个街道未建立机构'],
    [ORGANS, '一百二十个街道未建立机构'],
    [ORGANS, '第2个街道未建立机构'],
    [ORGANS, '5个街道中2个街道未建立机构'],
    [ORGANS, '抽查5个街道，2个街道未建立机构'],
    [ORGANS, '2个街道未建立机构；3个街道未建立机构'],
    [ORGANS, '2个街道未建立机构，另1个未建立'],
    [ORGANS, '2个街道未建立机构，已整改'],
    [ORGANS, '去年2个街道未建立机构'],
    [ORGANS, '县评：2个街道未建立机构'],
    [ORGANS, '如2个街道未建立机构'],
    [ORGANS, '每2个街道未建立机构扣1分'],
    [ORGANS, '2个街道未建立机构的，扣4分'],
    [ORGANS, '1、2个街道未建立机构'],
    [ORGANS, '1，2个街道未建立机构'],
    [ORGANS, '2个街道未建立机构？'],
    [ORGANS, '据举报，2个街道未建立机构'],
    [ORGANS, '2个街道未建立机构，实为3个'],
    [ORGANS, '2个街道未建立机构（县里3个）'],
    [ORGANS, '2个街道未建立机构，情况不实'],
    [ORGANS, '3月份2个街道未建立机构'],
    [ORGANS, '2个街道已建立机构'],
    [ORGANS, ORGANS],
    [ORGANS, '扣4分'],
    ['漏报一次扣1分', '漏报约2次'],
    ['漏报一次扣1分', '漏报报表2次'],
    ['漏报一次扣1分', '漏报2份'],
    [PLAN, PLAN],
    [PLAN, '东街未制定工作计划'],
    [PLAN, '2个街道未制定工作计划'],
    [PLAN, '未制定年度工作计划'],
    [PLAN, '未发现未制定工作计划'],
    [PLAN, '未及时制定工作计划'],
    [PLAN, '已制定工作计划'],
    [PLAN, '如未制定工作计划，扣2分'],
    [PLAN, '未制定工作计划，现已补'],
    [PLAN, '未制定工作计划的'],
    [PLAN, '未制定工作计划（另有草案）'],
    [PLAN, '未制定工作计划，经核实已制定'],
    [PLAN, '没有未制定工作计划'],
    [PLAN, ''],
  ])('%s — %s', (rule, reason) => expect(stated(rule, reason)).toEqual([]));

  test('what the fact asks before the fault has to be said', () => {
    const facts = [spec('监测数据出现重大变化未及时上报分析报告的次数', 'count', '次')];
    expect(said(facts, '2次未及时上报分析报告')).toEqual([]);
    expect(said(facts, '2次监测数据出现重大变化未及时上报分析报告')).toHaveLength(1);
  });
  test('of two facts alike, told apart by a bracket, it is neither', () => {
    const facts = [spec('漏报的次数', 'count', '次'), spec('漏报的次数（2）', 'count', '次')];
    expect(said(facts, '漏报3次')).toEqual([]);
    expect(said(facts.slice(1), '漏报3次')).toHaveLength(1);
  });
  test('where two facts fit, it is neither', () => {
    const facts = ['one', 'other'].map((id) => ({ ...spec('未挂牌的社区数', 'count', '个'), id }));
    expect(said(facts, '2个社区未挂牌')).toEqual([]);
  });
  test('a count says nothing of a yes or no, nor of a count in another unit', () => {
    expect(said([spec('是否未挂牌', 'yes-no')], '2个社区未挂牌')).toEqual([]);
    expect(said([spec('社区未挂牌的次数', 'count', '次')], '2个社区未挂牌')).toEqual([]);
  });
});

describe('a reason states the rate that the rule asks for by its name', () => {
  const RATE = '群众满意率95%以上得10分，每低1个百分点扣0.5分';
  test.each([
    ['满意率93%', '群众满意率：93（满意率93%）'],
    ['经核实，群众满意率为93.5%', '群众满意率：93.5（群众满意率为93.5%）'],
    ['群众满意率仅９３％', '群众满意率：93（群众满意率仅９３％）'],
  ])('%s', (reason, expected) => expect(stated(RATE, reason)).toEqual([expected]));
  test.each([
    '参保率93%', // another one
    '93%', // of nothing
    '满意率比上年提高3%',
    '满意率目标95%',
    '上半年满意率93%',
    '满意率约93%',
    '抽查满意率93%',
    '满意率由90%提高到93%',
  ])('nothing certain: %s', (reason) => expect(stated(RATE, reason)).toEqual([]));
});
