import type { Assessment } from '../../assessment';
import type { Place } from '../../grid/address';
import type { LevelName } from '../../recognise/table';
import type { FindingFilter } from '../present/finding-filter';
import type { ShownStatus } from '../present/status';
import type { Proposal, Receipt } from './proposal';
import type { Failure, ItemKey, ViewName } from './state';

/** Everything that can happen to the pane. */
export type Action =
  | { readonly kind: 'read-begun' }
  /** From 0 to 1. */
  | { readonly kind: 'read-advanced'; readonly progress: number }
  | { readonly kind: 'read-done'; readonly assessment: Assessment }
  /** A person did not want to wait for it. */
  | { readonly kind: 'reading-left' }
  | { readonly kind: 'proposed'; readonly proposal: Proposal }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'apply-begun'; readonly proposal: Proposal }
  | { readonly kind: 'applied'; readonly receipt: Receipt }
  /** The plan was empty. */
  | { readonly kind: 'nothing-to-do'; readonly receipt: Receipt }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'dismissed' }
  | { readonly kind: 'sheet-edited' }
  | { readonly kind: 'sheet-selected'; readonly place: Place }
  | { readonly kind: 'view-chosen'; readonly view: ViewName }
  | { readonly kind: 'table-chosen'; readonly table: string }
  | { readonly kind: 'level-chosen'; readonly table: string; readonly level: LevelName }
  /** null closes it. */
  | { readonly kind: 'item-opened'; readonly key: ItemKey | null }
  | { readonly kind: 'items-filtered'; readonly status: ShownStatus | null }
  | { readonly kind: 'items-searched'; readonly text: string }
  | { readonly kind: 'findings-filtered'; readonly filter: Partial<FindingFilter> }
  | { readonly kind: 'finding-visited'; readonly key: string }
  | { readonly kind: 'drafted'; readonly key: string; readonly text: string }
  | { readonly kind: 'drafts-dropped'; readonly keys: readonly string[] };
