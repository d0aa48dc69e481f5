import { a1 } from '../../grid/address';
import type { Content } from '../../grid/plan';
import type { ChartSpec, SheetSpec, SpecCell } from '../../grid/sheet-spec';
import { contentsAddedUp, lessThe, type Unless } from '../../units/careful-sums';
import type { FormGroup, Unit } from '../../units/form-groups';
import { levelsUsed, partContent, scoredAlike } from '../../units/standings';
import type { LevelResult } from '../../units/unit-result';
import { SHEET_MESSAGES } from '../messages';
import { STAMP } from '../names';
import { cell, rowOf, type ColumnSpec } from '../page';
import { blockTop, sheetOf, type Block } from './block';
import { UNIT_SHEET_MESSAGES as SAY } from './messages';
import { keyed, type KeyedSheet } from './keyed';
import type { UnitScene } from './scene';
import { sourceOf } from './source';
import { CHART_ROWS, LEVELS_FROM, placesOf, type GroupPlace } from './summary-places';

/** 汇总: unit by unit the parts of its form with each level's sum, the differences between neighbouring levels, the total. */
export function layOutSummary(scene: UnitScene): KeyedSheet {
  const places = placesOf(scene.groups);
  const blocks = scene.groups.flatMap((group, index) => {
    const place = places[index];
    return place ? [blockOf(group, place)] : [];
  });
  const sheet: SheetSpec = sheetOf(
    {
      name: scene.nameOf('汇总'),
      title: SAY.summaryTitle,
      subtitle: `${STAMP}。${SAY.summaryHint}。${SAY.keptNotes}。`,
      headers: [SAY.headers.part, SAY.headers.points],
      footer: scene.footer,
      signatures: SAY.signatures,
    },
    blocks,
  );
  return keyed(sheet, [SAY.headers.unit, SAY.headers.part]);
}

function columnsFor(group: FormGroup): ColumnSpec[] {
  const levels = levelsUsed(group);
  const { unit, part, points, source, note } = SAY.headers;
  return [
    { header: unit, width: 20 },
    { header: part, width: 28 },
    { header: points, width: 8 },
    ...levels.map((header) => ({ header, width: 11 })),
    ...levels
      .slice(1)
      .map((name, index) => ({ header: SAY.difference(name, levels[index] ?? ''), width: 12 })),
    { header: source, width: 28 },
    { header: note, width: 14 },
  ];
}

function blockOf(group: FormGroup, place: GroupPlace): Block {
  const columns = columnsFor(group);
  const lastUnit = place.units.at(-1)?.total ?? place.title + 1;
  return {
    top: place.title,
    columns,
    cells: [
      ...blockTop(place.title, group.title, columns),
      ...group.units.flatMap((unit, index) => {
        const rows = place.units[index];
        return rows ? unitCells(group, unit, rows) : [];
      }),
    ],
    headerRow: place.title + 1,
    last: place.last,
    lastUnit,
    charts: place.chart === null ? [] : [chartOf(group, place, place.chart, columns.length)],
  };
}

function unitCells(group: FormGroup, unit: Unit, { first, total }: GroupPlace['units'][number]): SpecCell[] {
  const levels = levelsUsed(group).map(
    (name) => unit.result.levels.find((level) => level.name === name) ?? null,
  );
  const rows = group.parts.map((_, at) =>
    levels.map((level): Content => (level ? partContent(unit, level, at) : { value: null })),
  );
  const own = unit.parts.map((at) => (at === null ? null : (unit.result.parts[at] ?? null)));
  const points = own.map((part): Content => ({ value: part?.points ?? null }));
  const totals = [points, ...levels.map((_, at) => rows.map((row) => row[at] ?? { value: null }))].map(
    (contents, at) =>
      contentsAddedUp(`${a1(first, LEVELS_FROM - 1 + at)}:${a1(total - 1, LEVELS_FROM - 1 + at)}`, contents),
  );
  return [
    ...group.parts.flatMap(({ name }, at) =>
      lineOf(
        unit,
        first + at,
        'score',
        [name, own[at]?.cells ?? null],
        [points[at] ?? { value: null }, ...(rows[at] ?? [])],
        (index) => partUnless(unit, levels, at, index),
      ),
    ),
    ...lineOf(unit, total, 'total', [SAY.total, null], totals, (index) =>
      totalUnless(unit, levels, [first, total - 1], index),
    ),
  ];
}

function lineOf(
  unit: Unit,
  row: number,
  style: 'score' | 'total',
  [part, cells]: readonly [string, string | null],
  [points, ...levels]: readonly Content[],
  unless: (index: number) => Unless | undefined,
): SpecCell[] {
  const numbers = [points ?? { value: null }, ...levels, ...differences(levels, row, unless)];
  const after = LEVELS_FROM - 1 + numbers.length;
  return [
    ...rowOf(row, [
      [style === 'total' ? 'total' : 'text', unit.name],
      [style === 'total' ? 'total' : 'text', part],
    ]),
    ...numbers.map((content, at) => cell(row, LEVELS_FROM - 1 + at, style, content)),
    ...rowOf(row, [sourceOf(unit.result, cells), ['input', null]]).map((one) => ({
      ...one,
      column: one.column + after - 1,
    })),
  ];
}

/** Each level less the one below it. */
function differences(
  levels: readonly Content[],
  row: number,
  unless: (index: number) => Unless | undefined,
): Content[] {
  return levels.slice(1).flatMap((higher, index) => {
    const lower = levels[index];
    const at = LEVELS_FROM + index;
    return lower ? [lessThe(higher, lower, a1(row, at + 1), a1(row, at), unless(index))] : [];
  });
}

type Levels = readonly (LevelResult | null)[];

/** Where one level scored fewer items of the part than the other its sum is less by what is missing: that is no difference. */
function partUnless(unit: Unit, levels: Levels, at: number, index: number): Unless | undefined {
  const [lower, higher] = [levels[index], levels[index + 1]];
  const own = unit.parts[at] ?? null;
  if (!lower || !higher || own === null) return undefined;
  const holds = !scoredAlike(unit, lower, higher, at);
  const [one, other] = [lower.ranges?.[own], higher.ranges?.[own]];
  if (one && other) return { formula: `COUNT(${one})<>COUNT(${other})`, holds };
  return { formula: null, holds };
}

/** So for the total, where a part has scores and no difference. */
function totalUnless(
  unit: Unit,
  levels: Levels,
  [first, last]: readonly [number, number],
  index: number,
): Unless | undefined {
  const [lower, higher] = [levels[index], levels[index + 1]];
  if (!lower || !higher) return undefined;
  const count = (column: number) => `COUNT(${a1(first, column)}:${a1(last, column)})`;
  const [one, other] = [LEVELS_FROM + index, LEVELS_FROM + index + 1];
  const difference = LEVELS_FROM + levels.length + index;
  return {
    formula: `${count(difference)}<MAX(${count(one)},${count(other)})`,
    holds: !scoredAlike(unit, lower, higher),
  };
}

/** Of a single unit: its parts, a series a level. */
function chartOf(group: FormGroup, { units }: GroupPlace, top: number, columns: number): ChartSpec {
  const [{ first, total } = { first: top, total: top }] = units;
  const column = (left: number) => ({ top: first, left, bottom: total - 1, right: left });
  return {
    title: SHEET_MESSAGES.chartTitle(group.title),
    categories: column(2),
    series: levelsUsed(group).map((name, index) => ({ name, values: column(LEVELS_FROM + index) })),
    at: { top, left: 1, bottom: top + CHART_ROWS, right: Math.max(5, columns - 1) },
  };
}
