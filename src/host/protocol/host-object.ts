import { apiError, notAvailable } from './api-error';
import type { Json } from './batch';

/** An argument: a plain value, an object of the batch, or null for an argument left out. */
export type Argument = Json | HostObject | readonly Argument[];

/** What a member answers: a value, another object, a null object, or nothing. */
export type Answer = Json | HostObject | NullObject;

/** Stands for "...OrNullObject" that found nothing. */
export class NullObject {
  static readonly instance = new NullObject();
  readonly isNull = true;
}

export interface Member<T> {
  readonly get?: (target: T) => Json;
  readonly set?: (target: T, value: Json) => void;
  /** A navigation property: another object. */
  readonly object?: (target: T) => HostObject | NullObject;
}

/** One class of the Excel API as this host has it: what it declares works, everything else is answered with an error. */
export interface HostClass<T> {
  readonly name: string;
  /** By name in lower camel case. */
  readonly properties: Readonly<Record<string, Member<T>>>;
  readonly methods: Readonly<Record<string, (target: T, args: Arguments) => unknown>>;
  /** For collections: the items in order. */
  readonly items?: (target: T) => readonly HostObject[];
  /** For collections: the item by its key, as `getItem` finds it. */
  readonly item?: (target: T, key: Json) => HostObject;
  /** The key that finds the object again in later requests; the client keeps it instead of the path. */
  readonly id?: (target: T) => string | number | null;
}

/** An object of the workbook as the batches see it. */
export interface HostObject {
  readonly className: string;
  readonly target: unknown;
  get(property: string): Json;
  set(property: string, value: Json): void;
  navigate(property: string): HostObject | NullObject;
  call(method: string, args: Arguments): unknown;
  items(): readonly HostObject[] | null;
  item(key: Json): HostObject;
  id(): string | number | null;
  /** Names of the properties with a value, for a load of everything. */
  scalars(): readonly string[];
  isNavigation(property: string): boolean;
  isScalar(property: string): boolean;
}

/** Joins a class and a target. */
export function bind<T>(hostClass: HostClass<T>, target: T): HostObject {
  const { name, properties, methods } = hostClass;
  const member = (property: string): Member<T> => {
    const found = Object.hasOwn(properties, property) ? properties[property] : undefined;
    if (!found) throw notAvailable(`${name}.${property}`);
    return found;
  };
  return {
    className: name,
    target,
    get(property) {
      const { get } = member(property);
      if (!get) throw notAvailable(`${name}.${property}`);
      return get(target);
    },
    set(property, value) {
      const { set } = member(property);
      if (!set) throw notAvailable(`Setting ${name}.${property}`);
      set(target, value);
    },
    navigate(property) {
      const { object } = member(property);
      if (!object) throw notAvailable(`${name}.${property}`);
      return object(target);
    },
    call(method, args) {
      const found = Object.hasOwn(methods, method) ? methods[method] : undefined;
      if (!found) throw notAvailable(`${name}.${method}`);
      return found(target, args);
    },
    items: () => hostClass.items?.(target) ?? null,
    item(key) {
      if (!hostClass.item) throw notAvailable(`${name}.getItem`);
      return hostClass.item(target, key);
    },
    id: () => hostClass.id?.(target) ?? null,
    scalars: () => Object.keys(properties).filter((property) => properties[property]?.get),
    isNavigation: (property) => Object.hasOwn(properties, property) && properties[property]?.object !== undefined,
    isScalar: (property) => Object.hasOwn(properties, property) && properties[property]?.get !== undefined,
  };
}

/** The object's model, when it is of that class; InvalidArgument otherwise. */
export function targetOf<T>(hostClass: HostClass<T>, object: HostObject): T {
  if (object.className !== hostClass.name) throw apiError('InvalidArgument');
  // bind() is the only maker of host objects: the class name says what the target is.
  return object.target as T;
}

/** The arguments of a call, read with the checks that Excel makes. */
export class Arguments {
  constructor(private readonly values: readonly Argument[]) {}

  at(index: number): Argument {
    return this.values[index] ?? null;
  }

  has(index: number): boolean {
    return this.at(index) !== null;
  }

  string(index: number): string {
    const value = this.at(index);
    if (typeof value !== 'string') throw apiError('InvalidArgument');
    return value;
  }

  optionalString(index: number): string | null {
    return this.has(index) ? this.string(index) : null;
  }

  integer(index: number, missing?: number): number {
    const value = this.at(index) ?? missing;
    if (typeof value !== 'number' || !Number.isInteger(value)) throw apiError('InvalidArgument');
    return value;
  }

  number(index: number): number {
    const value = this.at(index);
    if (typeof value !== 'number' || !Number.isFinite(value)) throw apiError('InvalidArgument');
    return value;
  }

  boolean(index: number, missing: boolean): boolean {
    const value = this.at(index) ?? missing;
    if (typeof value !== 'boolean') throw apiError('InvalidArgument');
    return value;
  }

  object(index: number): HostObject | null {
    const value = this.at(index);
    return isHostObject(value) ? value : null;
  }

  json(index: number): Json {
    const value = this.at(index);
    if (isHostObject(value)) throw apiError('InvalidArgument');
    return value as Json;
  }
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'className' in value && 'scalars' in value;
}
