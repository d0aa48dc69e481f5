import Decimal from 'decimal.js';
import type { Reading } from '../../reading';
import type { Words } from '../../rule';
import { assemble } from '../item/assemble';
import type { Together } from './columns';

import { READING_MESSAGES as SAY } from '../messages';
import { sortClauses } from '../sort/sort';
import { choice } from '../choice';
import { wordsOf } from '../words';

/** The item's rule, or where its columns can be taken together in several ways, the choice among them. */
export function readTogether(
  ways: readonly Together[],
  points: number | null,
  unread: readonly Words[],
  isPart = false,
): Pick<Reading, 'rule' | 'doubts'> {
  const read = ways.map(({ id, asked, least }) =>
    id === 'person'
      ? byPerson(points)
      : ofParts(assemble({ ...sortClauses(asked, points), isPart }, points, unread), points, least),
  );
  const [first] = read;
  const clause = ways.at(-1)?.asked.at(-1)?.clause;
  if (!first) throw new Error('there is a way to take the columns');
  if (read.length === 1 || !clause) return first;
  const words = wordsOf(clause);
  const readings = ways.flatMap(({ id }, index) => {
    const rule = read[index]?.rule;
    return rule ? [{ id, label: SAY.column[id], rule }] : [];
  });
  const doubts = new Map(
    read.flatMap((each) => each.doubts).map((doubt) => [`${doubt.code} ${doubt.words.text}`, doubt]),
  );
  return {
    rule: choice('columns', clause, SAY.columns, readings),
    doubts: [...doubts.values(), { code: 'columns-disagree', words }],
  };
}

/** No part loses more than it is worth, and nobody knows of which part what is taken: all of it comes off, or at least the least part. */
function ofParts(
  read: Pick<Reading, 'rule' | 'doubts'>,
  points: number | null,
  least: number | null | undefined,
): Pick<Reading, 'rule' | 'doubts'> {
  const most = new Decimal(points ?? 0).minus(least ?? 0).toNumber();
  if (points === null || !least || most <= 0) return read;
  const rest = { kind: 'discretion', words: null, when: null, least: 0, most } as const;
  return { ...read, rule: { kind: 'best', words: null, parts: [read.rule, rest] } };
}

/** What no clause tells of is a person's to judge. */
function byPerson(points: number | null): Pick<Reading, 'rule' | 'doubts'> {
  return {
    rule: { kind: 'discretion', words: null, when: null, least: 0, most: points ?? Infinity },
    doubts: [],
  };
}
