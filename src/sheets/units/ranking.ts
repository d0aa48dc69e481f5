import { a1 } from '../../grid/address';
import type { Content } from '../../grid/plan';
import type { SpecCell } from '../../grid/sheet-spec';
import type { LevelName } from '../../recognise/table';
import { meanOf } from '../../units/careful-sums';
import type { FormGroup, Unit } from '../../units/form-groups';
import {
  decisiveLevel,
  levelsUsed,
  partContent,
  standingsAt,
  type Apart,
  type Ranked,
} from '../../units/standings';
import type { LevelResult } from '../../units/unit-result';
import { STAMP } from '../names';
import { cell, type ColumnSpec } from '../page';
import { BLOCK_GAP, FIRST_BLOCK, blockTop, sheetOf, type Block } from './block';
import { keyed, type KeyedSheet } from './keyed';
import { UNIT_SHEET_MESSAGES as SAY } from './messages';
import { placeFormula, tiedFormula } from './place-formulas';
import { profileBlock } from './profile';
import { missingNote, sectionPlaces } from './section-places';
import { comparable, type UnitScene } from './scene';
import { lastWith, unitChart } from './unit-chart';
import { takenFrom, LEVELS_FROM, placesOf, type GroupPlace } from './summary-places';

/** 名次, 单位; the parts follow, their sum, the places in the parts. */
const PARTS_FROM = 3;

/** A chart is no wider than this many columns. */
const CHART_RIGHT = 10;

/** One form at one level, and where its units stand in 汇总. */
interface Table {
  readonly group: FormGroup;
  readonly level: LevelName;
  readonly place: GroupPlace;
  readonly summary: string;
  readonly totalColumn: number;
  /** 说明; 备注 follows. */
  readonly whyColumn: number;
}

/** 排名: per form and level the units in their places, part by part, with the mean; who is not ranked stands apart. */
export function layOutRanking(scene: UnitScene): KeyedSheet {
  const blocks: Block[] = [];
  for (const table of tablesOf(scene)) {
    const block = blockOf(table, scene, nextTop(blocks));
    blocks.push(block);
    if (isProfiled(table, scene)) blocks.push(profileOf(table, block, scene, nextTop(blocks)));
  }
  const words = {
    name: scene.nameOf('排名'),
    title: SAY.rankingTitle,
    subtitle: `${STAMP}。${SAY.rankingHint}。${SAY.keptNotes}。`,
    headers: [SAY.headers.place, SAY.headers.unit, SAY.total, SAY.headers.why],
    footer: scene.footer,
    signatures: SAY.signatures,
  };
  return keyed(sheetOf(words, blocks), [SAY.headers.unit]);
}

function nextTop(blocks: readonly Block[]): number {
  return (blocks.at(-1)?.last ?? FIRST_BLOCK - BLOCK_GAP) + BLOCK_GAP;
}

/** Where there are sections to show, and an average: at the level whose places count. */
function isProfiled({ group, level }: Table, { decisions }: UnitScene): boolean {
  return sectionsOf(group).length > 0 && decisiveLevel(group, decisions)?.level === level;
}

function profileOf({ group, level }: Table, block: Block, scene: UnitScene, top: number): Block {
  const title = SAY.profiled(group.title, level);
  const rows = [block.headerRow + 1, block.lastUnit] as const;
  const places = { namesIn: PARTS_FROM - 1, sectionsFrom: PARTS_FROM, rows, meanRow: block.lastUnit + 1 };
  return profileBlock({ group, block, ...places }, title, scene.profiledIn(title), top);
}

function tablesOf(scene: UnitScene): Table[] {
  const places = placesOf(scene.groups);
  return comparable(scene).flatMap((group) => {
    const place = places[scene.groups.indexOf(group)];
    const totalColumn = PARTS_FROM + group.parts.length;
    const whyColumn = totalColumn + 1 + sectionsOf(group).length;
    const shared = { group, summary: scene.nameOf('汇总'), totalColumn, whyColumn };
    return place ? levelsUsed(group).map((level): Table => ({ ...shared, level, place })) : [];
  });
}

/** The parts that have places of their own: of a single one they are the total's. */
function sectionsOf({ parts }: FormGroup): FormGroup['parts'] {
  return parts.length > 1 ? parts : [];
}

function blockOf(table: Table, scene: UnitScene, top: number): Block {
  const { group, level } = table;
  const columns = columnsFor(group);
  const { ranked, apart: unordered } = standingsAt(group, level, scene.decisions);
  const apart = [...unordered].sort((one, other) => Number(other.contends) - Number(one.contends));
  const first = top + 2;
  const lastRanked = first + ranked.length - 1;
  const lastUnit = lastRanked + apart.length;
  const charts = unitChart({
    title: SAY.ranked(group.title, level),
    rows: [first, lastRanked],
    names: 2,
    series: [{ name: SAY.total, column: table.totalColumn }],
    below: lastUnit + 1,
    right: Math.min(CHART_RIGHT, columns.length - 1),
  });
  return {
    top,
    columns,
    cells: [
      ...blockTop(top, SAY.ranked(group.title, level), columns),
      ...ranked.flatMap((one, index) => rankedRow(table, one, first + index, [first, lastRanked], ranked)),
      ...apart.flatMap((one, index) => apartRow(table, one, lastRanked + 1 + index)),
      ...sectionPlaces([...ranked, ...apart.filter(({ contends }) => contends)], {
        count: sectionsOf(group).length,
        first,
        units: ranked.length + apart.length,
        scoresFrom: PARTS_FROM,
        placesFrom: table.totalColumn + 1,
      }),
      ...meanRow(table, ranked, lastUnit + 1, [first, lastRanked]),
    ],
    headerRow: top + 1,
    lastUnit: Math.max(first, lastUnit),
    last: lastWith(charts, lastUnit + 1),
    charts,
  };
}

function columnsFor(group: FormGroup): ColumnSpec[] {
  const { place, unit, why, note } = SAY.headers;
  return [
    { header: place, width: 7 },
    { header: unit, width: 22 },
    ...group.parts.map(({ name }) => ({ header: name, width: 11 })),
    { header: SAY.total, width: 11 },
    ...sectionsOf(group).map(({ name }) => ({ header: SAY.placeIn(name), width: 9 })),
    { header: why, width: 26 },
    { header: note, width: 14 },
  ];
}

type Rows = readonly [number, number];

function rankedRow(table: Table, one: Ranked, row: number, rows: Rows, all: readonly Ranked[]): SpecCell[] {
  const { totalColumn, whyColumn } = table;
  const isTied = all.filter(({ place }) => place === one.place).length > 1;
  const why = { formula: tiedFormula(totalColumn, row, rows), value: isTied ? SAY.tied : '' };
  return [
    cell(row, 1, 'score', { formula: placeFormula(totalColumn, row, rows), value: one.place }),
    ...scores(table, one.unit, one.level, row),
    cell(row, whyColumn, 'text', why),
    cell(row, whyColumn + 1, 'input', { value: null }),
  ];
}

function apartRow(table: Table, { unit, level, reasons, contends }: Apart, row: number): SpecCell[] {
  return [
    cell(row, 1, 'score', { value: SAY.noPlace }),
    ...scores(table, unit, level, row, contends),
    cell(row, table.whyColumn, 'text', { value: reasons.join('；') }),
    cell(row, table.whyColumn + 1, 'input', { value: null }),
  ];
}

/** What the unit got in each part and in all, taken over from 汇总; `contends`: what is missing in a part is told in its place. */
function scores(
  table: Table,
  unit: Unit,
  level: LevelResult | null,
  row: number,
  contends = false,
): SpecCell[] {
  const { group, place, summary, totalColumn } = table;
  const rows = place.units[group.units.indexOf(unit)];
  const column = LEVELS_FROM + levelsUsed(group).indexOf(table.level);
  const total = level?.total ?? '';
  return [
    cell(row, 2, 'text', { value: unit.name }),
    ...group.parts.map((_, at) => {
      const formula = takenFrom(summary, (rows?.first ?? 0) + at, column);
      const value = (level ? partContent(unit, level, at).value : null) ?? '';
      const live = { formula, value };
      return cell(row, PARTS_FROM + at, 'score', (contends && level && missingNote(unit, level, at)) || live);
    }),
    cell(row, totalColumn, 'total', { formula: takenFrom(summary, rows?.total ?? 0, column), value: total }),
  ];
}

/** The mean of the ranked units alone: what is incomplete would pull it down. */
function meanRow(
  { group, whyColumn }: Table,
  ranked: readonly Ranked[],
  row: number,
  rows: Rows,
): SpecCell[] {
  const [first, last] = rows;
  const columns = [...group.parts.keys(), group.parts.length];
  return [
    cell(row, 1, 'total', { value: null }),
    cell(row, 2, 'total', { value: SAY.average }),
    ...columns.map((at) => {
      const contents = ranked.map(({ unit, level }): Content =>
        at === group.parts.length ? { value: level.total } : partContent(unit, level, at),
      );
      return cell(
        row,
        PARTS_FROM + at,
        'total',
        meanOf(first > last ? '' : areaOf(PARTS_FROM + at, rows), contents),
      );
    }),
    ...sectionsOf(group).map((_, at) =>
      cell(row, PARTS_FROM + columns.length + at, 'total', { value: null }),
    ),
    cell(row, whyColumn, 'total', { value: null }),
    cell(row, whyColumn + 1, 'input', { value: null }),
  ];
}

function areaOf(column: number, [first, last]: Rows): string {
  return `${a1(first, column)}:${a1(last, column)}`;
}
