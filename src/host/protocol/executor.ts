import { ApiError, apiError, notAvailable } from './api-error';
import {
  ActionType,
  PathType,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type Json,
  type ObjectPath,
  type RequestBody,
  type ResponseError,
} from './batch';
import { Arguments, isHostObject, NullObject, type Argument, type HostObject } from './host-object';
import { identity, runQuery } from './query';

export interface BatchHost {
  /** The request context's root: the object behind `context.workbook`. */
  readonly root: HostObject;
  /** A range kept by an earlier request. */
  reference(id: string): HostObject | null;
  /** Keeps an object for later requests. */
  keep(object: HostObject): void;
  release(id: string): void;
  releaseAll(): void;
  /** The add-in wants to be told of events. */
  listen(): void;
  /** Called before values are read, so that what has to be calculated can be. */
  beforeRead(): Promise<void> | null;
}

export interface BatchAnswer {
  readonly results: readonly ActionResult[];
  readonly traceIds: readonly number[];
  readonly error: ResponseError | null;
}

/** Carries a batch out, action by action; the first error ends it, and what was done before stays done. */
export async function runBatch(host: BatchHost, body: RequestBody): Promise<BatchAnswer> {
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  const paths = new Paths(host, body.ObjectPaths);
  for (const [index, action] of body.Actions.entries()) {
    if (action.ActionType === ActionType.query) await host.beforeRead();
    try {
      const value = runAction(host, paths, action, traceIds);
      results.push({ ActionId: action.Id, Value: value ?? null });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const location = paths.location(action);
      return {
        results,
        traceIds,
        error: { Code: error.code, Message: error.message, Location: location, ActionIndex: index },
      };
    }
  }
  return { results, traceIds, error: null };
}

function runAction(host: BatchHost, paths: Paths, action: Action, traceIds: number[]): Json {
  if (action.ActionType === ActionType.trace) {
    traceIds.push(action.Id);
    return null;
  }
  const object = paths.resolve(action.ObjectPathId);
  if (object instanceof NullObject) {
    // A null object takes loads and answers with nothing; its methods do nothing, as in Excel. Setting it is an error.
    if (action.ActionType === ActionType.instantiate || action.ActionType === ActionType.query) return null;
    if (action.ActionType === ActionType.method) return action.Name === '_KeepReference' ? null : { _IsNull: true };
    throw apiError('InvalidObjectPath', 'The object is a null object: test isNullObject before using it.');
  }
  switch (action.ActionType) {
    case ActionType.instantiate:
      return identity(object);
    case ActionType.query:
      return runQuery(object, action.QueryInfo ?? {});
    case ActionType.setProperty: {
      const value = paths.arguments(action.ArgumentInfo).at(0);
      if (isHostObject(value)) throw apiError('InvalidArgument');
      object.set(camel(action.Name), value as Json);
      return null;
    }
    case ActionType.method:
      return runMethod(host, object, action.Name, paths.arguments(action.ArgumentInfo));
    default:
      throw notAvailable(`An action of type ${action.ActionType}`);
  }
}

function runMethod(host: BatchHost, object: HostObject, name: string, args: Arguments): Json {
  switch (name) {
    case '_KeepReference':
      host.keep(object);
      return null;
    case '_RemoveReference':
      host.release(args.string(0));
      return null;
    case '_RemoveAllReferences':
      host.releaseAll();
      return null;
    default: {
      if (name.startsWith('_Register')) host.listen();
      const answer = object.call(camel(name), args);
      if (answer === undefined) return null;
      if (isHostObject(answer)) return identity(answer);
      return answer instanceof NullObject ? null : (answer as Json);
    }
  }
}

/** The objects of a batch, each found once: a path that adds something must not add it again. */
class Paths {
  private readonly objects = new Map<number, HostObject | NullObject>();

  constructor(
    private readonly host: BatchHost,
    private readonly paths: Readonly<Record<string, ObjectPath>>,
  ) {}

  private path(id: number): ObjectPath {
    const path = this.paths[String(id)];
    if (!path) throw apiError('InvalidArgument', `The batch has no object path ${id}.`);
    return path;
  }

  resolve(id: number): HostObject | NullObject {
    const known = this.objects.get(id);
    if (known) return known;
    const object = this.find(this.path(id));
    this.objects.set(id, object);
    return object;
  }

  private find(path: ObjectPath): HostObject | NullObject {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.host.root;
      case PathType.nullObject:
        return NullObject.instance;
      case PathType.referenceId: {
        const kept = this.host.reference(path.Name);
        if (!kept) throw apiError('InvalidReference');
        return kept;
      }
      case PathType.newObject:
        throw notAvailable(path.Name);
      default:
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent instanceof NullObject) return parent;
    if (path.ObjectPathType === PathType.property) return parent.navigate(camel(path.Name));
    if (path.ObjectPathType === PathType.indexer) return parent.item(path.ArgumentInfo?.Arguments?.[0] ?? null);
    const answer = parent.call(camel(path.Name), this.arguments(path.ArgumentInfo));
    if (isHostObject(answer) || answer instanceof NullObject) return answer;
    throw new Error(`${parent.className}.${camel(path.Name)} gave no object`);
  }

  arguments(info: ArgumentInfo | undefined): Arguments {
    const values = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds ?? [];
    return new Arguments(values.map((value, index) => this.argument(value, references[index])));
  }

  private argument(value: Json, reference: Json): Argument {
    if (Array.isArray(value) && Array.isArray(reference)) {
      return value.map((one: Json, index) => this.argument(one, reference[index] as Json));
    }
    if (typeof reference !== 'number' || reference === 0) return value;
    const object = this.resolve(reference);
    if (object instanceof NullObject) throw apiError('InvalidArgument');
    return object;
  }

  /** "Range.values": where an error happened. */
  location(action: Action): string {
    let name = action.Name;
    const path = this.paths[String(action.ObjectPathId)];
    let owner = action.ObjectPathId;
    if (action.ActionType === ActionType.instantiate && path) {
      name = path.ObjectPathType === PathType.indexer ? 'GetItem' : path.Name;
      owner = path.ParentObjectPathId ?? path.Id;
    }
    const object = this.objects.get(owner);
    const className = object && !(object instanceof NullObject) ? object.className : '';
    return [className, camel(name)].filter((part) => part !== '').join('.');
  }
}

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
