import type { Assessment } from '../../assessment';
import { clean } from '../../fill/clean';
import { enterFacts, makeEvidence } from '../../fill/evidence';
import {
  adoptReported,
  correctLayout,
  correctRule,
  declareTable,
  ignoreFinding,
  keepEntry,
  setMarked,
  setReading,
  setThreshold,
} from '../../fill/keep';
import { insertBlank } from '../../fill/insert';
import { mark, unmark } from '../../fill/marking';
import { makeOverview } from '../../fill/overview';
import { makeSummary } from '../../fill/report';
import { insertExample } from '../../forms/insert';
import type { EditPlan } from '../../grid/plan';
import { bare } from './bare';
import type { Intent } from './intent';
import type { Proposal } from './proposal';
import { proposeClearing } from './propose-clearing';
import { proposeRecalculation } from './propose-recalculation';
import { proposeReported } from './propose-reported';
import { proposeRestoration } from './propose-restoration';

/** What an intent comes to on this assessment: the plan, and what it means to a person. Nothing is written. */
export function propose(assessment: Assessment, intent: Intent, now: string): Proposal {
  switch (intent.kind) {
    case 'recalculate':
      return proposeRecalculation(assessment, intent, now);
    case 'restore':
      return proposeRestoration(assessment, intent, now);
    case 'nothing-to-deduct':
      return proposeClearing(assessment, intent, now);
    case 'take-over':
    case 'refuse-reported':
      return proposeReported(assessment, intent);
    default:
      return bare(intent, planOf(assessment, intent, now));
  }
}

type PlainIntent = Exclude<
  Intent,
  { kind: 'recalculate' | 'restore' | 'nothing-to-deduct' | 'take-over' | 'refuse-reported' }
>;

function planOf(assessment: Assessment, intent: PlainIntent, now: string): EditPlan {
  switch (intent.kind) {
    case 'make-evidence':
      return makeEvidence(assessment);
    case 'enter-facts':
      return enterFacts(assessment, intent.entries, now);
    case 'keep':
      return keepEntry(assessment, intent.table, intent.item, intent.level, intent.reason);
    case 'choose-reading':
      return setReading(assessment, intent.table, intent.assumption, intent.reading);
    case 'adopt-reported':
      return adoptReported(assessment, intent.table, intent.adopt);
    case 'set-threshold':
      return setThreshold(assessment, intent.name, null, intent.value);
    case 'ignore':
      return ignoreFinding(assessment, intent.key, intent.reason);
    case 'correct-layout':
      return correctLayout(assessment, intent.table, intent.layout);
    case 'declare-table':
      return declareTable(assessment, intent.place, intent.layout);
    case 'correct-rule':
      return correctRule(assessment, intent.table, intent.item, intent.text);
    case 'set-marked':
      return setMarked(assessment, intent.mark, intent.marked);
    case 'insert-form':
      return intent.form === null
        ? insertExample(assessment.snapshot)
        : insertBlank(assessment.snapshot, intent.form);
    case 'mark':
      return mark(assessment, ({ id, table }) => intent.levels.get(id) ?? table.levels[0]?.name ?? null);
    case 'unmark':
      return unmark(assessment);
    case 'report':
      return makeSummary(assessment, intent.sheets, intent.profiled);
    case 'overview':
      return makeOverview(assessment.snapshot, intent.files, {
        own: intent.own ? assessment : null,
        ...(intent.profiled ? { profiled: intent.profiled } : {}),
      });
    case 'clean':
      return clean(assessment);
  }
}
