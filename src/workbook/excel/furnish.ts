import { areaText } from '../../grid/address';
import type { ChartSpec, PrintSetup, SheetSpec, Validation } from '../../grid/sheet-spec';

export function addValidations(sheet: Excel.Worksheet, validations: SheetSpec['validations']): void {
  for (const { area, rule, prompt, error } of validations) {
    const validation = sheet.getRange(areaText(area)).dataValidation;
    validation.rule = ruleOf(rule);
    validation.errorAlert = { message: error, showAlert: true, style: 'Stop', title: '' };
    if (prompt !== undefined) validation.prompt = { message: prompt, showPrompt: true, title: '' };
  }
}

function ruleOf(rule: Validation['rule']): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.values.join(',') } };
    case 'whole':
      return { wholeNumber: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
    case 'decimal':
      return { decimal: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
    case 'date':
      return { date: { formula1: '1990-01-01', formula2: '2099-12-31', operator: 'Between' } };
    case 'text':
      return { textLength: { formula1: rule.maxLength, operator: 'LessThanOrEqualTo' } };
  }
}

export function addCharts(sheet: Excel.Worksheet, charts: readonly ChartSpec[]): void {
  for (const spec of charts) {
    const [first] = spec.series;
    if (!first) continue;
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange(areaText(first.values)), 'Columns');
    chart.title.text = spec.title;
    const categories = sheet.getRange(areaText(spec.categories));
    spec.series.forEach(({ name, values }, index) => {
      const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
      series.name = name;
      if (index > 0) series.setValues(sheet.getRange(areaText(values)));
      series.setXAxisValues(categories);
    });
    chart.setPosition(areaText({ ...spec.at, bottom: spec.at.top, right: spec.at.left }), corner(spec));
  }
}

function corner({ at }: ChartSpec): string {
  return areaText({ top: at.bottom, left: at.right, bottom: at.bottom, right: at.right });
}

/** A4, one page wide, 第 x 页 共 y 页. */
export function setUpPrinting(sheet: Excel.Worksheet, print: PrintSetup): void {
  const layout = sheet.pageLayout;
  layout.paperSize = 'A4';
  layout.orientation = print.landscape ? 'Landscape' : 'Portrait';
  layout.zoom = { horizontalFitToPages: 1 };
  if (print.titleRows) layout.setPrintTitleRows(`$${print.titleRows[0]}:$${print.titleRows[1]}`);
  layout.headersFooters.defaultForAllPages.centerFooter = '第 &P 页 共 &N 页';
  if (print.footer !== undefined) layout.headersFooters.defaultForAllPages.leftFooter = print.footer;
}
