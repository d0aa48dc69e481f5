import { readFileSync } from 'node:fs';
import path from 'node:path';
import { refusedAs } from '../../src/workbench/grid/allowed';
import { contentsOnly } from '../../src/workbench/grid/guard';

const COMMAND = 0;
const OPERATION = 1;
const MUTATION = 2;

describe('what the grid may do', () => {
  test.each([
    'sheet.command.set-range-values',
    'sheet.command.clear-selection-content',
    'sheet.command.auto-fill',
    'sheet.command.move-selection',
    'sheet.command.set-worksheet-activate',
    'univer.command.undo',
    'univer.command.copy',
    'doc.command.insert-text',
  ])('%s', (id) => {
    expect(refusedAs(id, COMMAND)).toBeNull();
  });

  test.each(['sheet.mutation.set-range-values', 'formula.mutation.set-formula-data'])('%s', (id) => {
    expect(refusedAs(id, MUTATION)).toBeNull();
  });

  test('looking around is never refused', () => {
    expect(refusedAs('sheet.operation.set-selections', OPERATION)).toBeNull();
    expect(refusedAs('sheet.operation.set-worksheet-active', OPERATION)).toBeNull();
  });
});

describe('what the saved file could not follow is refused', () => {
  test.each([
    ['sheet.command.insert-row-before', 'lines'],
    ['sheet.command.insert-multi-rows-above', 'lines'],
    ['sheet.command.remove-col-confirm', 'lines'],
    ['sheet.command.insert-range-move-down', 'lines'],
    ['sheet.command.move-rows', 'lines'],
    ['sheet.command.insert-sheet', 'sheets'],
    ['sheet.command.remove-sheet', 'sheets'],
    ['sheet.command.copy-sheet', 'sheets'],
    ['sheet.command.set-worksheet-name', 'sheets'],
    ['sheet.command.set-worksheet-order', 'sheets'],
    ['sheet.command.set-worksheet-hidden', 'sheets'],
    ['sheet.command.set-tab-color', 'sheets'],
    ['sheet.command.add-worksheet-merge-all', 'merges'],
    ['sheet.command.remove-worksheet-merge', 'merges'],
    ['sheet.command.set-range-bold', 'looks'],
    ['sheet.command.set-background-color', 'looks'],
    ['sheet.command.delta-column-width', 'looks'],
    ['sheet.command.set-rows-hidden', 'looks'],
    ['sheet.command.set-row-height', 'looks'],
    ['sheet.command.numfmt.set.percent', 'looks'],
    ['sheet.command.set-selection-frozen', 'looks'],
    ['doc.command.set-inline-format-bold', 'looks'],
    ['sheet.command.move-range', 'moves'],
    ['sheet.command.reorder-range', 'moves'],
    ['sheet.command.insert-defined-name', 'other'],
    ['sheet.command.something-new', 'other'],
  ])('%s (%s)', (id, why) => {
    expect(refusedAs(id, COMMAND)).toBe(why);
  });

  test('renaming is refused before its box opens', () => {
    expect(refusedAs('sheet.operation.rename-sheet', OPERATION)).toBe('sheets');
  });

  test('every change of a sheet that the grid knows, but contents and heights that fit by themselves', () => {
    const package_ = path.resolve(__dirname, '../../node_modules/@univerjs/sheets/lib/es/index.js');
    const known = new Set(readFileSync(package_, 'utf8').match(/(?<=")sheet\.mutation\.[a-z.-]+(?=")/g));
    expect(known.size).toBeGreaterThan(40);
    expect([...known].filter((id) => refusedAs(id, MUTATION) === null).sort()).toEqual([
      'sheet.mutation.empty',
      'sheet.mutation.set-range-values',
      'sheet.mutation.set-worksheet-row-auto-height',
    ]);
  });
});

test('a change of contents leaves looks as they are, and text with looks inside becomes plain', () => {
  const body = { dataStream: '第一行\r第二行\r\n' };
  const cells = { 2: { 3: { v: 1, s: 'bold' }, 4: { p: { id: 'x', body, documentStyle: {} } }, 5: null } };
  contentsOnly(cells);
  expect(cells).toEqual({ 2: { 3: { v: 1 }, 4: { v: '第一行\n第二行', p: null }, 5: null } });
});
