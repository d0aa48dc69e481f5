/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PaneBoundary } from '../../src/taskpane/components/PaneBoundary';

test('a pane that cannot draw itself says so, and can be drawn again', async () => {
  const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  let broken = true;
  const Fragile = () => {
    if (broken) throw new Error('no such table');
    return <p>好了</p>;
  };
  render(
    <PaneBoundary language="zh">
      <Fragile />
    </PaneBoundary>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('窗格显示出错，表格没有受影响。');
  expect(screen.getByRole('alert')).toHaveTextContent('no such table');
  broken = false;
  await userEvent.setup().click(screen.getByRole('button', { name: '重新显示' }));
  expect(screen.getByText('好了')).toBeVisible();
  quiet.mockRestore();
});
