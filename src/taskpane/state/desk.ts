import type { Assessment } from '../../assessment';
import type { Place } from '../../grid/address';
import type { Snapshot } from '../../grid/grid';
import type { Unsubscribe, Workbook } from '../../workbook/port';
import type { Action } from './action';
import { failureOf } from './failure';
import { settledDrafts } from './drafts';
import { needsConsent, type Intent } from './intent';
import type { Proposal } from './proposal';
import { receiptFor } from './receipt';
import { reduce } from './reduce';
import { isBusy, proposalOf, START, type PaneState } from './state';

/** What the desk works with: the pure pipeline and the clock. */
export interface Tools {
  assess(snapshot: Snapshot): Assessment;
  propose(assessment: Assessment, intent: Intent, now: string): Proposal;
  /** Local ISO time. */
  now(): string;
}

/** The pane without its looks: one state, and the jobs that a person can start, one after the other. */
export interface Desk {
  readonly state: () => PaneState;
  readonly subscribe: (listener: () => void) => Unsubscribe;
  dispatch(action: Action): void;
  /** Listens to the workbook and reads it; the answer stops the listening. */
  start(): Unsubscribe;
  reread(): Promise<void>;
  /** Carries out what a person asked for, or shows it first where it needs their consent. */
  ask(intent: Intent): Promise<void>;
  /** Writes what is being previewed. */
  write(): Promise<void>;
  show(place: Place): Promise<void>;
}

export function openDesk(workbook: Workbook, tools: Tools): Desk {
  let state = START;
  let edits = 0;
  let queue: Promise<void> = Promise.resolve();
  const listeners = new Set<() => void>();

  function dispatch(action: Action): void {
    state = reduce(state, action);
    for (const listener of listeners) listener();
  }

  /** Jobs wait for each other: two of them never write at once, and none works on a reading that is out of date. */
  function enqueue(job: () => Promise<void>, intent: Intent | null): Promise<void> {
    queue = queue.then(job).catch((error: unknown) => {
      dispatch({ kind: 'failed', failure: failureOf(error, intent) });
    });
    return queue;
  }

  async function read(): Promise<Assessment> {
    dispatch({ kind: 'read-begun' });
    const seen = edits;
    const assessment = tools.assess(await workbook.read());
    dispatch({ kind: 'read-done', assessment });
    if (edits !== seen) dispatch({ kind: 'sheet-edited' });
    return assessment;
  }

  async function carryOut(intent: Intent): Promise<void> {
    const fresh =
      state.stale || !state.assessment || intent.kind === 'recalculate' ? await read() : state.assessment;
    const proposal = tools.propose(fresh, intent, tools.now());
    if (proposal.plan.groups.length === 0) {
      dispatch({ kind: 'nothing-to-do', receipt: receiptFor(proposal, { applied: [], refused: [] }) });
      settle(intent, state.drafts);
    } else if (needsConsent(intent)) {
      dispatch({ kind: 'proposed', proposal });
    } else {
      await apply(proposal);
    }
  }

  async function apply(proposal: Proposal): Promise<void> {
    const { intent } = proposal;
    const typed = state.drafts;
    dispatch({ kind: 'apply-begun', proposal });
    const receipt = receiptFor(proposal, await workbook.apply(proposal.plan));
    dispatch({ kind: 'applied', receipt });
    await read();
    if (receipt.refused.length === 0) settle(intent, typed);
  }

  /** What was typed is in the workbook now: the fields show the workbook again. */
  function settle(intent: Intent, typed: PaneState['drafts']): void {
    const keys = settledDrafts(intent, typed, state.drafts);
    if (keys.length > 0) dispatch({ kind: 'drafts-dropped', keys });
  }

  return {
    state: () => state,
    dispatch,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start() {
      const stops = [
        workbook.onEdited(() => {
          edits += 1;
          dispatch({ kind: 'sheet-edited' });
        }),
        workbook.onSelected((place) => dispatch({ kind: 'sheet-selected', place })),
      ];
      void enqueue(async () => void (await read()), null);
      return () => stops.forEach((stop) => stop());
    },
    reread: () => enqueue(async () => void (await read()), null),
    ask: (intent) => enqueue(() => carryOut(intent), intent),
    write() {
      const proposal = proposalOf(state);
      if (!proposal || isBusy(state)) return Promise.resolve();
      return enqueue(() => apply(proposal), proposal.intent);
    },
    show: (place) => enqueue(() => workbook.select(place), null),
  };
}
