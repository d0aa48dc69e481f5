import type { Assessment } from '../../assessment';
import { refuseReported, reportedFacts, takeOver } from '../../fill/reported';
import { ownSheetName } from '../../sheets/names';
import { inFormWords } from '../../text/bilingual';
import { factText } from '../present/fact-text';
import { bare } from './bare';
import { factChangeKey, placeOfFact } from './fact-change';
import type { Intent } from './intent';
import type { Proposal } from './proposal';

/** 按自报, for an item or a section: each reported fact that becomes the reviewer's own, or that is not accepted. */
export function proposeReported(
  assessment: Assessment,
  intent: Extract<Intent, { kind: 'take-over' | 'refuse-reported' }>,
): Proposal {
  const { kind, table, items, level, leave = [] } = intent;
  const facts = reportedFacts(assessment, table, items, level).filter(
    (one) => !one.refused && !leave.includes(factChangeKey(one)),
  );
  const sheet = assessment.tables.find(({ id }) => id === table)?.table.sheet ?? '';
  const plan = kind === 'take-over' ? takeOver : refuseReported;
  return {
    ...bare(intent, plan(assessment, table, facts, level)),
    changes: facts.map((one) => ({
      place: placeOfFact(one, sheet, level),
      on: ownSheetName(assessment.snapshot, '佐证数据'),
      about: one.fact.spec.label,
      before: kind === 'take-over' ? '' : `${factText(one.value)}${one.fact.spec.unit}`,
      after: kind === 'take-over' ? `${factText(one.value)}${one.fact.spec.unit}` : '',
      why: inFormWords(one.item.item.text),
      key: factChangeKey(one),
    })),
  };
}
