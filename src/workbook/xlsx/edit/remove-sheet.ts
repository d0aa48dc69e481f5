import { refusals } from '../../refusals';
import { cutOff } from '../package/orphans';
import { removeRelationships } from '../package/relationships';
import type { GroupDraft } from './group-draft';
import { dropMarker, isOwn } from './own-marker';
import { refused, type Refused } from './refused';

/**
 * Takes a sheet of ours out, with every part that only it used. A sheet that is not there is no reason to refuse:
 * what was wanted is so already. docProps/app.xml keeps its list of titles: no program reads the workbook by it.
 */
export function removeSheet(group: GroupDraft, name: string): Refused | null {
  const { draft, workbook } = group;
  const sheet = workbook.sheet(name);
  if (!sheet) return null;
  if (!isOwn(workbook, sheet.name)) return refused('name-taken', refusals.notOursToRemove(sheet.name));
  if (workbook.isStructureLocked) return refused('structure-locked', refusals.cannotRemoveSheet(sheet.name));
  const others = workbook.sheets().filter((one) => one.index !== sheet.index && one.visibility === 'visible');
  if (others.length === 0) return refused('host-error', refusals.lastSheet(sheet.name));
  cutOff(draft, () => {
    removeRelationships(draft, workbook.path, (one) => one.id === sheet.relationship);
  });
  if (sheet.path !== null) group.forget(sheet.path);
  dropMarker(workbook, sheet.name);
  workbook.removeSheet(sheet);
  group.changes.sheets.add(sheet.name.toLowerCase());
  group.changes.formulasChanged = true;
  return null;
}
