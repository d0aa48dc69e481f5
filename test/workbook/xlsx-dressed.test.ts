import { assess } from '../../src/assess';
import type { Assessment } from '../../src/assessment';
import { enterFacts } from '../../src/fill/evidence';
import { recalculate } from '../../src/fill/recalculate';
import { makeSummary } from '../../src/fill/report';
import { clean } from '../../src/fill/clean';
import type { EditPlan } from '../../src/grid/plan';
import { openXlsx, type XlsxDocument } from '../../src/workbook/xlsx';
import { dressedForm, FORM_PART, FORM_SHEET } from './fixtures/dressed/dressed';
import { FORM_AFTER, FORM_BEFORE } from './fixtures/dressed/form-sheet';
import { packageFaults } from './fixtures/package-faults';
import { differing, partsOf, textOf } from './fixtures/parts';
import { apply, refused, setCell } from './fixtures/plans';

const NOW = '2026-11-25T09:00:00';
const LEVEL = '社区自评分数';
const DATA_PART = 'xl/worksheets/sheet2.xml';
/** It shows E6:E8 of the form. */
const CHART_PART = 'xl/charts/chart1.xml';

/** Every fact that means “nothing to deduct”, so that scores can be filled. */
function clearFacts(assessment: Assessment): EditPlan {
  const entries = assessment.tables.flatMap(({ id, items }) =>
    items.flatMap(({ item, facts }) =>
      facts.flatMap(({ spec }) =>
        spec.clear === null
          ? []
          : [{ table: id, item: item.ordinal, fact: spec.id, level: LEVEL, value: spec.clear }],
      ),
    ),
  );
  return enterFacts(assessment, entries);
}

async function insist(document: XlsxDocument, plan: (assessment: Assessment) => EditPlan): Promise<void> {
  const { refused } = await document.apply(plan(assess(await document.read())));
  expect(refused).toEqual([]);
}

/** All that the tool does to a file: facts, scores with their log and marks, the sheets that are made of them. */
async function wholeJob(document: XlsxDocument): Promise<void> {
  await insist(document, clearFacts);
  await insist(document, (assessment) => recalculate(assessment, { level: LEVEL }, NOW).plan);
  await insist(document, (assessment) => makeSummary(assessment, ['汇总', '问题清单', '计分依据']));
}

/** Cell → how it is written; under "" what stands around the cells. */
function cellsOf(xml: string): Map<string, string> {
  const cells = new Map<string, string>();
  const around = xml.replace(/<c r="([A-Z]+\d+)"(?:[^>]*\/>|.*?<\/c>)/gs, (cell, address: string) => {
    cells.set(address, cell);
    return '';
  });
  return cells.set('', around);
}

function changedCells(before: Uint8Array, after: Uint8Array, part: string): string[] {
  const [one, other] = [cellsOf(textOf(before, part)), cellsOf(textOf(after, part))];
  return [...new Set([...one.keys(), ...other.keys()])].filter((at) => one.get(at) !== other.get(at));
}

/** A conditional format that the tool put on the form, and knows again. */
const OWN_MARKS =
  /<conditionalFormatting sqref="[^"]*"><cfRule type="expression"[^>]*><formula>[^<]*kaoping[^<]*<\/formula><\/cfRule><\/conditionalFormatting>/g;

/** Parts of the user that the whole job touches: lists, styles, the form, and a sheet and a chart that rest on it. */
const TOUCHED = [
  '[Content_Types].xml',
  'xl/_rels/workbook.xml.rels',
  'xl/calcChain.xml',
  CHART_PART,
  'xl/styles.xml',
  'xl/workbook.xml',
  FORM_PART,
  DATA_PART,
].sort();

function touched(before: Uint8Array, after: Uint8Array): string[] {
  const had = partsOf(before);
  return differing(before, after).filter((path) => had.has(path));
}

test('macros go through the whole job untouched', async () => {
  const file = await dressedForm('xlsm');
  const document = openXlsx(file, '评审.xlsm');
  await wholeJob(document);
  const done = document.save();
  expect(touched(file, done)).toEqual(TOUCHED);
  expect(partsOf(done).get('xl/vbaProject.bin')).toEqual(partsOf(file).get('xl/vbaProject.bin'));
  expect(textOf(done, '[Content_Types].xml')).toContain('macroEnabled.main+xml');
  expect(packageFaults(done)).toEqual([]);
});

describe('a form in a demanding workbook', () => {
  let file: Uint8Array;
  let edited: Uint8Array;
  let done: Uint8Array;
  const name = '评审.xlsx';

  beforeAll(async () => {
    file = await dressedForm('xlsx');
    const one = openXlsx(file, name);
    await apply(one, setCell(FORM_SHEET, 7, 5, 4.5));
    edited = one.save();
    const all = openXlsx(file, name);
    await wholeJob(all);
    done = all.save();
  });

  test('is sound to begin with', () => {
    expect(packageFaults(file)).toEqual([]);
    expect(partsOf(file).size).toBeGreaterThan(35);
  });

  test('one score changes its cell, the sums that rest on it, what a chart remembers of it, and no other part by a byte', () => {
    expect(differing(file, edited)).toEqual([CHART_PART, FORM_PART, DATA_PART]);
    const chart = textOf(file, CHART_PART).replace(/<c:numCache>.*<\/c:numCache>/, '');
    expect(textOf(edited, CHART_PART)).toBe(chart);
    expect(changedCells(file, edited, FORM_PART)).toEqual(['E7', 'E29']);
    expect(changedCells(file, edited, DATA_PART)).toEqual(['B6']);
    expect(packageFaults(edited)).toEqual([]);
  });

  test('the whole job leaves every part of the user alone but the two sheets, the chart of the scores and the lists of parts', () => {
    expect(touched(file, done)).toEqual(TOUCHED);
    expect(partsOf(done).has('xl/calcChain.xml')).toBe(false);
    expect(packageFaults(done)).toEqual([]);
  });

  test('the whole job fills scores, and touches nothing else on the form but their sum and our marks', () => {
    const changed = changedCells(file, done, FORM_PART).filter((at) => at !== '');
    const scores = changed.filter((at) => at !== 'E29');
    expect(scores.length).toBeGreaterThan(3);
    expect(scores.filter((at) => !/^E(?:[6-9]|1\d|2[0-8])$/.test(at))).toEqual([]);
    const around = (bytes: Uint8Array) => cellsOf(textOf(bytes, FORM_PART)).get('');
    expect(around(done)).toMatch(OWN_MARKS);
    expect(around(done)?.replace(OWN_MARKS, '')).toBe(around(file));
  });

  test.each([...FORM_BEFORE.map(([title, , xml]) => [title, xml] as const), ...FORM_AFTER])(
    'the form keeps its %s, letter by letter',
    (_title, xml) => {
      if (xml === '{merges}') return expect(textOf(done, FORM_PART)).toMatch(/<mergeCells count="18">/);
      expect(textOf(done, FORM_PART)).toContain(xml);
    },
  );

  test('styles are added behind what is there, and nothing is renumbered', () => {
    const [before, after] = [textOf(file, 'xl/styles.xml'), textOf(done, 'xl/styles.xml')];
    for (const list of [
      'numFmts',
      'fonts',
      'fills',
      'borders',
      'cellStyleXfs',
      'cellXfs',
      'cellStyles',
      'dxfs',
    ]) {
      const inside = (xml: string) =>
        new RegExp(`<${list} count="\\d+">(.*?)</${list}>`).exec(xml)?.[1] ?? '';
      expect([list, inside(after).startsWith(inside(before))]).toEqual([list, true]);
      expect(inside(before)).not.toBe('');
    }
    expect(after.slice(after.indexOf('<tableStyles'))).toBe(before.slice(before.indexOf('<tableStyles')));
  });

  test('the workbook keeps its names, code name, protection, iteration, pivot caches and links to others', () => {
    const kept = textOf(done, 'xl/workbook.xml')
      .replace(/<definedName name="kaoping[^>]*>[^<]*<\/definedName>/g, '')
      .replace(/<definedName name="_xlnm\.[^>]*localSheetId="[4-9]"[^>]*>[^<]*<\/definedName>/g, '')
      .replace(/<sheet name="(?:佐证数据|计分记录|汇总|问题清单|计分依据)"[^>]*\/>/g, '')
      .replace(' fullCalcOnLoad="1"', '');
    expect(kept).toBe(textOf(file, 'xl/workbook.xml'));
  });

  test('done again on what it made, the whole job changes nothing', async () => {
    const again = openXlsx(done, name);
    await wholeJob(again);
    expect(differing(done, again.save())).toEqual([]);
  });

  test('cleaned, the file is the user’s again, with the scores', async () => {
    const again = openXlsx(done, name);
    await insist(again, clean);
    const cleaned = again.save();
    const links = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/calcChain.xml'];
    const left = differing(file, cleaned).filter((path) => !links.includes(path));
    expect(left).toEqual([CHART_PART, 'xl/styles.xml', FORM_PART, DATA_PART]);
    expect(cellsOf(textOf(cleaned, FORM_PART)).get('')).toBe(cellsOf(textOf(file, FORM_PART)).get(''));
    expect(packageFaults(cleaned)).toEqual([]);
  });

  test.each([
    ['the header of a table', '资料', 1, 2, '标题单元格'],
    ['a pivot table', '透视', 2, 2, '透视表'],
    ['what a dynamic array fills', '资料', 3, 4, '数组公式'],
    ['a cell that the protection holds', FORM_SHEET, 30, 1, '已保护'],
  ])('%s is not written into', async (_what, sheet, row, column, words) => {
    const document = openXlsx(file, name);
    expect((await refused(document, setCell(sheet, row, column, '改'))).message).toContain(words);
    expect(differing(file, document.save())).toEqual([]);
  });
});
