import { columnNumber, type Area } from '../../../grid/address';
import { tokens, type Token } from './tokens';

/** Cells that a formula rests on. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** What names stand for in a workbook. */
export interface NameTable {
  /** What the defined name refers to, seen from a sheet (its own names come first); null where there is none. */
  refersTo(name: string, sheet: string): string | null;
  /** Where a table stands; null where none is called so. */
  table(name: string): SheetArea | null;
}

export interface Precedents {
  readonly areas: readonly SheetArea[];
  /** Names that it uses, in lower case, those behind names included. */
  readonly names: readonly string[];
  /** It may rest on any cell: INDIRECT, OFFSET, what we can't follow. */
  readonly isOpaque: boolean;
}

/** These find their cells while they are calculated. */
const FINDERS = new Set(['INDIRECT', 'OFFSET', '_XLFN.ANCHORARRAY', 'EVALUATE', 'CELL', 'INFO']);
const MAX_ROW = 1048576;
const MAX_COLUMN = 16384;
/** Names that refer to names that refer to names…: a ring ends here. */
const MAX_DEPTH = 8;

function endOf(end: string): { row: number | null; column: number | null } {
  const letters = /[A-Za-z]+/.exec(end)?.[0];
  const digits = /\d+/.exec(end)?.[0];
  return {
    column: letters === undefined ? null : columnNumber(letters),
    row: digits === undefined ? null : Number(digits),
  };
}

/** "$A$1:B2", "A:C", "3:4" → area; whole columns and rows reach to the sheet's edge. */
export function areaOfBody(body: string): Area {
  const [first = '', last = first] = body.split(':');
  const [one, other] = [endOf(first), endOf(last)];
  const rows = [one.row ?? 1, other.row ?? MAX_ROW];
  const columns = [one.column ?? 1, other.column ?? MAX_COLUMN];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/** Every end of the reference is held by dollars: it means the same wherever it is used. */
export function isFixed(body: string): boolean {
  return body.split(':').every((end) => /^(?:\$[A-Za-z]+)?(?:\$\d+)?$/.test(end));
}

class Collector {
  readonly areas: SheetArea[] = [];
  readonly names: string[] = [];
  isOpaque = false;

  constructor(
    private readonly sheet: string,
    private readonly table: NameTable,
  ) {}

  collect(found: readonly Token[], depth: number): void {
    for (const token of found) {
      if (token.qualifier?.isSpan) this.isOpaque = true;
      else if (token.kind === 'reference') this.addReference(token);
      else if (token.kind === 'name') this.addName(token, depth);
      else if (token.kind === 'function') this.isOpaque ||= FINDERS.has(token.text.toUpperCase());
      else if (token.kind === 'opaque') this.addOpaque(token);
      else if (token.kind === 'operator' && token.text === ':') this.isOpaque = true;
    }
  }

  private addReference(token: Token): void {
    const sheet = token.qualifier ? token.qualifier.sheet : this.sheet;
    // A cell of another workbook: nothing that happens in this one changes it.
    if (sheet !== null) this.areas.push({ sheet, area: areaOfBody(token.body ?? '') });
  }

  private addName(token: Token, depth: number): void {
    const name = token.body ?? '';
    if (token.qualifier?.sheet === null || /^(?:true|false|_xlpm\..*)$/i.test(name)) return;
    this.names.push(name.toLowerCase());
    const refersTo = this.table.refersTo(name, token.qualifier?.sheet ?? this.sheet);
    const area = this.table.table(name);
    if (refersTo !== null && depth < MAX_DEPTH) {
      const inner = tokens(refersTo);
      if (inner.some((one) => one.kind === 'reference' && !isFixed(one.body ?? ''))) this.isOpaque = true;
      else this.collect(inner, depth + 1);
    } else if (area) this.areas.push(area);
    else this.isOpaque = true;
  }

  private addOpaque(token: Token): void {
    const area = this.table.table(/^[^[]*/.exec(token.text)?.[0] ?? '');
    if (area) this.areas.push(area);
    else this.isOpaque = true;
  }
}

/** Everything that the formula, cut into tokens and standing on the sheet, rests on. */
export function precedents(found: readonly Token[], sheet: string, table: NameTable): Precedents {
  const collector = new Collector(sheet, table);
  collector.collect(found, 0);
  return collector;
}
