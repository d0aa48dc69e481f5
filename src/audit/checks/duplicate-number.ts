import { a1 } from '../../grid/address';
import type { TableItem } from '../../recognise/table';
import { plain } from '../../text/normalise';
import { AUDIT_MESSAGES } from '../messages';
import { officialOf } from '../official';
import { inTable, type TableCheck } from '../scene';

/**
 * duplicate-number: if and only if items are numbered one after another, but for one that repeats another's number. Information where it stands
 * right behind the other and the count goes on (15, 15, 16: one item over two rows), or where the official form prints it so (told once a workbook); else a warning.
 */
export const duplicateNumber: TableCheck = (scene) => {
  const { table } = scene.assessed;
  const printed = printedTwice(scene);
  return runsOf(table.items)
    .flatMap(repeatsIn)
    .flatMap((repeat) => {
      const { first, second, number, skipped, isHarmless } = repeat;
      if (printed.has(number) && scene.isRepeated) return [];
      const column = table.columns.number ?? table.columns.item;
      const { message, settle } = AUDIT_MESSAGES.duplicateNumber;
      return inTable(
        scene,
        { cells: [a1(first.rows[0], column), a1(second.rows[0], column)], item: second.ordinal },
        {
          code: 'duplicate-number',
          severity: isHarmless || printed.has(number) ? 'info' : 'warning',
          message: message(first.rows[0], second.rows[0], number, skipped),
          settle,
          values: { number, ...(skipped === null ? {} : { skipped }) },
        },
      );
    });
};

function printedTwice(scene: Parameters<TableCheck>[0]): ReadonlySet<string> {
  const numbers = officialOf(scene)?.items.map(({ number }) => number ?? '') ?? [];
  return new Set(numbers.filter((number, index) => numbers.indexOf(number) !== index));
}

interface Numbered {
  readonly item: TableItem;
  readonly value: number;
}

/** Items numbered 1, 2, 3 …: all of the table, or a section's where the count begins anew there. A run of less than four proves nothing. */
function runsOf(items: readonly TableItem[]): Numbered[][] {
  const runs: Numbered[][] = [];
  for (const item of items) {
    const number = /^(\d{1,3})[.、)]?$/.exec(plain(item.number ?? ''))?.[1];
    const value = number === undefined ? null : Number(number);
    const run = runs.at(-1);
    const before = run?.at(-1);
    const isNew = value === 1 && before !== undefined && before.value !== 1;
    if (value === null) runs.push([]);
    else if (!run || isNew) runs.push([{ item, value }]);
    else run.push({ item, value });
  }
  return runs.filter((run) => run.length >= 4);
}

interface Repeat {
  readonly first: TableItem;
  readonly second: TableItem;
  readonly number: string;
  /** The number that it stands in for; null where none is left out, or nothing stands behind it. */
  readonly skipped: number | null;
  readonly isHarmless: boolean;
}

/** One repeated number, or two of which one is a surplus: more than that is no count. */
function repeatsIn(run: readonly Numbered[]): Repeat[] {
  const one = replacedIn(run) ?? surplusIn(run);
  if (one) return [one];
  for (const surplus of run.filter((each) =>
    run.some((other) => other !== each && other.value === each.value),
  )) {
    const replaced = replacedIn(run.filter((each) => each !== surplus));
    const other = run.find((each) => each !== surplus && each.value === surplus.value);
    if (replaced && other && run.indexOf(other) < run.indexOf(surplus)) {
      return [replaced, { ...between(other, surplus), skipped: null, isHarmless: false }];
    }
  }
  return [];
}

/** Every number stands where it should, but one, which is another's. */
function replacedIn(run: readonly Numbered[]): Repeat | null {
  const start = run[0]?.value ?? 1;
  const off = run.filter(({ value }, index) => value !== start + index);
  const [odd] = off;
  const other = run.find((one) => one !== odd && one.value === odd?.value);
  if (!odd || off.length > 1 || !other) return null;
  const at = run.indexOf(odd);
  const [first, second] = at < run.indexOf(other) ? [odd, other] : [other, odd];
  const skipped = at === run.length - 1 ? null : start + at;
  return { ...between(first, second), skipped, isHarmless: false };
}

/** One number is another's, and without it the count has no gap. */
function surplusIn(run: readonly Numbered[]): Repeat | null {
  const at = run.findLastIndex(({ value }, index) => {
    const rest = run.filter((_, place) => place !== index);
    const start = rest[0]?.value ?? 1;
    return rest.every((one, place) => one.value === start + place) && rest.some((one) => one.value === value);
  });
  const second = run[at];
  const first = run.find((one) => one !== second && one.value === second?.value);
  if (!first || !second) return null;
  return { ...between(first, second), skipped: null, isHarmless: run.indexOf(first) === at - 1 };
}

function between(first: Numbered, second: Numbered) {
  return { first: first.item, second: second.item, number: String(first.value) };
}
