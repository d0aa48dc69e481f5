import { blankDeclaration } from '../../src/community/blank-declaration';
import { checkDeclarations } from '../../src/community/check-declarations';
import { readDeclarations } from '../../src/community/declaration';
import type { Grid } from '../../src/grid/grid';
import { recognise } from '../../src/recognise/recognise';
import { cellOf, gridOfSpec, typedInto } from '../sheets/grid-of';

const blank = gridOfSpec(blankDeclaration('申报表'));
const filled = (cells: Readonly<Record<string, string>>): Grid =>
  Object.entries(cells).reduce((grid, [at, value]) => {
    const [row, column] = at.split('/').map(Number);
    return typedInto(grid, row ?? 0, column ?? 0, cellOf({ value }));
  }, blank);

const WHOLE = {
  '2/2': '枫林社区',
  '2/4': '王某',
  '2/6': '瓯北镇',
  '3/2': '枫林路1号',
  '3/4': '0577-67001234',
  '6/1': '单位（盖章）：枫林社区居委会　2009年10月8日',
  '7/2': '单位（盖章）：瓯北镇劳动保障所\n2009年10月12日',
};

const read = (grid: Grid) => {
  const [declaration] = readDeclarations([grid]);
  if (!declaration) throw new Error('no declaration');
  return declaration;
};
const found = (grid: Grid) =>
  checkDeclarations(readDeclarations([grid])).map(({ code, cells }) => `${code} ${cells[0]}`);

describe('申报表', () => {
  test('the blank one is known again with its four seals, and is no scoring table', () => {
    const { fields, seals } = read(blank);
    expect([...fields].map(([field, { text }]) => [field, text])).toEqual([
      ['community', ''],
      ['leader', ''],
      ['affiliation', ''],
      ['address', ''],
      ['phone', ''],
    ]);
    expect(seals.map(({ by, unit, date, dateText }) => [by, unit, date, dateText])).toEqual(
      ['community', 'township', 'county', 'city'].map((by) => [by, '', null, '年月日']),
    );
    expect(recognise(blank)).toEqual([]);
  });

  test('every blank is told, those of the higher offices as mere information', () => {
    const findings = checkDeclarations([read(blank)]);
    expect(findings.map(({ severity }) => severity)).toEqual([
      ...Array<string>(6).fill('warning'),
      'info',
      'info',
      'info',
    ]);
  });

  test('filled in, only what is still to come is left', () => {
    expect(read(filled(WHOLE)).seals.slice(0, 2)).toMatchObject([
      { unit: '枫林社区居委会', date: '2009-10-08' },
      { unit: '瓯北镇劳动保障所', date: '2009-10-12' },
    ]);
    expect(found(filled(WHOLE))).toEqual(['declaration-blank D7', 'declaration-blank F7']);
  });

  test('a number that no telephone has, a day that does not exist, and a seal before the one below it', () => {
    expect(found(filled({ ...WHOLE, '3/4': '6700' }))).toContain('declaration-phone D3');
    expect(found(filled({ ...WHOLE, '3/4': '13800001234、67001234' }))).not.toContain('declaration-phone D3');
    expect(found(filled({ ...WHOLE, '6/1': '单位（盖章）：枫林社区 2009年2月30日' }))).toContain(
      'declaration-date A6',
    );
    expect(found(filled({ ...WHOLE, '7/2': '单位（盖章）：瓯北镇劳动保障所 2009年9月30日' }))).toContain(
      'declaration-date B7',
    );
  });

  test('labels with their values in one cell, and dates in cells of their own, are read too', () => {
    const rows = [
      '充分就业社区申报表',
      '社区名称：松涛社区',
      '负责人：李某',
      '联系电话：67005678',
      '单位（盖章）：松涛社区',
    ];
    let grid = rows.reduce((one, value, index) => typedInto(one, index + 1, 1, cellOf({ value })), {
      ...blank,
      cells: new Map(),
    } as Grid);
    grid = typedInto(grid, 6, 1, cellOf({ value: '2009 年 9 月 1 日' }));
    expect(read(grid).fields.get('phone')?.text).toBe('67005678');
    expect(read(grid).seals).toMatchObject([{ by: 'community', unit: '松涛社区', date: '2009-09-01' }]);
  });
});
