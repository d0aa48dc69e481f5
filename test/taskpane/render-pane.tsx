import { configure, render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { Assessment } from '../../src/assessment';
import { App } from '../../src/taskpane/App';
import type { Language } from '../../src/taskpane/messages';
import { propose } from '../../src/taskpane/state/propose';
import { FakeWorkbook } from './fake-workbook';
import { openReader } from './reader-here';
import { sample } from './sample';

// A busy machine is slow, not wrong.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 20_000 });

export interface OpenPane {
  readonly workbook: FakeWorkbook;
  readonly user: UserEvent;
  /** What the next reading of the workbook comes to. */
  next(assessment: Assessment): void;
  readonly close: () => void;
}

/** The whole pane over a fake workbook, read and ready. The plans are the real ones. */
export async function openPane(first: Assessment = sample(), language: Language = 'zh'): Promise<OpenPane> {
  let current = first;
  const workbook = new FakeWorkbook();
  const tools = { assess: () => current, propose, now: () => '2024-12-31T10:00:00', openReader };
  // Not in jsdom.
  Element.prototype.scrollIntoView ??= () => undefined;
  const user = userEvent.setup({ delay: null });
  const { unmount } = render(<App workbook={workbook} language={language} tools={tools} />);
  await screen.findByRole('tabpanel');
  return {
    workbook,
    user,
    next(assessment) {
      current = assessment;
    },
    close: unmount,
  };
}
