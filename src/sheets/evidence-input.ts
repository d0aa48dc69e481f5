import type { SheetSpec, StyleName, Validation } from '../grid/sheet-spec';
import type { FactSpec, FactType } from '../rules/fact';
import { expectedOf } from './fact-entry';
import { SHEET_MESSAGES } from './messages';

/** Far beyond any form; validation needs bounds. */
const MOST = 1e12;

/** How an entry's cell looks: pairs are kept as typed, dates shown as dates. */
export function inputStyle(type: FactType): StyleName {
  if (type === 'pair') return 'inputText';
  return type === 'date' ? 'inputDate' : 'input';
}

function ruleFor(type: FactType): Validation['rule'] {
  switch (type) {
    case 'count':
      return { kind: 'whole', min: 0, max: 1e9 };
    case 'percent':
    case 'amount':
      return { kind: 'decimal', min: -MOST, max: MOST };
    case 'yes-no':
      return { kind: 'list', values: ['是', '否'] };
    case 'date':
      return { kind: 'date' };
    case 'pair':
      return { kind: 'text', maxLength: 40 };
  }
}

/** A cell that waits for an entry: where, and of what fact. */
export interface InputCell {
  readonly row: number;
  readonly column: number;
  readonly spec: FactSpec;
}

/** What may be typed, in as few areas as possible: like cells under one another share one. Cells come top to bottom. */
export function validationsFor(inputs: readonly InputCell[]): SheetSpec['validations'] {
  const open = new Map<number, { validation: Validation; like: string }>();
  const done: Validation[] = [];
  for (const { row, column, spec } of inputs) {
    const like = `${spec.type}/${spec.unit}/${spec.pairAs ?? ''}`;
    const above = open.get(column);
    if (above && above.like === like && above.validation.area.bottom === row - 1) {
      const area = { ...above.validation.area, bottom: row };
      open.set(column, { like, validation: { ...above.validation, area } });
    } else {
      if (above) done.push(above.validation);
      open.set(column, { like, validation: validationAt(row, column, spec) });
    }
  }
  return [...done, ...[...open.values()].map(({ validation }) => validation)];
}

function validationAt(row: number, column: number, spec: FactSpec): Validation {
  const { type, unit, pairAs } = spec;
  return {
    area: { top: row, left: column, bottom: row, right: column },
    rule: ruleFor(type),
    prompt: pairAs === 'rate' ? SHEET_MESSAGES.promptPairOrRate : SHEET_MESSAGES.prompt[type](unit),
    error: expectedOf(spec).zh,
  };
}
