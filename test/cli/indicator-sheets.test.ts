import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SheetSpec } from '../../src/grid/sheet-spec';
import { ownSheetKind } from '../../src/sheets/names';
import { newXlsx } from '../../src/workbook/xlsx';
import { folder, kaoping, open, sample } from './run';

interface Answer {
  readonly files: { findings: { code: string }[] }[];
  readonly ranking: {
    times: { months: number | null; rankings: { area: string | null; ranked: { unit: string }[] }[] }[];
  };
}

const overall = (answer: Answer, months: number) =>
  answer.ranking.times.find((time) => time.months === months)?.rankings.find(({ area }) => area === null);

const kindsIn = async (file: string) => (await open(file).read()).grids.map(ownSheetKind);

test('kaoping indicators tells what is wrong in the sample, ranks its units, and adds the sheets to a copy', async () => {
  const out = path.join(folder(), '目标责任制.xlsx');
  const ran = await kaoping('indicators', sample('jilin-2004'), '--out', out, '--json');
  expect(ran.code).toBe(0);
  const answer = JSON.parse(ran.out) as Answer;
  expect(new Set(answer.files[0]?.findings.map(({ code }) => code))).toEqual(
    new Set(['part-over-whole', 'falls-within-year', 'figure-impossible']),
  );
  expect(overall(answer, 6)?.ranked).toHaveLength(12);
  // 红松市 has not reported one figure.
  expect(overall(answer, 12)?.ranked).toHaveLength(11);
  expect(await kindsIn(out)).toEqual([null, '指标通报', '指标总评', '指标权重']);
});

/** One unit's workbook. */
async function unitFile(at: string, unit: string, [jobs, trained]: readonly [number, number]) {
  const rows = [
    [`填报单位：${unit}`],
    ['指标', '年度目标', '全年完成'],
    ['城镇新就业人数', 100, jobs],
    ['下岗失业人员技能培训人数', 100, trained],
  ];
  const cells = rows.flatMap((row, top) =>
    row.map((value, left) => ({ row: top + 1, column: left + 1, style: 'plain' as const, value })),
  );
  const sheet: SheetSpec = {
    name: '填报',
    own: false,
    cells,
    merges: [],
    widths: {},
    heights: {},
    validations: [],
    charts: [],
    print: { landscape: false },
  };
  const document = newXlsx();
  const edits = [{ kind: 'put-sheet' as const, sheet }];
  await document.apply({ fingerprints: [], groups: [{ id: 'unit', title: unit, edits }] });
  const file = path.join(at, `${unit}.xlsx`);
  writeFileSync(file, document.save());
  return file;
}

test('of several workbooks the sheets go into one of their own, and what is set there counts the next time', async () => {
  const at = folder();
  const files = [await unitFile(at, '甲市', [90, 70]), await unitFile(at, '乙市', [60, 95])];
  const out = path.join(at, '总评.xlsx');
  const places = async () => {
    const { ranking } = JSON.parse(
      (await kaoping('indicators', ...files, '--out', out, '--json')).out,
    ) as Answer;
    return overall({ files: [], ranking }, 12)?.ranked.map(({ unit }) => unit);
  };
  expect(await places()).toEqual(['甲市', '乙市']);
  expect(await kindsIn(out)).toEqual(['指标总评', '指标权重']);
  const book = open(out);
  const edit = { kind: 'set-cell' as const, sheet: '指标权重', row: 5, column: 4 };
  const edits = [{ ...edit, before: { value: 1 }, after: { value: 5 } }];
  const { refused } = await book.apply({
    fingerprints: [],
    groups: [{ id: 'weight', title: '权重', edits }],
  });
  expect(refused).toEqual([]);
  writeFileSync(out, book.save());
  expect(await places()).toEqual(['乙市', '甲市']);
});
