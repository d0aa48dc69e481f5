import { readFileSync } from 'node:fs';
import path from 'node:path';
import { assess } from '../../src/assess';
import { layOutEvidence } from '../../src/sheets/evidence-layout';
import { openXlsx } from '../../src/workbook/xlsx';

test('what disqualifies a star community is asked before any points', async () => {
  const file = path.join(__dirname, '../../assets/forms/star-community.xlsx');
  const document = openXlsx(new Uint8Array(readFileSync(file)), 'star-community.xlsx');
  const sheet = layOutEvidence(assess(await document.read()));
  const asked = sheet.cells
    .filter(({ row, column }) => row > 3 && column === 4)
    .sort((one, other) => one.row - other.row)
    .map(({ value }) => value);
  expect(asked.slice(0, 2)).toEqual([
    '设立人力资源和社会保障专门服务窗口',
    '建立社区劳动就业和社会保障服务机构（社区平台）',
  ]);
  expect(String(asked[2])).toContain('性质严重');
  expect(asked[3]).toBe('已由县（市、区）级人社部门或街道（乡镇）有关部门下文正式建站');
});
