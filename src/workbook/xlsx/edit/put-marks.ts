import type { Element } from '@xmldom/xmldom';
import { a1 } from '../../../grid/address';
import type { Mark, MarkKind } from '../../../grid/plan';
import { MARK_FILL, markFormula, MARK_SIGNATURE } from '../../../grid/style';
import { refusals } from '../../refusals';
import { append, child, children, insertOrdered, make, remove } from '../package/elements';
import { tag } from '../sheet/xml';
import type { GroupDraft } from './group-draft';
import { formatsAreLocked } from './protection';
import { refused, type Refused } from './refused';
import { WORKSHEET_ORDER } from './worksheet-order';

/** Rules of ours among the conditional formats. */
function ownRules(root: Element): Element[] {
  return children(root, 'conditionalFormatting')
    .flatMap((format) => children(format, 'cfRule'))
    .filter((rule) => children(rule, 'formula').some((one) => one.textContent?.includes(MARK_SIGNATURE)));
}

function takeOff(rules: readonly Element[]): void {
  for (const rule of rules) {
    const parent = rule.parentNode as Element | null;
    remove(rule);
    if (parent && children(parent).length === 0) remove(parent);
  }
}

/** Every priority on the sheet, those of extensions included. */
function lowestPriority(root: Element): number {
  let lowest = 0;
  for (const rule of root.getElementsByTagNameNS('*', 'cfRule')) {
    lowest = Math.max(lowest, Number(rule.getAttribute('priority')) || 0);
  }
  return lowest;
}

/** "D4 D6 E4": by row, then by column. */
function sqref(marks: readonly Mark[]): string {
  const places = new Map(marks.map((mark) => [a1(mark.row, mark.column), mark]));
  return [...places.values()]
    .sort((one, other) => one.row - other.row || one.column - other.column)
    .map((mark) => a1(mark.row, mark.column))
    .join(' ');
}

function fill(kind: MarkKind): string {
  return tag(
    'dxf',
    {},
    tag('fill', {}, tag('patternFill', {}, tag('bgColor', { rgb: `FF${MARK_FILL[kind]}` }))),
  );
}

const KINDS: readonly MarkKind[] = ['wrong', 'open', 'person', 'kept'];

/**
 * Replaces our marks on the sheet: one conditional format a kind, behind the user's own in rank, so that theirs
 * are neither moved nor renumbered. An empty list takes the marks off.
 */
export function putMarks(group: GroupDraft, name: string, marks: readonly Mark[]): Refused | null {
  const sheet = group.sheet(name);
  if (!sheet) return marks.length === 0 ? null : refused('sheet-missing', refusals.sheetMissing(name));
  const looked = group.draft.look(sheet.path)?.root;
  if (!looked || (marks.length === 0 && ownRules(looked).length === 0)) return null;
  if (formatsAreLocked(looked)) return refused('sheet-protected', refusals.formatsProtected(sheet.name));
  const { root } = group.draft.change(sheet.path);
  takeOff(ownRules(root));
  const priority = lowestPriority(root);
  KINDS.filter((kind) => marks.some((mark) => mark.kind === kind)).forEach((kind, index) => {
    const format = make(root, 'conditionalFormatting', {
      sqref: sqref(marks.filter((mark) => mark.kind === kind)),
    });
    const rule = append(format, 'cfRule', {
      type: 'expression',
      dxfId: String(group.styles().place('dxfs', fill(kind))),
      priority: String(priority + index + 1),
    });
    append(rule, 'formula').textContent = markFormula(kind);
    insertOrdered(root, format, WORKSHEET_ORDER);
  });
  const empty = child(root, 'conditionalFormatting');
  if (empty && children(empty).length === 0) remove(empty);
  return null;
}
