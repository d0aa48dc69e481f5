import path from 'node:path';
import { writeFileSync } from 'node:fs';
import { ownSheetKind } from '../../src/sheets/names';
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

test('of several workbooks the sheets go into one of their own, and what is set there counts the next time', async () => {
  const at = folder();
  const copy = path.join(at, '另一份.xlsx');
  writeFileSync(copy, open(sample('jilin-2004')).save());
  const out = path.join(at, '通报.xlsx');
  const files = [sample('jilin-2004'), copy];
  expect((await kaoping('indicators', ...files, '--out', out)).code).toBe(0);
  expect(await kindsIn(out)).toEqual(['指标通报', '指标总评', '指标权重']);
  const weights = open(out);
  const before = { value: 1 };
  const edits = [
    { kind: 'set-cell' as const, sheet: '指标权重', row: 4, column: 4, before, after: { value: 50 } },
  ];
  await weights.apply({ fingerprints: [], groups: [{ id: 'weight', title: '权重', edits }] });
  writeFileSync(out, weights.save());
  const again = await kaoping('indicators', ...files, '--out', out, '--json');
  const plain = await kaoping('indicators', ...files, '--json');
  const [weighted, equal] = [again, plain].map(({ out: said }) => overall(JSON.parse(said) as Answer, 12));
  expect(weighted?.ranked).toHaveLength(11);
  expect(weighted?.ranked).not.toEqual(equal?.ranked);
});
