import type { Content } from '../../grid/plan';
import type { SpecCell } from '../../grid/sheet-spec';
import type { Unit } from '../../units/form-groups';
import { UNIT_MESSAGES } from '../../units/messages';
import { partContent, placeOf } from '../../units/standings';
import type { LevelResult } from '../../units/unit-result';
import { cell } from '../page';
import { UNIT_SHEET_MESSAGES as SAY } from './messages';
import { placeFormula } from './place-formulas';

interface Contender {
  readonly unit: Unit;
  readonly level: LevelResult | null;
}

/** A table of units: who contends stands first, the scores of its sections from one column on, their places from another. */
interface Sections {
  readonly count: number;
  readonly first: number;
  readonly units: number;
  readonly scoresFrom: number;
  readonly placesFrom: number;
}

/**
 * The places in each section. Who lacks a score in a section has no place there: its cell holds no number
 * (missingNote), and RANK passes it over.
 */
export function sectionPlaces(contenders: readonly Contender[], table: Sections): SpecCell[] {
  const { first, units } = table;
  const rows = [first, first + contenders.length - 1] as const;
  return Array.from({ length: table.count }).flatMap((_, at) => {
    const scores = contenders.map((one) => scoreIn(one, at));
    const numbers = scores.filter((score) => score !== null);
    return Array.from({ length: units }, (_row, index) => {
      const score = scores[index] ?? null;
      const value = score === null ? SAY.noPlace : placeOf(score, numbers);
      const formula = placeFormula(table.scoresFrom + at, first + index, rows);
      const isLive = index < contenders.length;
      return cell(first + index, table.placesFrom + at, 'score', isLive ? { formula, value } : { value });
    });
  });
}

/** In the place of a sum to which scores are missing; null where none is. */
export function missingNote({ parts }: Unit, { missing }: LevelResult, at: number): Content | null {
  const own = parts[at] ?? null;
  const count = own === null ? 0 : (missing[own] ?? 0);
  return count > 0 ? { value: UNIT_MESSAGES.apart.blank(count) } : null;
}

function scoreIn({ unit, level }: Contender, at: number): number | null {
  if (!level || missingNote(unit, level, at)) return null;
  const { value } = partContent(unit, level, at);
  return typeof value === 'number' ? value : null;
}
