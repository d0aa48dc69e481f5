import type { Content } from '../../src/grid/plan';
import type { SheetSpec } from '../../src/grid/sheet-spec';
import { blankMatrix } from '../../src/indicators/blank';
import { jilin2004 } from '../../src/indicators/jilin-2004';
import { measuresOf, type Measure } from '../../src/indicators/system';

/** Twelve made-up cities and how large each is. */
const UNITS: readonly (readonly [name: string, size: number])[] = [
  ['东岭市', 60],
  ['西山市', 44],
  ['南湖市', 31],
  ['北原市', 28],
  ['云峰市', 25],
  ['清江市', 22],
  ['白桦市', 20],
  ['红松市', 18],
  ['长风市', 15],
  ['金川州', 24],
  ['银河州', 17],
  ['玉泉州', 12],
];

/** Figures of one measure and unit: 年度目标, 半年完成, 全年完成. */
type Figures = readonly [Content['value'], Content['value'], Content['value']];

/** Some of it is wrong or missing on purpose: unit and measure → what stands there. */
const SPECIAL: Readonly<Record<string, Figures>> = {
  // 其中 larger than its whole.
  '西山市/3-1': [2200, 1000, 13900],
  // Less at the year's end than in the middle.
  '北原市/11': [5600, 4100, 3900],
  // Nothing reported at the year's end.
  '红松市/25': [900, 470, null],
  // No target is set for it.
  '玉泉州/18': ['—', null, null],
  // A share above the whole.
  '银河州/26': [98, 97, 103],
};
/** 基层劳动保障平台规范化建设 is judged here. */
const JUDGED = '7';
const GRADES = ['优', '良', '优', '良', '中', '优', '良', '良', '优', '良', '优', '良'] as const;

/** A matrix of 吉林 2004 as twelve cities filled it in. Everything in it is made up. */
export function jilinSample(): SheetSpec {
  const sheet = blankMatrix(
    jilin2004,
    UNITS.map(([name]) => name),
    '汇总填报',
  );
  const entries = new Map<string, Content['value']>();
  UNITS.forEach(([name, size], unit) => {
    measuresOf(jilin2004).forEach(({ measure }, index) => {
      const figures = SPECIAL[`${name}/${measure.id}`] ?? figuresOf(measure, size, unit, index);
      figures.forEach((value, at) => entries.set(`${4 + unit}/${2 + 3 * index + at}`, value));
    });
  });
  const cells = sheet.cells.map((cell) => {
    const value = entries.get(`${cell.row}/${cell.column}`);
    return value === undefined ? cell : { ...cell, value };
  });
  return { ...sheet, cells };
}

function figuresOf(measure: Measure, size: number, unit: number, index: number): Figures {
  // Steps that walk through the units and measures without a pattern that shows.
  const step = (unit * 7 + index * 11) % 13;
  if (measure.id === JUDGED) return [null, null, GRADES[unit] ?? null];
  if (measure.better === 'lower') return [4.5, 4.2, (380 + step * 8) / 100];
  if (measure.kind === 'rate') {
    const target = 85 + (index % 4) * 3;
    return [target, Math.min(100, target - 6 + (step % 5)), Math.min(100, target - 2 + (step % 7))];
  }
  const base = measure.parent === null ? 20 + ((index * 37) % 80) : 6;
  const target = base * size * 2;
  const half = measure.cumulative ? 0.42 + step * 0.012 : 0.96 + step * 0.002;
  const whole = measure.cumulative ? 0.94 + step * 0.012 : 0.98 + step * 0.004;
  return [target, Math.round(target * half), Math.round(target * whole)];
}
