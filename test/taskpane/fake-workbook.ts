import type { Place } from '../../src/grid/address';
import type { Snapshot } from '../../src/grid/grid';
import type { ApplyReport, EditPlan } from '../../src/grid/plan';
import type { Unsubscribe, Workbook } from '../../src/workbook/port';

const NOTHING: Snapshot = { name: '示例.xlsx', grids: [], names: [], structureLocked: false };

/** A workbook in memory that remembers what it was asked, and can be told to fail or to refuse. */
export class FakeWorkbook implements Workbook {
  reads = 0;
  readonly applied: EditPlan[] = [];
  readonly shown: Place[] = [];
  /** Thrown by the next call of that name. */
  failNext: { readonly call: 'read' | 'apply' | 'select'; readonly error: Error } | null = null;
  /** Answers `apply`; without it everything is applied. */
  answer: ((plan: EditPlan) => ApplyReport) | null = null;
  private readonly edited = new Set<() => void>();
  private readonly selected = new Set<(place: Place) => void>();

  constructor(private readonly snapshot: () => Snapshot = () => NOTHING) {}

  async read(): Promise<Snapshot> {
    this.reads += 1;
    this.mayFail('read');
    return this.snapshot();
  }

  async apply(plan: EditPlan): Promise<ApplyReport> {
    this.mayFail('apply');
    this.applied.push(plan);
    return this.answer?.(plan) ?? { applied: plan.groups.map(({ id }) => id), refused: [] };
  }

  async select(place: Place): Promise<void> {
    this.mayFail('select');
    this.shown.push(place);
  }

  onEdited(handler: () => void): Unsubscribe {
    this.edited.add(handler);
    return () => this.edited.delete(handler);
  }

  onSelected(handler: (place: Place) => void): Unsubscribe {
    this.selected.add(handler);
    return () => this.selected.delete(handler);
  }

  /** Somebody typed into the sheet. */
  edit(): void {
    this.edited.forEach((handler) => handler());
  }

  /** Somebody selected a cell. */
  pick(place: Place): void {
    this.selected.forEach((handler) => handler(place));
  }

  get listeners(): number {
    return this.edited.size + this.selected.size;
  }

  private mayFail(call: 'read' | 'apply' | 'select'): void {
    if (this.failNext?.call !== call) return;
    const { error } = this.failNext;
    this.failNext = null;
    throw error;
  }
}
