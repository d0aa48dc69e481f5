import { decisiveLevel, levelsUsed, type Standings } from '../../units/standings';
import type { FormGroup } from '../../units/form-groups';
import type { SheetSpec } from '../../grid/sheet-spec';
import { STAMP } from '../names';
import { cell, type ColumnSpec } from '../page';
import { BLOCK_GAP, FIRST_BLOCK, blockTop, sheetOf, type Block } from './block';
import { UNIT_SHEET_MESSAGES as SAY } from './messages';
import { comparable, type UnitScene } from './scene';
import { LEVELS_FROM, placesOf, takenFrom, type GroupPlace } from './summary-places';

/** 公示: names and totals alone, best first, to be put on the wall. */
export function layOutNotice(scene: UnitScene): SheetSpec {
  const places = placesOf(scene.groups);
  const blocks: Block[] = [];
  for (const group of comparable(scene)) {
    const standings = decisiveLevel(group, scene.decisions);
    const place = places[scene.groups.indexOf(group)];
    const top = (blocks.at(-1)?.last ?? FIRST_BLOCK - BLOCK_GAP) + BLOCK_GAP;
    if (standings && place) blocks.push(blockOf(group, standings, place, scene.nameOf('汇总'), top));
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
  { ranked, apart, level }: Standings,
  place: GroupPlace,
  summary: string,
  top: number,
): Block {
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
      ...(apart.length > 0 ? [cell(last + 1, 1, 'plain', { value: SAY.notListed(apart.length) })] : []),
    ],
    headerRow: top + 1,
    lastUnit: Math.max(first, last),
    last: last + (apart.length > 0 ? 1 : 0),
  };
}
