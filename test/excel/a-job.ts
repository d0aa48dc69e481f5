import { assess } from '../../src/assess';
import { clean } from '../../src/fill/clean';
import { enterFacts, makeEvidence } from '../../src/fill/evidence';
import { recalculate } from '../../src/fill/recalculate';
import { makeSummary } from '../../src/fill/report';
import { restore } from '../../src/fill/restore';
import type { Snapshot } from '../../src/grid/grid';
import type { EditPlan } from '../../src/grid/plan';
import type { Workbook } from '../../src/workbook/port';

const NOW = '2026-11-21T09:30:00';

/** Every fact of the first level as it is when nothing is to be deducted, so that there is something to fill in. */
function someFacts(snapshot: Snapshot): EditPlan {
  const assessment = assess(snapshot);
  const entries = assessment.tables.flatMap(({ id: table, items, table: { levels } }) =>
    items.flatMap(({ item, facts }) =>
      facts.flatMap(({ spec: { id: fact, clear: value } }) =>
        value === null ? [] : [{ table, item: item.ordinal, fact, level: levels[0]?.name ?? '', value }],
      ),
    ),
  );
  return enterFacts(assessment, entries, NOW);
}

/** A clerk's whole job, step by step. */
export const STEPS: Readonly<Record<string, (snapshot: Snapshot) => EditPlan>> = {
  录入佐证: someFacts,
  佐证数据: (snapshot) => makeEvidence(assess(snapshot)),
  重新计算: (snapshot) => recalculate(assess(snapshot), {}, NOW).plan,
  汇总: (snapshot) => makeSummary(assess(snapshot), ['汇总', '问题清单', '计分依据']),
  还原: (snapshot) => restore(assess(snapshot), NOW).plan,
  清除助手内容: (snapshot) => clean(assess(snapshot)),
};

/** Applies a step and insists that nothing is refused. */
export async function step(workbook: Workbook, plan: (snapshot: Snapshot) => EditPlan): Promise<EditPlan> {
  const made = plan(await workbook.read());
  const { refused } = await workbook.apply(made);
  if (refused.length > 0) throw new Error(refused.map(({ message }) => message).join(' '));
  return made;
}
