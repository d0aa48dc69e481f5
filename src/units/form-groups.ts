import type { LevelName } from '../recognise/table';
import { letters } from '../text/letters';
import { nameUnits, type UnitName } from './name-units';
import { exactSum } from './sums';
import { pointsOf, type UnitResult } from './unit-result';

/** One unit in a group: its result, its name, and where its parts stand among the group's. */
export interface Unit extends UnitName {
  /** What it was known by before anybody corrected it. */
  readonly found: UnitName;
  readonly result: UnitResult;
  /** For each part of the group the index of the unit's own; null where it has none. */
  readonly parts: readonly (number | null)[];
  /** null: comparable; else how its form differs. */
  readonly differs: { readonly items: number; readonly points: number | null } | null;
}

/** Results on the same form: what can be added up, compared and ranked together. */
export interface FormGroup {
  readonly title: string;
  readonly form: string | null;
  readonly parts: readonly { readonly name: string; readonly points: number | null }[];
  readonly points: number | null;
  /** Lowest first. */
  readonly levels: readonly LevelName[];
  readonly units: readonly Unit[];
}

const NAMELESS: UnitName = { name: '', from: 'none' };

/** Below this share of common items two tables are different forms. */
const SAME_FORM = 0.6;

/** Groups in the order in which their forms first come; units in the order of the results. */
export function groupByForm(
  results: readonly UnitResult[],
  corrections: ReadonlyMap<string, string> = new Map(),
): FormGroup[] {
  const groups: UnitResult[][] = [];
  for (const result of results) {
    const known = groups.find(([first]) => first && isSameForm(first, result));
    if (known) known.push(result);
    else groups.push([result]);
  }
  return groups.map((group) => groupOf(group, corrections));
}

function isSameForm(one: UnitResult, other: UnitResult): boolean {
  if (one.form !== null || other.form !== null) return one.form === other.form;
  const words = new Set(one.words);
  const common = other.words.filter((word) => words.has(word)).length;
  return common / Math.max(one.words.length, other.words.length) >= SAME_FORM;
}

function groupOf(results: readonly UnitResult[], corrections: ReadonlyMap<string, string>): FormGroup {
  const model = mostCommon(results, shapeOf);
  const found = nameUnits(results, new Map());
  const names = nameUnits(results, corrections);
  const title = mostCommon(
    results.map((result, index) => titleWithout(result.title, names[index]?.name ?? '')),
    (text) => text,
  );
  return {
    title,
    form: model.form,
    parts: model.parts,
    points: pointsOf(model),
    levels: [...new Set([model, ...results].flatMap(({ levels }) => levels.map(({ name }) => name)))],
    units: results.map((result, index) => ({
      ...(names[index] ?? NAMELESS),
      found: found[index] ?? NAMELESS,
      result,
      parts: model.parts.map((part, at) => partIn(result, model, part.name, at)),
      differs: shapeOf(result) === shapeOf(model) ? null : differenceOf(result),
    })),
  };
}

/** Forms whose items or points differ give scores that can't be compared. */
function shapeOf({ words, parts }: UnitResult): string {
  return `${words.length}|${exactSum(parts.map(({ points }) => points ?? 0))}`;
}

function differenceOf(result: UnitResult): Unit['differs'] {
  return { items: result.words.length, points: pointsOf(result) };
}

function partIn(result: UnitResult, model: UnitResult, name: string, at: number): number | null {
  if (result.parts.length === model.parts.length) return at;
  const found = result.parts.findIndex((part) => letters(part.name) === letters(name));
  return found < 0 ? null : found;
}

/** 青溪县2004年度…评分表 of 青溪县 is the form 2004年度…评分表. */
function titleWithout(title: string, unit: string): string {
  const rest = unit !== '' && title.startsWith(unit) ? title.slice(unit.length) : title;
  return rest.replace(`（${unit}）`, '').trim() || title;
}

/** The first of the most frequent. */
function mostCommon<T>(all: readonly T[], by: (one: T) => string): T {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(by(one), (counts.get(by(one)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const found = all.find((one) => counts.get(by(one)) === most);
  if (found === undefined) throw new Error('a group has at least one result');
  return found;
}
