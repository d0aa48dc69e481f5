import type { Assessment } from '../../assessment';
import type { Place } from '../../grid/address';
import { itemAt } from '../present/item-at';
import type { Action } from './action';
import { isQuiet } from './intent';
import type { Receipt } from './proposal';
import { proposalOf, type PaneState, type Phase } from './state';

/** The next state of the pane. Pure: the same state and action always give the same answer. */
export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.kind) {
    case 'read-begun':
      return { ...state, phase: { kind: 'reading', receipt: receiptOf(state.phase), progress: null } };
    case 'read-advanced':
      return advanced(state, action.progress);
    case 'read-done':
      return read(state, action.assessment);
    case 'reading-left':
      return left(state);
    case 'proposed':
      return { ...state, phase: { kind: 'previewing', proposal: action.proposal } };
    case 'cancelled':
      return proposalOf(state) && state.phase.kind !== 'applying'
        ? { ...state, phase: { kind: 'ready' } }
        : state;
    case 'apply-begun':
      return { ...state, phase: { kind: 'applying', proposal: action.proposal } };
    case 'applied':
      return { ...state, phase: { kind: 'reading', receipt: action.receipt, progress: null } };
    case 'nothing-to-do':
      return { ...state, phase: { kind: 'done', receipt: action.receipt } };
    case 'failed':
      return {
        ...state,
        phase: {
          kind: 'failed',
          failure: action.failure,
          receipt: receiptOf(state.phase),
          proposal: proposalOf(state),
        },
      };
    case 'dismissed':
      return dismissed(state);
    default:
      return look(state, action);
  }
}

/** Actions that change what is on show and never what is being done. */
function look(state: PaneState, action: Action): PaneState {
  switch (action.kind) {
    case 'sheet-edited':
      return { ...state, stale: true };
    case 'sheet-selected':
      return selected(state, action.place);
    case 'view-chosen':
      return { ...withoutPassing(state), view: action.view };
    case 'table-chosen':
      return { ...state, table: action.table, openItem: null, itemFilter: null };
    case 'level-chosen':
      return { ...state, levels: new Map(state.levels).set(action.table, action.level) };
    case 'item-opened':
      return { ...state, openItem: action.key, table: action.key?.table ?? state.table };
    case 'items-filtered':
      return { ...state, itemFilter: action.status };
    case 'items-searched':
      return { ...state, itemSearch: action.text };
    case 'findings-filtered':
      return { ...state, findingFilter: { ...state.findingFilter, ...action.filter } };
    case 'finding-visited':
      return { ...state, finding: action.key };
    case 'drafted':
      return { ...state, drafts: new Map(state.drafts).set(action.key, action.text) };
    case 'drafts-dropped':
      return { ...state, drafts: new Map([...state.drafts].filter(([key]) => !action.keys.includes(key))) };
    default:
      return state;
  }
}

/** “Saved” is gone once a person goes on to something else; what was refused, or is to be known, stays. */
function withoutPassing(state: PaneState): PaneState {
  const { phase } = state;
  const isOver =
    phase.kind === 'done' &&
    isQuiet(phase.receipt.intent) &&
    phase.receipt.refused.length + phase.receipt.notes.length === 0;
  return isOver ? { ...state, phase: { kind: 'ready' } } : state;
}

/** A receipt outlives the reading that follows the writing, and a failure of that reading. */
function receiptOf(phase: Phase): Receipt | null {
  return phase.kind === 'reading' || phase.kind === 'failed' ? phase.receipt : null;
}

function advanced(state: PaneState, progress: number): PaneState {
  return state.phase.kind === 'reading' ? { ...state, phase: { ...state.phase, progress } } : state;
}

/** What was read before stays on show, as out of date. */
function left(state: PaneState): PaneState {
  const receipt = receiptOf(state.phase);
  return {
    ...state,
    phase: receipt ? { kind: 'done', receipt } : { kind: 'ready' },
    stale: state.assessment !== null,
  };
}

function read(state: PaneState, assessment: Assessment): PaneState {
  const receipt = receiptOf(state.phase);
  const ids = assessment.tables.map((table) => table.id);
  const table = state.table !== null && ids.includes(state.table) ? state.table : (ids[0] ?? null);
  return {
    ...state,
    phase: receipt ? { kind: 'done', receipt } : { kind: 'ready' },
    assessment,
    stale: false,
    table,
    levels: stillThere(state, assessment),
    openItem: state.openItem && ids.includes(state.openItem.table) ? state.openItem : null,
  };
}

/** Choices of levels that the tables still have. */
function stillThere(state: PaneState, assessment: Assessment): PaneState['levels'] {
  return new Map(
    [...state.levels].filter(([id, level]) =>
      assessment.tables.some(
        (table) => table.id === id && table.table.levels.some((known) => known.name === level),
      ),
    ),
  );
}

function dismissed(state: PaneState): PaneState {
  const { phase } = state;
  if (phase.kind === 'failed' && phase.proposal) {
    return { ...state, phase: { kind: 'previewing', proposal: phase.proposal } };
  }
  if (phase.kind === 'failed' && phase.receipt) {
    return { ...state, phase: { kind: 'done', receipt: phase.receipt } };
  }
  return phase.kind === 'done' || phase.kind === 'failed' ? { ...state, phase: { kind: 'ready' } } : state;
}

/** The item of the selected row opens; the view stays where it is, so that nobody is torn away from what they read. */
function selected(state: PaneState, place: Place): PaneState {
  const key = state.assessment ? itemAt(state.assessment, place) : null;
  if (!key) return { ...state, selected: place };
  return { ...state, selected: place, openItem: key, table: key.table };
}
