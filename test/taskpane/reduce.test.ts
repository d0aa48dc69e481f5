import type { Action } from '../../src/taskpane/state/action';
import type { Intent } from '../../src/taskpane/state/intent';
import type { Proposal, Receipt } from '../../src/taskpane/state/proposal';
import { reduce } from '../../src/taskpane/state/reduce';
import { isBusy, proposalOf, START, type PaneState } from '../../src/taskpane/state/state';
import { emptySample, sample } from './sample';

const RECALCULATE: Intent = { kind: 'recalculate', table: 'T1', level: '自评分' };

function proposal(intent: Intent = RECALCULATE): Proposal {
  const plan = { fingerprints: [], groups: [] };
  return { intent, plan, changes: [], kept: [], unresolved: [], made: [], removed: [], notes: [] };
}

function receipt(): Receipt {
  const lists = { nothing: false, kept: [], unresolved: [], made: [], removed: [], refused: [], notes: [] };
  return { intent: RECALCULATE, written: 3, ...lists };
}

const FAILURE = {
  sentence: { zh: '请先按回车结束单元格编辑。', en: 'It failed.' },
  detail: 'InvalidOperation',
  intent: RECALCULATE,
};

function after(...actions: readonly Action[]): PaneState {
  return actions.reduce(reduce, START);
}

const READ: Action = { kind: 'read-done', assessment: sample() };

describe('what the pane is doing', () => {
  test('it starts by reading, and is ready once the workbook was read', () => {
    expect(START.phase.kind).toBe('reading');
    const state = after(READ);
    expect(state.phase.kind).toBe('ready');
    expect(state.table).toBe('T1');
  });

  test('a preview can be cancelled, and nothing else changes', () => {
    const before = after(READ);
    const state = reduce(reduce(before, { kind: 'proposed', proposal: proposal() }), { kind: 'cancelled' });
    expect(state).toEqual(before);
  });

  test('what is already being written cannot be cancelled', () => {
    const writing = after(READ, { kind: 'apply-begun', proposal: proposal() });
    expect(reduce(writing, { kind: 'cancelled' })).toBe(writing);
    expect(isBusy(writing)).toBe(true);
  });

  test('the receipt is on show after the reading that follows the writing', () => {
    const written = after(
      READ,
      { kind: 'apply-begun', proposal: proposal() },
      { kind: 'applied', receipt: receipt() },
    );
    expect(written.phase.kind).toBe('reading');
    expect(after(READ, { kind: 'applied', receipt: receipt() }, READ).phase).toEqual({
      kind: 'done',
      receipt: receipt(),
    });
  });

  test('a receipt is not lost when reading again fails: it is there once the failure is closed', () => {
    const failed = after(READ, { kind: 'applied', receipt: receipt() }, { kind: 'failed', failure: FAILURE });
    expect(failed.phase.kind).toBe('failed');
    expect(reduce(failed, { kind: 'dismissed' }).phase).toEqual({ kind: 'done', receipt: receipt() });
  });

  test('a preview is not lost when writing fails: it is there again once the failure is closed', () => {
    const failed = after(
      READ,
      { kind: 'apply-begun', proposal: proposal() },
      { kind: 'failed', failure: FAILURE },
    );
    expect(proposalOf(failed)).toEqual(proposal());
    expect(reduce(failed, { kind: 'dismissed' }).phase.kind).toBe('previewing');
  });

  test('a small entry that fails leaves no preview behind', () => {
    const entry = proposal({ kind: 'enter-facts', entries: [] });
    const failed = after(
      READ,
      { kind: 'apply-begun', proposal: entry },
      { kind: 'failed', failure: FAILURE },
    );
    expect(proposalOf(failed)).toBeNull();
    expect(reduce(failed, { kind: 'dismissed' }).phase.kind).toBe('ready');
  });

  test('the assessment stays on show through every phase after the first reading', () => {
    const steps: readonly Action[] = [
      READ,
      { kind: 'read-begun' },
      { kind: 'proposed', proposal: proposal() },
      { kind: 'apply-begun', proposal: proposal() },
      { kind: 'applied', receipt: receipt() },
      { kind: 'failed', failure: FAILURE },
    ];
    let state = START;
    for (const step of steps) {
      state = reduce(state, step);
      expect(state.assessment).not.toBeNull();
    }
  });
});

describe('what the pane shows', () => {
  test('cells that somebody changed ask for a recalculation until the workbook is read again', () => {
    const stale = after(READ, { kind: 'sheet-edited' });
    expect(stale.stale).toBe(true);
    expect(reduce(stale, READ).stale).toBe(false);
  });

  test('selecting a row opens its item and leaves the view where it is', () => {
    const state = after(READ, { kind: 'sheet-selected', place: { sheet: '评分表', row: 6, column: 4 } });
    expect(state.openItem).toEqual({ table: 'T1', item: 3 });
    expect(state.view).toBe('overview');
  });

  test.each([
    ['another sheet', { sheet: '别的表', row: 6, column: 4 }],
    ['the header', { sheet: '评分表', row: 3, column: 4 }],
    ['a column beside the table', { sheet: '评分表', row: 6, column: 9 }],
  ])('selecting %s opens nothing', (_, place) => {
    const open = after(READ, { kind: 'item-opened', key: { table: 'T1', item: 1 } });
    expect(reduce(open, { kind: 'sheet-selected', place }).openItem).toEqual({ table: 'T1', item: 1 });
  });

  test('a chosen level is kept over a new reading, as long as the table has it', () => {
    const chosen = after(READ, { kind: 'level-chosen', table: 'T1', level: '市评分' }, READ);
    expect(chosen.levels.get('T1')).toBe('市评分');
    const gone = reduce(reduce(chosen, { kind: 'level-chosen', table: 'T1', level: '省评分' }), READ);
    expect(gone.levels.has('T1')).toBe(false);
  });

  test('a table that is gone is no longer on show', () => {
    const state = after(
      READ,
      { kind: 'item-opened', key: { table: 'T1', item: 1 } },
      {
        kind: 'read-done',
        assessment: emptySample(),
      },
    );
    expect(state.table).toBeNull();
    expect(state.openItem).toBeNull();
  });

  test('what was typed stays through readings until it is dropped', () => {
    const typed = after(READ, { kind: 'drafted', key: 'T1/1/x/自评分', text: '3' }, READ);
    expect(typed.drafts.get('T1/1/x/自评分')).toBe('3');
    expect(reduce(typed, { kind: 'drafts-dropped', keys: ['T1/1/x/自评分'] }).drafts.size).toBe(0);
  });

  test('that something small was saved is over when one goes on; what was written or refused is not', () => {
    const saved = { ...receipt(), intent: { kind: 'make-evidence' } as const };
    const small = { ...receipt(), intent: { kind: 'ignore', key: 'x', reason: null } as const };
    const phaseAfter = (done: Receipt) =>
      after(READ, { kind: 'nothing-to-do', receipt: done }, { kind: 'view-chosen', view: 'items' }).phase
        .kind;
    expect([phaseAfter(small), phaseAfter(saved)]).toEqual(['ready', 'done']);
    const refused = [
      { group: 'settings', title: '计分设置', code: 'sheet-protected', message: '', english: '' } as const,
    ];
    expect(phaseAfter({ ...small, refused })).toBe('done');
  });
});
