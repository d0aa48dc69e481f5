import type { SheetSpec } from '../../grid/sheet-spec';
import type { Grid } from '../../grid/grid';
import type { UnitDecision } from '../../units/standings';
import { findHeader, rowsBelow, saidIn } from '../headed';
import { FIRST_ROW, HEADER_ROW, filterOver, heading, rowOf } from '../page';
import { STAMP } from '../names';
import { keyed, type KeyedSheet } from './keyed';
import { UNIT_SHEET_MESSAGES as SAY } from './messages';
import type { UnitScene } from './scene';

const H = SAY.headers;
const COLUMNS = [
  { header: H.number, width: 6 },
  { header: H.found, width: 18 },
  { header: H.foundIn, width: 10 },
  { header: H.corrected, width: 16 },
  { header: H.takesPart, width: 10 },
  { header: H.veto, width: 16 },
  { header: H.file, width: 16 },
  { header: H.sheet, width: 14 },
  { header: H.table, width: 26 },
  { header: H.note, width: 12 },
] as const;

/** What people entered on 参评单位: names by the key of a result, and who takes part. */
export interface Roster {
  readonly corrections: ReadonlyMap<string, string>;
  readonly decisions: ReadonlyMap<string, UnitDecision>;
}

/** 参评单位: which table is whose, and by what it was known; names are corrected here, units taken out. */
export function layOutRoster(scene: UnitScene, { corrections, decisions }: Roster): KeyedSheet {
  const units = scene.groups.flatMap((group) => group.units);
  const top = heading(SAY.rosterTitle, `${STAMP}。${SAY.rosterHint}。${SAY.keptNotes}。`, COLUMNS);
  const rows = units.flatMap(({ result, found }, index) => {
    const decision = decisions.get(result.key);
    return rowOf(FIRST_ROW + index, [
      ['center', index + 1],
      ['text', found.name],
      ['center', SAY.nameFrom[found.from]],
      ['inputText', corrections.get(result.key) ?? null],
      ['input', decision?.takesPart === false ? SAY.no : null],
      ['inputText', decision?.veto ?? null],
      ['text', result.file],
      ['text', result.sheet],
      ['text', result.title],
      ['input', null],
    ]);
  });
  const takesPart = { top: FIRST_ROW, left: 5, bottom: FIRST_ROW + Math.max(0, units.length - 1), right: 5 };
  const spec: SheetSpec = {
    ...top,
    name: scene.nameOf('参评单位'),
    cells: [...top.cells, ...rows],
    freeze: { rows: HEADER_ROW, columns: 2 },
    filter: filterOver(units.length, COLUMNS.length),
    validations: [
      { area: takesPart, rule: { kind: 'list', values: [SAY.yes, SAY.no] }, error: SAY.takesPartError },
    ],
    charts: [],
    print: { landscape: true, titleRows: [HEADER_ROW, HEADER_ROW], footer: scene.footer },
  };
  return keyed(spec, [H.file, H.sheet, H.table]);
}

/** Reads 参评单位 back; the second row of one file, sheet and title is the second such table. */
export function readRoster(grid: Grid | null): Roster {
  const corrections = new Map<string, string>();
  const decisions = new Map<string, UnitDecision>();
  const headed = grid && findHeader(grid, [H.found, H.corrected, H.takesPart, H.table]);
  const seen = new Map<string, number>();
  for (const row of headed ? rowsBelow(headed) : []) {
    if (saidIn(row, H.found) === '') continue;
    const place = [saidIn(row, H.file), saidIn(row, H.sheet), saidIn(row, H.table)].join('|');
    const count = (seen.get(place) ?? 0) + 1;
    seen.set(place, count);
    const key = count === 1 ? place : `${place}|${count}`;
    const name = saidIn(row, H.corrected).trim();
    if (name !== '') corrections.set(key, name);
    const veto = saidIn(row, H.veto).trim();
    const takesPart = saidIn(row, H.takesPart).trim() !== SAY.no;
    if (!takesPart || veto !== '') decisions.set(key, { takesPart, veto });
  }
  return { corrections, decisions };
}
