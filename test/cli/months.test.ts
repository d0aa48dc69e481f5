import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SheetSpec } from '../../src/grid/sheet-spec';
import { filesIn, folder, kaoping, open, sample } from './run';

/** 枫林社区, twelve months with the same figures. */
const MONTHS: SheetSpec = {
  name: '月报',
  own: false,
  cells: [
    ['社区名称：枫林社区'],
    ['月份', '登记失业人员和持证人员', '就业人数', '零就业家庭'],
    ...Array.from({ length: 12 }, (_, index) => [`${index + 1}月`, 100, 98, 0]),
  ].flatMap((row, top) =>
    row.map((value, left) => ({ row: top + 1, column: left + 1, style: 'plain' as const, value })),
  ),
  merges: [],
  widths: {},
  heights: {},
  validations: [],
  charts: [],
  print: { landscape: false },
};

test('kaoping months enters what the monthly sheet and the note say, and what stands there already stays', async () => {
  const at = path.join(folder(), '枫林社区.xlsx');
  const document = open(sample('full-employment-community'));
  const edits = [{ kind: 'put-sheet' as const, sheet: MONTHS }];
  await document.apply({ fingerprints: [], groups: [{ id: 'months', title: '月报', edits }] });
  writeFileSync(at, document.save());

  const done = path.join(folder(), '已填.xlsx');
  expect((await kaoping('months', at, '--out', done)).code).toBe(0);
  const [file] = filesIn((await kaoping('inspect', done, '--json')).out);
  const facts =
    file?.tables[0]?.items.flatMap((item) => item.facts.map(({ id, values }) => [id, values])) ?? [];
  const entered = facts.filter(([, values]) => Object.keys(values ?? {}).length > 0);
  expect(entered).toEqual([
    ['T1-01-employed', { 社区自评分: { done: 98, of: 100 } }],
    ['T1-02-zero-employment', { 社区自评分: 0 }],
    ['T1-14-placed', { 社区自评分: { done: 118, of: 126 } }],
  ]);
});
