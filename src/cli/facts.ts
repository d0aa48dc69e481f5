import path from 'node:path';
import type { Assessment, FactState } from '../assessment';
import type { FactEntry } from '../fill/evidence';
import { factKey, readEvidence, readFactValue } from '../sheets/evidence';
import { WorkbookError } from '../workbook/port';
import { openFile, readBytes } from './files';
import { SENTENCES } from './messages';

/** 编号 → level → value as it stood in the file. A level of "" is the level that is being scored. */
type Given = Map<string, Map<string, unknown>>;

/** Reads --facts: JSON, or a workbook with a filled 佐证数据 sheet. */
export async function readFacts(file: string): Promise<Given> {
  if (/\.json$/i.test(file)) return fromJson(file);
  const snapshot = await openFile(file).read();
  const given: Given = new Map();
  for (const row of readEvidence(snapshot)) given.set(row.key, new Map(row.values));
  return given;
}

function fromJson(file: string): Given {
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder().decode(readBytes(file)));
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw new WorkbookError('bad-json', SENTENCES.badFacts(path.basename(file), '这不是有效的 JSON。'));
  }
  const given: Given = new Map();
  collect(parsed, given);
  return given;
}

/**
 * Takes `{id, values: {level: value}}` wherever it stands (so `inspect --json` can be edited and given back),
 * and `{"T1-07-slug": {level: value}}` or `{"T1-07-slug": value}`.
 */
function collect(node: unknown, given: Given): void {
  if (Array.isArray(node)) return node.forEach((one) => collect(one, given));
  if (!isRecord(node)) return;
  if (typeof node['id'] === 'string' && isRecord(node['values'])) {
    given.set(node['id'], new Map(Object.entries(node['values'])));
    return;
  }
  for (const [key, value] of Object.entries(node)) {
    if (!/^T\d+-/.test(key)) collect(value, given);
    else
      given.set(
        key,
        isRecord(value) && !isPairOrRate(value) ? new Map(Object.entries(value)) : new Map([['', value]]),
      );
  }
}

/** What of the given facts fits the workbook, as entries, and a sentence for each that does not. */
export function entriesFor(
  assessment: Assessment,
  given: Given,
  levelOf: (table: string) => string | undefined,
): { entries: FactEntry[]; complaints: string[] } {
  const entries: FactEntry[] = [];
  const complaints: string[] = [];
  const places = factPlaces(assessment);
  for (const [key, levels] of given) {
    const place = places.get(key);
    if (!place) complaints.push(SENTENCES.unknownFact(key));
    else {
      for (const [name, raw] of levels) {
        const level = name === '' ? levelOf(place.table) : name;
        if (raw === null || raw === '' || level === undefined) continue;
        const { spec } = place.fact;
        const read = readFactValue(spec, raw);
        if (!read.ok) complaints.push(SENTENCES.badFactValue(key, level, read.why.zh));
        else entries.push({ table: place.table, item: place.item, fact: spec.id, level, value: read.value });
      }
    }
  }
  return { entries, complaints };
}

interface FactPlace {
  readonly table: string;
  readonly item: number;
  readonly fact: FactState;
}

function factPlaces(assessment: Assessment): Map<string, FactPlace> {
  const places = new Map<string, FactPlace>();
  for (const { id, items } of assessment.tables) {
    for (const { item, facts } of items) {
      for (const fact of facts) {
        places.set(factKey(id, item.ordinal, fact.spec.id), { table: id, item: item.ordinal, fact });
      }
    }
  }
  return places;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPairOrRate(value: Record<string, unknown>): boolean {
  return ('done' in value && 'of' in value) || typeof value['rate'] === 'number';
}
