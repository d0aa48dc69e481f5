import type { Assessment, TableAssessment } from '../../assessment';
import type { LevelName } from '../../recognise/table';
import type { PaneState } from '../state/state';

/** The table and level that the pane is looking at. */
export interface Current {
  readonly assessment: Assessment;
  readonly table: TableAssessment;
  /** The chosen level, else the lowest. */
  readonly level: LevelName;
}

/** null before the first reading, and where there is no table with a level. */
export function currentOf(state: PaneState): Current | null {
  const { assessment } = state;
  const table = assessment?.tables.find(({ id }) => id === state.table);
  const lowest = table?.table.levels[0]?.name;
  if (!assessment || !table || lowest === undefined) return null;
  return { assessment, table, level: state.levels.get(table.id) ?? lowest };
}
