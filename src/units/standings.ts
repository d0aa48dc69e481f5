import type { Content } from '../grid/plan';
import type { LevelName } from '../recognise/table';
import type { FormGroup, Unit } from './form-groups';
import { UNIT_MESSAGES } from './messages';
import type { LevelResult, UnitResult } from './unit-result';

/** What a person decided about a unit, by the key of its result. */
export interface UnitDecision {
  readonly takesPart: boolean;
  /** 一票否决: why; "" for none. */
  readonly veto: string;
}

/** A unit in its place: 1 is best; equal totals share a place and the next ones are passed over (1, 1, 3). */
export interface Ranked {
  readonly unit: Unit;
  readonly level: LevelResult;
  readonly total: number;
  readonly place: number;
}

/** A unit that is not ranked, and why; it stands apart, never last. */
export interface Apart {
  readonly unit: Unit;
  /** null where it has no such level. */
  readonly level: LevelResult | null;
  readonly reasons: readonly string[];
  /** Only scores are missing: in a section where none is, it has its place all the same. */
  readonly contends: boolean;
}

export interface Standings {
  readonly level: LevelName;
  /** Best first; equals in the order of the group. */
  readonly ranked: readonly Ranked[];
  readonly apart: readonly Apart[];
}

/** The places of a group's units at one level. Only whole, comparable results of units that take part are ranked. */
export function standingsAt(
  group: FormGroup,
  level: LevelName,
  decisions: ReadonlyMap<string, UnitDecision> = new Map(),
): Standings {
  const apart: Apart[] = [];
  const whole: Omit<Ranked, 'place'>[] = [];
  for (const unit of group.units) {
    const own = unit.result.levels.find(({ name }) => name === level) ?? null;
    const always = alwaysApart(group, unit, own, decisions);
    const reasons = [...always, ...(always[0] === UNIT_MESSAGES.apart.excluded ? [] : missingIn(own))];
    if (own && reasons.length === 0 && typeof own.total === 'number')
      whole.push({ unit, level: own, total: own.total });
    else
      apart.push({
        unit,
        level: own,
        reasons,
        contends: always.length === 0 && own !== null && own.entered > 0,
      });
  }
  const totals = whole.map(({ total }) => total);
  const ranked = whole
    .map((one) => ({ ...one, place: placeOf(one.total, totals) }))
    .sort((one, other) => one.place - other.place);
  return { level, ranked, apart };
}

/** As RANK has it: one more than there are better ones. */
export function placeOf(value: number, among: readonly number[]): number {
  return 1 + among.filter((other) => other > value).length;
}

/** What a unit got in a part of the group; null where its form has no such part. */
export function partContent({ parts }: Unit, level: LevelResult, at: number): Content {
  const own = parts[at] ?? null;
  return (own === null ? undefined : level.parts[own]) ?? { value: null };
}

/** Whether two levels scored as many items of a part as each other (of every part, where none is named): else their sums differ by what is missing. */
export function scoredAlike({ parts }: Unit, one: LevelResult, other: LevelResult, at?: number): boolean {
  const asked = at === undefined ? parts : [parts[at] ?? null];
  return asked.every((own) => own === null || one.missing[own] === other.missing[own]);
}

/** Whatever it scored. */
function alwaysApart(
  { units }: FormGroup,
  { name, differs, result }: Unit,
  level: LevelResult | null,
  decisions: ReadonlyMap<string, UnitDecision>,
): string[] {
  const say = UNIT_MESSAGES.apart;
  const decision = decisions.get(result.key);
  const takesPart = ({ key }: UnitResult) => decisions.get(key)?.takesPart !== false;
  if (!takesPart(result)) return [say.excluded];
  const same = units.filter((other) => other.name === name && takesPart(other.result)).length;
  return [
    ...(decision && decision.veto !== '' ? [say.vetoed(decision.veto)] : []),
    ...(level?.isOut ? [say.disqualified] : []),
    ...(same > 1 ? [say.duplicate(same)] : []),
    ...(differs ? [say.otherForm(differs.items, differs.points)] : []),
  ];
}

function missingIn(level: LevelResult | null): string[] {
  const say = UNIT_MESSAGES.apart;
  if (!level || level.entered === 0) return [say.notScored];
  return [
    ...(level.blank > 0 ? [say.blank(level.blank)] : []),
    ...(level.unread > 0 ? [say.unread(level.unread)] : []),
  ];
}

/** Levels at which any unit has a score, lowest first; all where none has one. */
export function levelsUsed({ levels, units }: FormGroup): readonly LevelName[] {
  const used = levels.filter((level) =>
    units.some(({ result }) => result.levels.some(({ name, entered }) => name === level && entered > 0)),
  );
  return used.length > 0 ? used : levels;
}

/** The level whose places count: the highest at which more than half as many are ranked as where most are. null: nowhere any. */
export function decisiveLevel(
  group: FormGroup,
  decisions: ReadonlyMap<string, UnitDecision> = new Map(),
): Standings | null {
  const all = levelsUsed(group).map((level) => standingsAt(group, level, decisions));
  const most = Math.max(0, ...all.map(({ ranked }) => ranked.length));
  return all.findLast(({ ranked }) => ranked.length * 2 > most) ?? null;
}
