import type { Element } from '@xmldom/xmldom';
import { child, children, ensure, make, remove } from './elements';

export interface NameEntry {
  readonly name: string;
  readonly refersTo: string;
  /** null: workbook-wide. */
  readonly sheetIndex: number | null;
  readonly element: Element;
}

type Kept = { -readonly [Key in keyof NameEntry]: NameEntry[Key] };

function read(element: Element): Kept {
  const local = element.getAttribute('localSheetId');
  return {
    name: element.getAttribute('name') ?? '',
    refersTo: (element.textContent ?? '').trim(),
    sheetIndex: local === null || local === '' ? null : Number(local),
    element,
  };
}

/** A workbook's names are read once, however often it is looked at: some files carry a hundred thousand. */
const known = new WeakMap<Element, DefinedNames>();

/** The defined names of a workbook part's tree. Whoever changes them has taken the part to change it. */
export class DefinedNames {
  private readonly entries = new Set<Kept>();
  private readonly byName = new Map<string, Kept[]>();

  private constructor(private readonly root: Element) {
    const list = child(root, 'definedNames');
    for (const element of list ? children(list, 'definedName') : []) this.add(read(element));
  }

  static of(root: Element): DefinedNames {
    const names = known.get(root) ?? new DefinedNames(root);
    known.set(root, names);
    return names;
  }

  private add(entry: Kept): void {
    this.entries.add(entry);
    const key = entry.name.toLowerCase();
    const same = this.byName.get(key);
    if (same) same.push(entry);
    else this.byName.set(key, [entry]);
  }

  /** In the order of the file. */
  all(): readonly NameEntry[] {
    return [...this.entries];
  }

  /** The name of that scope. */
  find(name: string, sheetIndex: number | null): NameEntry | null {
    return this.kept(name, sheetIndex) ?? null;
  }

  private kept(name: string, sheetIndex: number | null): Kept | undefined {
    return this.byName.get(name.toLowerCase())?.find((one) => one.sheetIndex === sheetIndex);
  }

  /** Makes the name or moves it. `order`: the sequence of the workbook's children. */
  put(entry: Omit<NameEntry, 'element'>, isHidden: boolean, order: readonly string[]): void {
    const { name, refersTo, sheetIndex } = entry;
    const same = this.kept(name, sheetIndex);
    if (same) {
      same.refersTo = refersTo;
      same.element.textContent = refersTo;
      return;
    }
    const list = ensure(this.root, 'definedNames', order);
    const element = make(list, 'definedName', { name });
    if (sheetIndex !== null) element.setAttribute('localSheetId', String(sheetIndex));
    if (isHidden) element.setAttribute('hidden', '1');
    element.textContent = refersTo;
    list.appendChild(element);
    this.add({ ...entry, element });
  }

  remove(name: string, sheetIndex: number | null): void {
    const entry = this.kept(name, sheetIndex);
    if (entry) this.drop(entry);
  }

  private drop(entry: Kept): void {
    const key = entry.name.toLowerCase();
    this.entries.delete(entry);
    this.byName.set(
      key,
      (this.byName.get(key) ?? []).filter((one) => one !== entry),
    );
    const list = child(this.root, 'definedNames');
    remove(entry.element);
    if (list && this.entries.size === 0 && children(list).length === 0) remove(list);
  }

  /** A sheet is taken out: the names that lie on it go, those of the sheets behind it move up. */
  removeSheet(index: number): void {
    for (const entry of [...this.entries]) {
      if (entry.sheetIndex === index) this.drop(entry);
      else if (entry.sheetIndex !== null && entry.sheetIndex > index) {
        entry.sheetIndex -= 1;
        entry.element.setAttribute('localSheetId', String(entry.sheetIndex));
      }
    }
  }
}
