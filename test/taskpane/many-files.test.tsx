/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { TextDecoder, TextEncoder } from 'node:util';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { assess } from '../../src/assess';
import type { Assessment } from '../../src/assessment';
import type { FileAnswer } from '../../src/reader/reader';
import { FileTray } from '../../src/taskpane/state/file-tray';
import { newXlsx, openXlsx } from '../../src/workbook/xlsx';
import { openPane } from './render-pane';

// Every browser has them, jsdom has not.
Object.assign(globalThis, { TextDecoder, TextEncoder });

/** jsdom's File has no arrayBuffer. */
function file(name: string, bytes: Uint8Array): File {
  return Object.assign(new File([], name), { arrayBuffer: () => Promise.resolve(bytes.slice().buffer) });
}

const SAMPLE = new Uint8Array(
  readFileSync(path.resolve(__dirname, '../../assets/samples/star-community.xlsx')),
);

const unitFile = (number: number) =>
  new Uint8Array(
    readFileSync(path.resolve(__dirname, `../../assets/samples/twelve-units/unit-${number}.xlsx`)),
  );

async function openReports(assessment?: Assessment) {
  const pane = await openPane(assessment);
  await pane.user.click(screen.getByRole('tab', { name: '汇总' }));
  return pane;
}

const choose = (...files: File[]) =>
  fireEvent.change(screen.getByLabelText('选择文件', { selector: 'input' }), { target: { files } });

describe('汇总多个文件', () => {
  test('several files are read, those that add nothing are told why, and the rest is summed up in this workbook', async () => {
    const { user, workbook } = await openReports();
    choose(
      file('东村.xlsx', SAMPLE),
      file('西村.xlsx', SAMPLE),
      file('说明.docx', new Uint8Array([1, 2, 3])),
      file('空.xlsx', newXlsx().save()),
    );
    expect(await screen.findByText('读完 4 个文件，共 2 张评分表。')).toBeVisible();
    expect(screen.getByText('2 个文件没有用上：')).toBeVisible();
    expect(screen.getByText('空.xlsx：没有找到评分表。')).toBeVisible();
    expect(screen.getByText(/^说明\.docx：.+。$/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '生成汇总' }));
    await waitFor(() => expect(workbook.applied).toHaveLength(1));
    const sheets = workbook.applied[0]?.groups.flatMap((group) =>
      group.edits.flatMap((edit) => (edit.kind === 'put-sheet' ? [edit.sheet] : [])),
    );
    expect(sheets?.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['汇总', '排名', '公示', '问题清单']),
    );
    const summary = sheets?.find(({ name }) => name === '汇总');
    expect(summary?.cells.map(({ value }) => value)).toEqual(
      expect.arrayContaining([expect.stringContaining('东村'), expect.stringContaining('西村')]),
    );
  });

  test('the tables of the open workbook are counted beside the files, unless a person leaves them out', async () => {
    const { user, workbook } = await openReports(assess(await openXlsx(SAMPLE, '本表.xlsx').read()));
    choose(file('东村.xlsx', SAMPLE), file('西村.xlsx', SAMPLE));
    const box = await screen.findByRole('checkbox', { name: /^连同当前工作簿里的 \d+ 张评分表$/ });
    const names = async () => {
      const before = workbook.applied.length;
      await user.click(screen.getByRole('button', { name: '生成汇总' }));
      await waitFor(() => expect(workbook.applied).toHaveLength(before + 1));
      const edits = workbook.applied.at(-1)?.groups.flatMap((group) => group.edits) ?? [];
      const roster = edits.flatMap((edit) =>
        edit.kind === 'put-sheet' && edit.sheet.name === '参评单位' ? edit.sheet.cells : [],
      );
      return roster.filter(({ column, row }) => column === 7 && row > 3).map(({ value }) => value);
    };
    if (!(box as HTMLInputElement).checked) await user.click(box);
    expect(await names()).toEqual([null, '东村.xlsx', '西村.xlsx']);
    await user.click(screen.getByRole('checkbox', { name: /^连同/ }));
    expect(await names()).toEqual(['东村.xlsx', '西村.xlsx']);
  });

  test('charts show the numbers of the sheets, each in words beside its bar', async () => {
    const { user } = await openReports();
    choose(file('东村.xlsx', SAMPLE), file('西村.xlsx', SAMPLE));
    const part = await screen.findByRole('region', { name: '汇总多个文件' });
    await user.click(await within(part).findByRole('button', { name: '图表' }));
    const levels = within(part).getByRole('figure', { name: '市级充分就业星级社区评审标准' });
    const [first] = within(levels).getAllByRole('listitem');
    expect(first).toHaveTextContent(/社区自评分数98.*县级审核90.*市级复核42/);
  });

  test('the unit beside the average is chosen here, and the sheet that is made shows it', async () => {
    const { user, workbook } = await openReports();
    choose(...[1, 3].map((number) => file(`${number}.xlsx`, unitFile(number))));
    const part = await screen.findByRole('region', { name: '汇总多个文件' });
    await user.click(await within(part).findByRole('button', { name: '图表' }));
    const unit = () => within(part).getByLabelText('与平均对照的单位');
    const other = (unit() as HTMLSelectElement).value === '枫林社区' ? '梅溪社区' : '枫林社区';
    await user.selectOptions(unit(), other);
    expect(unit()).toHaveValue(other);
    await user.click(screen.getByRole('button', { name: '生成汇总' }));
    await waitFor(() => expect(workbook.applied).toHaveLength(1));
    const chosen = workbook.applied[0]?.groups
      .flatMap(({ edits }) => edits)
      .flatMap((edit) => (edit.kind === 'put-sheet' && edit.sheet.name === '排名' ? edit.sheet.cells : []))
      .filter(({ style }) => style === 'inputText');
    expect(chosen?.map(({ value }) => value)).toEqual([other]);
  });

  test('of more units than make a picture the first are shown, and all of them where a person wants', async () => {
    const { user } = await openReports();
    choose(...Array.from({ length: 42 }, (_, index) => file(`第${index + 1}村.xlsx`, SAMPLE)));
    const part = await screen.findByRole('region', { name: '汇总多个文件' });
    await user.click(await within(part).findByRole('button', { name: '图表' }, { timeout: 20_000 }));
    const levels = within(part).getByRole('figure', { name: /（前 40 个，共 42 个）$/ });
    const rows = () => within(levels).getAllByRole('listitem').length;
    expect(rows()).toBe(40);
    await user.click(within(levels).getByRole('button', { name: '显示其余 2 个' }));
    expect(rows()).toBe(42);
    await user.click(within(levels).getByRole('button', { name: '只看前 40 个' }));
    expect(rows()).toBe(40);
  });

  test('files can be dropped, stay when another view is looked at, and can be taken away', async () => {
    const { user } = await openReports();
    const zone = screen.getByText('也可以把文件拖到这里').parentElement as HTMLElement;
    fireEvent.drop(zone, { dataTransfer: { files: [file('东村.xlsx', SAMPLE)] } });
    expect(await screen.findByText('读完 1 个文件，共 1 张评分表。')).toBeVisible();
    await user.click(screen.getByRole('tab', { name: '概览' }));
    await user.click(screen.getByRole('tab', { name: '汇总' }));
    await user.click(screen.getByRole('button', { name: '清空' }));
    expect(screen.queryByRole('button', { name: '生成汇总' })).toBeNull();
  });
});

describe('the tray', () => {
  const READ: FileAnswer = {
    kind: 'read',
    results: { results: [], basis: [], problems: { file: '', findings: [], ignored: [] } },
  };

  test('what is cancelled is not waited for, and what was read stays', async () => {
    const answers: ((answer: FileAnswer) => void)[] = [];
    const stop = jest.fn();
    const tray = new FileTray(() => ({
      read: () => new Promise((resolve) => answers.push(resolve)),
      stop,
    }));
    tray.add([file('一.xlsx', SAMPLE), file('一.xlsx', SAMPLE), file('二.xlsx', SAMPLE)]);
    expect(tray.list().map(({ name }) => name)).toEqual(['一.xlsx', '一.xlsx（2）', '二.xlsx']);
    answers[0]?.(READ);
    await waitFor(() => expect(answers).toHaveLength(2));
    tray.cancel();
    answers[1]?.(READ);
    await Promise.resolve();
    expect(tray.list()).toEqual([{ name: '一.xlsx', answer: READ }]);
    expect(stop).toHaveBeenCalledTimes(1);
  });
});
