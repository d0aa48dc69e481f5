/** What the client library sends and takes, as its own code reads it. No real Excel was asked. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

export interface Argument {
  readonly Arguments?: readonly Json[];
  /** Same places as Arguments: the object that stands there, 0 for none. */
  readonly ReferencedObjectPathIds?: readonly number[] | null;
}

export const PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  none: 7,
} as const;

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Argument;
}

export const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Argument;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}

export interface Request {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Response {
  Results: { ActionId: number; Value: Json }[];
  Error?: { Code: string; Message: string; Location: string; ActionIndex: number; HttpStatusCode: number };
}

/** An error that Excel would answer with. Messages are in the host's language: nobody may rely on them. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message = `本地化的消息：${code}`,
  ) {
    super(message);
  }
}

/** The host does not know this: a hole in the host, never an empty success. */
export class NotImplemented extends Error {}
