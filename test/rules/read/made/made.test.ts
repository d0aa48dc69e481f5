import { readItem } from '../../../../src/rules/read/read-item';
import { ADDS } from './adds';
import { AWARDS } from './awards';
import { cellOf, type Cell } from './cells';
import { Draw } from './draw';
import { MARKED } from './marks';
import { faultOf, questionsFor, situation } from './possible';
import { RATES } from './rates';
import { TAKES } from './takes';

const TEMPLATES = [...AWARDS, ...MARKED, ...RATES, ...TAKES, ...ADDS];
/** Situations a cell. */
const TIMES = 4;

/** Cells of so many parts, each of its own words and numbers. */
function cellsOf(parts: number, many: number): [Cell, Draw][] {
  return Array.from({ length: many }, (_, index): [Cell, Draw] => {
    const draw = new Draw(parts * 1_000_003 + index);
    return [cellOf(draw.some(TEMPLATES, parts), draw), draw];
  }).filter(([cell]) => isPlain(cell));
}

/** Something is given or taken; and where something is taken, no words with points may be no more than a heading. */
function isPlain({ parts, own }: Cell): boolean {
  const isTaking = own === null && parts.some(({ kind }) => kind === 'takes');
  return parts.some(({ kind }) => kind !== 'adds') && !(isTaking && parts.some(({ isMark }) => isMark));
}

/** What the reader asks otherwise, does not understand, or holds impossible; and what it leaves open that the text does not. */
function faultsOf([cell, draw]: [Cell, Draw]): string[] {
  const reading = readItem({ points: cell.points, rule: cell.text });
  const questions = questionsFor(cell, reading);
  if (reading.unread.length > 0) return [`not understood: ${cell.text}`];
  if (!questions) return [`asks ${reading.facts.map(({ label }) => label).join('; ')}: ${cell.text}`];
  const faults = Array.from({ length: TIMES }, () =>
    faultOf(cell, reading, questions, situation(cell, draw)),
  );
  return [...new Set(faults.flatMap((fault) => fault ?? []))].slice(0, 1);
}

test('each kind of sentence alone is asked, and scored, as a careful scorer would', () => {
  const faults = TEMPLATES.flatMap((template, index) =>
    [1, 2, 3].flatMap((seed) => {
      const draw = new Draw(seed * 1009 + index);
      const cell = cellOf([template], draw);
      return isPlain(cell) ? faultsOf([cell, draw]) : [];
    }),
  );
  expect(faults).toEqual([]);
});

/** Of cells of several parts so many may be asked otherwise, or read more openly, than here. */
const MOST_OTHERWISE = 0.05;

test.each([
  [2, 150],
  [3, 120],
])('cells of %i parts never hold impossible what a careful scorer gives', (parts, many) => {
  const cells = cellsOf(parts, many);
  const faults = cells.flatMap(faultsOf);
  expect(faults.filter((fault) => fault.startsWith('not held possible'))).toEqual([]);
  expect(faults.length).toBeLessThanOrEqual(cells.length * MOST_OTHERWISE);
});
