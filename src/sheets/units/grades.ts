import type { SpecCell } from '../../grid/sheet-spec';
import type { FormGroup } from '../../units/form-groups';
import { gradesOf, type Graded } from '../../units/grade';
import type { GradeScheme } from '../../units/scheme';
import { decisiveLevel, levelsUsed, type Apart, type Ranked, type Standings } from '../../units/standings';
import { STAMP } from '../names';
import { cell, type ColumnSpec } from '../page';
import { BLOCK_GAP, FIRST_BLOCK, blockTop, sheetOf, type Block } from './block';
import { gradeFormula } from './grade-formulas';
import { schemeCells, schemeRows, schemeValidations, schemeWords } from './grade-scheme';
import { keyed, type KeyedSheet } from './keyed';
import { UNIT_SHEET_MESSAGES as SAY } from './messages';
import { placeFormula } from './place-formulas';
import { comparable, type UnitScene } from './scene';
import { LEVELS_FROM, placesOf, takenFrom, type GroupPlace } from './summary-places';

const H = SAY.headers;
const COLUMNS: readonly ColumnSpec[] = [
  { header: H.place, width: 12 },
  { header: H.unit, width: 24 },
  { header: H.score, width: 14 },
  { header: H.grade, width: 34 },
  { header: H.why, width: 26 },
  { header: H.decided, width: 14 },
  { header: H.note, width: 14 },
];
const SCORE_COLUMN = 3;

/** One form with its standings, and where it stands in 汇总. */
interface Table {
  readonly group: FormGroup;
  readonly standings: Standings;
  readonly scheme: GradeScheme;
  readonly place: GroupPlace;
  readonly summary: string;
}

/** 等次: the standard, which people complete, and the grade that it gives each ranked unit. */
export function layOutGrades(scene: UnitScene): KeyedSheet {
  const places = placesOf(scene.groups);
  const blocks: Block[] = [];
  for (const group of comparable(scene)) {
    const standings = decisiveLevel(group, scene.decisions);
    const place = places[scene.groups.indexOf(group)];
    const top = (blocks.at(-1)?.last ?? FIRST_BLOCK - BLOCK_GAP) + BLOCK_GAP;
    const shared = { scheme: scene.schemeOf(group), summary: scene.nameOf('汇总') };
    if (standings && place) blocks.push(blockOf({ group, standings, place, ...shared }, top));
  }
  const words = {
    name: scene.nameOf('等次'),
    title: SAY.gradesTitle,
    subtitle: `${STAMP}。${SAY.gradesHint}。${SAY.keptNotes}。`,
    headers: [H.grade, H.least, H.count],
    footer: scene.footer,
    signatures: SAY.signatures,
  };
  return keyed(sheetOf(words, blocks), [H.unit]);
}

function blockOf(table: Table, top: number): Block {
  const { group, standings, scheme } = table;
  const { ranked, apart, level } = standings;
  const steps = schemeRows(scheme, top);
  const words = schemeWords(scheme);
  const unitsTop = top + 3 + scheme.steps.length + words.length;
  const rows = [unitsTop + 2, unitsTop + 1 + ranked.length] as const;
  const last = rows[1] + apart.length;
  const graded = gradesOf(
    ranked.map(({ total }) => total),
    scheme,
  );
  return {
    top,
    titles: [top, unitsTop],
    columns: COLUMNS,
    cells: [
      ...schemeCells(group.title, scheme, top, {
        totals: ranked.map(({ total }) => total),
        rows,
        column: SCORE_COLUMN,
      }),
      ...words.map((value, index) => cell(top + 2 + scheme.steps.length + index, 1, 'plain', { value })),
      ...blockTop(unitsTop, SAY.graded(group.title, level), COLUMNS),
      ...ranked.flatMap((one, at) => rankedRow(table, one, graded[at], [steps, rows], rows[0] + at)),
      ...apart.flatMap((one, at) => apartRow(table, one, rows[1] + 1 + at)),
    ],
    headerRow: unitsTop + 1,
    lastUnit: Math.max(rows[0], last),
    last,
    validations: schemeValidations(scheme, top),
  };
}

type Rows = readonly [number, number];

function rankedRow(
  table: Table,
  { unit, total, place }: Ranked,
  graded: Graded | undefined,
  [steps, rows]: readonly [Rows, Rows],
  row: number,
): SpecCell[] {
  const grade = graded?.kind === 'grade' ? graded.grade : (graded?.why ?? '');
  return [
    cell(row, 1, 'score', { formula: placeFormula(SCORE_COLUMN, row, rows), value: place }),
    cell(row, 2, 'text', { value: unit.name }),
    cell(row, SCORE_COLUMN, 'score', { formula: scoreFormula(table, unit), value: total }),
    cell(row, 4, 'center', {
      formula: gradeFormula(table.scheme, steps, rows, SCORE_COLUMN, row),
      value: grade,
    }),
    cell(row, 5, 'text', { value: null }),
    cell(row, 6, 'input', { value: null }),
    cell(row, 7, 'input', { value: null }),
  ];
}

function apartRow(table: Table, { unit, level, reasons }: Apart, row: number): SpecCell[] {
  return [
    cell(row, 1, 'score', { value: SAY.noPlace }),
    cell(row, 2, 'text', { value: unit.name }),
    cell(row, SCORE_COLUMN, 'score', { formula: scoreFormula(table, unit), value: level?.total ?? '' }),
    cell(row, 4, 'center', { value: SAY.noPlace }),
    cell(row, 5, 'text', { value: reasons.join('；') }),
    cell(row, 6, 'input', { value: null }),
    cell(row, 7, 'input', { value: null }),
  ];
}

function scoreFormula({ group, standings, place, summary }: Table, unit: FormGroup['units'][number]): string {
  const row = place.units[group.units.indexOf(unit)]?.total ?? 0;
  return takenFrom(summary, row, LEVELS_FROM + levelsUsed(group).indexOf(standings.level));
}
