import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { BLANK } from '../../src/grid/plan';
import { findEvidence, readEvidence } from '../../src/sheets/evidence';
import { MONTHS } from './monthly-sheet';
import { filesIn, folder, kaoping, open, sample } from './run';

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

test('what stands there and cannot be read as the fact stays too', async () => {
  const at = path.join(folder(), '枫林社区.xlsx');
  const document = open(sample('full-employment-community'));
  const edits = [{ kind: 'put-sheet' as const, sheet: MONTHS }];
  await document.apply({ fingerprints: [], groups: [{ id: 'months', title: '月报', edits }] });
  writeFileSync(at, document.save());
  const asked = path.join(folder(), '待填.xlsx');
  expect((await kaoping('evidence', at, '--out', asked)).code).toBe(0);
  const half = open(asked);
  const snapshot = await half.read();
  const [row] = readEvidence(snapshot).filter(({ key }) => key === 'T1-01-employed');
  const column = findEvidence(snapshot)?.columns.get('社区自评分');
  if (!row || column === undefined) throw new Error('no row for the fact');
  const typed = { kind: 'set-cell', sheet: row.sheet, row: row.row, column } as const;
  await half.apply({
    fingerprints: [],
    groups: [{ id: 'typed', title: '手填', edits: [{ ...typed, before: BLANK, after: { value: '约98' } }] }],
  });
  writeFileSync(asked, half.save());

  const done = path.join(folder(), '已填.xlsx');
  await kaoping('months', asked, '--out', done);
  const after = readEvidence(await open(done).read()).find(({ key }) => key === 'T1-01-employed');
  expect(after?.entries.get('社区自评分')?.value).toBe('约98');
});
