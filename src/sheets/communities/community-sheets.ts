import type { AssessedCommunity } from '../../community/assess-community';
import type { Snapshot } from '../../grid/grid';
import type { SheetSpec } from '../../grid/sheet-spec';
import { SHEET_MESSAGES } from '../messages';
import { ownSheet, ownSheetName, STAMP, type OwnSheet } from '../names';
import { sheetOf } from '../units/block';
import { keyed, withNotes } from '../units/keyed';
import { UNIT_SHEET_MESSAGES } from '../units/messages';
import { communityBlock } from './community-block';
import { overviewRows, readRules } from './entered';
import { COMMUNITY_SHEET_MESSAGES as SAY } from './messages';
import { placesOf } from './places';
import { layOutQuarters } from './quarters';
import { ruleBlock } from './rule-block';
import { targetBlock } from './target-block';
import { townshipBlock } from './township-block';

/** The sheets over all communities of a county. */
export const COMMUNITY_SHEETS = ['社区总览', '季度抽查'] as const satisfies readonly OwnSheet[];
export type CommunitySheet = (typeof COMMUNITY_SHEETS)[number];

/** What has anything to show. */
export function communityKinds(communities: readonly AssessedCommunity[]): readonly CommunitySheet[] {
  return communities.length > 0 ? COMMUNITY_SHEETS : [];
}

/** The sheets of these kinds; what people entered on the old 社区总览 stays. */
export function layOutCommunitySheets(
  snapshot: Snapshot,
  communities: readonly AssessedCommunity[],
  kinds: readonly CommunitySheet[],
): SheetSpec[] {
  const footer = SHEET_MESSAGES.printedFrom(snapshot.name);
  const layOut: Record<CommunitySheet, () => SheetSpec> = {
    社区总览: () => layOutOverview(snapshot, communities, footer),
    季度抽查: () => layOutQuarters(communities, ownSheetName(snapshot, '季度抽查'), footer),
  };
  return COMMUNITY_SHEETS.filter((kind) => kinds.includes(kind)).map((kind) =>
    withNotes(keyed(layOut[kind](), [SAY.headers.community]), ownSheet(snapshot, kind)),
  );
}

function layOutOverview(
  snapshot: Snapshot,
  communities: readonly AssessedCommunity[],
  footer: string,
): SheetSpec {
  const old = ownSheet(snapshot, '社区总览');
  const rules = readRules(old);
  const places = placesOf(overviewRows(communities, old));
  return sheetOf(
    {
      name: ownSheetName(snapshot, '社区总览'),
      title: SAY.overviewTitle,
      subtitle: `${STAMP}。${SAY.overviewHint}。`,
      headers: [SAY.headers.community],
      footer,
      signatures: UNIT_SHEET_MESSAGES.signatures,
    },
    [
      communityBlock(places, rules),
      townshipBlock(places, rules),
      targetBlock(places, rules),
      ruleBlock(places, rules),
    ],
  );
}
