import type { HeaderCell } from '../../recognise/header-rows';
import type { Period } from '../period';
import { headWord, type HeadRole, type HeadWord } from './head-words';

/** A column with all that its header says, its rows put together. */
export interface Head {
  readonly column: number;
  /** null: nothing that we know; its cells are left alone, or name the rows. */
  readonly role: HeadRole | null;
  readonly period: Period | null;
  readonly year: number | null;
  readonly unit: string | null;
  /** Measure or unit that the column is about; "" where it is about all. */
  readonly entity: string;
  readonly mayBeTarget: boolean;
}

const FIGURES: readonly (HeadRole | null)[] = ['target', 'done', 'rate'];

export function holdsFigures(head: Head): boolean {
  return FIGURES.includes(head.role);
}

/** The lowest row that says what a column is for decides; names above it, or below a shared 目标任务, are what it is about. */
export function headOf({ column, path }: HeaderCell): Head {
  const words = path.map(headWord);
  const lowest = [...words].reverse();
  const roleWord = lowest.find(({ role }) => role !== null);
  const leaf = lowest[0];
  // 城镇登记失业率 over 指标: what is named under a role of the row above is a figure's name.
  const role = roleOf(words, roleWord, leaf);
  return {
    column,
    role,
    period: lowest.find(({ period }) => period)?.period ?? null,
    year: lowest.find(({ year }) => year !== null)?.year ?? null,
    unit: lowest.find(({ unit }) => unit)?.unit ?? null,
    entity: lowest.find(({ entity }) => entity !== '')?.entity ?? '',
    mayBeTarget: leaf?.mayBeTarget ?? false,
  };
}

function roleOf(
  words: readonly HeadWord[],
  roleWord: HeadWord | undefined,
  leaf: HeadWord | undefined,
): HeadRole | null {
  if (!roleWord || !leaf) return null;
  if (words.some(({ role }) => role === 'other')) return 'other';
  const above = words.slice(0, -1);
  // 任务指标 as a group over 目标 | 完成 stays a group; over plain names it is what they all hold.
  if (roleWord !== leaf && roleWord.role === 'label' && roleWord.mayBeTarget) return 'target';
  if (leaf.role === 'label' && above.some(({ role }) => role === 'done')) return 'done';
  return roleWord.role;
}
