import { decisiveLevel, levelsUsed, type Standings } from '../../units/standings';
import type { FormGroup } from '../../units/form-groups';
import type { SheetSpec } from '../../grid/sheet-spec';
import { STAMP } from '../names';
import { cell, type ColumnSpec } from '../page';
import { BLOCK_GAP, FIRST_BLOCK, blockTop, sheetOf, type Block } from './block';
import { UNIT_SHEET_MESSAGES as SAY } from './messages';
import { comparable, type UnitScene } from './scene';
import { LEVELS_FROM, placesOf, takenFrom, type GroupPlace } from './summary-places';

/** 公示: names and totals, best first, then who has no place and why, to be put on the wall. */
export function layOutNotice(scene: UnitScene): SheetSpec {
  const places = placesOf(scene.groups);
  const blocks: Block[] = [];
  for (const group of comparable(scene)) {
    const standings = decisiveLevel(group, scene.decisions);
    const place = places[scene.groups.indexOf(group)];
    const top = (blocks.at(-1)?.last ?? FIRST_BLOCK - BLOCK_GAP) + BLOCK_GAP;
    if (standings && place) blocks.push(blockOf(group, standings, place, scene, top));
  }
  const words = {
    name: scene.nameOf('公示'),
    title: SAY.noticeTitle,
    subtitle: `${STAMP}。`,
    headers: [SAY.headers.number, SAY.headers.unit, SAY.headers.score],
    footer: '',
    signatures: SAY.noticeLines,
  };
  return sheetOf(words, blocks);
}

const COLUMNS: readonly ColumnSpec[] = [
  { header: SAY.headers.number, width: 10 },
  { header: SAY.headers.unit, width: 48 },
  { header: SAY.headers.score, width: 22 },
];

function blockOf(
  group: FormGroup,
  standings: Standings,
  place: GroupPlace,
  scene: UnitScene,
  top: number,
): Block {
  const { ranked, level } = standings;
  const summary = scene.nameOf('汇总');
  const lines = linesApart(standings, scene);
  const first = top + 2;
  const last = first + ranked.length - 1;
  const column = LEVELS_FROM + levelsUsed(group).indexOf(level);
  return {
    top,
    columns: COLUMNS,
    cells: [
      ...blockTop(top, SAY.noticed(group.title, level), COLUMNS),
      ...ranked.flatMap(({ unit, total }, index) => [
        cell(first + index, 1, 'center', { value: index + 1 }),
        cell(first + index, 2, 'center', { value: unit.name }),
        cell(first + index, 3, 'score', {
          formula: takenFrom(summary, place.units[group.units.indexOf(unit)]?.total ?? 0, column),
          value: total,
        }),
      ]),
      ...lines.map((value, index) => cell(last + 1 + index, 1, 'plain', { value })),
    ],
    headerRow: top + 1,
    lastUnit: Math.max(first, last),
    last: last + lines.length,
  };
}

/** Who lacks scores or is disqualified is named; who takes no part is counted. Why a person vetoed stays in the office. */
function linesApart({ apart }: Standings, { decisions }: UnitScene): string[] {
  const named = apart.filter(({ unit }) => decisions.get(unit.result.key)?.takesPart !== false);
  const without = apart.length - named.length;
  return [
    ...named.map(({ unit, reasons }) => {
      const veto = decisions.get(unit.result.key)?.veto ?? '';
      const [said, ...rest] = reasons;
      const first = veto === '' ? (said ?? '') : SAY.vetoed;
      return SAY.apart(unit.name, [first, ...rest].join('；'));
    }),
    ...(without > 0 ? [SAY.notListed(without)] : []),
  ];
}
