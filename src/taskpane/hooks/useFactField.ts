import { useState } from 'react';
import type { FactState } from '../../assessment';
import type { LevelName } from '../../recognise/table';
import { draftKey } from '../present/draft-key';
import { factText, readFact, type FactReading } from '../present/fact-text';
import { useDesk } from './useDesk';

/** Where a fact's field stands. */
export interface FactPlace {
  readonly table: string;
  readonly item: number;
  readonly fact: FactState;
  readonly level: LevelName;
}

export interface FactField {
  readonly text: string;
  /** Typed, and not in the workbook yet. */
  readonly unsaved: boolean;
  /** Why the text can't be read; null while it can, or before the person has left the field. */
  readonly bad: Exclude<FactReading, { ok: true }>['why'] | null;
  type(text: string): void;
  /** Writes what stands in the field to 佐证数据; with `text`, that instead; `note` goes to 出处. */
  commit(text?: string, note?: string): void;
}

/** A field over one fact: keeps what is typed until it is in the workbook, and writes it when the person is done. */
export function useFactField({ table, item, fact, level }: FactPlace): FactField {
  const { state, desk } = useDesk();
  const [left, setLeft] = useState(false);
  const key = draftKey(table, item, fact.spec.id, level);
  const known = factText(fact.values.get(level));
  const draft = state.drafts.get(key);
  const text = draft ?? known;
  const reading = readFact(fact.spec, text);
  return {
    text,
    unsaved: draft !== undefined && draft !== known,
    bad: left && !reading.ok ? reading.why : null,
    type(typed) {
      setLeft(false);
      desk.dispatch({ kind: 'drafted', key, text: typed });
    },
    commit(given, note) {
      setLeft(true);
      const final = given ?? text;
      if (given !== undefined) desk.dispatch({ kind: 'drafted', key, text: given });
      const read = readFact(fact.spec, final);
      if (!read.ok) return;
      if (factText(read.value) === known) {
        desk.dispatch({ kind: 'drafts-dropped', keys: [key] });
        return;
      }
      const entry = { table, item, fact: fact.spec.id, level, value: read.value };
      void desk.ask({
        kind: 'enter-facts',
        entries: [note === undefined ? entry : { ...entry, note }],
      });
    },
  };
}
