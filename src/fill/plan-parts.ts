import type { Assessment } from '../assessment';
import { fingerprint } from '../grid/fingerprint';
import { gridNamed, usedArea, type Grid, type Snapshot } from '../grid/grid';
import type { Edit, EditGroup, Fingerprint } from '../grid/plan';
import type { SheetSpec } from '../grid/sheet-spec';
import type { ScoringTable } from '../recognise/table';
import { keepingColumns } from '../sheets/kept-columns';
import {
  nameOfTable,
  ownSheet,
  ownSheetName,
  tableNames,
  tablePlaceText,
  type OwnSheet,
} from '../sheets/names';
import { layOutLog, type LogEntry } from '../sheets/log';
import { FILL_MESSAGES } from './messages';
import type { Change } from './standing';

/** Rows and columns beyond the used area that a print covers, so that what is added there meanwhile is noticed too. */
const MARGIN = { rows: 50, columns: 5 };

/** What a plan rests on: the tables' areas, and the sheets of ours that were read. */
export function restsOn(
  { snapshot }: Pick<Assessment, 'snapshot'>,
  tables: readonly { readonly table: Pick<ScoringTable, 'sheet' | 'area'> }[],
  sheets: readonly OwnSheet[],
): Fingerprint[] {
  const areas = tables.flatMap(({ table }) => {
    const grid = gridNamed(snapshot, table.sheet);
    return grid ? [fingerprint(grid, table.area)] : [];
  });
  return [...areas, ...sheets.flatMap((kind) => printOfSheet(ownSheet(snapshot, kind)))];
}

function printOfSheet(grid: Grid | null): Fingerprint[] {
  const used = grid && usedArea(grid);
  if (!grid || !used) return [];
  const area = { ...used, bottom: used.bottom + MARGIN.rows, right: used.right + MARGIN.columns };
  return [fingerprint(grid, area)];
}

/** Names for all tables that bear none yet, or whose name stands elsewhere: ids must stay what they are. */
export function nameEdits({ snapshot, tables }: Assessment): Edit[] {
  const places = tableNames(snapshot);
  return tables.flatMap(({ id, table }): Edit[] => {
    const name = nameOfTable(id);
    return places.get(id)?.sheet === table.sheet
      ? []
      : [{ kind: 'put-name', name, refersTo: tablePlaceText(table) }];
  });
}

/** A sheet of ours, made or made anew: what people set on its columns stays. */
export function putOwn(snapshot: Snapshot, sheet: SheetSpec): Edit {
  return { kind: 'put-sheet', sheet: keepingColumns(sheet, snapshot) };
}

/** 计分记录 with these rows added. */
export function logEdit({ snapshot, log }: Assessment, entries: readonly LogEntry[]): Edit {
  return putOwn(snapshot, layOutLog([...log, ...entries], ownSheetName(snapshot, '计分记录')));
}

/** The next run's number. */
export function nextRun(log: readonly LogEntry[]): number {
  return log.reduce((highest, { run }) => Math.max(highest, run), 0) + 1;
}

/** Ids of the groups that set score cells begin so; one group a sheet, so that one protected sheet does not stop the others. */
export const FILL = 'fill:';

export function fillGroups(changes: readonly Change[]): EditGroup[] {
  const sheets = [...new Set(changes.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => ({
    id: `${FILL}${sheet}`,
    title: FILL_MESSAGES.fill(sheet),
    edits: changes.filter((change) => change.sheet === sheet).map(setCell),
  }));
}

export function setCell({ sheet, row, column, before, after }: Change): Edit {
  return { kind: 'set-cell', sheet, row, column, before, after };
}
