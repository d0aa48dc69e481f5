import type { Assessment } from '../../assessment';
import type { Place } from '../../grid/address';
import type { FilesReader } from '../../reader/reader';
import type { Unsubscribe, Workbook } from '../../workbook/port';
import { currentOf } from '../present/current';
import type { Action } from './action';
import type { Desk, Start, Tools } from './desk';
import { settledDrafts } from './drafts';
import { failureOf } from './failure';
import { needsConsent, type Intent, type Leave } from './intent';
import { without } from './without';
import type { Proposal } from './proposal';
import { receiptFor } from './receipt';
import { reduce } from './reduce';
import { isBusy, proposalOf, START, type PaneState } from './state';

export function openDesk(workbook: Workbook, tools: Tools): Desk {
  return new WorkbookDesk(workbook, tools);
}

/** Ends a job that a person has left. */
class Left extends Error {}

/** How finely the progress of an assessment is shown. */
const PROGRESS_STEPS = 20;

class WorkbookDesk implements Desk {
  private current = START;
  private readonly listeners = new Set<() => void>();
  private queue: Promise<void> = Promise.resolve();
  /** How often the workbook was changed by somebody. */
  private edits = 0;
  /** Ends the reading that is under way. */
  private reading = new AbortController();
  private merges = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly tools: Tools,
  ) {}

  readonly state = (): PaneState => this.current;

  readonly subscribe = (listener: () => void): Unsubscribe => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  dispatch(action: Action): void {
    this.current = reduce(this.current, action);
    for (const listener of this.listeners) listener();
  }

  start(at?: Start): Unsubscribe {
    const stops = [
      this.workbook.onEdited(() => {
        this.edits += 1;
        this.dispatch({ kind: 'sheet-edited' });
      }),
      this.workbook.onSelected((place) => this.dispatch({ kind: 'sheet-selected', place })),
    ];
    if (at === 'summary') this.dispatch({ kind: 'view-chosen', view: 'reports' });
    void this.enqueue(() => this.begin(at), null);
    return () => stops.forEach((stop) => stop());
  }

  reread(options?: { readonly merges: boolean }): Promise<void> {
    if (options?.merges) this.merges = true;
    return this.enqueue(async () => void (await this.read()), null);
  }

  cancelReading(): void {
    if (this.current.phase.kind !== 'reading') return;
    this.reading.abort(new Left());
    this.dispatch({ kind: 'reading-left' });
  }

  ask(intent: Intent): Promise<void> {
    return this.enqueue(() => this.carryOut(intent), intent);
  }

  write(leave: Leave = []): Promise<void> {
    const proposal = proposalOf(this.current);
    const { assessment } = this.current;
    if (!proposal || !assessment || isBusy(this.current)) return Promise.resolve();
    const propose = (intent: Intent) => this.tools.propose(assessment, intent, this.tools.now());
    return this.enqueue(async () => this.apply(await without(proposal, leave, propose)), proposal.intent);
  }

  show(place: Place): Promise<void> {
    return this.enqueue(() => this.workbook.select(place), null);
  }

  openReader(): FilesReader {
    return this.tools.openReader();
  }

  /** Jobs wait for each other: two of them never write at once, and none works on a reading that is out of date. */
  private enqueue(job: () => Promise<void>, intent: Intent | null): Promise<void> {
    this.queue = this.queue.then(job).catch((error: unknown) => {
      if (error instanceof Left) return;
      this.dispatch({ kind: 'failed', failure: failureOf(error, intent) });
    });
    return this.queue;
  }

  private async read(): Promise<Assessment> {
    this.dispatch({ kind: 'read-begun' });
    const { edits } = this;
    this.reading = new AbortController();
    const { signal } = this.reading;
    const snapshot = await this.workbook.read({ merges: this.merges });
    signal.throwIfAborted();
    const onProgress = (done: number) => this.advance(done);
    const assessment = await this.tools.assess(snapshot, { signal, onProgress });
    signal.throwIfAborted();
    this.dispatch({ kind: 'read-done', assessment });
    if (this.edits !== edits) this.dispatch({ kind: 'sheet-edited' });
    return assessment;
  }

  /** The pane is drawn anew only where the line would move. */
  private advance(done: number): void {
    const progress = Math.floor(done * PROGRESS_STEPS) / PROGRESS_STEPS;
    const { phase } = this.current;
    if (phase.kind === 'reading' && phase.progress !== progress)
      this.dispatch({ kind: 'read-advanced', progress });
  }

  private async begin(at: Start | undefined): Promise<void> {
    const fresh = await this.read();
    const current = currentOf(this.current);
    if (at !== 'recalculate' || !current) return;
    await this.carryOutOn(fresh, { kind: 'recalculate', table: current.table.id, level: current.level });
  }

  private async carryOut(intent: Intent): Promise<void> {
    const { stale, assessment } = this.current;
    const fresh = stale || !assessment || intent.kind === 'recalculate' ? await this.read() : assessment;
    await this.carryOutOn(fresh, intent);
  }

  private async carryOutOn(fresh: Assessment, intent: Intent): Promise<void> {
    const proposal = await this.tools.propose(fresh, intent, this.tools.now());
    if (proposal.plan.groups.length === 0) {
      const receipt = receiptFor(proposal, { applied: [], refused: [] });
      this.dispatch({ kind: 'nothing-to-do', receipt });
      this.settle(intent, this.current.drafts);
    } else if (needsConsent(intent)) {
      this.dispatch({ kind: 'proposed', proposal });
    } else {
      await this.apply(proposal);
    }
  }

  private async apply(proposal: Proposal): Promise<void> {
    const { intent } = proposal;
    const typed = this.current.drafts;
    this.dispatch({ kind: 'apply-begun', proposal });
    const receipt = receiptFor(proposal, await this.workbook.apply(proposal.plan));
    this.dispatch({ kind: 'applied', receipt });
    await this.read();
    if (receipt.refused.length === 0) this.settle(intent, typed);
  }

  /** What was typed is in the workbook now: the fields show the workbook again. */
  private settle(intent: Intent, typed: PaneState['drafts']): void {
    const keys = settledDrafts(intent, typed, this.current.drafts);
    if (keys.length > 0) this.dispatch({ kind: 'drafts-dropped', keys });
  }
}
