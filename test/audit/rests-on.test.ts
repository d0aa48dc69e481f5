import { assess } from '../../src/assess';
import type { Finding } from '../../src/audit/finding';
import { draw } from '../recognise/drawing';

/** The findings of a drawn sheet. */
function findingsOf(drawing: string): readonly Finding[] {
  return assess({ name: '试.xlsx', grids: [draw(drawing)], names: [], structureLocked: false }).findings;
}

/** Code, cells, and what it rests on. */
const told = (drawing: string): string[] =>
  findingsOf(drawing).map(({ code, cells, restsOn = [] }) =>
    `${code} ${cells.join(' ')} ← ${restsOn.join(' ')}`.trim(),
  );

test('a score above the points names the cell of the points', () => {
  expect(
    told('评分表\n项目|考评内容|分值|自评分|计分方法\n责任|甲|#2|#3|未做的扣2分\n^|乙|#3|#3|未做的扣3分'),
  ).toEqual(['over-cap D3 ← C3']);
});

test('a sum that is wrong names every part of it, as areas', () => {
  expect(
    told(
      '评分表\n项目|考评内容|分值|自评分\n一、责任|甲|#2|#2\n|乙|#3|#3\n-\n二、资金|丙|#5|#5\n合计||#10|#9',
    ),
  ).toEqual(['sum-mismatch D7 ← D3:D4 D6']);
});

test('a section whose points do not add up names them', () => {
  expect(told('评分表\n项目|考评内容|分值|自评分\n一、责任（9分）|甲|#2|\n|乙|#3|')).toEqual([
    'form-points-mismatch A3 ← C3:C4',
  ]);
});

test('points that the rule contradicts name the rule, and quote it', () => {
  const [finding] = findingsOf(
    '评分表\n项目|考评内容|分值|计分方法|自评分\n责任|甲|#4|达到要求的得5分|\n|乙|#3|未做的扣3分|',
  );
  expect(finding).toMatchObject({
    code: 'form-rule-mismatch',
    cells: ['C3'],
    restsOn: ['D3'],
    quote: '达到要求的得5分',
  });
});

test('units side by side are no reviewers of each other: nobody is asked why one has less', () => {
  expect(
    told('考核表\n项目|考核内容|分值|城关镇|东山乡|西河镇\n责任|甲|#10|#10|#0|#10\n^|乙|#10|#0|#10|#5'),
  ).toEqual([]);
});
