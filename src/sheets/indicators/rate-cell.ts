import { a1, quotedSheet } from '../../grid/address';
import type { Content } from '../../grid/plan';
import type { Figure } from '../../indicators/figure';
import type { Measured, Standing } from '../../indicators/measured';
import { RANKING_MESSAGES } from '../../indicators/messages';
import { percentOf } from '../../indicators/ranking';
import { UNIT_SHEET_MESSAGES } from '../units/messages';
import type { IndicatorScene } from './scene';
import type { WeightPlaces } from './weights';

/** A figure inside a formula: its cell, or the number itself where no cell of this workbook holds it. */
interface Operand {
  readonly ref: string;
  /** In the measure's own scale: a percent cell holds hundredths. */
  readonly value: string;
}

/** A unit's 完成率 on a measure, as a formula over target and result; "—" where nothing is demanded, blank where it is missing. */
export function rateContent(
  { lowerIsBetter }: Measured,
  standing: Standing | undefined,
  scene: IndicatorScene,
  places: WeightPlaces,
): Content {
  if (standing?.kind === 'not-set') return { value: UNIT_SHEET_MESSAGES.noPlace };
  const percent = percentOf(standing, scene.scoring);
  const value = percent?.toNumber() ?? '';
  if (standing?.kind === 'grade') {
    const at = places.grade(standing.grade);
    return {
      formula: `=IF(${at}="","${standing.grade}",${at})`,
      value: percent ? value : standing.grade,
    };
  }
  if (standing?.kind !== 'rate') return { value: null };
  const [target, done] = [standing.target, standing.done].map((figure) => operand(figure, scene));
  if (!target || !done) return { value: null };
  const rate = lowerIsBetter ? lowerRate(target, done, places) : `${done.value}/${target.value}*100`;
  return {
    formula: `=IF(COUNT(${target.ref},${done.ref})<2,"",IF(${target.ref}=0,"",${rate}))`,
    value: lowerIsBetter && typeof value === 'number' ? Math.max(0, value) : value,
  };
}

function lowerRate(target: Operand, done: Operand, { lower }: WeightPlaces): string {
  const less = `MAX(0,200-${done.value}/${target.value}*100)`;
  const turned = `${target.value}/${done.value}*100`;
  return `IF(OR(${lower}="${RANKING_MESSAGES.lower.less}",${done.ref}=0),${less},${turned})`;
}

function operand(
  { sheet, row, column, numeric, percent, value }: Figure,
  { grids }: IndicatorScene,
): Operand {
  if (!numeric || !grids?.some((grid) => grid.sheet === sheet)) {
    const number = value?.toFixed() ?? '';
    return { ref: number, value: number.startsWith('-') ? `(${number})` : number };
  }
  const ref = `${quotedSheet(sheet)}!${a1(row, column)}`;
  return { ref, value: percent ? `(${ref}*100)` : ref };
}
