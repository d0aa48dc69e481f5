import { readFileSync } from 'node:fs';
import path from 'node:path';
import { assess } from '../../src/assess';
import { makeEvidence } from '../../src/fill/evidence';
import { fileResults, makeOverview, type FileResults } from '../../src/fill/overview';
import { makeSummary, sheetsFor } from '../../src/fill/report';
import type { Grid, Snapshot } from '../../src/grid/grid';
import type { EditPlan } from '../../src/grid/plan';
import { openXlsx } from '../../src/workbook/xlsx';
import type { HostSheet } from '../excel-host/model/sheet';
import { hosted, hostOf } from '../excel-host/open-in-host';

jest.setTimeout(60_000);

const sample = (name: string) =>
  readFileSync(path.resolve(__dirname, '../../assets/samples', `${name}.xlsx`));

/** Everything that the workbook gives rise to. */
const all = (snapshot: Snapshot): EditPlan => {
  const assessment = assess(snapshot);
  const plans = [makeSummary(assessment, sheetsFor(assessment)), makeEvidence(assessment)];
  return { fingerprints: [], groups: plans.flatMap(({ groups }) => groups) };
};

async function unit(number: number): Promise<FileResults> {
  const file = `twelve-units/unit-${number}`;
  return fileResults(assess(await openXlsx(sample(file), `${number}.xlsx`).read()), `${number}.xlsx`);
}

/** "row column" → formula or value; what Excel computes is Excel's. */
function inFile({ cells }: Grid): Record<string, unknown> {
  return contents(
    [...cells].flatMap(([row, columns]) => [...columns].map(([column, one]) => [row, column, one])),
  );
}

function inExcel({ cells }: HostSheet): Record<string, unknown> {
  return contents(
    [...cells].flatMap(([row, columns]) => [...columns].map(([column, one]) => [row, column, one])),
  );
}

type Held = { readonly formula?: string; readonly value: unknown };

function contents(cells: (number | Held)[][]): Record<string, unknown> {
  const filled = (cells as [number, number, Held][]).filter(
    ([, , { formula, value }]) => formula !== undefined || (value !== null && value !== ''),
  );
  return Object.fromEntries(
    filled.map(([row, column, { formula, value }]) => [`${row} ${column}`, formula ?? value]),
  );
}

const CASES: readonly [string, () => Uint8Array, () => Promise<(snapshot: Snapshot) => EditPlan>][] = [
  ['one form', () => sample('star-community'), async () => all],
  ['targets and results of twelve units', () => sample('jilin-2004'), async () => all],
  ['a county’s communities', () => sample('community-months'), async () => all],
  [
    'the files of many units beside a unit’s own table',
    () => sample('twelve-units/unit-2'),
    async () => {
      const files = await Promise.all([1, 6, 8, 9].map(unit));
      return (snapshot) => makeOverview(snapshot, files, { own: assess(snapshot) });
    },
  ],
];

test.each(CASES)(
  'every sheet made of %s has the same cells in Excel as in a file',
  async (_, bytes, planned) => {
    const plan = await planned();
    const document = openXlsx(bytes(), '试.xlsx');
    const excel = hosted(hostOf(bytes()));
    const made = [];
    for (const workbook of [document, excel.workbook]) {
      const { groups, fingerprints } = plan(await workbook.read());
      const { refused } = await workbook.apply({ groups, fingerprints });
      expect(refused).toEqual([]);
      made.push(
        groups.flatMap(({ edits }) =>
          edits.flatMap((edit) => (edit.kind === 'put-sheet' ? [edit.sheet.name] : [])),
        ),
      );
    }
    const [names = [], others] = made;
    expect(names.length).toBeGreaterThan(2);
    expect(others).toEqual(names);
    const { grids } = await document.read();
    for (const name of names) {
      const grid = grids.find(({ sheet }) => sheet === name);
      if (!grid) throw new Error(`no ${name}`);
      expect(inExcel(excel.host.sheet(name))).toEqual(inFile(grid));
    }
  },
);
