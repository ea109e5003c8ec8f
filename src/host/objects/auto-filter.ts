import { formatAbsolute, formatAddress, parseRect, quoteSheet, type Rect } from '../model/address';
import type { Sheet } from '../model/sheet';
import { notAvailable } from '../protocol/api-error';
import { bind, NullObject, type HostClass, type HostObject } from '../protocol/host-object';
import { children, remove } from '../xlsx/xml';
import { rangeArgument, rangeObject } from './range';

const DATABASE = '_xlnm._FilterDatabase';

function area(sheet: Sheet): Rect | null {
  return parseRect(sheet.find('autoFilter')?.getAttribute('ref') ?? '');
}

function isFiltered(sheet: Sheet): boolean {
  const filter = sheet.find('autoFilter');
  return filter !== null && children(filter, 'filterColumn').length > 0;
}

/** Shows the rows again that the conditions hid. */
function clearCriteria(sheet: Sheet): void {
  const filter = sheet.find('autoFilter');
  const cells = area(sheet);
  if (!filter || !cells || !isFiltered(sheet)) return;
  sheet.part.change();
  for (const column of children(filter)) remove(column);
  for (let row = cells.row + 1; row < cells.row + cells.rowCount; row += 1) {
    if (sheet.dimensions.rowHidden(row)) sheet.dimensions.setRowHidden(row, 1, false);
  }
}

/** The filter of a sheet: its buttons. Filtering by a condition is left to Excel. */
const AutoFilterClass: HostClass<Sheet> = {
  name: 'AutoFilter',
  properties: {
    enabled: { get: (sheet) => area(sheet) !== null },
    isDataFiltered: { get: isFiltered },
  },
  methods: {
    apply: (sheet, args) => {
      sheet.assertAllowed('autoFilter');
      if (args.has(1) || args.has(2)) throw notAvailable('AutoFilter.apply with a criterion');
      const range = rangeArgument(sheet, args, 0).area;
      sheet.ensure('autoFilter').setAttribute('ref', formatAddress(range));
      const { names } = sheet.workbook;
      names.set(DATABASE, sheet.workbook.tabIndex(sheet), `${quoteSheet(sheet.name)}!${formatAbsolute(range)}`);
      names.setHidden(DATABASE, sheet.workbook.tabIndex(sheet), true);
    },
    clearCriteria,
    remove: (sheet) => {
      clearCriteria(sheet);
      sheet.part.change();
      remove(sheet.find('autoFilter'));
      sheet.workbook.names.remove(DATABASE, sheet.workbook.tabIndex(sheet));
    },
    getRangeOrNullObject: (sheet) => {
      const found = area(sheet);
      return found ? rangeObject(sheet, found) : NullObject.instance;
    },
  },
};

export function autoFilterOf(sheet: Sheet): HostObject {
  return bind(AutoFilterClass, sheet);
}
