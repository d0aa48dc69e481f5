import { overlaps, type Area } from '../../../src/grid/address';
import type { HostSheet, HostValidation } from '../model/sheet';
import type { HostObject } from '../host-object';
import { HostError, type Json } from '../wire';

/** Excel's own limits: a list written out and a prompt 255 characters, an error 225. */
const LIST_LIMIT = 255;
const PROMPT_LIMIT = 255;
const ERROR_LIMIT = 225;

/** What may be typed into an area. */
export function dataValidation(sheet: HostSheet, area: Area): HostObject {
  const own = (): HostValidation => {
    const known = sheet.validations.find((one) => one.areas.some((other) => overlaps(area, other)));
    if (known) return known;
    const made: HostValidation = { areas: [area], rule: null, errorAlert: null, prompt: null };
    sheet.validations.push(made);
    return made;
  };
  return {
    className: 'DataValidation',
    writes: {
      Rule: (rule) => {
        limited((rule as Record<string, { source?: Json }>)['list']?.source ?? null, LIST_LIMIT);
        own().rule = rule;
      },
      ErrorAlert: (alert) => {
        limited((alert as Record<string, Json>)['message'] ?? null, ERROR_LIMIT);
        own().errorAlert = alert;
      },
      Prompt: (prompt) => {
        limited((prompt as Record<string, Json>)['message'] ?? null, PROMPT_LIMIT);
        own().prompt = prompt;
      },
      IgnoreBlanks: () => undefined,
    },
    methods: {
      Clear: () => {
        sheet.validations = sheet.validations.filter(
          (one) => !one.areas.some((other) => overlaps(area, other)),
        );
      },
    },
  };
}

function limited(text: Json, limit: number): void {
  if (typeof text === 'string' && text.length > limit) throw new HostError('InvalidArgument');
}
