import type { Element } from '@xmldom/xmldom';

/** A row of a sheet: its text as it came, until it is asked for as an element. */
interface Row {
  readonly number: number;
  readonly text: string;
  element: Element | null;
  isChanged: boolean;
}

/** What a worksheet's text falls into: everything but the rows, the root's start tag, and the rows' own text. */
export interface CutRows {
  readonly shell: string;
  readonly rootTag: string;
  readonly split: Split;
}

/** To the end of a start tag; ">" may stand inside a value. */
const TAG_REST = String.raw`(?:"[^"]*"|'[^']*'|[^'">])*>`;

interface Split {
  readonly rows: (readonly [number: number, text: string])[];
  /** Blanks behind the last row. */
  readonly tail: string;
}

/** The rows one by one; null when they do not follow each other plainly. */
function splitRows(inner: string, prefix: string): Split | null {
  const start = new RegExp(String.raw`\s*(<${prefix}row(?=[\s/>])${TAG_REST})`, 'y');
  const end = new RegExp(String.raw`</${prefix}row\s*>`, 'g');
  const rows: (readonly [number, string])[] = [];
  let last = 0;
  let at = 0;
  for (let tag = start.exec(inner)?.[1]; tag !== undefined; tag = start.exec(inner)?.[1]) {
    const number = Number(/\sr\s*=\s*["'](\d+)["']/.exec(tag)?.[1]);
    // A row without a number, or out of order, stands where it stands: such a sheet is taken as a whole.
    if (!(number > last)) return null;
    end.lastIndex = start.lastIndex;
    if (!tag.endsWith('/>') && !end.exec(inner)) return null;
    const until = tag.endsWith('/>') ? start.lastIndex : end.lastIndex;
    rows.push([number, inner.slice(at, until)]);
    last = number;
    at = until;
    start.lastIndex = until;
  }
  const tail = inner.slice(at);
  return tail.trim() === '' ? { rows, tail } : null;
}

/**
 * Cuts the rows out of a worksheet, so that only those that are changed need to be parsed and the others stay as
 * they were, letter by letter. null for other parts, and for sheets that are not written plainly.
 */
export function cutRows(text: string, from: number): CutRows | null {
  const root = new RegExp(String.raw`<((?:[\w.-]+:)?)worksheet(?=[\s>])${TAG_REST}`, 'y');
  root.lastIndex = from;
  const found = root.exec(text);
  if (!found || /<!--|<!\[CDATA\[/.test(text)) return null;
  const prefix = found[1] ?? '';
  const data = new RegExp(`<${prefix}sheetData(?=[\\s>])${TAG_REST}`).exec(text);
  const end = text.lastIndexOf(`</${prefix}sheetData`);
  if (!data || data[0].endsWith('/>') || end < data.index) return null;
  const start = data.index + data[0].length;
  const split = splitRows(text.slice(start, end), prefix);
  return split && { shell: text.slice(0, start) + text.slice(end), rootTag: found[0], split };
}

/** The rows of a worksheet, in their order. Rows that are only looked at are written as they came. */
export class RowList {
  private readonly rows = new Map<number, Row>();
  private isSorted = true;

  private constructor(
    private readonly tail: string,
    private readonly parse: (text: string) => Element | null,
  ) {}

  /** `parse` makes an element of a row's text. */
  static ofText({ rows, tail }: Split, parse: (text: string) => Element | null): RowList {
    const list = new RowList(tail, parse);
    for (const [number, text] of rows)
      list.rows.set(number, { number, text, element: null, isChanged: false });
    return list;
  }

  static ofElements(rows: readonly (readonly [number: number, element: Element])[]): RowList {
    const list = new RowList('', () => null);
    for (const [number, element] of rows) list.add(number, element);
    return list;
  }

  get isEmpty(): boolean {
    return this.rows.size === 0;
  }

  /** The row as an element; null where the sheet has none. */
  look(number: number): Element | null {
    const row = this.rows.get(number);
    if (!row) return null;
    row.element ??= this.parse(row.text.trimStart());
    return row.element;
  }

  /** Says that the row is changed: it is written from its element. */
  touch(number: number): void {
    const row = this.rows.get(number);
    if (row) row.isChanged = true;
  }

  add(number: number, element: Element): void {
    this.rows.set(number, { number, text: '', element, isChanged: true });
    this.isSorted = false;
  }

  /** Rows whose text, as it came, holds the words, and those that are changed. */
  numbersHolding(words: string): number[] {
    const found = [...this.rows.values()].filter((row) => row.isChanged || row.text.includes(words));
    return found.map((row) => row.number);
  }

  write(out: string[], writeElement: (element: Element) => void): void {
    const rows = [...this.rows.values()];
    if (!this.isSorted) rows.sort((one, other) => one.number - other.number);
    for (const row of rows) {
      if (!row.isChanged || !row.element) out.push(row.text);
      else {
        out.push(/^\s*/.exec(row.text)?.[0] ?? '');
        writeElement(row.element);
      }
    }
    out.push(this.tail);
  }
}
