import type { Book, HostName } from '../model/book';
import type { HostObject } from '../host-object';
import { HostError, type Json } from '../wire';

/** Workbook-wide defined names, hidden ones included. */
export function names(book: Book): HostObject {
  const find = (key: Json) => {
    const found = book.nameCalled(String(key));
    return found ? namedItem(book, found) : null;
  };
  return {
    className: 'NamedItemCollection',
    items: () => book.names.map((one) => namedItem(book, one)),
    item: find,
    methods: {
      GetItem: (key) => {
        const found = find(key as Json);
        if (!found) throw new HostError('ItemNotFound');
        return found;
      },
      Add: (name, reference) => {
        const text = String(name);
        if (book.nameCalled(text)) throw new HostError('ItemAlreadyExists');
        if (!/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(text)) throw new HostError('InvalidArgument');
        const made: HostName = { name: text, refersTo: leading(book, reference as Json), isVisible: true };
        book.names.push(made);
        book.names.sort((one, other) => one.name.localeCompare(other.name, 'zh-CN'));
        return namedItem(book, made);
      },
    },
  };
}

function namedItem(book: Book, item: HostName): HostObject {
  return {
    className: 'NamedItem',
    identity: () => ({ Name: item.name }),
    reads: { Name: () => item.name, Formula: () => `=${item.refersTo}`, Visible: () => item.isVisible },
    writes: {
      Visible: (isVisible) => {
        item.isVisible = isVisible === true;
      },
      Formula: (formula) => {
        item.refersTo = leading(book, formula);
        book.version += 1;
      },
    },
    methods: {
      Delete: () => {
        if (!book.names.includes(item)) throw new HostError('ItemNotFound');
        book.names = book.names.filter((one) => one !== item);
        book.version += 1;
      },
    },
  };
}

/** A reference must lead to a sheet of the workbook. */
function leading(book: Book, reference: Json): string {
  const text = String(reference);
  if (!text.startsWith('=')) throw new HostError('InvalidArgument');
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(text);
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  if (sheet !== undefined && !book.sheetNamed(sheet)) throw new HostError('InvalidArgument');
  return text.slice(1);
}
