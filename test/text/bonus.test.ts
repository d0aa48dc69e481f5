import { isBonus, isPenalty } from '../../src/text/bonus';
import { sharedPairs } from '../../src/text/pairs';

describe('what stands beside the points that everybody can get', () => {
  test.each(['加分项', '四、加 分 项（10分）', '附加分', '附加项', '奖励分'])('%s adds', (words) =>
    expect(isBonus(words)).toBe(true),
  );
  test.each(['教育费附加征收', '考核得分（含加分）', '不加分', '加减分', '增加就业'])(
    '%s adds nothing',
    (words) => expect(isBonus(words)).toBe(false),
  );
  test.each(['减分项', '三、扣分项目', '扣分：被通报批评', '一票否决'])('%s takes', (words) =>
    expect(isPenalty(words)).toBe(true),
  );
  test.each(['扣分原因', '得分'])('%s takes nothing', (words) => expect(isPenalty(words)).toBe(false));
});

test('pairs of characters that two texts share are counted once each', () => {
  expect(sharedPairs('未按时报送', '按时报送率')).toBe(3);
  expect(sharedPairs('走访', '走访走访')).toBe(1);
  expect(sharedPairs('台账', '')).toBe(0);
});
