import type { Assessment, TableAssessment } from '../assessment';
import type { AssessedCommunity } from '../community/assess-community';
import { noteAssistance } from '../community/assistance';
import { communityFacts } from '../community/facts';
import type { EditPlan } from '../grid/plan';
import { communityKinds } from '../sheets/communities/community-sheets';
import { factKey, readEvidence } from '../sheets/evidence';
import { letters } from '../text/letters';
import { enterFacts, type FactEntry } from './evidence';
import { communityGroups } from './report';

const FORM = 'full-employment-community';

/** The facts, and the sheets over all communities. */
export function enterMonthsAndSheets(assessment: Assessment): EditPlan {
  const { fingerprints, groups } = enterMonths(assessment);
  const kinds = communityKinds(assessment.communities);
  return { fingerprints, groups: [...groups, ...communityGroups(assessment, kinds)] };
}

/**
 * Enters what monthly sheets and the notes below the forms give into 佐证数据, for each form's lowest level, as if a
 * clerk had typed it. What stands there already stays.
 */
export function enterMonths(assessment: Assessment): EditPlan {
  return enterFacts(assessment, monthlyFacts(assessment));
}

export function monthlyFacts(assessment: Assessment): FactEntry[] {
  const forms = assessment.tables.filter(({ form }) => form?.id === FORM);
  const rows = readEvidence(assessment.snapshot);
  // What can't be read as the fact (约98) stands there too.
  const stands = ({ table, item, fact, level }: FactEntry) =>
    rows.some(({ key, entries }) => key === factKey(table, item, fact) && entries.get(level)?.value != null);
  return forms.flatMap((form) => {
    const community = communityOf(assessment, form, forms.length);
    return community ? factsFor(form, community).filter((entry) => !stands(entry)) : [];
  });
}

/** The monthly sheet of the form's community; the only one there is where either names none. */
function communityOf(
  { communities }: Assessment,
  { table }: TableAssessment,
  forms: number,
): AssessedCommunity | null {
  const name = letters(table.unit ?? '');
  const [same, second] = communities.filter(({ months }) => letters(months.community) === name);
  if (name !== '' && same && !second) return same;
  const [only, other] = communities;
  const isOnly = forms === 1 && !other && (name === '' || only?.months.community === '');
  return isOnly ? (only ?? null) : null;
}

function factsFor(form: TableAssessment, community: AssessedCommunity): FactEntry[] {
  const level = form.table.levels[0]?.name;
  if (level === undefined) return [];
  return communityFacts(community, noteAssistance(form.table.notes)).flatMap(
    ({ formItem, fact, value, note }) => {
      const found = form.items.find((item) => item.formItem === formItem);
      const state = found?.facts.find(({ spec }) => spec.id === fact);
      if (!found || !state || state.values.has(level)) return [];
      return [{ table: form.id, item: found.item.ordinal, fact, level, value, note }];
    },
  );
}
