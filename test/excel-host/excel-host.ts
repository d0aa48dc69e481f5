import { a1, areaText, type Area, type Place } from '../../src/grid/address';
import { Batches } from './batch';
import { workbook } from './classes/workbook';
import type { Book } from './model/book';
import { Calculation } from './model/calculation';
import { SHEET_AREA, type CellValue, type HostSheet } from './model/sheet';
import { LineFailure, Mishaps, type Fault } from './mishaps';
import { ACTION, type Json, type Request, type Response } from './wire';

/** What is told to the add-in: the numbers are the client library's own. */
const MESSAGE = { changed: 10, selected: 14 } as const;
export type HostEvent = keyof typeof MESSAGE;

export interface HostMessage {
  readonly type: number;
  /** JSON. */
  readonly message: string;
}

/** Requests and answers on the web may not be larger. */
const PAYLOAD_LIMIT = 5_000_000;

/**
 * A local Excel: answers the client library's batches over a workbook in memory. Its answers were derived from the
 * library's own code and from Excel's documentation, and never compared with a real Excel.
 */
export class ExcelHost {
  readonly calculation: Calculation;
  /** Batches that were answered, save those by which the library lets go of what it held: one a `sync`. */
  syncs = 0;
  /** How many actions each of them asked for. */
  readonly actions: number[] = [];
  /** All batches. */
  batches = 0;
  /** Answers that were too large to be sent. */
  refusedPayloads = 0;
  /** Whether a matrix in such an answer comes as null and the answer as a success: Excel on the web was seen doing so. */
  nullsWhatIsTooLarge = false;
  /** Bytes of the largest request so far. */
  largestRequest = 0;
  /** Milliseconds until a batch reaches Excel, and as many back. */
  latency: () => number = () => 0;
  /** A person is in a cell: nothing can be asked of Excel. */
  isEditingCell = false;
  hasPrinter = true;
  tellsEvents = true;
  /** Where the messages go. */
  onMessage: (message: HostMessage) => void = () => undefined;
  private readonly answering: Batches;
  private readonly listened = new Set<HostEvent>();
  private queued: HostMessage[] = [];
  private readonly mishaps = new Mishaps();

  constructor(readonly book: Book) {
    this.calculation = new Calculation(book);
    this.answering = new Batches(workbook(this));
  }

  /** Takes a request and gives the answer, both as JSON: nothing is shared with the client. Throws a LineFailure. */
  answer(body: string): string {
    this.batches += 1;
    const request = JSON.parse(body) as Request;
    if (!isCleanup(request)) {
      this.syncs += 1;
      this.actions.push(request.Actions.length);
    }
    const bytes = Buffer.byteLength(body);
    this.largestRequest = Math.max(this.largestRequest, bytes);
    const response = this.respond(request, bytes);
    this.send();
    if (!isCleanup(request)) this.mishaps.after(this.syncs);
    const text = JSON.stringify(response);
    if (Buffer.byteLength(text) <= PAYLOAD_LIMIT) return text;
    this.refusedPayloads += 1;
    return JSON.stringify(
      this.nullsWhatIsTooLarge ? withoutMatrices(response) : failed('ResponsePayloadSizeLimitExceeded'),
    );
  }

  /** The same over a slow line. */
  async answerLater(body: string): Promise<string> {
    const wait = (ms: number) => (ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : null);
    await wait(this.latency());
    const answer = this.answer(body);
    await wait(this.latency());
    return answer;
  }

  private respond(request: Request, size: number): Response {
    if (this.isEditingCell) return failed('InvalidOperationInCellEditMode');
    if (size > PAYLOAD_LIMIT) return failed('RequestPayloadSizeLimitExceeded');
    const fault = isCleanup(request) ? null : this.mishaps.faultOf(this.syncs);
    if (!fault) return this.answering.answer(request);
    const done = { before: 0, after: request.Actions.length };
    const actions = typeof fault.when === 'string' ? done[fault.when] : fault.when.action;
    const response = this.answering.answer({ ...request, Actions: request.Actions.slice(0, actions) });
    if (fault.told === 'by-the-line') throw new LineFailure(fault.code);
    if (fault.told === 'by-nulls') return withoutMatrices(response);
    return { ...failed(fault.code), Results: response.Results };
  }

  /** Lets a batch fail. */
  failAt(fault: Fault): void {
    this.mishaps.failAt(fault, this.syncs);
  }

  /** From that batch on (1 is the next) Excel answers nothing but errors. */
  dieAt(batch: number): void {
    this.mishaps.dieAt(batch, this.syncs);
  }

  /** Excel answers again, and what was to fail no longer does. */
  revive(): void {
    this.mishaps.revive();
  }

  /** Somebody else changes the workbook just after a batch (1 is the next) was answered. */
  changeAfter(batch: number, act: () => void): void {
    this.mishaps.changeAfter(batch, act, this.syncs);
  }

  listen(event: HostEvent, on: boolean): void {
    if (on) this.listened.add(event);
    else this.listened.delete(event);
  }

  listens(event: HostEvent): boolean {
    return this.listened.has(event);
  }

  changed(sheet: HostSheet, address: string, triggerSource: 'ThisLocalAddin' | 'Unknown'): void {
    this.tell('changed', {
      address,
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource,
      worksheetId: sheet.id,
    });
  }

  activate(sheet: HostSheet): void {
    this.activated = sheet;
  }

  private activated: HostSheet | null = null;

  select(sheet: HostSheet, area: Area): void {
    if (this.activated && this.activated !== sheet) this.activated = sheet;
    this.book.selections.push(`${sheet.name}!${areaText(area)}`);
    this.tell('selected', { address: areaText(area), worksheetId: sheet.id });
  }

  private tell(event: HostEvent, message: { [name: string]: Json }): void {
    if (!this.tellsEvents || !this.listened.has(event)) return;
    this.queued.push({ type: MESSAGE[event], message: JSON.stringify(message) });
  }

  /** A person types an entry into a cell. */
  typeIn(sheetName: string, row: number, column: number, entry: CellValue): void {
    const sheet = this.sheet(sheetName);
    this.book.enter(sheet, row, column, entry);
    this.changed(sheet, a1(row, column), 'Unknown');
    this.send();
  }

  /** A person goes to a cell. */
  goTo({ sheet, row, column }: Place): void {
    this.select(this.sheet(sheet), { top: row, left: column, bottom: row, right: column });
    this.send();
  }

  sheet(name: string): HostSheet {
    const sheet = this.book.sheetNamed(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  private send(): void {
    const messages = this.queued;
    this.queued = [];
    messages.forEach((message) => this.onMessage(message));
  }
}

/** Whole sheet, for tests that look into it. */
export const EVERYWHERE = SHEET_AREA;

function isCleanup({ Actions }: Request): boolean {
  return Actions.every(
    ({ ActionType, Name }) => ActionType === ACTION.instantiate || Name === '_RemoveReference',
  );
}

/** The answer with null for every matrix. */
function withoutMatrices(response: Response): Response {
  const isMatrix = (value: Json) => Array.isArray(value) && value.length > 0 && value.every(Array.isArray);
  const without = (value: Json): Json =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, isMatrix(one) ? null : one]))
      : value;
  return { ...response, Results: response.Results.map((one) => ({ ...one, Value: without(one.Value) })) };
}

function failed(Code: string): Response {
  const Message = `本地化的消息：${Code}`;
  return { Results: [], Error: { Code, Message, Location: '', ActionIndex: 0, HttpStatusCode: 400 } };
}
