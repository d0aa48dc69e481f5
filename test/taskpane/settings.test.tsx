/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import type { Language } from '../../src/taskpane/messages';
import { readPreferences, NO_PREFERENCES } from '../../src/taskpane/state/preferences';
import { themeBehind } from '../../src/taskpane/theme';
import { openPane, type OpenPane } from './render-pane';
import { finding, gridOf, sample } from './sample';
import { NO_SETTINGS } from '../../src/sheets/settings';

afterEach(() => localStorage.clear());

async function openSettings(first = sample(), language: Language = 'zh'): Promise<OpenPane> {
  const pane = await openPane(first, language);
  await pane.user.click(screen.getByRole('tab', { name: language === 'zh' ? '设置' : 'Settings' }));
  await screen.findByRole('region', { name: language === 'zh' ? '本窗格' : 'This pane' });
  return pane;
}

/** The words of 计分设置 that the last plan lays out. */
function settingsWritten({ workbook }: OpenPane): string {
  const edits = workbook.applied.at(-1)?.groups.flatMap((group) => group.edits) ?? [];
  return edits
    .flatMap((edit) => (edit.kind === 'put-sheet' ? edit.sheet.cells : []))
    .map(({ value }) => String(value ?? ''))
    .join('|');
}

describe('设置: this workbook', () => {
  test('采用自报值 is decided for the table, at once', async () => {
    const pane = await openSettings();
    await pane.user.click(screen.getByRole('switch', { name: '采用自报值' }));
    expect(settingsWritten(pane)).toContain('采用自报值|T1|');
    expect((await screen.findAllByText('已保存')).length).toBeGreaterThan(0);
  });

  test('the level gap is kept on Enter; what is no number is told and not kept', async () => {
    const pane = await openSettings();
    const field = screen.getByLabelText('级差提醒（分）');
    await pane.user.type(field, '二{Enter}');
    expect(screen.getByText('请填不小于 0 的数，如 1.5。')).toBeVisible();
    expect(pane.workbook.applied).toHaveLength(0);
    await pane.user.clear(field);
    await pane.user.type(field, '１.5{Enter}');
    expect(settingsWritten(pane)).toContain('|1.5|');
  });

  test('a blank gap takes the threshold back', async () => {
    const thresholds = new Map([['/level-gap', 2]]);
    const pane = await openSettings(sample({ settings: { ...NO_SETTINGS, thresholds } }));
    const field = screen.getByLabelText('级差提醒（分）');
    expect(field).toHaveValue('2');
    await pane.user.clear(field);
    await pane.user.tab();
    expect(settingsWritten(pane)).not.toContain('阈值');
  });

  test('what is marked in the sheet is chosen kind by kind', async () => {
    const pane = await openSettings();
    const box = screen.getByRole('checkbox', { name: '缺佐证的空格' });
    expect(box).toBeChecked();
    await pane.user.click(box);
    expect(settingsWritten(pane)).toContain('不标记');
  });

  test('the questions that the wording leaves open are listed once, with their state, and answered', async () => {
    const pane = await openSettings();
    const part = screen.getByRole('region', { name: '条文怎样理解' });
    expect(within(part).getByText('1 处，1 处未选定')).toBeVisible();
    await pane.user.click(within(part).getByRole('button', { name: /^第7行：“每低1%”/ }));
    await pane.user.click(within(part).getByRole('radio', { name: '只算满1%的' }));
    expect(settingsWritten(pane)).toContain('full');
  });

  test('an ignored issue is listed with its reason, and can be told again', async () => {
    const hidden = finding({ message: '超过分值：填6，满分2。' });
    const ignored = new Map([[hidden.key, '已请示市局']]);
    const pane = await openSettings({
      ...sample({ settings: { ...NO_SETTINGS, ignored } }),
      ignored: [hidden],
    });
    const part = screen.getByRole('region', { name: '已忽略的问题（1）' });
    expect(within(part).getByText('理由：已请示市局')).toBeVisible();
    await pane.user.click(within(part).getByRole('button', { name: '恢复提示：超过分值：填6，满分2。' }));
    expect(settingsWritten(pane)).not.toContain('忽略问题');
  });

  test('清除助手内容 asks first, and names the sheets that it takes out', async () => {
    const own = gridOf('佐证数据', ['编号', '表', '评分项', '佐证事项', '单位', '自评分', '出处']);
    const { user, workbook } = await openSettings(
      sample({ grids: [gridOf('评分表', ['考评内容', '分值']), own] }),
    );
    await user.click(screen.getByRole('button', { name: '清除助手内容' }));
    expect(await screen.findByText('将删除工作表：佐证数据')).toBeVisible();
    expect(workbook.applied).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: '清除' }));
    expect((await screen.findAllByText('已清除助手内容；已删除：佐证数据')).length).toBeGreaterThan(0);
  });
});

describe('设置: what was corrected', () => {
  const layout = {
    headerRows: null,
    columns: [{ header: '备注', offset: 5, role: 'none', level: null }],
  } as const;
  const corrected = () =>
    sample({
      settings: {
        ...NO_SETTINGS,
        layouts: new Map([['T1', layout]]),
        corrections: new Map([
          ['T1/2', '每有1个县未出台方案扣0.5分。'],
          ['T9/4', '人工'],
        ]),
      },
    });

  test('each is listed with what was said, and opened where it stands', async () => {
    const { user } = await openSettings(corrected());
    const part = within(screen.getByRole('region', { name: '更正过的（3）' }));
    expect(part.getByText('按您的更正计分：每有1个县未出台方案扣0.5分。')).toBeVisible();
    expect(part.getByText('T9/4（现在的表里找不到了）')).toBeVisible();
    expect(part.getAllByRole('button', { name: /^打开/ })).toHaveLength(2);
    await user.click(part.getByRole('button', { name: /^打开：第\d+行/ }));
    expect(screen.getByRole('tab', { name: '项目' })).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByRole('button', { expanded: true, name: /净增岗位数/ })).toBeVisible();
  });

  test('one press takes it back, and the focus stays in the list', async () => {
    const pane = await openSettings(corrected());
    const { settings } = corrected();
    pane.next(sample({ settings: { ...settings, layouts: new Map() } }));
    await pane.user.click(screen.getByRole('button', { name: /^取消更正：“.*”的识别$/ }));
    await screen.findByRole('region', { name: '更正过的（2）' });
    expect(settingsWritten(pane)).not.toContain('版面更正');
    expect(settingsWritten(pane)).toContain('每有1个县未出台方案扣0.5分。');
    expect(document.activeElement).not.toBe(document.body);
    pane.next(sample());
    await pane.user.click(screen.getByRole('button', { name: /^取消更正：第/ }));
    await waitFor(() => expect(screen.queryByRole('region', { name: /^更正过的/ })).toBeNull());
    expect(document.activeElement).not.toBe(document.body);
  });
});

describe('设置: this pane', () => {
  test('the language is switched at once, and remembered', async () => {
    const { user, close } = await openSettings();
    await user.selectOptions(screen.getByLabelText('界面语言'), 'English');
    expect(screen.getByRole('tab', { name: 'Overview' })).toBeVisible();
    close();
    await openPane();
    expect(screen.getByRole('tab', { name: 'Overview' })).toBeVisible();
  });

  test('the theme is switched by hand', async () => {
    const { user } = await openSettings();
    await user.selectOptions(screen.getByLabelText('外观'), '深色');
    expect(document.querySelector('.fui-FluentProvider')).toHaveStyle({ colorScheme: 'dark' });
  });

  test('without a preview, 重新计算 writes at once', async () => {
    const { user, workbook } = await openSettings(sample({ facts: { '2/plan-reached/自评分': true } }));
    await user.click(screen.getByRole('switch', { name: '重新计算前先预览' }));
    await user.click(screen.getByRole('tab', { name: '概览' }));
    await user.click(screen.getByRole('button', { name: '重新计算' }));
    expect((await screen.findAllByText('已写入 1 处')).length).toBeGreaterThan(0);
    expect(workbook.applied).toHaveLength(1);
  });
});

test.each([
  ['nothing', null, NO_PREFERENCES],
  ['damaged text', '{"lang', NO_PREFERENCES],
  ['no record', '3', NO_PREFERENCES],
  ['unknown choices', '{"language":"fr","theme":"pink","preview":1}', NO_PREFERENCES],
  [
    'choices',
    '{"language":"en","theme":"dark","preview":false,"introduced":true}',
    { language: 'en', theme: 'dark', preview: false, introduced: true },
  ],
])('kept preferences: %s', (_, text, expected) => {
  expect(readPreferences(text)).toEqual(expected);
});

test.each([
  ['#262626', 'dark'],
  ['#E6E6E6', 'light'],
  ['FFFFFF', 'light'],
  [undefined, undefined],
  ['', undefined],
])('an Excel whose panes stand on %s looks %s', (background, theme) => {
  expect(themeBehind(background)).toBe(theme);
});
