import type { ICellData } from '@univerjs/core';
import type { Cell } from '../../grid/grid';
import { BLANK, type Content } from '../../grid/plan';

/** A cell of the grid as its snapshot has it. */
type GridCell = Pick<ICellData, 'v' | 'f' | 't' | 'p'>;

const BOOLEAN = 3;

/** What a person typed, or null where the cell still holds what the workbook holds (a formula that was recalculated does). */
export function typedContent(shown: GridCell | null, held: Cell | null): Content | null {
  const content = contentOf(shown);
  if (content.formula !== undefined) return content.formula === held?.formula ? null : content;
  return held?.formula === undefined && content.value === (held?.value ?? null) ? null : content;
}

function contentOf(shown: GridCell | null): Content {
  if (typeof shown?.f === 'string' && shown.f !== '') return { formula: shown.f, value: plain(shown.v) };
  if (shown?.p?.body) return { value: shown.p.body.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n') };
  if (shown?.t === BOOLEAN) return { value: shown.v === 1 || shown.v === true };
  const value = plain(shown?.v);
  return value === null || value === '' ? BLANK : { value };
}

function plain(value: unknown): Content['value'] {
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' ? value : null;
}
