import type { FactSpec, FactType, FactValue } from '../../fact';
import type { Band, Words } from '../../rule';
import type { Ask } from '../asks/ask';
import type { Source } from '../source/source';
import { newQuestions, type Entry, type Questions } from './questions';
import { newSpoken } from './spoken';
import { tidy } from './tidy';
import { ofNamedPart, toldApart } from './told-apart';

/** Where a fact is first asked for: its column and the place in its text. */
export interface Place {
  readonly column: Words['in'];
  readonly at: number;
  /** What is asked about, where the words of the question leave it out; without it the topic. */
  readonly of?: string;
  /** The one part before it in its sentence; '' where there are none or several. */
  readonly under?: string;
}

/** What is asked: the same label, type and unit are the same question. */
export interface Question {
  readonly label: string;
  readonly type: FactType;
  readonly unit: string;
  readonly clear: FactValue | null;
}

/** A rate, and between what bounds it should lie. */
export interface Due extends Omit<Band, 'points'> {
  readonly fact: string;
}

/** The facts of one item, as its texts ask for them. */
export interface Book {
  /** The id of the fact that answers the question; asked before, it is the same fact. */
  ask(question: Question, place: Place): string;
  /** The id of the fact that was asked for in just these words, in another column than this one where it is told; null where none was. */
  known(question: Question, but?: Words['in']): string | null;
  /** From here on another part of the item is spoken of, in these words: what is asked alike there is another question. */
  topic(words: string): void;
  /** A numbered or headed part that is read by itself begins: what is asked in it is of it alone. */
  part(name: string): void;
  /** Another cell of the item begins, which is about the same things. */
  cell(words: string, source: Source): void;
  /** Another part goes on in the same sentence: the topic's words are not all that is spoken of. */
  blur(): void;
  topicWords(): string;
  /** What the cell is about, of which the item's own text tells. */
  cellWords(): string;
  /** The last question of the topic that fits, for words that name it in part or not at all: 每低1个百分点. */
  find(fits: (spec: FactSpec) => boolean): string | null;
  labelOf(id: string): string;
  unitOf(id: string): string;
  /** Whether it was first asked for in the cell that is read now. */
  isOfCell(id: string): boolean;
  /** Whether it is entered in percent. */
  isRate(id: string): boolean;
  /** Notes that a clause counts each of these. */
  count(id: string): void;
  /** Whether a clause of this column counts each of what is labelled so. */
  isCounted(label: string, column: Words['in']): boolean;
  /** The label, numbered from （3） on where a clause of this column counts each of what is labelled so: a third of the same words is another one again. */
  unheard(label: string, column: Words['in']): string;
  /** Notes that the text names this number as a mark of the quantity: 达到95%. */
  mark(id: string, value: number): void;
  /** The quantity of the topic that a mark was named of last, if it fits: 定检率 of 定检率低于98%扣1分，低于95%扣2分. */
  lastMarked(fits: (spec: FactSpec) => boolean): string | null;
  /** What is read in `read` names marks that only count where nothing else names one: 低于80%不得分. */
  lesser<T>(read: () => T): T;
  /** Notes that the more there is of it, the worse: 误报率超过2%扣2分. What is given follows something else. */
  bar(id: string): void;
  isBarred(id: string): boolean;
  /** A bound that was said without points: 参合率达到95%以上 in the item's text. */
  note(bound: Bound): void;
  noted(): Ask | null;
  /** All bounds that were said so. */
  bounds(): readonly Bound[];
  /** Notes that the text asks for something beside its bounds: 制定计划，培训率达到90%. */
  noteOther(): void;
  hasOther(): boolean;
  /** The rates that are due, as the text said them without points: 就业率达到90%以上. */
  dues(): readonly Due[];
  /** The one number that the text names as its mark; null where it names none or several. A lesser one is none of a bonus. */
  markOf(id: string, isBonus?: boolean): number | null;
  /** All that were asked, in the order of the text. */
  facts(): FactSpec[];
}

/** A quantity within bounds. */
export type Bound = Extract<Ask, { kind: 'in' }>;

/** So many questions back, words that name one in part still mean it. */
const LOOK_BACK = 64;

/** The columns in the order of the form. */
export const COLUMNS: readonly Words['in'][] = ['item', 'rule', 'method', 'remark', 'section', 'note'];

export function newBook(): Book {
  const { last: marked, ...marks } = marksIn();
  let placed = (at: number) => at;
  let topic = { words: '', from: 0 };
  let part = { name: '', from: 0 };
  let isBlurred = false;
  let about = '';
  let cellFrom = 0;
  const questions = newQuestions();
  const { entries } = questions;
  const noted = notedIn(questions);
  const spoken = newSpoken(noted);
  const ask = (asked: Question, place: Place): string => {
    const question = { ...asked, label: tidy(asked.label) };
    const found = questions.at(question);
    const { words, from } = topic;
    const add = (own: Question) => questions.add(own, { of: words, ...place });
    if (found === undefined) return add(question);
    const ofPart = () => ({ ...question, label: ofNamedPart(question, part.name) });
    if (found < part.from) return ask(questions.numbered(ofPart(), part.from), place);
    const due = entries[found];
    if (found >= from || question.label.endsWith(words) || (due && spoken.hears(due, place)))
      return due?.spec.id ?? '';
    if (words.endsWith(question.label)) return ask({ ...question, label: words }, place);
    const own = questions.numbered({ ...question, label: `${words}：${question.label}` }, from);
    const known = questions.at(own);
    return known === undefined ? add(own) : (entries[known]?.spec.id ?? '');
  };
  return {
    ask: (question, place) => ask(question, { ...place, at: placed(place.at) }),
    known: (question, but) => knownIn(questions, question, part, but),
    topic: (words) => {
      topic = { words, from: entries.length };
      spoken.clear();
      isBlurred = false;
    },
    part: (name) => {
      part = { name, from: entries.length };
    },
    cell: (words, { place }) => {
      placed = place;
      about = words;
      cellFrom = entries.length;
      topic = { words, from: 0 };
      spoken.clear();
      isBlurred = false;
    },
    blur: () => {
      isBlurred = true;
    },
    topicWords: () => (isBlurred ? '' : topic.words),
    cellWords: () => about,
    find: (fits) =>
      [...spoken.entries, ...entries.slice(Math.max(topic.from, entries.length - LOOK_BACK))].findLast(
        ({ spec }) => fits(spec),
      )?.spec.id ?? null,
    labelOf: (id) => questions.byId(id)?.spec.label ?? '',
    unitOf: (id) => questions.byId(id)?.spec.unit ?? '',
    isOfCell: (id) => entries.slice(cellFrom).some(({ spec }) => spec.id === id),
    isRate: (id) => questions.byId(id)?.spec.type === 'percent',
    ...countsOf(questions),
    ...marks,
    lastMarked: (fits) => fitting([...spoken.entries, ...entries.slice(topic.from)], marked(), fits),
    ...noted,
    facts: () => inOrder(entries),
  };
}

/** What a part before this one asked in these words is another question. */
function knownIn(
  questions: Questions,
  question: Question,
  part: { readonly name: string; readonly from: number },
  but?: Words['in'],
): string | null {
  const isBefore = (questions.at(question) ?? part.from) < part.from;
  const own = isBefore ? { ...question, label: ofNamedPart(question, part.name) } : question;
  const entry = questions.entries[questions.at(own) ?? -1];
  return entry && entry.place.column !== but ? entry.spec.id : null;
}

/** The numbers that the text names as marks of each quantity, and those of which more is worse. */
function marksIn(): Pick<Book, 'mark' | 'lesser' | 'bar' | 'isBarred' | 'markOf'> & {
  readonly last: () => string | null;
} {
  const marks = new Map<string, Set<number>>();
  const lesser = new Map<string, Set<number>>();
  const barred = new Set<string>();
  let to = marks;
  let marked: string | null = null;
  return {
    last: () => marked,
    mark: (id, value) => {
      marked = id;
      to.set(id, (to.get(id) ?? new Set()).add(value));
    },
    lesser: (read) => {
      to = lesser;
      try {
        return read();
      } finally {
        to = marks;
      }
    },
    bar: (id) => barred.add(id),
    isBarred: (id) => barred.has(id),
    markOf: (id, isBonus = false) => {
      const [only, ...more] = marks.get(id) ?? (isBonus ? undefined : lesser.get(id)) ?? [];
      return only === undefined || more.length > 0 ? null : only;
    },
  };
}

/** The bounds that were said without points. */
function notedIn(
  questions: Questions,
): Pick<Book, 'note' | 'noted' | 'bounds' | 'noteOther' | 'hasOther' | 'dues'> {
  const bounds = new Map<string, Bound>();
  let noted: Ask | null = null;
  let hasOther = false;
  const dues = new Map<string, Due>();
  return {
    note: (bound) => {
      noted = bound;
      bounds.set(bound.of.fact, bound);
      if (questions.byId(bound.of.fact)?.spec.unit === '%')
        dues.set(bound.of.fact, { fact: bound.of.fact, ...bound.band });
    },
    noted: () => noted,
    bounds: () => [...bounds.values()],
    noteOther: () => {
      hasOther = true;
    },
    hasOther: () => hasOther,
    dues: () => [...dues.values()],
  };
}

/** What clauses count each of, by column and label. */
function countsOf(questions: Questions): Pick<Book, 'count' | 'isCounted' | 'unheard'> {
  const counted = new Set<string>();
  /** Of each label in a column, how many times its like was found counted; so many same clauses are gone through once. */
  const heard = new Map<string, number>();
  const keyOf = (column: string, label: string) => `${column}\n${tidy(label)}`;
  return {
    count: (id) => {
      const entry = questions.byId(id);
      if (entry) counted.add(keyOf(entry.place.column, entry.spec.label));
    },
    isCounted: (label, column) => counted.has(keyOf(column, label)),
    unheard: (label, column) => {
      const key = keyOf(column, label);
      let times = heard.get(key) ?? 1;
      const next = () => (times === 1 ? label : `${label}（${times + 1}）`);
      while (counted.has(keyOf(column, next()))) times += 1;
      heard.set(key, times);
      return next();
    },
  };
}

function inOrder(entries: readonly Entry[]): FactSpec[] {
  return toldApart(entries)
    .sort(
      (a, b) => COLUMNS.indexOf(a.place.column) - COLUMNS.indexOf(b.place.column) || a.place.at - b.place.at,
    )
    .map(({ spec }) => spec);
}

/** The question of that id, if it is among them and fits. */
function fitting(
  entries: readonly { readonly spec: FactSpec }[],
  id: string | null,
  fits: (spec: FactSpec) => boolean,
): string | null {
  const spec = entries.find((entry) => entry.spec.id === id)?.spec;
  return spec && fits(spec) ? spec.id : null;
}
