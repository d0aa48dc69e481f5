import { readFileSync } from 'node:fs';
import path from 'node:path';
import { assess } from '../../src/assess';
import { openXlsx } from '../../src/workbook/xlsx';

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
