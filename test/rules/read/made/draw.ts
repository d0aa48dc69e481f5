import { DEEDS, EVENTS, FEATS, HONOURS, LOW_RATES, MONEYS, RATES, REPORTS, STATES, THINGS } from './words';

/** Words and numbers for a cell; nothing that can be counted or done comes twice in one cell. */
export class Draw {
  private readonly used = new Set<string>();

  constructor(private seed: number) {}

  /** From 0 to less than 1. */
  random(): number {
    this.seed = (this.seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  one<T>(of: readonly T[]): T {
    const found = of[Math.floor(this.random() * of.length)];
    if (found === undefined) throw new Error('nothing to draw from');
    return found;
  }

  /** So many of them, each once. */
  some<T>(of: readonly T[], many: number): T[] {
    const found = new Set<T>();
    while (found.size < Math.min(many, of.length)) found.add(this.one(of));
    return [...found];
  }

  /** One that this cell has not had yet. */
  fresh<T extends { readonly about: string }>(of: readonly T[]): T {
    const left = of.filter(({ about }) => !this.used.has(about));
    const found = this.one(left.length > 0 ? left : of);
    this.used.add(found.about);
    return found;
  }

  deed = () => this.fresh(DEEDS);
  state = () => this.fresh(STATES);
  rate = () => this.fresh(RATES).about;
  lowRate = () => this.fresh(LOW_RATES).about;
  money = () => this.fresh(MONEYS).about;
  event = () => this.fresh(EVENTS);
  thing = () => this.fresh(THINGS);
  feat = () => this.fresh(FEATS);
  honour = () => this.fresh(HONOURS).about;
  report = () => this.fresh(REPORTS).about;
}
