import type { Assessment } from '../../assessment';
import { nothingToDeduct, unknownFacts, type UnknownFact } from '../../fill/nothing-to-deduct';
import type { Place } from '../../grid/address';
import { ownSheetName } from '../../sheets/names';
import { factText } from '../present/fact-text';
import { bare } from './bare';
import type { Intent } from './intent';
import type { Proposal } from './proposal';

/** 本项无扣分情形, for an item or a section: each fact that would be entered, and each that somebody has to. */
export function proposeClearing(
  assessment: Assessment,
  intent: Extract<Intent, { kind: 'nothing-to-deduct' }>,
  now: string,
): Proposal {
  const { table, items, level } = intent;
  const { clearable, stillMissing } = unknownFacts(assessment, table, items, level);
  const sheet = assessment.tables.find(({ id }) => id === table)?.table.sheet ?? '';
  const placeOf = ({ item }: UnknownFact): Place => {
    const score = item.scores.find((one) => one.level === level);
    return { sheet, row: item.item.rows[0], column: score?.column ?? 1 };
  };
  return {
    ...bare(intent, nothingToDeduct(assessment, table, items, level, now)),
    changes: clearable.map((one) => ({
      place: placeOf(one),
      on: ownSheetName(assessment.snapshot, '佐证数据'),
      about: one.fact.spec.label,
      before: '',
      after: `${factText(one.fact.spec.clear)}${one.fact.spec.unit}`,
      why: one.item.item.text,
    })),
    unresolved: stillMissing.map((one) => ({
      place: placeOf(one),
      about: one.item.item.text,
      reason: 'enter',
      detail: one.fact.spec.label,
    })),
  };
}
