import { a1 } from '../../grid/address';
import { cellAt, textAt, type Grid } from '../../grid/grid';
import { BLANK, type Content } from '../../grid/plan';
import type { SpecCell } from '../../grid/sheet-spec';
import { lessThe, meanOf } from '../../units/careful-sums';
import type { FormGroup, Unit } from '../../units/form-groups';
import { levelsUsed, scoredAlike } from '../../units/standings';
import { STAMP } from '../names';
import { cell, type ColumnSpec } from '../page';
import { BLOCK_GAP, FIRST_BLOCK, blockTop, sheetOf, type Block } from './block';
import { keyed, type KeyedSheet } from './keyed';
import { UNIT_SHEET_MESSAGES as SAY } from './messages';
import { comparable, type UnitScene } from './scene';
import { lastWith, unitChart } from './unit-chart';
import { LEVELS_FROM, placesOf, takenFrom, type GroupPlace } from './summary-places';

/** 单位; the levels follow, then their differences. */
const FROM = 2;

interface Table {
  readonly group: FormGroup;
  readonly levels: readonly string[];
  readonly place: GroupPlace;
  readonly summary: string;
  readonly limit: number | null;
  /** Row of 相差超过; the header follows. */
  readonly limitRow: number;
}

/** 对比: the totals of all levels side by side, their differences, and who differs by more than a number that a person sets. */
export function layOutComparison(scene: UnitScene): KeyedSheet {
  const places = placesOf(scene.groups);
  const blocks: Block[] = [];
  for (const group of comparable(scene)) {
    const levels = levelsUsed(group);
    const place = places[scene.groups.indexOf(group)];
    const top = (blocks.at(-1)?.last ?? FIRST_BLOCK - BLOCK_GAP) + BLOCK_GAP;
    if (!place || levels.length < 2) continue;
    const shared = { summary: scene.nameOf('汇总'), limit: scene.limitOf(group), limitRow: top };
    blocks.push(blockOf({ group, levels, place, ...shared }));
  }
  const words = {
    name: scene.nameOf('对比'),
    title: SAY.comparisonTitle,
    subtitle: `${STAMP}。${SAY.comparisonHint}。${SAY.keptNotes}。`,
    headers: [SAY.headers.unit, SAY.headers.over],
    footer: scene.footer,
    signatures: SAY.signatures,
  };
  return keyed(sheetOf(words, blocks), [SAY.headers.unit]);
}

function columnsFor(levels: readonly string[]): ColumnSpec[] {
  const { unit, over, note } = SAY.headers;
  return [
    { header: unit, width: 22 },
    ...levels.map((header) => ({ header, width: 13 })),
    ...levels
      .slice(1)
      .map((name, index) => ({ header: SAY.difference(name, levels[index] ?? ''), width: 15 })),
    { header: over, width: 12 },
    { header: note, width: 16 },
  ];
}

function blockOf(table: Table): Block {
  const { group, levels, limit, limitRow } = table;
  const columns = columnsFor(levels);
  const first = limitRow + 3;
  const last = first + group.units.length - 1;
  const charts = unitChart({
    title: group.title,
    rows: [first, last],
    names: 1,
    series: levels.map((name, at) => ({ name, column: FROM + at })),
    below: last + 1,
    right: columns.length - 1,
  });
  return {
    top: limitRow,
    columns,
    cells: [
      cell(limitRow, 1, 'text', { value: SAY.limit }),
      cell(limitRow, 2, 'input', { value: limit }),
      cell(limitRow, 3, 'plain', { value: SAY.limitUnit }),
      ...blockTop(limitRow + 1, group.title, columns),
      ...group.units.flatMap((unit, index) => unitRow(table, unit, index, first + index)),
      ...meanRow(table, last + 1, [first, last]),
    ],
    headerRow: limitRow + 2,
    lastUnit: last,
    last: lastWith(charts, last + 1),
    charts,
    validations: [
      {
        area: { top: limitRow, left: 2, bottom: limitRow, right: 2 },
        rule: { kind: 'decimal', min: 0, max: 10000 },
        error: SAY.limitError,
      },
    ],
  };
}

function unitRow(table: Table, unit: Unit, index: number, row: number): SpecCell[] {
  const { levels, group, place, summary } = table;
  const totals = levels.map((name): Content => ({
    formula: takenFrom(
      summary,
      place.units[index]?.total ?? 0,
      LEVELS_FROM + levelsUsed(group).indexOf(name),
    ),
    value: totalAt(unit, name),
  }));
  const gaps = gapsOf(table, unit, index);
  const after = FROM + totals.length + gaps.length;
  return [
    cell(row, 1, 'text', { value: unit.name }),
    ...[...totals, ...gaps].map((content, at) => cell(row, FROM + at, 'score', content)),
    cell(row, after, 'center', overOf(table, gaps, row)),
    cell(row, after + 1, 'input', { value: null }),
  ];
}

function totalAt({ result }: Unit, name: string): number | string {
  return result.levels.find((level) => level.name === name)?.total ?? '';
}

/** As 汇总 has them: none where one level scored less of the form than the other. */
function gapsOf({ levels, place, summary }: Table, unit: Unit, index: number): Content[] {
  return levels.slice(1).map((name, at): Content => {
    const [lower, higher] = [levels[at], name].map((one) =>
      unit.result.levels.find((level) => level.name === one),
    );
    const [one, other] = [lower, higher].map((level) => ({ value: level?.total ?? '' }));
    const isAlike = lower && higher && scoredAlike(unit, lower, higher);
    return {
      formula: takenFrom(summary, place.units[index]?.total ?? 0, LEVELS_FROM + levels.length + at),
      value: isAlike && one && other ? lessThe(other, one, '', '').value : '',
    };
  });
}

/** More than the limit in either direction, between any two neighbouring levels. */
function overOf({ levels, limit, limitRow }: Table, gaps: readonly Content[], row: number): Content {
  const from = FROM + levels.length;
  const range = `${a1(row, from)}:${a1(row, from + gaps.length - 1)}`;
  const least = `$B$${limitRow}`;
  const isOver =
    limit !== null && gaps.some(({ value }) => typeof value === 'number' && Math.abs(value) > limit);
  return {
    formula: `=IF(OR(${least}="",COUNT(${range})=0),"",IF(MAX(MAX(${range}),-MIN(${range}))>${least},"${SAY.over}",""))`,
    value: isOver ? SAY.over : '',
  };
}

function meanRow(table: Table, row: number, [first, last]: readonly [number, number]): SpecCell[] {
  const { group, levels } = table;
  const means = levels.map((name, at) =>
    meanOf(
      `${a1(first, FROM + at)}:${a1(last, FROM + at)}`,
      group.units.map((unit) => ({ value: totalAt(unit, name) })),
    ),
  );
  const gaps = levels.slice(1).map((_, at) => {
    const column = FROM + levels.length + at;
    const own = group.units.map((unit, index) => gapsOf(table, unit, index)[at] ?? BLANK);
    return meanOf(`${a1(first, column)}:${a1(last, column)}`, own);
  });
  const numbers = [...means, ...gaps];
  return [
    cell(row, 1, 'total', { value: SAY.average }),
    ...numbers.map((content, at) => cell(row, FROM + at, 'total', content)),
    cell(row, FROM + numbers.length, 'total', { value: null }),
    cell(row, FROM + numbers.length + 1, 'input', { value: null }),
  ];
}

/** 相差超过 as people set it, by the title of the table below it. */
export function readLimits(grid: Grid | null): ReadonlyMap<string, number> {
  const limits = new Map<string, number>();
  for (const row of grid?.cells.keys() ?? []) {
    if (!grid || textAt(grid, row, 1) !== SAY.limit) continue;
    const limit = cellAt(grid, row, FROM)?.value;
    if (typeof limit === 'number' && limit >= 0) limits.set(textAt(grid, row + 1, 1), limit);
  }
  return limits;
}
