import { readFileSync } from 'node:fs';
import path from 'node:path';
import { assess } from '../../src/assess';
import { enterFacts } from '../../src/fill/evidence';
import { recalculate } from '../../src/fill/recalculate';
import { restore } from '../../src/fill/restore';
import type { Snapshot } from '../../src/grid/grid';
import type { ApplyReport, EditPlan } from '../../src/grid/plan';
import { hosted, hostOf, type Hosted } from '../excel-host/open-in-host';

jest.setTimeout(120_000);

const NOW = '2026-11-21T09:30:00';
const FORM = readFileSync(path.resolve(__dirname, '../../assets/forms/star-community.xlsx'));

/** Every fact as it is when nothing is to be deducted. */
function clearFacts(snapshot: Snapshot): EditPlan {
  const assessment = assess(snapshot);
  const entries = assessment.tables.flatMap(({ id: table, table: { levels }, items }) =>
    items.flatMap(({ item, facts }) =>
      facts.flatMap(({ spec: { id: fact, clear: value } }) =>
        value === null ? [] : [{ table, item: item.ordinal, fact, level: levels[0]?.name ?? '', value }],
      ),
    ),
  );
  return enterFacts(assessment, entries, NOW);
}

async function ready(): Promise<Hosted> {
  const tried = hosted(hostOf(FORM));
  expect((await tried.workbook.apply(clearFacts(await tried.workbook.read()))).refused).toEqual([]);
  return tried;
}

async function scores({ workbook }: Hosted) {
  const { tables } = assess(await workbook.read());
  return tables.flatMap(({ items }) => items.flatMap((item) => item.scores.map(({ entered }) => entered)));
}

/** Excel fails in the middle of that sync and answers nothing afterwards; then it is there again. */
async function interrupted(
  tried: Hosted,
  plan: EditPlan,
  batch: number,
  action: number,
): Promise<ApplyReport> {
  tried.host.failAt({ batch, when: { action }, code: 'GeneralException' });
  tried.host.dieAt(batch + 1);
  const report = await tried.workbook.apply(plan);
  tried.host.revive();
  return report;
}

/** How many actions each sync of the plan has, and which of them write scores. */
async function actionsOf(tried: Hosted, plan: EditPlan): Promise<readonly number[]> {
  const before = tried.host.actions.length;
  expect((await tried.workbook.apply(plan)).refused).toEqual([]);
  return tried.host.actions.slice(before);
}

describe('when Excel fails in the middle of writing and can’t put back what it wrote', () => {
  test('every group says so, and 还原 takes back each score that was filled in', async () => {
    const first = await ready();
    const { plan } = recalculate(assess(await first.workbook.read()), {}, NOW);
    const before = await scores(first);
    const actions = await actionsOf(first, plan);
    expect(await scores(first)).not.toEqual(before);
    // The last one sets up printing.
    const batch = actions.length - 1;
    let filled = 0;
    for (const part of [0.1, 0.4, 0.7, 0.8, 0.9, 0.95, 1]) {
      const tried = await ready();
      const report = await interrupted(tried, plan, batch, Math.floor((actions[batch - 1] ?? 0) * part));
      expect(report.applied).toEqual([]);
      expect(report.refused.map(({ group, code }) => [group, code])).toEqual(
        plan.groups.map(({ id }) => [id, 'host-error']),
      );
      for (const { title, message } of report.refused)
        expect(message).toContain(`“${title}”写入时 Excel 没有回应`);

      const after = await scores(tried);
      if (JSON.stringify(after) === JSON.stringify(before)) continue;
      filled += 1;
      const undone = restore(assess(await tried.workbook.read()), NOW);
      expect(undone.changedSince).toEqual([]);
      expect((await tried.workbook.apply(undone.plan)).refused).toEqual([]);
      expect(await scores(tried)).toEqual(before);
    }
    expect(filled).toBeGreaterThan(2);
  });
});
