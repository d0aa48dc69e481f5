/** A batch that fails: before anything is done, after its n-th action, or when all is done. */
export interface Fault {
  /** 1 is the next sync. */
  readonly batch: number;
  readonly when: 'before' | 'after' | { readonly action: number };
  readonly code: string;
}

interface CoAuthor {
  readonly batch: number;
  readonly act: () => void;
}

/** What is to go wrong, and who else works on the workbook; batches are counted from when it is said. */
export class Mishaps {
  private faults: Fault[] = [];
  private coAuthors: CoAuthor[] = [];
  private dead = Infinity;

  /** Lets a batch fail. */
  failAt(fault: Fault, now: number): void {
    this.faults.push({ ...fault, batch: now + fault.batch });
  }

  /** From that batch on Excel answers nothing but errors. */
  dieAt(batch: number, now: number): void {
    this.dead = now + batch;
  }

  /** Somebody else changes the workbook just after a batch was answered. */
  changeAfter(batch: number, act: () => void, now: number): void {
    this.coAuthors.push({ batch: now + batch, act });
  }

  /** What becomes of this batch; null: nothing happens to it. */
  faultOf(batch: number): Fault | null {
    if (batch >= this.dead) return { batch, when: 'before', code: 'GeneralException' };
    return this.faults.find((one) => one.batch === batch) ?? null;
  }

  /** Somebody else's turn. */
  after(batch: number): void {
    const now = this.coAuthors.filter((one) => one.batch === batch);
    this.coAuthors = this.coAuthors.filter((one) => one.batch !== batch);
    now.forEach(({ act }) => act());
  }
}
