import { cellAt } from '../../grid/grid';
import { isHeading, isTotalLabel } from '../../recognise/labels';
import { textOf, type View } from '../../recognise/view';
import { oneLine } from '../../text/letters';
import { plain } from '../../text/normalise';
import { readFigure, type Figure } from '../figure';
import { periodKey, type Period } from '../period';
import type { Entry, NamedMeasure, Result } from '../table';
import { unitOfMeasure } from '../units-of-measure';
import { hasAny, type Columns } from './columns';
import type { Head } from './heads';
import { bareName, isPart, nameMeasure } from './name-measure';

/** What holds for every row of the table. */
export interface Whole {
  /** The unit that lines above, the title or the sheet name. */
  readonly unit: string;
  /** 单位：万元 above the table; "" where no line says it. */
  readonly measureUnit: string;
  /** The measure that the title names, for tables of one measure. */
  readonly measure: string;
  readonly period: Period | null;
}

/** Names that go on down their rows, and what the rows above said. */
interface Carried {
  readonly area: string | null;
  readonly unit: string;
  readonly group: string | null;
  /** The last measure that is no part. */
  readonly parent: string | null;
}

const ALL_UNITS = /^(全省|全市|全县|全区|全州|小计|平均|总数)$/;
const GRADE =
  /^(优秀?|良好?|中等?|合格|不合格|基本合格|较好|好|一般|较差|差|[ABCD]|[一二三四]等|达标|未达标)$/i;

/** One entry a measure and unit, in the order of the sheet. */
export function readEntries(view: View, columns: Columns, body: readonly number[], whole: Whole): Entry[] {
  const entries: Entry[] = [];
  let carried: Carried = { area: null, unit: '', group: null, parent: null };
  for (const row of body) {
    carried = carriedOn(view, columns, row, carried);
    const label = labelOf(view, columns, row);
    if (label === '' && columns.labels.length > 0) continue;
    if (isSection(view, columns, row, label)) continue;
    const made = entriesOf(view, columns, row, label, carried, whole);
    entries.push(...made);
    const [first] = made;
    if (first && columns.labels.length > 0 && !isPart(label))
      carried = { ...carried, parent: first.measure.name };
  }
  return entries;
}

function carriedOn(view: View, columns: Columns, row: number, before: Carried): Carried {
  const label = labelOf(view, columns, row);
  const area = textOf(view, row, columns.area);
  const unit = textOf(view, row, columns.unit);
  const group = columns.labels.length > 1 ? textOf(view, row, columns.labels[0] ?? null) : '';
  const section = isSection(view, columns, row, label) ? areaName(label) : null;
  const isNewUnit = unit !== '' && unit !== before.unit;
  return {
    area: section ?? (area === '' ? before.area : areaName(area)),
    unit: unit === '' ? before.unit : oneLine(unit),
    group: group === '' ? before.group : oneLine(group),
    parent: isNewUnit && columns.layout === 'list' ? null : before.parent,
  };
}

/** 一、就业和再就业方面(11项): a heading over its measures, no figures beside it. */
function isSection(view: View, columns: Columns, row: number, label: string): boolean {
  if (columns.labels.length === 0 || label === '') return false;
  const figures = columns.figures.map(({ column }) => column);
  if (hasAny(view, row, [...figures, columns.measureUnit ?? 0])) return false;
  return isHeading(label) || /(方面|类|工作)(\(.*\))?:?$/.test(plain(label));
}

function areaName(text: string): string {
  return bareName(text)
    .replace(/\(.*?\)$/, '')
    .replace(/方面$/, '');
}

/** The lowest label that the row has. */
function labelOf(view: View, columns: Columns, row: number): string {
  const texts = columns.labels.map((column) => textOf(view, row, column));
  return [...texts].reverse().find((text) => text !== '') ?? '';
}

function entriesOf(
  view: View,
  columns: Columns,
  row: number,
  label: string,
  carried: Carried,
  whole: Whole,
): Entry[] {
  const entities = [...new Set(columns.figures.map(({ entity }) => entity))];
  const acrossUnits = columns.layout === 'units-across';
  const rowUnit = columns.unit === null ? whole.unit : carried.unit;
  if (columns.unit !== null && rowUnit === '') return [];
  return entities.flatMap((entity) => {
    const heads = columns.figures.filter((head) => head.entity === entity);
    const named = columns.labels.length > 0 ? label : entity || whole.measure;
    const unit = acrossUnits ? entity : rowUnit;
    const measureUnit =
      unitOfMeasure(textOf(view, row, columns.measureUnit)) ??
      unitIn(named) ??
      heads.find((head) => head.role !== 'rate' && head.unit)?.unit ??
      whole.measureUnit;
    const read = (head: Head | undefined) => (head ? figureAt(view, row, head.column, measureUnit) : null);
    const yearly = heads.find(({ role, period }) => role === 'target' && (!period || period.months === 12));
    const target = read(yearly ?? heads.find(({ role }) => role === 'target'));
    const measure: NamedMeasure = nameMeasure(bareName(named), {
      unit: measureUnit,
      area: carried.area ?? (columns.labels.length > 1 && carried.group !== label ? carried.group : null),
      parent: isPart(named) ? carried.parent : null,
      bound: target?.bound ?? null,
    });
    return [
      {
        unit,
        measure,
        target,
        results: resultsOf(heads, read, whole.period, yearly),
        grade: gradeOf(view, columns, row, heads),
        weight: columns.weight === null ? null : figureAt(view, row, columns.weight, '%'),
        remark: textOf(view, row, columns.remark),
        isTotal: isTotalLabel(unit) || ALL_UNITS.test(plain(unit)),
      },
    ];
  });
}

function figureAt({ grid }: View, row: number, column: number, unit: string): Figure | null {
  return readFigure(cellAt(grid, row, column), { sheet: grid.sheet, row, column }, unit);
}

function unitIn(name: string): string | null {
  return unitOfMeasure(/[(（]([^()（）]{1,6})[)）]\s*$/.exec(name)?.[1] ?? '');
}

/** One result a period, in the order of the columns; a rate that names no period goes with the result before it. */
function resultsOf(
  heads: readonly Head[],
  read: (head: Head | undefined) => Figure | null,
  period: Period | null,
  yearly: Head | undefined,
): Result[] {
  const results = timed(
    heads.filter(({ role }) => role === 'done' || role === 'rate'),
    period,
  );
  const keys = [...new Set(results.map((head) => periodKey(head.period)))];
  return keys.map((key) => {
    const own = results.filter((head) => periodKey(head.period) === key);
    const target = heads.find(
      (head) => head.role === 'target' && head !== yearly && head.period && periodKey(head.period) === key,
    );
    return {
      period: own[0]?.period ?? null,
      done: read(own.find(({ role }) => role === 'done')),
      stated: read(own.find(({ role }) => role === 'rate')),
      target: read(target),
    };
  });
}

function timed(heads: readonly Head[], whole: Period | null): Head[] {
  let last = whole;
  return heads.map((head) => {
    last = head.period ?? (head.role === 'rate' ? last : whole);
    return { ...head, period: last };
  });
}

/** A judged indicator: its grade stands in its own column, or where a figure would. */
function gradeOf(view: View, columns: Columns, row: number, heads: readonly Head[]): string | null {
  const places = [columns.grade, ...heads.filter(({ role }) => role === 'done').map(({ column }) => column)];
  const texts = places.map((column) => plain(textOf(view, row, column)));
  return texts.find((text) => GRADE.test(text)) ?? null;
}
