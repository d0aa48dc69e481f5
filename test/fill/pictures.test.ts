import { readFileSync } from 'node:fs';
import path from 'node:path';
import { assess } from '../../src/assess';
import { fileResults, makeOverview } from '../../src/fill/overview';
import { picturesOf } from '../../src/fill/pictures';
import { level, result } from '../units/build';
import { newXlsx, openXlsx } from '../../src/workbook/xlsx';

const unit = async (number: number) => {
  const file = path.resolve(__dirname, `../../assets/samples/twelve-units/unit-${number}.xlsx`);
  return assess(await openXlsx(readFileSync(file), `unit-${number}.xlsx`).read());
};

test('the pictures are the charts of the sheets: places at each level, a unit beside the average, the levels', async () => {
  const empty = assess(await newXlsx().read());
  const files = [fileResults(await unit(1), '1.xlsx'), fileResults(await unit(3), '3.xlsx')];
  const pictures = picturesOf(empty, files, false);
  const form = '温州市“充分就业社区”标准考核评分表';
  expect(pictures.map(({ title }) => title.replace(/"/g, ''))).toEqual(
    [
      `${form}　排名（社区自评分）`,
      `${form}　排名（乡镇考评分）`,
      `${form}　排名（县级考评分）`,
      `${form}　单位与平均（县级考评分）`,
      form,
    ].map((title) => title.replace(/[“”]/g, '')),
  );
  const levels = pictures.at(-1);
  expect(levels?.names).toEqual(['枫林社区', '梅溪社区']);
  expect(levels?.series.map(({ name, values }) => [name, ...values])).toEqual([
    ['社区自评分', 99, 99],
    ['乡镇考评分', 97, 97.5],
    ['县级考评分', 96, 97.5],
  ]);
});

test('the workbook\u2019s own tables are in the picture where a person wants them', async () => {
  const own = await unit(2);
  const files = [fileResults(await unit(1), '1.xlsx')];
  expect(picturesOf(own, files, true).at(-1)?.names).toEqual(['松涛社区', '枫林社区']);
  expect(picturesOf(own, [], false)).toEqual([]);
});

test('a unit that is chosen stands beside the average in the picture, and then on the sheet', async () => {
  const empty = assess(await newXlsx().read());
  const files = await Promise.all(
    [1, 3].map(async (number) => fileResults(await unit(number), `${number}.xlsx`)),
  );
  const profile = (pictures: ReturnType<typeof picturesOf>) => pictures.find(({ choice }) => choice !== null);
  const first = profile(picturesOf(empty, files, false));
  const units = first?.choice?.units ?? [];
  expect([...units].sort()).toEqual(['枫林社区', '梅溪社区']);
  const other = units.find((name) => name !== first?.choice?.chosen) ?? '';
  const profiled = new Map([[first?.title ?? '', other]]);
  const second = profile(picturesOf(empty, files, false, profiled));
  expect(second?.choice?.chosen).toBe(other);
  const [own, mean] = (second?.series ?? []).map(({ values }) => values);
  expect(own).not.toEqual(first?.series[0]?.values);
  expect(mean).toEqual(first?.series[1]?.values);
  const sheets = makeOverview(empty.snapshot, files, { profiled }).groups.flatMap(({ edits }) => edits);
  const ranking = sheets.flatMap((edit) => (edit.kind === 'put-sheet' ? [edit.sheet] : []))[1];
  expect(ranking?.cells.filter(({ style }) => style === 'inputText').map(({ value }) => value)).toEqual([
    other,
  ]);
});

test('of very many units the chart shows the first, and the picture knows them all', async () => {
  const empty = assess(await newXlsx().read());
  const results = Array.from({ length: 45 }, (_, index) =>
    result(`第${index + 1}县`, [level('自评分', 50 + index)]),
  );
  const files = [{ results, problems: { file: '', findings: [], ignored: [] }, basis: [] }];
  const [ranking] = picturesOf(empty, files, false);
  expect([ranking?.title, ranking?.charted]).toEqual([
    '就业工作评分表　排名（自评分）（前 40 个，共 45 个）',
    40,
  ]);
  expect([ranking?.names.length, ranking?.names[0], ranking?.names[44]]).toEqual([45, '第45县', '第1县']);
  expect(ranking?.series[0]?.values[44]).toBe(50);
});
