import { a1, areaText } from '../grid/address';
import type { AssessedEntry, AssessedIndicators } from '../indicators/assessed';
import { rounded, type Completion } from '../indicators/completion';
import type { Figure } from '../indicators/figure';
import { periodName } from '../indicators/messages';
import type { Period } from '../indicators/period';

/** A table of targets and results as other tools read it. The names of the members are a contract: keep them. */
export function indicatorsJson({ id, table, entries }: AssessedIndicators) {
  return {
    id,
    sheet: table.sheet,
    range: areaText(table.area),
    title: table.title,
    layout: table.layout,
    headerRows: table.headerRows,
    period: periodJson(table.period),
    units: [...new Set(entries.filter(({ entry }) => !entry.isTotal).map(({ entry }) => entry.unit))],
    entries: entries.map(entryJson),
  };
}

function entryJson({ entry, results }: AssessedEntry) {
  const { unit, measure, target, grade, weight, remark, isTotal } = entry;
  return {
    unit,
    isTotal,
    measure: measure.name,
    known: measure.known,
    area: measure.area,
    kind: measure.kind,
    measureUnit: measure.unit,
    better: measure.better,
    parent: measure.parent,
    target: figureJson(target),
    results: results.map(({ result, completion }) => ({
      period: periodJson(result.period),
      done: figureJson(result.done),
      stated: figureJson(result.stated),
      target: figureJson(result.target),
      completion: completionJson(completion),
    })),
    grade,
    weight: figureJson(weight),
    remark,
  };
}

function figureJson(figure: Figure | null) {
  if (!figure) return null;
  const { sheet, row, column, shown, value, problem, bound } = figure;
  return { sheet, cell: a1(row, column), shown, value: value?.toNumber() ?? null, problem, bound };
}

function periodJson(period: Period | null) {
  return period && { ...period, name: periodName(period) };
}

/** Percentages and points to hundredths, half up. */
function completionJson({ state, percent, points, met, readings, ahead }: Completion) {
  return {
    state,
    percent: percent && rounded(percent),
    points: points && rounded(points),
    met,
    ahead: ahead && rounded(ahead),
    readings: readings.map((reading) => ({ name: reading.name, percent: rounded(reading.percent) })),
  };
}
