import type { FactSpec } from '../../fact';
import type { Place, Question } from './book';

export interface Entry {
  readonly spec: FactSpec;
  readonly place: Place;
}

/** The questions of one item in the order in which they are asked, found at once by their words and by their id. */
export interface Questions {
  readonly entries: readonly Entry[];
  /** Its index among the entries; undefined where nobody asked it yet. */
  at(question: Question): number | undefined;
  byId(id: string): Entry | undefined;
  /** The id of the new entry. */
  add(question: Question, place: Place): string;
  /** The question, numbered where an earlier part (one of the entries ahead of `from`) asks the same: 发生事故（2）. */
  numbered(question: Question, from: number): Question;
}

export function newQuestions(): Questions {
  const entries: Entry[] = [];
  const byQuestion = new Map<string, number>();
  const indexes = new Map<string, number>();
  const twins = new Map<string, number>();
  const times = new Map<string, number>();
  const keyOf = ({ label, type, unit }: Question) => [label, type, unit].join('\n');
  const at = (question: Question) => byQuestion.get(keyOf(question));
  return {
    entries,
    at,
    byId: (id) => entries[indexes.get(id) ?? -1],
    add: (question, asked) => {
      const { column, at: place } = asked;
      const stem = `${column}-${place}`;
      const twin = (twins.get(stem) ?? 0) + 1;
      const id = twin === 1 ? stem : `${stem}-${twin}`;
      twins.set(stem, twin);
      byQuestion.set(keyOf(question), entries.length);
      indexes.set(id, entries.length);
      entries.push({ spec: { id, ...question }, place: asked });
      return id;
    },
    numbered: (question, from) => {
      const key = keyOf(question);
      let time = times.get(key) ?? 1;
      const next = () => (time === 1 ? question : { ...question, label: `${question.label}（${time}）` });
      while ((at(next()) ?? from) < from) time += 1;
      times.set(key, time);
      return next();
    },
  };
}
