import { a1, quotedSheet, type Area } from '../../../grid/address';
import type { ChartSpec, SheetSpec } from '../../../grid/sheet-spec';
import type { Dialect } from '../package/dialect';
import { PROLOG, tag, words } from './xml';

const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;
/** Colours of the series, in order; told apart in grey as well. */
const COLORS = ['4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];

function absolute(sheet: string, area: Area): string {
  const [first, last] = [a1(area.top, area.left), a1(area.bottom, area.right)].map((address) =>
    address.replace(/([A-Z]+)(\d+)/, '$$$1$$$2'),
  );
  return `${quotedSheet(sheet)}!${first ?? ''}${first === last ? '' : `:${last ?? ''}`}`;
}

/** The values of a column of the sheet, in order: what the chart shows before it is calculated. */
function valuesIn(spec: SheetSpec, area: Area): (string | number | boolean | null)[] {
  const values: (string | number | boolean | null)[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cell = spec.cells.find((one) => one.row === row && one.column === area.left);
    values.push(cell?.value ?? null);
  }
  return values;
}

function points(values: readonly (string | number | boolean | null)[]): string {
  const written = values.map((value, index) =>
    value === null ? '' : tag('c:pt', { idx: index }, tag('c:v', {}, words(String(value)))),
  );
  return tag('c:ptCount', { val: values.length }) + written.join('');
}

function seriesXml(spec: SheetSpec, chart: ChartSpec, index: number): string {
  const series = chart.series[index];
  if (!series) return '';
  const fill = solid(COLORS[index % COLORS.length] ?? '');
  const numbers = valuesIn(spec, series.values).map((value) => (typeof value === 'number' ? value : null));
  return tag(
    'c:ser',
    {},
    tag('c:idx', { val: index }),
    tag('c:order', { val: index }),
    tag('c:tx', {}, tag('c:v', {}, words(series.name))),
    tag('c:spPr', {}, fill),
    tag('c:invertIfNegative', { val: 0 }),
    tag(
      'c:cat',
      {},
      tag(
        'c:strRef',
        {},
        tag('c:f', {}, words(absolute(spec.name, chart.categories))),
        tag('c:strCache', {}, points(valuesIn(spec, chart.categories))),
      ),
    ),
    tag(
      'c:val',
      {},
      tag(
        'c:numRef',
        {},
        tag('c:f', {}, words(absolute(spec.name, series.values))),
        tag('c:numCache', {}, tag('c:formatCode', {}, 'General') + points(numbers)),
      ),
    ),
  );
}

function title(text: string): string {
  const run = tag('a:r', {}, tag('a:rPr', { lang: 'zh-CN', sz: 1200, b: 1 }), tag('a:t', {}, words(text)));
  const paragraph = tag('a:p', {}, tag('a:pPr', {}, tag('a:defRPr', { sz: 1200, b: 1 })), run);
  const rich = tag('c:rich', {}, tag('a:bodyPr'), tag('a:lstStyle'), paragraph);
  return tag('c:title', {}, tag('c:tx', {}, rich), tag('c:overlay', { val: 0 }));
}

function axis(kind: 'c:catAx' | 'c:valAx'): string {
  const isCategory = kind === 'c:catAx';
  const [own, other] = isCategory ? [CATEGORY_AXIS, VALUE_AXIS] : [VALUE_AXIS, CATEGORY_AXIS];
  return tag(
    kind,
    {},
    tag('c:axId', { val: own }),
    tag('c:scaling', {}, tag('c:orientation', { val: 'minMax' })),
    tag('c:delete', { val: 0 }),
    tag('c:axPos', { val: isCategory ? 'b' : 'l' }),
    isCategory
      ? ''
      : tag('c:majorGridlines', {}, tag('c:spPr', {}, tag('a:ln', { w: 6350 }, solid('D9D9D9')))),
    tag('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    tag('c:majorTickMark', { val: 'out' }),
    tag('c:minorTickMark', { val: 'none' }),
    tag('c:tickLblPos', { val: 'low' }),
    tag('c:crossAx', { val: other }),
    tag('c:crosses', { val: 'autoZero' }),
    isCategory ? tag('c:auto', { val: 1 }) + tag('c:lblOffset', { val: 100 }) : '',
    isCategory ? tag('c:noMultiLvlLbl', { val: 0 }) : tag('c:crossBetween', { val: 'between' }),
  );
}

function solid(color: string): string {
  return tag('a:solidFill', {}, tag('a:srgbClr', { val: color }));
}

/** White with a thin grey edge and dark letters, whatever the workbook's theme: it will be printed. */
const PAPER = tag('c:spPr', {}, solid('FFFFFF'), tag('a:ln', { w: 9525 }, solid('BFBFBF')));
const LETTERS = tag(
  'c:txPr',
  {},
  tag('a:bodyPr'),
  tag('a:lstStyle'),
  tag(
    'a:p',
    {},
    tag('a:pPr', {}, tag('a:defRPr', { sz: 900 }, solid('404040'))),
    tag('a:endParaRPr', { lang: 'zh-CN' }),
  ),
);

/** The chart part: clustered columns, with the values that the sheet holds as its cache. */
export function chartXml(spec: SheetSpec, chart: ChartSpec, dialect: Dialect): string {
  const bars = tag(
    'c:barChart',
    {},
    tag('c:barDir', { val: 'col' }),
    tag('c:grouping', { val: 'clustered' }),
    tag('c:varyColors', { val: 0 }),
    ...chart.series.map((_, index) => seriesXml(spec, chart, index)),
    tag('c:gapWidth', { val: 80 }),
    tag('c:axId', { val: CATEGORY_AXIS }),
    tag('c:axId', { val: VALUE_AXIS }),
  );
  const plot = tag('c:plotArea', {}, tag('c:layout'), bars, axis('c:catAx'), axis('c:valAx'));
  const legend = tag('c:legend', {}, tag('c:legendPos', { val: 'b' }), tag('c:overlay', { val: 0 }));
  const body = tag(
    'c:chart',
    {},
    title(chart.title),
    tag('c:autoTitleDeleted', { val: 0 }),
    plot,
    chart.series.length > 1 ? legend : '',
    tag('c:plotVisOnly', { val: 1 }),
    tag('c:dispBlanksAs', { val: 'gap' }),
  );
  const spaces = { 'xmlns:c': dialect.chart, 'xmlns:a': dialect.drawing, 'xmlns:r': dialect.relationships };
  return PROLOG + tag('c:chartSpace', spaces, tag('c:roundedCorners', { val: 0 }), body, PAPER, LETTERS);
}
