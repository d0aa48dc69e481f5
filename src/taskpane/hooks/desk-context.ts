import { createContext } from 'react';
import type { Desk } from '../state/desk';
import { START, type PaneState } from '../state/state';

/** What every component of the pane can reach: the state on show, and the desk that changes it. */
export interface DeskView {
  readonly state: PaneState;
  readonly desk: Desk;
}

/** A desk where nothing happens: for a component drawn outside of a pane. */
const NO_DESK: Desk = {
  state: () => START,
  subscribe: () => () => undefined,
  dispatch: () => undefined,
  start: () => () => undefined,
  reread: () => Promise.resolve(),
  cancelReading: () => undefined,
  ask: () => Promise.resolve(),
  write: () => Promise.resolve(),
  show: () => Promise.resolve(),
  openReader: () => ({ read: () => new Promise(() => undefined), stop: () => undefined }),
};

export const DeskContext = createContext<DeskView>({ state: START, desk: NO_DESK });
