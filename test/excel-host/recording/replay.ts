import { workbookFile } from '../../workbook/fixtures/simple';
import { hostOf } from '../open-in-host';
import type { Json, Request, Response } from '../wire';
import type { Exchange, Recording } from './recording';

/** Contents are compared as they are, everything else by its shape. */
const CONTENTS = new Set([
  'Values',
  'Formulas',
  'NumberFormat',
  'ValueTypes',
  'Name',
  'Visibility',
  'Formula',
]);
const IDS = new Set(['_ReferenceId', 'Id']);

/** What the local host would have answered otherwise than the recorded Excel did, batch by batch; a sentence each. */
export function differences({ sheets, exchanges }: Recording): string[] {
  const host = hostOf(workbookFile({ sheets: sheets.map((name) => ({ name, rows: [] })) }));
  const ours = new Map<string, string>();
  return exchanges.flatMap((exchange, index) => {
    const answer = JSON.parse(host.answer(JSON.stringify(translated(exchange.request, ours)))) as Response;
    if (exchange.answer) pair(exchange.answer, answer, ours);
    return between(exchange, answer, ours).map((text) => `${index + 1}. ${exchange.scene}: ${text}`);
  });
}

function between(
  { answer: recorded, lineError }: Exchange,
  answer: Response,
  ours: ReadonlyMap<string, string>,
): string[] {
  if (recorded === null) return [`Excel gave no answer (${lineError ?? '?'}), the host did`];
  const [code, ourCode] = [recorded.Error?.Code, answer.Error?.Code];
  if (code !== ourCode) return [`the error is ${code ?? 'none'}, here ${ourCode ?? 'none'}`];
  return recorded.Results.flatMap(({ ActionId, Value }, index) => {
    const other = answer.Results[index];
    const [one, two] = [shape(translated(Value, ours)), shape(other?.Value ?? null)];
    const isSame = ActionId === other?.ActionId && JSON.stringify(one) === JSON.stringify(two);
    return isSame ? [] : [`action ${ActionId} gave ${JSON.stringify(one)}, here ${JSON.stringify(two)}`];
  });
}

function shape(value: Json, name = ''): Json {
  if (value === null || CONTENTS.has(name)) return value;
  if (Array.isArray(value)) return value.map((one) => shape(one));
  if (typeof value !== 'object') return typeof value;
  const entries = Object.entries(value).sort(([one], [other]) => one.localeCompare(other));
  return Object.fromEntries(entries.map(([key, one]) => [key, shape(one, key)]));
}

/** Learns which of our ids stands for which of Excel's. */
function pair(recorded: unknown, answer: unknown, ours: Map<string, string>): void {
  if (typeof recorded !== 'object' || typeof answer !== 'object' || !recorded || !answer) return;
  for (const [name, value] of Object.entries(recorded)) {
    const other = (answer as Record<string, unknown>)[name];
    if (IDS.has(name) && typeof value === 'string' && typeof other === 'string') ours.set(value, other);
    else pair(value, other, ours);
  }
}

/** The request with our ids for Excel's. */
function translated<T extends Json | Request>(value: T, ours: ReadonlyMap<string, string>): T {
  if (typeof value === 'string') return (ours.get(value) ?? value) as T;
  if (Array.isArray(value)) return value.map((one: Json) => translated(one, ours)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value) as [string, Json][];
  return Object.fromEntries(entries.map(([name, one]) => [name, translated(one, ours)])) as T;
}
