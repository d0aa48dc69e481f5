import { readFileSync } from 'node:fs';
import path from 'node:path';
import { assess } from '../../src/assess';
import { makeEvidence } from '../../src/fill/evidence';
import { ignoreFinding } from '../../src/fill/keep';
import { recalculate } from '../../src/fill/recalculate';
import { makeSummary, sheetsFor } from '../../src/fill/report';
import { usedArea, type Grid, type Snapshot } from '../../src/grid/grid';
import { BLANK, type Edit, type EditPlan } from '../../src/grid/plan';
import { isOwnSheet } from '../../src/sheets/names';
import { openXlsx, type XlsxDocument } from '../../src/workbook/xlsx';

const NOW = '2026-11-29T09:30:00';

const sample = (name: string) =>
  openXlsx(readFileSync(path.resolve(__dirname, `../../assets/samples/${name}.xlsx`)), `${name}.xlsx`);

async function apply(document: XlsxDocument, plan: (snapshot: Snapshot) => EditPlan): Promise<void> {
  const { refused } = await document.apply(plan(await document.read()));
  expect(refused).toEqual([]);
}

/** Every sheet of ours that the workbook gives rise to. */
async function makeAll(document: XlsxDocument): Promise<void> {
  await apply(document, (snapshot) => makeEvidence(assess(snapshot)));
  await apply(document, (snapshot) => recalculate(assess(snapshot), {}, NOW).plan);
  await apply(document, (snapshot) => makeSummary(assess(snapshot), sheetsFor(assess(snapshot))));
}

const ownGrids = async (document: XlsxDocument): Promise<readonly Grid[]> =>
  (await document.read()).grids.filter(isOwnSheet);

/** What stands in a row of ours, without its number on the list and without notes. */
function wordsOf(grid: Grid, row: number): string {
  const texts = [...(grid.cells.get(row)?.values() ?? [])].map(({ text }) => text);
  return texts.filter((text) => !/^\d+$|^注\d+$/.test(text)).join('|');
}

/** Rows with more than a line of words. */
function rowsOf(grid: Grid, below: number): number[] {
  return [...grid.cells].flatMap(([row, cells]) =>
    row > below && [...cells.values()].filter(({ text }) => text.trim() !== '').length > 1 ? [row] : [],
  );
}

describe.each(['star-community', 'jilin-2004', 'community-months'])('%s', (name) => {
  test('what a person writes beside any row of any sheet of ours stands beside the same row when all is made again', async () => {
    const document = sample(name);
    await apply(document, (snapshot) => {
      const assessment = assess(snapshot);
      return ignoreFinding(assessment, assessment.findings[0]?.key ?? 'T1/1/none', '已请示');
    });
    await makeAll(document);
    const before = await ownGrids(document);
    const notes = new Map<string, { readonly words: string; readonly sheet: string }>();
    const edits: Edit[] = [];
    for (const grid of before) {
      const column = (usedArea(grid)?.right ?? 0) + 2;
      for (const row of rowsOf(grid, 3)) {
        const note = `注${notes.size + 1}`;
        notes.set(note, { words: wordsOf(grid, row), sheet: grid.sheet });
        edits.push({
          kind: 'set-cell',
          sheet: grid.sheet,
          row,
          column,
          before: BLANK,
          after: { value: note },
        });
      }
    }
    await apply(document, () => ({ fingerprints: [], groups: [{ id: '备注', title: '备注', edits }] }));
    expect(notes.size).toBeGreaterThan(20);
    await makeAll(document);
    const after = await ownGrids(document);
    const found = new Map(
      after.flatMap((grid) =>
        [...grid.cells].flatMap(([row, cells]) =>
          [...cells.values()].flatMap(({ text }) =>
            notes.has(text) ? [[text, { words: wordsOf(grid, row), sheet: grid.sheet }] as const] : [],
          ),
        ),
      ),
    );
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(notes));
  });
});
