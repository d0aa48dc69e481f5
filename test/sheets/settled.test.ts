import type { Finding } from '../../src/audit/finding';
import { layOutOverviewProblems } from '../../src/sheets/overview-problems';
import { gridOfSpec } from '../recognise/grids';

const problem = (message: string): Finding => ({
  code: 'over-cap',
  severity: 'error',
  key: `T1/1/${message}`,
  table: 'T1',
  sheet: '评分表',
  cells: ['D4'],
  item: 1,
  level: '自评分',
  message,
  settle: '请核对。',
  english: { message: 'Something.', settle: 'Check it.' },
  quote: '',
  values: {},
});

const list = (messages: readonly string[], old: Parameters<typeof layOutOverviewProblems>[2] = null) =>
  layOutOverviewProblems(
    [{ file: '东山县.xlsx', findings: messages.map(problem), ignored: [] }],
    () => '东山县',
    old,
  );

const states = (spec: ReturnType<typeof list>) => {
  const at = (row: number, column: number) =>
    spec.cells.find((cell) => cell.row === row && cell.column === column)?.value ?? null;
  return [4, 5, 6].map((row) => [at(row, 9), at(row, 11)]).filter(([message]) => message !== null);
};

test('a problem that is found no more is settled, and stays so; one whose row moved is the same problem', () => {
  const first = list(['第4行超过分值。', '第5行不是数字。']);
  const second = list(['第6行不是数字。'], gridOfSpec(first));
  expect(states(second)).toEqual([
    ['第6行不是数字。', '待解决'],
    ['第4行超过分值。', '已解决'],
  ]);
  const third = list([], gridOfSpec(second));
  expect(states(third)).toEqual([
    ['第6行不是数字。', '已解决'],
    ['第4行超过分值。', '已解决'],
  ]);
  expect(states(list(['第4行超过分值。'], gridOfSpec(third)))).toContainEqual(['第4行超过分值。', '待解决']);
});
