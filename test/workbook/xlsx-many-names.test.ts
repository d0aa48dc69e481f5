import { DOMParser } from '@xmldom/xmldom';
import { openXlsx, type XlsxDocument } from '../../src/workbook/xlsx';
import { sheetOf } from './contract/scene';
import { textOf } from './fixtures/parts';
import { apply, cellOf, setCell } from './fixtures/plans';
import { workbookFile } from './fixtures/simple';

const MANY = 3000;
const others = Object.fromEntries(
  Array.from({ length: MANY }, (_, at) => [`指标${at}`, `表!$A$${(at % 3) + 1}`]),
);
const file = workbookFile({
  sheets: [{ name: '表', rows: [[1], [2], [{ formula: '=指标0+指标1', value: 3 }]] }],
  names: others,
});
const PART = 'xl/workbook.xml';
const putName = (at: number) => ({ kind: 'put-name' as const, name: `新${at}`, refersTo: '表!$A$1' });

/** How often a part with names in it became a tree while this was done. */
async function parses(work: () => Promise<XlsxDocument>): Promise<number> {
  const parse = jest.spyOn(DOMParser.prototype, 'parseFromString');
  try {
    await work();
    return parse.mock.calls.filter(([text]) => text.includes('<definedNames')).length;
  } finally {
    parse.mockRestore();
  }
}

test('opened, read, edited and saved, a workbook with thousands of names is parsed once', async () => {
  const work = async () => {
    const document = openXlsx(file, '试.xlsx');
    await document.read();
    document.edit('表', 1, 1, { value: 5 });
    document.edit('表', 2, 1, { value: 6 });
    await apply(document, ...Array.from({ length: 50 }, (_, at) => putName(at)));
    await apply(document, { kind: 'put-sheet', sheet: sheetOf('汇总', [['项目']]) });
    document.save();
    expect(await cellOf(document, '表', 3, 1)).toMatchObject({ value: 11 });
    return document;
  };
  expect(await parses(work)).toBe(1);
});

test('new names stand behind the user’s, which are as they were', async () => {
  const document = openXlsx(file, '试.xlsx');
  await apply(document, putName(1), putName(2));
  const names = (text: string) => text.match(/<definedName .*?<\/definedName>/g) ?? [];
  const [before, after] = [names(textOf(file, PART)), names(textOf(document.save(), PART))];
  expect(after.slice(0, MANY)).toEqual(before);
  expect(after.slice(MANY).map((one) => />(.*)</.exec(one)?.[1])).toEqual(['表!$A$1', '表!$A$1']);
});

test('names go one by one, and their list with the last', async () => {
  const document = openXlsx(
    workbookFile({ sheets: [{ name: '表', rows: [[1]] }], names: { 甲: '表!$A$1', 乙: '表!$A$1' } }),
    '试.xlsx',
  );
  await apply(document, { kind: 'remove-name', name: '乙' });
  expect((await document.read()).names.map(({ name }) => name)).toEqual(['甲']);
  await apply(document, { kind: 'remove-name', name: '甲' });
  expect(textOf(document.save(), PART)).not.toContain('definedNames');
});

test('what a refused group did to the names is not there for the next one', async () => {
  const document = openXlsx(file, '试.xlsx');
  const groups = [[putName(1), setCell('没有', 1, 1, 1)], [putName(2)]].map((edits, at) => {
    return { id: String(at), title: String(at), edits };
  });
  const { applied } = await document.apply({ fingerprints: [], groups });
  expect(applied).toEqual(['1']);
  const names = (await document.read()).names.map(({ name }) => name);
  expect(names.slice(MANY)).toEqual(['新2']);
});
