import { able, isHostObject, type HostArgument, type HostObject } from './host-object';
import {
  ACTION,
  HostError,
  NotImplemented,
  PATH,
  type Action,
  type Argument,
  type Json,
  type ObjectPath,
  type Request,
  type Response,
} from './wire';

/** Answers one batch after another over one workbook object. What a batch did before it failed stays done. */
export class Batches {
  private readonly references = new Map<string, HostObject>();
  private count = 0;

  constructor(private readonly root: HostObject) {}

  answer(request: Request): Response {
    const known = new Map<number, HostObject | null>();
    const response: Response = { Results: [] };
    for (const [index, action] of request.Actions.entries()) {
      try {
        response.Results.push({ ActionId: action.Id, Value: this.act(request, known, action) });
      } catch (error) {
        if (!(error instanceof HostError) && !(error instanceof NotImplemented)) throw error;
        const code = error instanceof HostError ? error.code : 'NotImplemented';
        response.Error = {
          Code: code,
          Message: error.message,
          Location: '',
          ActionIndex: index,
          HttpStatusCode: 400,
        };
        return response;
      }
    }
    return response;
  }

  private act(request: Request, known: Map<number, HostObject | null>, action: Action): Json {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.resolve(request, known, action.ObjectPathId);
    if (action.ActionType === ACTION.instantiate) return object && this.introduce(object);
    const asksNothing = action.ActionType === ACTION.query || action.Name === '_KeepReference';
    if (!object && asksNothing) return null;
    if (!object) throw new HostError('ItemNotFound');
    const given = this.given(request, known, action.ArgumentInfo);
    switch (action.ActionType) {
      case ACTION.query:
        return query(object, action.QueryInfo?.Select ?? []);
      case ACTION.set:
        able(object.writes, object, action.Name)(given[0] as Json);
        return null;
      case ACTION.method:
        return this.call(object, action.Name, given);
      default:
        throw new NotImplemented(`action type ${action.ActionType}`);
    }
  }

  private call(object: HostObject, name: string, given: readonly HostArgument[]): Json {
    if (name === '_KeepReference') return null;
    if (name === '_RemoveReference') {
      this.references.delete(String(given[0]));
      return null;
    }
    const answer = able(object.methods, object, name)(...given);
    return isHostObject(answer) ? this.introduce(answer) : (answer ?? null);
  }

  private introduce(object: HostObject): Json {
    const identity = object.identity?.() ?? {};
    if (!object.isReferenced) return identity;
    this.count += 1;
    const reference = `ref${this.count}`;
    this.references.set(reference, object);
    return { ...identity, _ReferenceId: reference };
  }

  private resolve(request: Request, known: Map<number, HostObject | null>, id: number): HostObject | null {
    const resolved = known.get(id);
    if (resolved !== undefined) return resolved;
    const path = request.ObjectPaths[id];
    if (!path) throw new NotImplemented(`object path ${id}`);
    const object = this.open(request, known, path);
    known.set(id, object);
    return object;
  }

  private open(request: Request, known: Map<number, HostObject | null>, path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PATH.global) return this.root;
    if (path.ObjectPathType === PATH.none) return null;
    if (path.ObjectPathType === PATH.reference) return this.referenced(path.Name);
    const parent = this.resolve(request, known, path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const given = this.given(request, known, path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case PATH.property:
        return able(parent.parts, parent, path.Name)();
      case PATH.method:
        return opened(parent, path.Name, given);
      case PATH.indexer:
        return itemOf(parent, given[0] as Json);
      default:
        throw new NotImplemented(`object path type ${path.ObjectPathType}`);
    }
  }

  private referenced(name: string): HostObject {
    const object = this.references.get(name);
    if (!object) throw new HostError('InvalidReference');
    return object;
  }

  private given(
    request: Request,
    known: Map<number, HostObject | null>,
    argument: Argument | undefined,
  ): readonly HostArgument[] {
    return (argument?.Arguments ?? []).map((value, index) => {
      const id = argument?.ReferencedObjectPathIds?.[index] ?? 0;
      return id > 0 ? this.resolve(request, known, id) : value;
    });
  }
}

function opened(parent: HostObject, name: string, given: readonly HostArgument[]): HostObject | null {
  const object = able(parent.methods, parent, name)(...given);
  if (object === null || isHostObject(object)) return object;
  throw new NotImplemented(`${parent.className}.${name} gives no object`);
}

function itemOf(parent: HostObject, key: Json): HostObject {
  if (!parent.item) throw new NotImplemented(`${parent.className}[]`);
  const found = parent.item(key);
  if (!found) throw new HostError('ItemNotFound');
  return found;
}

function query(object: HostObject, select: readonly string[]): Json {
  if (!object.items) return propertiesOf(object, select);
  return {
    _Items: object
      .items()
      .map((item) => ({ ...item.identity?.(), ...propertiesOf(item, select.map(withoutItems)) })),
  };
}

function withoutItems(name: string): string {
  return name.replace(/^items\//, '');
}

function propertiesOf(object: HostObject, select: readonly string[]): { [name: string]: Json } {
  const values: { [name: string]: Json } = {};
  for (const path of select) {
    const [first = '', ...rest] = path.split('/');
    const name = first.charAt(0).toUpperCase() + first.slice(1);
    if (rest.length === 0) values[name] = able(object.reads, object, name)();
    else {
      const part = able(object.parts, object, name)();
      const inner = propertiesOf(part, [rest.join('/')]);
      values[name] = { ...(values[name] as { [name: string]: Json } | undefined), ...inner };
    }
  }
  return values;
}
