import { areaText, fixedArea } from '../../grid/address';
import type { ChartSpec, SheetSpec, Validation } from '../../grid/sheet-spec';
import { rangeOf } from './areas';
import type { Waiting } from './waiting';

/** What Excel takes at most: a list written out, a prompt, an error. */
const LIST_LIMIT = 255;
const PROMPT_LIMIT = 255;
const ERROR_LIMIT = 225;
/** One without its texts. */
const VALIDATION_BYTES = 1500;

export async function addValidations(
  waiting: Waiting,
  sheet: Excel.Worksheet,
  validations: SheetSpec['validations'],
): Promise<void> {
  for (const { area, rule, prompt = '', error } of validations) {
    const wanted = ruleOf(rule);
    await waiting.makeRoom(VALIDATION_BYTES + 3 * (JSON.stringify(wanted) + prompt + error).length);
    const validation = rangeOf(sheet, area).dataValidation;
    if (wanted) {
      validation.rule = wanted;
      validation.errorAlert = { message: cut(error, ERROR_LIMIT), showAlert: true, style: 'Stop', title: '' };
    }
    if (prompt !== '') {
      validation.prompt = { message: cut(prompt, PROMPT_LIMIT), showPrompt: true, title: '' };
    }
  }
}

function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}

/** null for a list that can't be written out: it is too long, or a value holds a comma. It is then not enforced. */
function ruleOf(rule: Validation['rule']): Excel.DataValidationRule | null {
  switch (rule.kind) {
    case 'list': {
      const source = rule.values.join(',');
      const fits = source.length <= LIST_LIMIT && !rule.values.some((value) => value.includes(','));
      return fits ? { list: { inCellDropDown: true, source } } : null;
    }
    case 'among':
      return { list: { inCellDropDown: true, source: `=${fixedArea(rule.area)}` } };
    case 'whole':
      return { wholeNumber: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
    case 'decimal':
      return { decimal: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
    case 'date':
      return { date: { formula1: '1900-01-01', formula2: '9999-12-31', operator: 'Between' } };
    case 'text':
      return { textLength: { formula1: rule.maxLength, operator: 'LessThanOrEqualTo' } };
  }
}

export function addCharts(sheet: Excel.Worksheet, charts: readonly ChartSpec[]): void {
  for (const spec of charts) {
    const [first] = spec.series;
    if (!first) continue;
    const chart = sheet.charts.add('ColumnClustered', rangeOf(sheet, first.values), 'Columns');
    chart.title.text = spec.title;
    const categories = rangeOf(sheet, spec.categories);
    spec.series.forEach(({ name, values }, index) => {
      const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
      series.name = name;
      if (index > 0) series.setValues(rangeOf(sheet, values));
      series.setXAxisValues(categories);
    });
    const { top, left, bottom, right } = spec.at;
    chart.setPosition(corner(top, left), corner(bottom, right));
  }
}

function corner(row: number, column: number): string {
  return areaText({ top: row, left: column, bottom: row, right: column });
}
