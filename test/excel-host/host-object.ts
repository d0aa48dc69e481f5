import { NotImplemented, type Json } from './wire';

export type HostArgument = Json | HostObject;

/** An object of the host as the client sees it: a table of what it can do. Names as on the wire: PascalCase. */
export interface HostObject {
  readonly className: string;
  readonly reads?: Readonly<Record<string, () => Json>>;
  readonly writes?: Readonly<Record<string, (value: Json) => void>>;
  /** Navigation properties. */
  readonly parts?: Readonly<Record<string, () => HostObject>>;
  readonly methods?: Readonly<
    Record<string, (...given: readonly HostArgument[]) => HostObject | Json | void>
  >;
  /** collection[key]; null where there is none. */
  readonly item?: (key: Json) => HostObject | null;
  readonly items?: () => readonly HostObject[];
  /** Sent when it is instantiated: a worksheet's Id. */
  readonly identity?: () => { [name: string]: Json };
  /** The client gets a reference to it that outlives the batch. */
  readonly isReferenced?: boolean;
}

export function isHostObject(value: HostArgument | void): value is HostObject {
  return typeof value === 'object' && value !== null && 'className' in value;
}

/** What a class can do under that name; a name that it does not have is a hole in the host. */
export function able<T>(table: Readonly<Record<string, T>> | undefined, object: HostObject, name: string): T {
  const found = table?.[name];
  if (found === undefined) throw new NotImplemented(`${object.className}.${name}`);
  return found;
}
