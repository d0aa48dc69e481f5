import { columnLetters, type Area } from '../../src/grid/address';
import type { Grid } from '../../src/grid/grid';
import { gridOf } from './grids';

/**
 * A sheet drawn as text, one line a row, cells parted by "|". In a cell: `^` goes on with the merge above, `<` with
 * the merge to the left, `\n` is a line break, `#12.5` a number, `~` nothing. A line of `-` alone is a blank row.
 * Settings stand above the first row, one a line: `@sheet 名称`, `@at C5` (top left cell), `@merges unknown`.
 */
export function draw(text: string): Grid {
  const lines = text.replace(/\n+$/, '').split('\n');
  const settings = lines.filter((line) => line.startsWith('@'));
  const rows = lines
    .filter((line) => !line.startsWith('@'))
    .map((line) => (line === '-' ? [] : line.split('|')));
  const at = /^@at ([A-Z]+)(\d+)$/.exec(settings.find((line) => line.startsWith('@at')) ?? '@at A1');
  const top = Number(at?.[2] ?? 1) - 1;
  const left = [...(at?.[1] ?? 'A')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const cells = rows.flatMap((row, r) =>
    row.map((cell, c) => [r + 1 + top, c + 1 + left, valueOf(cell.trim())] as const),
  );
  const merges = settings.includes('@merges unknown') ? null : mergesOf(rows, top, left);
  const sheet = settings.find((line) => line.startsWith('@sheet '))?.slice(7) ?? 'Sheet1';
  return gridOf(cells, merges, sheet);
}

function valueOf(cell: string): string | number | null {
  if (cell === '' || cell === '^' || cell === '<' || cell === '~') return null;
  if (/^#-?[\d.]+$/.test(cell)) return Number(cell.slice(1));
  return cell.replaceAll('\\n', '\n');
}

/** Every cell that `^` or `<` leads back to spans a merge. */
function mergesOf(rows: readonly string[][], top: number, left: number): Area[] {
  const merges = new Map<string, Area>();
  rows.forEach((row, r) =>
    row.forEach((_, c) => {
      const [startRow, startColumn] = origin(rows, r, c);
      if (startRow === r && startColumn === c) return;
      const key = `${startRow},${startColumn}`;
      const area = merges.get(key) ?? {
        top: startRow + 1 + top,
        left: startColumn + 1 + left,
        bottom: 0,
        right: 0,
      };
      merges.set(key, {
        ...area,
        bottom: Math.max(area.bottom, r + 1 + top),
        right: Math.max(area.right, c + 1 + left),
      });
    }),
  );
  return [...merges.values()];
}

function origin(rows: readonly string[][], row: number, column: number): [number, number] {
  const mark = rows[row]?.[column]?.trim();
  if (mark === '^') return origin(rows, row - 1, column);
  if (mark === '<') return origin(rows, row, column - 1);
  return [row, column];
}

/** "C" for 3, null for null. */
export function letter(column: number | null): string | null {
  return column === null ? null : columnLetters(column);
}
