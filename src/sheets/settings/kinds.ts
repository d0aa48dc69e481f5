import { ADOPT_REPORTED } from './adopt-reported';
import { CORRECTIONS } from './corrections';
import { IGNORED } from './ignored';
import { KEPT } from './kept';
import { LAYOUTS } from './layouts';
import type { SettingKind, SettingRow, SettingsWords } from './kind';
import { READINGS } from './readings';
import { THRESHOLDS } from './thresholds';
import { UNMARKED } from './unmarked';

/** Every kind of decision by the name of its slice, in the order of their rows. A new kind: its file, and its line here. */
const KINDS = {
  readings: READINGS,
  kept: KEPT,
  adoptReported: ADOPT_REPORTED,
  ignored: IGNORED,
  thresholds: THRESHOLDS,
  corrections: CORRECTIONS,
  unmarked: UNMARKED,
  layouts: LAYOUTS,
};

type Name = keyof typeof KINDS;

/** What the office decided, a slice a kind; each kind's file says what its keys mean. */
export type Decisions = { readonly [K in Name]: (typeof KINDS)[K]['none'] };

const NAMES = Object.keys(KINDS) as Name[];

export const NO_DECISIONS = Object.fromEntries(
  NAMES.map((name) => [name, KINDS[name].none]),
) as unknown as Decisions;

export function rowsOfDecisions(decisions: Decisions, words: SettingsWords): SettingRow[] {
  return NAMES.flatMap((name) => rowsOfOne(name, decisions, words));
}

function rowsOfOne<K extends Name>(name: K, decisions: Decisions, words: SettingsWords) {
  const kind = KINDS[name] as unknown as SettingKind<Decisions[K]>;
  return kind.rows(decisions[name], words);
}

/** The decisions with one more row; null where no kind understands it. */
export function withRow(decisions: Decisions, row: SettingRow): Decisions | null {
  const name = NAMES.find((one) => KINDS[one].name === row.kind);
  return name === undefined ? null : withRowOf(name, decisions, row);
}

function withRowOf<K extends Name>(name: K, decisions: Decisions, row: SettingRow): Decisions | null {
  const kind = KINDS[name] as unknown as SettingKind<Decisions[K]>;
  const slice = kind.read(decisions[name], row);
  return slice === null ? null : { ...decisions, [name]: slice };
}
