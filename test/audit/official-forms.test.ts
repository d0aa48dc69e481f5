import { readFileSync } from 'node:fs';
import path from 'node:path';
import { assess } from '../../src/assess';
import { blankSheet } from '../../src/forms/blank';
import { FORMS } from '../../src/forms/catalogue';
import { recognise } from '../../src/recognise/recognise';
import { openXlsx } from '../../src/workbook/xlsx';
import { entriesOf, gridOf, gridOfSpec } from '../recognise/grids';

const assets = path.join(__dirname, '../../assets');

async function found(folder: 'forms' | 'samples', id: string): Promise<string[]> {
  const file = path.join(assets, folder, `${id}.xlsx`);
  const { findings } = assess(await openXlsx(new Uint8Array(readFileSync(file)), id).read());
  return findings.map(({ code, cells }) => `${code} ${cells.join(' ')}`).sort();
}

describe('the official forms', () => {
  test.each([
    ['reemployment-2004', []],
    // 失业保险统计: 分值 4, rule 得5分.
    ['employment-single-items', ['form-rule-mismatch C11']],
    ['star-community', []],
    // 序号 15 is printed twice: information.
    ['full-employment-community', ['duplicate-number B19 B22']],
  ])('%s, blank, contradicts itself nowhere else than it does', async (id, expected) => {
    expect(await found('forms', id)).toEqual(expected);
  });

  test.each([
    [
      'reemployment-2004',
      [
        'below-floor D24',
        'not-a-number D5',
        'over-cap D4',
        'reason-figures-mismatch E15 H15',
        'sum-mismatch E49',
        'unreachable-score D12',
      ],
    ],
    ['employment-single-items', ['form-rule-mismatch C11', 'over-cap F11', 'over-cap F33']],
    [
      'star-community',
      [
        'group-over-cap E12 E13',
        'over-cap E12',
        'reason-figures-mismatch G8 H8',
        'sum-mismatch G29',
        'unreachable-score E10',
        'unreachable-score F18',
      ],
    ],
    [
      'full-employment-community',
      [
        'duplicate-number B19 B22',
        'number-as-text F10',
        'over-cap E8',
        'sum-mismatch F24',
        'sum-mismatch G24',
      ],
    ],
  ])('in the sample of %s what is wrong on purpose is found, and nothing else', async (id, expected) => {
    expect(await found('samples', id)).toEqual(expected);
  });
});

describe('the number 15 that form 004 prints twice', () => {
  const form = FORMS.find(({ id }) => id === 'full-employment-community');
  /** Numbers as written in the rows of these items, counted from 1. */
  const told = (...written: readonly [number, string][]): string[] => {
    const grid = form ? gridOfSpec(blankSheet(form)) : gridOf([]);
    const [table] = recognise(grid);
    const rows = new Map(written.map(([item, number]) => [table?.items[item - 1]?.rows[0], number]));
    const entries = entriesOf(grid).map(([row, column, value]) => {
      const number = column === table?.columns.number ? rows.get(row) : undefined;
      return [row, column, number ?? value] as const;
    });
    const changed = gridOf(entries, grid.merges, grid.sheet);
    const { findings } = assess({ name: '', grids: [changed], names: [], structureLocked: false });
    return findings.flatMap(({ code, severity, values }) =>
      code === 'duplicate-number' ? [`${severity} ${values.number}`] : [],
    );
  };

  test('as printed it is information, in full-width figures too', () => {
    expect(told()).toEqual(['info 15']);
    expect(told([15, '１５'], [18, '１５'])).toEqual(['info 15']);
  });
  test('an office that counts on has nothing to be told', () => {
    expect(told([18, '18'], [19, '19'])).toEqual([]);
  });
  test('another number twice is the office’s own slip, beside the printed one', () => {
    expect(told([9, '8']).sort()).toEqual(['info 15', 'warning 8']);
    expect(told([9, '8'], [18, '18'], [19, '19'])).toEqual(['warning 8']);
  });
});
