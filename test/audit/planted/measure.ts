import type { Finding } from '../../../src/audit/finding';
import type { Grid } from '../../../src/grid/grid';
import { assessFilled, assessGrid, type Filled } from './filled';
import type { Plant } from './plants';

/** What became of one planted error. */
export interface Outcome {
  readonly kind: string;
  readonly isFound: boolean;
  /** Findings (not mere information) that the honest form does not have of other places and other items: code and cells. */
  readonly besides: readonly string[];
}

const said = ({ code, cells }: Finding): string => `${code} ${cells.join(' ')}`;
const isGrave = ({ severity }: Finding): boolean => severity !== 'info';

/** Changed points no longer add up. */
const CHANGE_POINTS = ['official-points-changed', 'item-added', 'item-missing'];

const known = new WeakMap<Grid, ReadonlySet<string>>();

/** Its key; where it quotes the form, its words too, since rows and ordinals move. */
const namesOf = ({ key, code, quote }: Finding): string[] =>
  quote === '' ? [key] : [key, `${code} ${quote}`];

/** What an empty form shows by itself. */
function ownOf(empty: Grid): ReadonlySet<string> {
  const keys = known.get(empty) ?? new Set(assessGrid(empty).findings.flatMap(namesOf));
  known.set(empty, keys);
  return keys;
}

/** Errors and warnings of an honest form that its empty form does not have: each is a false alarm. */
export function falseAlarms(filled: Filled): string[] {
  const own = ownOf(filled.empty);
  return assessFilled(filled)
    .findings.filter((one) => isGrave(one) && !own.has(one.key))
    .map(said);
}

/** An honest form with one error of the kind; null where it has no place for it. */
export function plantOne(filled: Filled, kind: string, plant: Plant, turn: number): Outcome | null {
  const planted = plant(filled, turn);
  if (!planted) return null;
  const { codes, cell, item } = planted;
  const { findings } = assessFilled(planted.filled);
  const isMeant = (one: Finding) => codes.includes(one.code) && (cell === null || one.cells.includes(cell));
  const goesWith = codes.some((code) => CHANGE_POINTS.includes(code)) ? 'form-points-mismatch' : null;
  const isElsewhere = (one: Finding) =>
    !codes.includes(one.code) &&
    !(cell !== null && one.cells.includes(cell)) &&
    one.code !== goesWith &&
    (one.item === null || one.item !== item);
  const own = ownOf(filled.empty);
  return {
    kind,
    isFound: findings.some(isMeant),
    besides: findings
      .filter((one) => isGrave(one) && !namesOf(one).some((name) => own.has(name)) && isElsewhere(one))
      .map(said),
  };
}
