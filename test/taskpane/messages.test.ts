import { MESSAGES, say, type MessageKey } from '../../src/taskpane/messages';

const KEYS = Object.keys(MESSAGES) as MessageKey[];

const names = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

describe("the pane's sentences", () => {
  test.each(KEYS)('%s says the same things in both languages', (key) => {
    const { zh, en } = MESSAGES[key];
    expect(zh.trim()).not.toBe('');
    expect(en.trim()).not.toBe('');
    expect([...new Set(names(en))]).toEqual([...new Set(names(zh))]);
  });

  test('English ones hold Chinese only as names of sheets, columns, levels and the language itself', () => {
    const chinese = KEYS.filter((key) => /[\u4e00-\u9fff]/.test(MESSAGES[key].en));
    expect(chinese).toEqual([
      'empty.looked',
      'reports.汇总',
      'reports.排名',
      'reports.等次',
      'reports.对比',
      'reports.公示',
      'reports.参评单位',
      'reports.指标通报',
      'reports.指标总评',
      'reports.指标权重',
      'reports.社区总览',
      'reports.季度抽查',
      'reports.问题清单',
      'reports.计分依据',
      'group.log',
      'group.evidence',
      'group.settings',
      'settings.language.zh',
      'systems.proposed.person',
      'systems.rank',
      'systems.overview',
      'systems.enter',
    ]);
  });

  test('values are put in their places', () => {
    expect(say('zh', 'items.section-state', { need: 2, n: 5 })).toBe('2 项需处理，共 5 项');
  });
});
