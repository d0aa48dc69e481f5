import type { Assessment } from '../../assessment';
import type { Bilingual } from '../../text/bilingual';
import type { Place } from '../../grid/address';
import type { LevelName } from '../../recognise/table';
import { ALL_FINDINGS, type FindingFilter } from '../present/finding-filter';
import type { ShownStatus } from '../present/status';
import { needsConsent, type Intent } from './intent';
import type { Proposal, Receipt } from './proposal';

export type ViewName = 'overview' | 'items' | 'findings' | 'reports' | 'settings';

/** Something went wrong: a whole sentence for the person, details for whoever helps. */
export interface Failure {
  /** null: nobody foresaw it; the pane says what to try. */
  readonly sentence: Bilingual | null;
  /** The host's own words, to be copied; null where there are none. */
  readonly detail: string | null;
  /** What was asked for when it went wrong, so that it can be tried again; null for a reading. */
  readonly intent: Intent | null;
}

/** What the pane is doing. Once there is an assessment it stays on show through all of them. */
export type Phase =
  /** `progress`: how much of the assessment is done, from 0 to 1; null while the workbook is being read. */
  | { readonly kind: 'reading'; readonly receipt: Receipt | null; readonly progress: number | null }
  | { readonly kind: 'ready' }
  | { readonly kind: 'previewing'; readonly proposal: Proposal }
  | { readonly kind: 'applying'; readonly proposal: Proposal }
  | { readonly kind: 'done'; readonly receipt: Receipt }
  /**
   * `receipt`: writing went well, reading again did not.
   * `proposal`: what was on show when it happened; it is still there.
   */
  | {
      readonly kind: 'failed';
      readonly failure: Failure;
      readonly receipt: Receipt | null;
      readonly proposal: Proposal | null;
    };

/** One item of one table. */
export interface ItemKey {
  readonly table: string;
  readonly item: number;
}

export interface PaneState {
  readonly phase: Phase;
  /** The last one made; null until the first reading is done. */
  readonly assessment: Assessment | null;
  /** Somebody changed cells since the last reading. */
  readonly stale: boolean;
  readonly view: ViewName;
  /** Id of the table on show; null where there is none. */
  readonly table: string | null;
  /** The level chosen for a table; a table without an entry shows its lowest. */
  readonly levels: ReadonlyMap<string, LevelName>;
  readonly openItem: ItemKey | null;
  /** Only items of this state are listed; null lists all. */
  readonly itemFilter: ShownStatus | null;
  /** Only items with these words are listed; "" lists all. As typed. */
  readonly itemSearch: string;
  readonly findingFilter: FindingFilter;
  /** Key of the finding that was gone to last; it may be settled by now. */
  readonly finding: string | null;
  /** Where the sheet's selection is; null until the host tells. */
  readonly selected: Place | null;
  /** What was typed into fact fields and is not yet in the workbook: key → text. See present/draft-key.ts. */
  readonly drafts: ReadonlyMap<string, string>;
}

export const START: PaneState = {
  phase: { kind: 'reading', receipt: null, progress: null },
  assessment: null,
  stale: false,
  view: 'overview',
  table: null,
  levels: new Map(),
  openItem: null,
  itemFilter: null,
  itemSearch: '',
  findingFilter: ALL_FINDINGS,
  finding: null,
  selected: null,
  drafts: new Map(),
};

/** What is being shown for consent, or was when something went wrong; null where nothing is. */
export function proposalOf({ phase }: PaneState): Proposal | null {
  if (phase.kind === 'reading' || phase.kind === 'ready' || phase.kind === 'done') return null;
  return phase.proposal && needsConsent(phase.proposal.intent) ? phase.proposal : null;
}

/** Work is under way that must not be started twice. */
export function isBusy(state: PaneState): boolean {
  return state.phase.kind === 'reading' || state.phase.kind === 'applying';
}
