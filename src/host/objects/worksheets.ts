import type { Workbook } from '../model/workbook';
import { apiError } from '../protocol/api-error';
import { bind, NullObject, type HostClass, type HostObject } from '../protocol/host-object';
import { eventMethods } from './event-methods';
import type { Sheet } from '../model/sheet';
import { worksheetObject } from './worksheet';

function itemOf(workbook: Workbook, key: string): HostObject {
  const sheet = workbook.sheet(key);
  if (!sheet) throw apiError('ItemNotFound');
  return worksheetObject(sheet);
}

function candidates(workbook: Workbook, visibleOnly: boolean): readonly Sheet[] {
  return workbook.sheets.filter(({ visibility }) => !visibleOnly || visibility === 'Visible');
}

function given(sheet: Sheet | undefined): HostObject {
  if (!sheet) throw apiError('ItemNotFound');
  return worksheetObject(sheet);
}

const WorksheetCollectionClass: HostClass<Workbook> = {
  name: 'WorksheetCollection',
  properties: {},
  methods: {
    ...eventMethods('DataChanged', 'SelectionChanged', 'Activated', 'Added', 'Deleted'),
    add: (workbook, args) => worksheetObject(workbook.addSheet(args.optionalString(0))),
    getActiveWorksheet: (workbook) => worksheetObject(workbook.activeSheet),
    getCount: (workbook, args) => candidates(workbook, args.boolean(0, false)).length,
    getFirst: (workbook, args) => given(candidates(workbook, args.boolean(0, false))[0]),
    getLast: (workbook, args) => given(candidates(workbook, args.boolean(0, false)).at(-1)),
    getItem: (workbook, args) => itemOf(workbook, args.string(0)),
    getItemOrNullObject: (workbook, args) => {
      const sheet = workbook.sheet(args.string(0));
      return sheet ? worksheetObject(sheet) : NullObject.instance;
    },
  },
  items: (workbook) => workbook.sheets.map(worksheetObject),
  item: (workbook, key) => itemOf(workbook, String(key)),
};

export function worksheetsObject(workbook: Workbook): HostObject {
  return bind(WorksheetCollectionClass, workbook);
}
