/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import { say, type MessageKey } from '../../src/taskpane/messages';
import { openPane } from './render-pane';
import { finding, sample } from './sample';

afterEach(() => localStorage.clear());

/** Words of the form in quotation marks, names of sheets in brackets, and the language's own name may be Chinese. */
const ALLOWED = /“[^”]*”|\([^)]*\)|中文/g;

/** What is seen or read aloud, in Chinese, and is not said to be. */
function strayChinese(): string[] {
  const seen: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { textContent, parentElement } = texts.currentNode;
    if (!parentElement?.closest('[lang^="zh"], style')) seen.push(textContent ?? '');
  }
  for (const element of document.querySelectorAll('[aria-label], [placeholder]')) {
    seen.push(element.getAttribute('aria-label') ?? '', element.getAttribute('placeholder') ?? '');
  }
  return seen.filter((text) => /[\u4e00-\u9fff，；：、]/.test(text.replaceAll(ALLOWED, '')));
}

const en = (key: MessageKey) => say('en', key);

test('with Excel in English every view is English; what stands on the form is marked as Chinese', async () => {
  const { user } = await openPane(
    sample({
      findings: [finding({ table: 'T1' })],
      facts: { '2/plan-reached/自评分': true, '4/posts/自评分': { done: 12, of: 15 } },
    }),
    'en',
  );
  const found: Record<string, readonly string[]> = {};
  const look = (view: string) => (found[view] = strayChinese());
  const tab = (key: MessageKey) => user.click(screen.getByRole('tab', { name: new RegExp(`^${en(key)}`) }));
  look('overview');
  await user.click(screen.getByRole('button', { name: en('recognition.open') }));
  look('recognition');
  await tab('view.items');
  await user.click(screen.getByRole('button', { name: /净增岗位数/ }));
  look('an item');
  await user.selectOptions(screen.getByLabelText(en('overview.level')), '市评分');
  look('what the level below reported');
  await tab('view.findings');
  await user.click(screen.getAllByRole('button', { name: /^Explanation/ })[0] as HTMLElement);
  look('a finding');
  await tab('view.reports');
  await screen.findByText(en('many.title'));
  look('reports');
  await tab('view.settings');
  await screen.findByRole('region', { name: en('settings.pane') });
  look('settings');
  await tab('view.overview');
  await user.click(screen.getByRole('button', { name: en('overview.recalculate') }));
  await screen.findByRole('heading', { name: /^Preview/ });
  look('a preview');
  expect(Object.fromEntries(Object.entries(found).filter(([, texts]) => texts.length > 0))).toEqual({});
});
