import type { Mark, MarkKind } from '../../grid/plan';
import { MARK_FILL, MARK_SIGNATURE, markFormula } from '../../grid/style';
import { addressLists } from './address-lists';

/** A mark of ours that stands on a sheet: enough to take it off and to put it on again. */
export interface StandingMark {
  readonly format: Excel.ConditionalFormat;
  readonly kind: MarkKind;
  /** "D4,D6:D7" */
  readonly address: string;
}

export interface MarksRequest {
  /** Asks for the formulas, after the sync that brought the list. */
  requestFormulas(): void;
  /** The marks of ours, after the sync that brought the formulas. */
  take(): StandingMark[];
}

/** Asks for the conditional formats of a sheet; ours are told by their formula. */
export function requestMarks(sheet: Excel.Worksheet): MarksRequest {
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/type,items/id');
  let asked: { format: Excel.ConditionalFormat; areas: Excel.RangeAreas }[] = [];
  return {
    requestFormulas() {
      asked = formats.items
        .filter((format) => format.type === Excel.ConditionalFormatType.custom)
        .map((format) => ({ format, areas: format.getRanges() }));
      for (const { format, areas } of asked) {
        format.custom.rule.load('formula');
        areas.load('address');
      }
    },
    take: () =>
      asked.flatMap(({ format, areas }) => {
        const { formula } = format.custom.rule;
        if (!formula.includes(MARK_SIGNATURE)) return [];
        const kind = KINDS.find((one) => formula.includes(`"${one}"`)) ?? 'open';
        return [{ format, kind, address: withoutSheets(areas.address) }];
      }),
  };
}

const KINDS: readonly MarkKind[] = ['wrong', 'open', 'person', 'kept'];

/** "'a,b'!D4,'a,b'!D6" → "D4,D6" */
function withoutSheets(address: string): string {
  return address.replace(/(?:'(?:[^']|'')+'|[^',!]+)!/g, '');
}

/** Takes our old marks off and puts the new ones on; the user's own formats are not touched. */
export function putMarks(sheet: Excel.Worksheet, old: readonly StandingMark[], marks: readonly Mark[]): void {
  takeOff(old);
  for (const kind of KINDS) {
    const cells = marks.filter((mark) => mark.kind === kind);
    for (const address of addressLists(cells)) putMark(sheet, kind, address);
  }
}

/** From the last on: should Excel know them by position, the others keep theirs. */
export function takeOff(marks: readonly StandingMark[]): void {
  for (const { format } of [...marks].reverse()) format.delete();
}

export function putMark(sheet: Excel.Worksheet, kind: MarkKind, address: string): void {
  const format = sheet.getRanges(address).conditionalFormats.add('Custom');
  format.custom.rule.formula = `=${markFormula(kind)}`;
  format.custom.format.fill.color = `#${MARK_FILL[kind]}`;
}
