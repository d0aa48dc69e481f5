import type { FormItem } from '../../forms/form';
import { changedParts, type Part } from '../../forms/reviewed';
import { a1 } from '../../grid/address';
import type { ColumnRoles, TableItem } from '../../recognise/table';
import { behindNumbers } from '../../text/leading';
import { plain } from '../../text/normalise';
import { AUDIT_MESSAGES } from '../messages';
import { officialOf } from '../official';
import { inTable, type TableCheck } from '../scene';

/**
 * official-text-changed: if and only if an item's text, rule or method is worded otherwise than the official form prints it (blanks, breaks,
 * widths, punctuation and the number before an item aside). A warning where figures differ; else information: a letter lost in scanning changes no score.
 */
export const officialTextChanged: TableCheck = (scene) => {
  const { table } = scene.assessed;
  return (officialOf(scene)?.rows ?? []).flatMap(({ item, official }) => {
    const parts = official ? changedParts(table, item, official).filter(isText) : [];
    const [first] = parts;
    if (!official || first === undefined) return [];
    const { message, settle } = AUDIT_MESSAGES.officialText;
    const [printed, here] = [printedIn(official, first), writtenIn(item, first)];
    return inTable(
      scene,
      { cells: parts.map((part) => a1(item.rows[0], columnOf(table.columns, part))), item: item.ordinal },
      {
        code: 'official-text-changed',
        severity: parts.some((part) => figuresDiffer(item, official, part)) ? 'warning' : 'info',
        message: message(item.rows[0], parts, difference(printed, here)),
        settle,
        values: { official: printed, here },
        quote: printed,
      },
    );
  });
};

type Text = Exclude<Part, 'points'>;

function isText(part: Part): part is Text {
  return part !== 'points';
}

function writtenIn(item: TableItem, part: Text): string {
  return { text: item.text, rule: item.ruleText, method: item.methodText }[part];
}

function printedIn(official: FormItem, part: Text): string {
  return { text: official.text, rule: official.rule, method: official.method }[part];
}

function columnOf(columns: ColumnRoles, part: Text): number {
  return { text: columns.item, rule: columns.rule, method: columns.method }[part] ?? columns.item;
}

function figuresDiffer(item: TableItem, official: FormItem, part: Text): boolean {
  const here = figures(writtenIn(item, part));
  const restored = part === 'text' && official.restored ? [official.restored.text] : [];
  return [printedIn(official, part), ...restored].every((text) => figures(text) !== here);
}

function figures(text: string): string {
  return (plain(behindNumbers(text)).match(/\d+(?:\.\d+)?%?/g) ?? []).join(' ');
}

/** What differs between two texts, with a few characters around; null where either is empty. */
function difference(printed: string, here: string): readonly [string, string] | null {
  const [one, other] = [plain(printed), plain(here)];
  if (one === '' || other === '') return null;
  const shorter = Math.min(one.length, other.length);
  let from = 0;
  while (from < shorter && one[from] === other[from]) from += 1;
  let behind = 0;
  while (behind < shorter - from && one.at(-1 - behind) === other.at(-1 - behind)) behind += 1;
  const cut = (text: string) => text.slice(Math.max(0, from - 4), text.length - Math.max(0, behind - 4));
  return [cut(one), cut(other)];
}
