import { parseRect, rect, splitSheet } from '../model/address';
import type { Workbook } from '../model/workbook';
import { apiError } from '../protocol/api-error';
import { bind, NullObject, type HostClass, type HostObject } from '../protocol/host-object';
import { applicationObject } from './application';
import { customXmlParts } from './custom-xml';
import { propertiesOf } from './document-properties';
import { eventMethods } from './event-methods';
import { workbookNames } from './names';
import { rangeObject } from './range';
import { workbookProtection } from './protection';
import { settingsObject } from './settings';
import { workbookTables } from './table';
import { worksheetsObject } from './worksheets';

const WorkbookClass: HostClass<Workbook> = {
  name: 'Workbook',
  properties: {
    name: { get: ({ name }) => name },
    properties: { object: propertiesOf },
    worksheets: { object: worksheetsObject },
    tables: { object: workbookTables },
    names: { object: workbookNames },
    settings: { object: ({ settings }) => settingsObject(settings) },
    application: { object: applicationObject },
    customXmlParts: { object: customXmlParts },
    protection: { object: workbookProtection },
  },
  methods: {
    ...eventMethods('SelectionChanged', 'Activated'),
    _GetRangeForEventByReferenceId: (workbook, args) => eventRange(workbook, args.string(0)) ?? missing(),
    _GetRangeOrNullObjectForEventByReferenceId: (workbook, args) =>
      eventRange(workbook, args.string(0)) ?? NullObject.instance,
    getSelectedRange: ({ activeSheet }) => rangeObject(activeSheet, activeSheet.selection),
    getActiveCell: ({ activeSheet }) => {
      const { row, column } = activeSheet.selection;
      return rangeObject(activeSheet, rect(row, column));
    },
  },
};

function missing(): never {
  throw apiError('ItemNotFound');
}

/** The range of an event: its sheet's id and its address. */
function eventRange(workbook: Workbook, reference: string): HostObject | null {
  const { sheet: id, address } = splitSheet(reference);
  const sheet = workbook.sheet(id ?? '');
  const area = parseRect(address);
  return sheet && area && rangeObject(sheet, area);
}

/** The object behind `context.workbook`. */
export function workbookObject(workbook: Workbook): HostObject {
  return bind(WorkbookClass, workbook);
}
