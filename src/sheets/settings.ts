/** What the office decided, kept in 计分设置. Keys name the table and, where it matters, item and level. */
export interface Settings {
  /** "T1/assumption-id" → reading id. */
  readonly readings: ReadonlyMap<string, string>;
  /** "T1/item/level" → why the hand entry is kept (保留 or 人工). */
  readonly kept: ReadonlyMap<string, string>;
  /** "T1" → 采用自报值: a reviewer's blank facts take the lower level's. */
  readonly adoptReported: ReadonlySet<string>;
}

export const NO_SETTINGS: Settings = { readings: new Map(), kept: new Map(), adoptReported: new Set() };
