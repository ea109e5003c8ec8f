import { rect } from '../model/address';
import type { Workbook } from '../model/workbook';
import { bind, type HostClass, type HostObject } from '../protocol/host-object';
import { applicationObject } from './application';
import { workbookNames } from './names';
import { rangeObject } from './range';
import { settingsObject } from './settings';
import { workbookTables } from './table';
import { worksheetsObject } from './worksheets';

const WorkbookClass: HostClass<Workbook> = {
  name: 'Workbook',
  properties: {
    worksheets: { object: worksheetsObject },
    tables: { object: workbookTables },
    names: { object: workbookNames },
    settings: { object: ({ settings }) => settingsObject(settings) },
    application: { object: applicationObject },
  },
  methods: {
    getSelectedRange: ({ activeSheet }) => rangeObject(activeSheet, activeSheet.selection),
    getActiveCell: ({ activeSheet }) => {
      const { row, column } = activeSheet.selection;
      return rangeObject(activeSheet, rect(row, column));
    },
  },
};

/** The object behind `context.workbook`. */
export function workbookObject(workbook: Workbook): HostObject {
  return bind(WorkbookClass, workbook);
}
