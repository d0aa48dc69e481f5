import type { Content } from '../../grid/plan';

/** Requests on the web may not exceed 5 MB; sizes are estimated, and the library adds its own. */
const BYTES_A_SYNC = 2_000_000;
/** What one object that is asked or told something costs on the way, as the library writes it. */
export const OBJECT_BYTES = 600;

/** The size of what goes into a cell: it may be Chinese, three bytes a character. */
export function bytesOf({ value, formula }: Content): number {
  return 3 * (formula ?? String(value ?? '')).length;
}

/** What waits for the next sync of a context, so that no request grows too large. */
export class Waiting {
  private bytes = 0;
  /** Something was sent already. */
  hasSent = false;

  constructor(readonly context: Excel.RequestContext) {}

  /** Before something of about that size is queued: what waits is sent first where both together were too much. */
  async makeRoom(bytes: number): Promise<void> {
    if (this.bytes > 0 && this.bytes + bytes > BYTES_A_SYNC) {
      await this.context.sync();
      this.hasSent = true;
      this.bytes = 0;
    }
    this.bytes += bytes;
  }
}
