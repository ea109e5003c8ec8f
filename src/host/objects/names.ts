import { formulaToFile } from '../calc/structured';
import { formatAbsolute, quoteSheet } from '../model/address';
import { checkName } from '../model/names';
import type { Sheet } from '../model/sheet';
import { toApi } from '../model/value';
import type { Workbook } from '../model/workbook';
import { apiError } from '../protocol/api-error';
import { bind, NullObject, targetOf, type Arguments, type HostClass, type HostObject } from '../protocol/host-object';
import { RangeClass, rangeObject } from './range';
import { rangeOfName } from '../model/range-lookup';
import { toBoolean, toText } from './read-json';
import { worksheetObject } from './worksheet';

interface NameRef {
  readonly workbook: Workbook;
  readonly name: string;
  /** The sheet a name is of; null for the workbook's. */
  readonly scope: Sheet | null;
}

interface Scope {
  readonly workbook: Workbook;
  readonly scope: Sheet | null;
}

function tabOf({ workbook, scope }: Scope): number | null {
  return scope ? workbook.tabIndex(scope) : null;
}

function find(ref: NameRef): { name: string; sheet: number | null; formula: string; hidden: boolean; comment: string } {
  const found = ref.workbook.names.find(ref.name, tabOf(ref));
  if (!found) throw apiError('ItemNotFound');
  return found;
}

function rangeOf(ref: NameRef): HostObject | null {
  const range = rangeOfName(ref.workbook, find(ref));
  return range && rangeObject(range.sheet, range.area);
}

/** What a name stands for, told from its formula. */
function typeOf(ref: NameRef): string {
  const { formula } = find(ref);
  if (rangeOfName(ref.workbook, find(ref))) return 'Range';
  if (/^-?\d+$/.test(formula)) return 'Integer';
  if (formula.trim() !== '' && Number.isFinite(Number(formula))) return 'Double';
  if (/^".*"$/s.test(formula)) return 'String';
  if (/^(TRUE|FALSE)$/i.test(formula)) return 'Boolean';
  return /^#/.test(formula) || formula.includes('#REF!') ? 'Error' : 'Array';
}

const NamedItemClass: HostClass<NameRef> = {
  name: 'NamedItem',
  id: ({ name }) => name,
  properties: {
    name: { get: (ref) => find(ref).name },
    formula: {
      get: (ref) => `=${find(ref).formula}`,
      set: (ref, value) => setFormula(ref, toText(value)),
    },
    value: {
      get: (ref) => {
        const range = rangeOfName(ref.workbook, find(ref));
        // A name of cells answers with their address, as in Excel.
        if (range) return `${quoteSheet(range.sheet.name)}!${formatAbsolute(range.area)}`;
        return toApi(constantOf(find(ref).formula));
      },
    },
    type: { get: typeOf },
    visible: {
      get: (ref) => !find(ref).hidden,
      set: (ref, value) => ref.workbook.names.setHidden(ref.name, tabOf(ref), !toBoolean(value)),
    },
    comment: {
      get: (ref) => find(ref).comment,
      set: (ref, value) => ref.workbook.names.set(ref.name, tabOf(ref), find(ref).formula, toText(value)),
    },
    scope: { get: ({ scope }) => (scope ? 'Worksheet' : 'Workbook') },
    worksheetOrNullObject: { object: ({ scope }) => (scope ? worksheetObject(scope) : NullObject.instance) },
    worksheet: {
      object: ({ scope }) => {
        if (!scope) throw apiError('ItemNotFound');
        return worksheetObject(scope);
      },
    },
  },
  methods: {
    delete: (ref) => {
      find(ref);
      ref.workbook.names.remove(ref.name, tabOf(ref));
      ref.workbook.calculation.structureChanged();
    },
    getRange: (ref) => {
      const range = rangeOf(ref);
      if (!range) throw apiError('InvalidReference');
      return range;
    },
    getRangeOrNullObject: (ref) => rangeOf(ref) ?? NullObject.instance,
  },
};

function constantOf(formula: string): string | number | boolean {
  if (/^".*"$/s.test(formula)) return formula.slice(1, -1).replaceAll('""', '"');
  if (/^(TRUE|FALSE)$/i.test(formula)) return formula.toUpperCase() === 'TRUE';
  const number = Number(formula);
  return formula.trim() !== '' && Number.isFinite(number) ? number : `=${formula}`;
}

function setFormula(ref: NameRef, formula: string): void {
  if (!formula.startsWith('=')) throw apiError('InvalidArgument');
  ref.workbook.names.set(ref.name, tabOf(ref), formulaToFile(formula.slice(1), null));
  ref.workbook.calculation.structureChanged();
}

function nameObject(scope: Scope, name: string): HostObject | null {
  const found = scope.workbook.names.find(name, tabOf(scope));
  return found && !found.name.startsWith('_xlnm.') ? bind(NamedItemClass, { ...scope, name: found.name }) : null;
}

function itemOf(scope: Scope, name: string): HostObject {
  const found = nameObject(scope, name);
  if (!found) throw apiError('ItemNotFound');
  return found;
}

function add(scope: Scope, args: Arguments): HostObject {
  const name = args.string(0);
  checkName(name);
  if (scope.workbook.names.find(name, tabOf(scope)) || scope.workbook.table(name)) throw apiError('ItemAlreadyExists');
  const object = args.object(1);
  const comment = args.optionalString(2) ?? '';
  if (object) {
    const { sheet, area } = targetOf(RangeClass, object);
    scope.workbook.names.set(name, tabOf(scope), `${quoteSheet(sheet.name)}!${formatAbsolute(area)}`, comment);
  } else {
    const text = args.string(1);
    const formula = text.startsWith('=') ? formulaToFile(text.slice(1), null) : `"${text.replaceAll('"', '""')}"`;
    scope.workbook.names.set(name, tabOf(scope), formula, comment);
  }
  scope.workbook.calculation.structureChanged();
  return itemOf(scope, name);
}

const NamedItemCollectionClass: HostClass<Scope> = {
  name: 'NamedItemCollection',
  properties: {},
  methods: {
    add,
    getItem: (scope, args) => itemOf(scope, args.string(0)),
    getItemOrNullObject: (scope, args) => nameObject(scope, args.string(0)) ?? NullObject.instance,
    getCount: (scope) => scope.workbook.names.listed(tabOf(scope)).length,
  },
  items: (scope) =>
    scope.workbook.names.listed(tabOf(scope)).map(({ name }) => bind(NamedItemClass, { ...scope, name })),
  item: (scope, key) => itemOf(scope, String(key)),
};

export function workbookNames(workbook: Workbook): HostObject {
  return bind(NamedItemCollectionClass, { workbook, scope: null });
}

export function sheetNames(sheet: Sheet): HostObject {
  return bind(NamedItemCollectionClass, { workbook: sheet.workbook, scope: sheet });
}
