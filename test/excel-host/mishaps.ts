/** A batch that fails: before anything is done, after its n-th action, or when all is done. */
export interface Fault {
  /** 1 is the next sync. */
  readonly batch: number;
  readonly when: 'before' | 'after' | { readonly action: number };
  readonly code: string;
  /**
   * How the client learns of it: Excel's answer says so (the default); no answer comes, only an error of the line; or
   * the answer is a success with null for every matrix, as Excel on the web was seen doing.
   */
  readonly told?: 'by-excel' | 'by-the-line' | 'by-nulls';
}

/** No answer came from Excel: the client learns of it beside the protocol. */
export class LineFailure extends Error {
  constructor(readonly code: string) {
    super(`本地化的消息：${code}`);
  }
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

  /** Excel answers again. */
  revive(): void {
    this.faults = [];
    this.dead = Infinity;
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
