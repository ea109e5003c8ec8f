import type { CustomXmlPart } from '../model/custom-xml';
import type { Workbook } from '../model/workbook';
import { apiError } from '../protocol/api-error';
import { bind, NullObject, type HostClass, type HostObject } from '../protocol/host-object';
import { toText } from './read-json';

interface PartRef {
  readonly workbook: Workbook;
  readonly id: string;
}

interface PartsRef {
  readonly workbook: Workbook;
  /** null for the parts of every namespace. */
  readonly namespace: string | null;
}

function partOf({ workbook, id }: PartRef): CustomXmlPart {
  const found = workbook.customXml.find(id);
  if (!found) throw apiError('ItemNotFound');
  return found;
}

const CustomXmlPartClass: HostClass<PartRef> = {
  name: 'CustomXmlPart',
  id: ({ id }) => id,
  properties: {
    id: { get: ({ id }) => id },
    namespaceUri: { get: (ref) => ref.workbook.customXml.namespaceOf(partOf(ref)) },
  },
  methods: {
    delete: (ref) => ref.workbook.customXml.delete(partOf(ref)),
    getXml: (ref) => ref.workbook.customXml.xml(partOf(ref)),
    setXml: (ref, args) => ref.workbook.customXml.setXml(partOf(ref), args.string(0)),
  },
};

function list({ workbook, namespace }: PartsRef): HostObject[] {
  const parts = namespace === null ? workbook.customXml.all() : workbook.customXml.byNamespace(namespace);
  return parts.map(({ id }) => bind(CustomXmlPartClass, { workbook, id }));
}

function find(ref: PartsRef, id: string): HostObject | null {
  return list(ref).find((part) => part.id() === id) ?? null;
}

function required(object: HostObject | null | undefined): HostObject {
  if (!object) throw apiError('ItemNotFound');
  return object;
}

const reading: HostClass<PartsRef>['methods'] = {
  getCount: (ref) => list(ref).length,
  getItem: (ref, args) => required(find(ref, args.string(0))),
  getItemOrNullObject: (ref, args) => find(ref, args.string(0)) ?? NullObject.instance,
};

const ScopedClass: HostClass<PartsRef> = {
  name: 'CustomXmlPartScopedCollection',
  properties: {},
  methods: {
    ...reading,
    getOnlyItem: (ref) => required(only(ref)),
    getOnlyItemOrNullObject: (ref) => only(ref) ?? NullObject.instance,
  },
  items: list,
  item: (ref, key) => required(find(ref, toText(key))),
};

/** The one part of a namespace; null for none or several. */
function only(ref: PartsRef): HostObject | null {
  const parts = list(ref);
  return parts.length === 1 ? (parts[0] ?? null) : null;
}

const CollectionClass: HostClass<PartsRef> = {
  name: 'CustomXmlPartCollection',
  properties: {},
  methods: {
    ...reading,
    add: ({ workbook }, args) => bind(CustomXmlPartClass, { workbook, id: workbook.customXml.add(args.string(0)).id }),
    getByNamespace: ({ workbook }, args) => bind(ScopedClass, { workbook, namespace: args.string(0) }),
  },
  items: list,
  item: (ref, key) => required(find(ref, toText(key))),
};

export function customXmlParts(workbook: Workbook): HostObject {
  return bind(CollectionClass, { workbook, namespace: null });
}
