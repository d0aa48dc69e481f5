import type { FactSpec, FactValue } from '../../../../src/rules/fact';
import type { Reading } from '../../../../src/rules/reading';
import { onlyNumber, type Possible } from '../../../../src/score/possible';
import { scoreItem } from '../../../../src/score/score';
import { valueFor } from './ask';
import { leavesMore, possiblePoints, type Cell } from './cells';
import type { Draw } from './draw';
import type { Points } from './meaning';
import type { Asked } from './template';

const NEAR = 1e-6;

/** The reader's question for each of the cell's, by its words, or by its place; null where they don't match one another. */
export function questionsFor(cell: Cell, { facts }: Reading): readonly FactSpec[] | null {
  const asks = cell.parts.flatMap((part) => part.asks);
  if (facts.length !== asks.length) return null;
  const named = asks.map(({ about }, place) => {
    const alike = facts.filter(({ label }) => about !== '' && label.includes(about));
    return (alike.length === 1 ? alike[0] : facts[place]) ?? null;
  });
  const found = new Set(named).size === asks.length ? named : facts;
  return asks.every((asked, place) => fits(found[place] ?? null, asked)) ? (found as FactSpec[]) : null;
}

function fits(spec: FactSpec | null, asked: Asked): boolean {
  return spec !== null && valueFor(spec, asked, asked.values[0] ?? 0) !== null;
}

/** Values for the questions of each part that can be so together. */
export function situation({ parts }: Cell, draw: Draw): readonly (readonly number[])[] {
  return parts.map(({ asks, situations }) =>
    situations ? draw.one(situations) : asks.map(({ values }) => draw.one(values)),
  );
}

/** What is wrong with what the reader holds possible; null: nothing. */
export function faultOf(
  cell: Cell,
  reading: Reading,
  questions: readonly FactSpec[],
  values: readonly (readonly number[])[],
): string | null {
  const flat = values.flat();
  const asks = cell.parts.flatMap((part) => part.asks);
  const known = asks.flatMap((asked, place): [string, FactValue][] => {
    const spec = questions[place];
    const value = spec && valueFor(spec, asked, flat[place] ?? 0);
    return spec && value !== null && value !== undefined ? [[spec.id, value]] : [];
  });
  const { possible } = scoreItem(reading, new Map(known), new Map());
  const held = possiblePoints(cell, values);
  const told = `${cell.points} | ${cell.text} | ${flat.join(', ')} => ${shown(held)}`;
  if (!held.every((piece) => isIn(piece, possible))) return `not held possible: ${told}`;
  const [only] = held;
  const isOne = held.every(([lo, hi]) => lo === hi && lo === only?.[0]) && !leavesMore(cell, values);
  return isOne && onlyNumber(possible) === null ? `not one number: ${told}` : null;
}

function isIn([lo, hi]: Points[number], { pieces }: Possible): boolean {
  const holds = (number: number) =>
    pieces.some((piece) => piece.lo.toNumber() <= number + NEAR && piece.hi.toNumber() >= number - NEAR);
  return [lo, (lo + hi) / 2, hi].every(holds);
}

const shown = (points: Points) =>
  points.map(([lo, hi]) => (lo === hi ? String(lo) : `${lo} to ${hi}`)).join(' or ');
