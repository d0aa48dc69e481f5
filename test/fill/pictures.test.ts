import { readFileSync } from 'node:fs';
import path from 'node:path';
import { assess } from '../../src/assess';
import { fileResults } from '../../src/fill/overview';
import { picturesOf } from '../../src/fill/pictures';
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
