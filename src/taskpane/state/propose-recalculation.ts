import type { Assessment } from '../../assessment';
import { recalculate, type Change, type Standing } from '../../fill/recalculate';
import { named, type Bilingual } from '../../text/bilingual';
import { whyInShort } from '../present/clauses';
import { contentText } from '../present/content-text';
import { bare } from './bare';
import type { Intent } from './intent';
import type { KeptReason, Proposal, ShownChange, ShownKept } from './proposal';

/** 重新计算 of one table at one level. */
export function proposeRecalculation(
  assessment: Assessment,
  intent: Extract<Intent, { kind: 'recalculate' }>,
  now: string,
): Proposal {
  const { table, level, replace = [], leave = [] } = intent;
  const ofTable = (item: number) => ({ table, item });
  const result = recalculate(
    assessment,
    {
      level,
      tables: [table],
      replace: replace.map(ofTable),
      leave: leave.map(Number).map(ofTable),
    },
    now,
  );
  return {
    ...bare(intent, result.plan),
    changes: [
      ...[...result.written, ...result.refreshed].map((change) =>
        shownChange(change, whyOf(assessment, change), String(change.item)),
      ),
      ...result.sums.map((change) => shownChange(change, null, null)),
    ],
    kept: [
      ...result.blocked.map((one) => shownKept(one, 'other', one.why)),
      ...result.contradicting.map((one) => shownKept(one, 'contradicts')),
      ...result.kept.map((one) => shownKept(one, 'by-hand')),
    ],
    unresolved: [
      ...result.open.map((one) => shownKept(one, 'missing', named(one.missing))),
      ...result.person.map((one) => shownKept(one, 'person')),
    ],
    notes: result.skipped.map(({ why }) => why),
  };
}

const NOTHING: Bilingual = { zh: '', en: '' };

/** A changed score cell, for the preview. */
export function shownChange(change: Change, why: Bilingual | null, key: string | null): ShownChange {
  const { sheet, row, column, text, before, after } = change;
  return {
    place: { sheet, row, column },
    on: sheet,
    about: text,
    before: contentText(before),
    after: contentText(after),
    why,
    key,
  };
}

function shownKept({ sheet, row, column, text }: Standing, reason: KeptReason, detail = NOTHING): ShownKept {
  return { place: { sheet, row, column }, about: text, reason, detail };
}

function whyOf({ tables }: Assessment, { table, item, level }: Change): Bilingual | null {
  const assessed = tables.find(({ id }) => id === table)?.items.find((one) => one.item.ordinal === item);
  const score = assessed?.scores.find((one) => one.level === level);
  return score ? whyInShort(score.scored.tree) : null;
}
