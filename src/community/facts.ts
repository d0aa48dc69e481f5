import type Decimal from 'decimal.js';
import { areaText, quotedSheet } from '../grid/address';
import type { FactValue } from '../rules/fact';
import type { AssessedCommunity } from './assess-community';
import type { Assistance } from './assistance';
import { COMMUNITY_MESSAGES } from './messages';
import { QUALIFYING_RATE } from './standards';

/** A fact of the form full-employment-community that a monthly sheet or the form's note gives. */
export interface CommunityFact {
  /** Id of the form's item: 1-1, 1-2, 1-3, 3-7 (rows 1, 2, 3 and 14). */
  readonly formItem: string;
  readonly fact: string;
  readonly value: FactValue;
  /** 出处. */
  readonly note: string;
}

/** What is certain enough to be entered: twelve whole months, and one reading. The others stay for a person. */
export function communityFacts(community: AssessedCommunity, note: Assistance | null): CommunityFact[] {
  return [
    ...rateFact(community),
    ...householdFact(community),
    ...functionFacts(community),
    ...placedFact(community, note),
  ];
}

function sourceOf({ months }: AssessedCommunity): string {
  return `${quotedSheet(months.sheet)}!${areaText(months.area)}`;
}

function rateFact(community: AssessedCommunity): CommunityFact[] {
  const { employed, base, rate, status } = community.rate;
  if (!employed.average || !base.average || !rate || status === 'open') return [];
  const value = { done: shortened(employed.average), of: shortened(base.average) };
  // Averages are entered to four digits; where that would move the rate over its mark a person enters them.
  const moved = (value.done * 100) / value.of >= QUALIFYING_RATE !== rate.gte(QUALIFYING_RATE);
  const source = COMMUNITY_MESSAGES.averagesFrom(sourceOf(community));
  return moved ? [] : [{ formItem: '1-1', fact: 'employed', value, note: source }];
}

function householdFact(community: AssessedCommunity): CommunityFact[] {
  const { yearEnd } = community.households.households;
  if (!yearEnd?.isInteger() || yearEnd.isNegative()) return [];
  const note = COMMUNITY_MESSAGES.yearEndFrom(sourceOf(community));
  return [{ formItem: '1-2', fact: 'zero-employment', value: yearEnd.toNumber(), note }];
}

function functionFacts({ months }: AssessedCommunity): CommunityFact[] {
  const { functions, served } = months.statements;
  const note = COMMUNITY_MESSAGES.statedIn(quotedSheet(months.sheet));
  return Object.entries({ functions, served }).flatMap(([fact, value]) =>
    value === null ? [] : [{ formItem: '1-3', fact, value, note }],
  );
}

/** The note of the form and the sheet must not contradict each other. */
function placedFact(
  { assisted, placed, ...rest }: AssessedCommunity,
  note: Assistance | null,
): CommunityFact[] {
  const months =
    assisted.year && placed.year
      ? { assisted: assisted.year.toNumber(), placed: placed.year.toNumber() }
      : null;
  if (note && months && (note.assisted !== months.assisted || note.placed !== months.placed)) return [];
  const said = note ?? months;
  if (!said) return [];
  const source = note
    ? COMMUNITY_MESSAGES.fromNote
    : COMMUNITY_MESSAGES.yearFrom(sourceOf({ assisted, placed, ...rest }));
  return [{ formItem: '3-7', fact: 'placed', value: { done: said.placed, of: said.assisted }, note: source }];
}

function shortened(value: Decimal): number {
  return value.toDecimalPlaces(4).toNumber();
}
