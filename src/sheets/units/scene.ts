import type { FormGroup } from '../../units/form-groups';
import type { GradeScheme } from '../../units/scheme';
import type { UnitDecision } from '../../units/standings';
import type { OwnSheet } from '../names';

/** What the sheets of many units are laid out from. */
export interface UnitScene {
  readonly groups: readonly FormGroup[];
  readonly decisions: ReadonlyMap<string, UnitDecision>;
  readonly schemeOf: (group: FormGroup) => GradeScheme;
  /** Points by which two levels may differ; null: nobody set any. */
  readonly limitOf: (group: FormGroup) => number | null;
  /** The unit that a person chose to see beside the average, by the title above it. */
  readonly profiledIn: (title: string) => string | null;
  /** The name that a sheet of ours has in the workbook. */
  readonly nameOf: (kind: OwnSheet) => string;
  readonly footer: string;
}

/** Groups that have anything to compare. */
export function comparable({ groups }: UnitScene): FormGroup[] {
  return groups.filter(({ units }) => units.length > 1);
}
