import type { Assessment } from '../../assessment';
import { nothingToDeduct, unknownFacts } from '../../fill/nothing-to-deduct';
import { ownSheetName } from '../../sheets/names';
import { inFormWords, named } from '../../text/bilingual';
import { factText } from '../present/fact-text';
import { bare } from './bare';
import { factChangeKey, placeOfFact, type FactOfItem } from './fact-change';
import type { Intent } from './intent';
import type { Proposal } from './proposal';

/** 本项无扣分情形, for an item or a section: each fact that would be entered, and each that somebody has to. */
export function proposeClearing(
  assessment: Assessment,
  intent: Extract<Intent, { kind: 'nothing-to-deduct' }>,
  now: string,
): Proposal {
  const { table, items, level, leave = [] } = intent;
  const { clearable, stillMissing } = unknownFacts(assessment, table, items, level);
  const sheet = assessment.tables.find(({ id }) => id === table)?.table.sheet ?? '';
  const wanted = (one: FactOfItem) => !leave.includes(factChangeKey(one));
  return {
    ...bare(intent, nothingToDeduct(assessment, table, items, level, now, wanted)),
    changes: clearable.filter(wanted).map((one) => ({
      place: placeOfFact(one, sheet, level),
      on: ownSheetName(assessment.snapshot, '佐证数据'),
      about: one.fact.spec.label,
      before: '',
      after: `${factText(one.fact.spec.clear)}${one.fact.spec.unit}`,
      why: inFormWords(one.item.item.text),
      key: factChangeKey(one),
    })),
    unresolved: stillMissing.map((one) => ({
      place: placeOfFact(one, sheet, level),
      about: one.item.item.text,
      reason: 'enter',
      detail: named([one.fact.spec.label]),
    })),
  };
}
