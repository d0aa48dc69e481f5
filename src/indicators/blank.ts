import { a1, type Area } from '../grid/address';
import type { Content } from '../grid/plan';
import type { SheetSpec, SpecCell, StyleName } from '../grid/sheet-spec';
import { measuresOf, type IndicatorSystem } from './system';

const COLUMNS: readonly (readonly [header: string, width: number])[] = [
  ['序号', 6],
  ['指标', 40],
  ['计量单位', 9],
  ['年度目标', 11],
  ['半年完成', 11],
  ['半年完成率（%）', 11],
  ['全年完成', 11],
  ['全年完成率（%）', 11],
  ['备注', 16],
];
const HEADER_ROW = 3;
/** Of the matrix, beside the units: five measures. */
const COLUMNS_A_PAGE = 15;
const FIGURES = ['年度目标', '半年完成', '全年完成'] as const;

/** One unit's targets and results: a row a measure, areas as headings, 完成率 as formulas. An ordinary sheet of the user's. */
export function blankUnitSheet(system: IndicatorSystem, name: string): SheetSpec {
  const cells: SpecCell[] = [
    cell(1, 1, 'title', { value: `${system.title}完成情况表` }),
    cell(2, 1, 'subtitle', { value: '填报单位：' }),
    ...COLUMNS.map(([header], index) => cell(HEADER_ROW, index + 1, 'formHeader', { value: header })),
  ];
  const merges: Area[] = [acrossRow(1, COLUMNS.length)];
  let row = HEADER_ROW;
  let area = '';
  for (const one of measuresOf(system)) {
    if (one.area !== area) {
      area = one.area;
      row += 1;
      merges.push(acrossRow(row, COLUMNS.length));
      cells.push(
        ...COLUMNS.map((_, index) =>
          cell(row, index + 1, 'section', { value: index === 0 ? `${area}方面` : null }),
        ),
      );
    }
    row += 1;
    cells.push(...measureRow(row, one));
  }
  return sheetOf(
    name,
    cells,
    merges,
    Object.fromEntries(COLUMNS.map(([, width], index) => [index + 1, width])),
    HEADER_ROW,
  );
}

/** Units down, measures across, three columns a measure. */
export function blankMatrix(system: IndicatorSystem, units: readonly string[], name: string): SheetSpec {
  const measures = measuresOf(system).map(({ measure }) => measure);
  const right = 1 + measures.length * FIGURES.length;
  const head = measures.flatMap(({ name: measure, unit }, index) => {
    const left = 2 + index * FIGURES.length;
    return FIGURES.flatMap((figure, offset) => [
      cell(2, left + offset, 'formHeader', { value: offset === 0 ? `${measure}（${unit}）` : null }),
      cell(HEADER_ROW, left + offset, 'formHeader', { value: figure }),
    ]);
  });
  const body = units.flatMap((unit, index) => {
    const row = HEADER_ROW + 1 + index;
    const inputs = Array.from({ length: right - 1 }, (_, offset) =>
      cell(row, offset + 2, 'score', { value: null }),
    );
    return [cell(row, 1, 'text', { value: unit }), ...inputs];
  });
  const cells = [
    cell(1, 1, 'plain', { value: `${system.title}完成情况表` }),
    cell(2, 1, 'formHeader', { value: '市州' }),
    cell(HEADER_ROW, 1, 'formHeader', { value: null }),
    ...head,
    ...body,
  ];
  const merges = [
    { top: 2, left: 1, bottom: HEADER_ROW, right: 1 },
    ...measures.map((_, index) => {
      const left = 2 + index * FIGURES.length;
      return { top: 2, left, bottom: 2, right: left + FIGURES.length - 1 };
    }),
  ];
  const widths = Object.fromEntries(
    Array.from({ length: right }, (_, index) => [index + 1, index === 0 ? 16 : 10]),
  );
  const sheet = sheetOf(name, cells, merges, widths, HEADER_ROW);
  return {
    ...sheet,
    freeze: { rows: HEADER_ROW, columns: 1 },
    print: {
      landscape: true,
      titleRows: [2, HEADER_ROW],
      pagesWide: Math.ceil((right - 1) / COLUMNS_A_PAGE),
    },
  };
}

function measureRow(row: number, { indicator, measure }: ReturnType<typeof measuresOf>[number]): SpecCell[] {
  const isFirst = indicator.measures[0] === measure;
  const label = measure.parent === null ? measure.name : `其中：${measure.name}`;
  const values: readonly (readonly [StyleName, Content])[] = [
    ['center', { value: isFirst ? indicator.number : null }],
    ['text', { value: label }],
    ['center', { value: measure.unit }],
    ['score', { value: null }],
    ['score', { value: null }],
    ['score', rateOf(row, 5, measure.better)],
    ['score', { value: null }],
    ['score', rateOf(row, 7, measure.better)],
    ['text', { value: null }],
  ];
  return values.map(([style, content], index) => cell(row, index + 1, style, content));
}

/** Where lower is better each office computes 完成率 its own way: left blank. */
function rateOf(row: number, done: number, better: 'higher' | 'lower'): Content {
  if (better === 'lower') return { value: null };
  const [target, result] = [a1(row, 4), a1(row, done)];
  const isKnown = `AND(ISNUMBER(${target}),ISNUMBER(${result}))`;
  return { formula: `=IF(${isKnown},IF(${target}=0,"",ROUND(${result}/${target}*100,2)),"")`, value: '' };
}

function cell(row: number, column: number, style: StyleName, content: Content): SpecCell {
  return { row, column, style, ...content };
}

function acrossRow(row: number, right: number): Area {
  return { top: row, left: 1, bottom: row, right };
}

function sheetOf(
  name: string,
  cells: readonly SpecCell[],
  merges: readonly Area[],
  widths: SheetSpec['widths'],
  header: number,
): SheetSpec {
  return {
    name,
    own: false,
    cells,
    merges,
    widths,
    heights: { 1: 30 },
    freeze: { rows: header, columns: 0 },
    validations: [],
    charts: [],
    print: { landscape: true, titleRows: [header, header] },
  };
}
