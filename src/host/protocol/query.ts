import { notAvailable } from './api-error';
import type { Json, QueryInfo } from './batch';
import { NullObject, type HostObject } from './host-object';

/** The properties asked for: a value, or those of the object behind a navigation property. */
type Selection = Map<string, Selection>;

/** Answers a load: the properties selected, nested as asked for; without a selection every property that has a value. */
export function runQuery(object: HostObject, query: QueryInfo): Json {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
  return describe(object, selectionOf(paths), query);
}

function selectionOf(paths: readonly string[]): Selection {
  const selection: Selection = new Map();
  for (const path of paths) {
    let level = selection;
    for (const name of path.split(/[/.]/)) {
      // "items/name" and "name" ask the same of a collection.
      if (name === '' || name === 'items') continue;
      const property = name.charAt(0).toLowerCase() + name.slice(1);
      const next = level.get(property) ?? new Map();
      level.set(property, next);
      level = next;
    }
  }
  return selection;
}

function describe(object: HostObject, selection: Selection, page: QueryInfo): { [key: string]: Json } {
  const items = object.items();
  if (!items) return describeOne(object, selection);
  const own: Selection = new Map();
  const ofItems: Selection = new Map();
  for (const [name, inner] of selection) (object.isScalar(name) && name === 'count' ? own : ofItems).set(name, inner);
  const first = page.Skip ?? 0;
  const shown = items.slice(first, page.Top === undefined ? undefined : first + page.Top);
  return {
    ...(own.size > 0 || selection.size === 0 ? describeOne(object, own) : {}),
    ...(own.size > 0 && ofItems.size === 0 ? {} : { _Items: shown.map((item) => describe(item, ofItems, {})) }),
  };
}

function describeOne(object: HostObject, selection: Selection): { [key: string]: Json } {
  const result: { [key: string]: Json } = { ...identity(object) };
  const names =
    selection.size > 0 && !selection.has('$all')
      ? selection
      : new Map(object.scalars().map((name) => [name, new Map()]));
  for (const [name, inner] of names) {
    if (name === '$none') continue;
    if (object.isNavigation(name)) {
      const target = object.navigate(name);
      result[capitalised(name)] = target instanceof NullObject ? null : describe(target, inner, {});
    } else if (inner.size > 0 || !object.isScalar(name)) {
      throw notAvailable(`${object.className}.${name}`);
    } else {
      result[capitalised(name)] = object.get(name);
    }
  }
  return result;
}

/** What the client keeps in place of a path: the id of an object. */
export function identity(object: HostObject): { [key: string]: Json } {
  const id = object.id();
  return id === null ? {} : { [object.className === 'Range' ? '_ReferenceId' : 'Id']: id };
}

export function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
