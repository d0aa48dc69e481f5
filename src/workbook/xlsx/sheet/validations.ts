import { areaText, fixedArea } from '../../../grid/address';
import type { Validation } from '../../../grid/sheet-spec';
import { tag, words } from './xml';

/** What Excel takes at most: a list written out, a prompt, an error. */
const LIST_LIMIT = 255;
const PROMPT_LIMIT = 255;
const ERROR_LIMIT = 225;

/** The last day that Excel knows: 9999-12-31. */
const LAST_DAY = 2958465;

function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}

/** A list can be written out when it is short and no value holds a comma; else the values can't be enforced. */
function listFormula(values: readonly string[]): string | null {
  const joined = values.join(',').replaceAll('"', '""');
  return values.some((value) => value.includes(',')) || joined.length > LIST_LIMIT ? null : `"${joined}"`;
}

function ruleOf(rule: Validation['rule']): { attributes: Record<string, string>; formulas: string[] } {
  switch (rule.kind) {
    case 'list': {
      const formula = listFormula(rule.values);
      return formula === null
        ? { attributes: {}, formulas: [] }
        : { attributes: { type: 'list' }, formulas: [formula] };
    }
    case 'among':
      return { attributes: { type: 'list' }, formulas: [fixedArea(rule.area)] };
    case 'whole':
    case 'decimal':
      return { attributes: { type: rule.kind }, formulas: [String(rule.min), String(rule.max)] };
    case 'date':
      return { attributes: { type: 'date' }, formulas: ['1', String(LAST_DAY)] };
    case 'text':
      return {
        attributes: { type: 'textLength', operator: 'lessThanOrEqual' },
        formulas: [String(rule.maxLength)],
      };
  }
}

function validationXml(validation: Validation): string {
  const { attributes, formulas } = ruleOf(validation.rule);
  const [first, second] = formulas;
  return tag(
    'dataValidation',
    {
      ...attributes,
      allowBlank: 1,
      showInputMessage: 1,
      showErrorMessage: 1,
      error: cut(validation.error, ERROR_LIMIT),
      prompt: validation.prompt === undefined ? undefined : cut(validation.prompt, PROMPT_LIMIT),
      sqref: areaText(validation.area),
    },
    first === undefined ? '' : tag('formula1', {}, words(first)),
    second === undefined ? '' : tag('formula2', {}, words(second)),
  );
}

/** `<dataValidations>`, nothing where there is none. */
export function validationsXml(validations: readonly Validation[]): string {
  if (validations.length === 0) return '';
  return tag('dataValidations', { count: validations.length }, ...validations.map(validationXml));
}
