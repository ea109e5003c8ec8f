import { checked, rect, WHOLE_SHEET } from '../model/address';
import type { Sheet, Visibility } from '../model/sheet';
import { apiError } from '../protocol/api-error';
import { bind, NullObject, type HostClass, type HostObject } from '../protocol/host-object';
import { eventMethods } from './event-methods';
import { booleanAttribute, child, ensureChild, remove, setAttributes } from '../xlsx/xml';
import { autoFilterOf } from './auto-filter';
import { sheetCharts } from './charts';
import { freezePanesOf } from './freeze-panes';
import { sheetNames } from './names';
import { pageBreaksOf } from './page-breaks';
import { pageLayoutOf } from './page-layout';
import { protectionOf } from './protection';
import { rangeObject } from './range';
import { resolveRange } from '../model/range-lookup';
import { toBoolean, toChoice, toColor, toNumber, toText } from './read-json';
import { sheetTables } from './table';

export function worksheetObject(sheet: Sheet): HostObject {
  if (sheet.deleted) throw apiError('ItemNotFound');
  return bind(WorksheetClass, sheet);
}

const VISIBILITIES: Readonly<Record<string, Visibility>> = {
  Visible: 'Visible',
  Hidden: 'Hidden',
  VeryHidden: 'VeryHidden',
};
const SHEET_PROPERTIES_ORDER = ['tabColor', 'outlinePr', 'pageSetUpPr'];

export const WorksheetClass: HostClass<Sheet> = {
  name: 'Worksheet',
  id: ({ id }) => id,
  properties: {
    id: { get: ({ id }) => id },
    name: {
      get: ({ name }) => name,
      set: (sheet, value) => sheet.workbook.renameSheet(sheet, toText(value)),
    },
    position: {
      get: (sheet) => sheet.workbook.sheets.indexOf(sheet),
      set: (sheet, value) => sheet.workbook.moveSheet(sheet, toNumber(value)),
    },
    visibility: {
      get: ({ visibility }) => visibility,
      set: (sheet, value) => {
        sheet.visibility = toChoice(value, VISIBILITIES);
      },
    },
    tabColor: {
      get: (sheet) => sheet.workbook.styles.colorOf(sheet.find('sheetPr', 'tabColor')) ?? '',
      set: (sheet, value) => {
        const properties = sheet.ensure('sheetPr');
        remove(child(properties, 'tabColor'));
        if (value === '') return;
        const color = ensureChild(properties, 'tabColor', SHEET_PROPERTIES_ORDER);
        setAttributes(color, { rgb: `FF${toColor(value).slice(1)}` });
      },
    },
    showGridlines: { get: (sheet) => booleanAttribute(sheet.find('sheetViews', 'sheetView'), 'showGridLines', true) },
    showHeadings: {
      get: (sheet) => booleanAttribute(sheet.find('sheetViews', 'sheetView'), 'showRowColHeaders', true),
    },
    // The client sets these two by other names than it loads them by.
    gridlines: {
      set: (sheet, value) => void setAttributes(sheet.view(), { showGridLines: toBoolean(value) ? null : 0 }),
    },
    headings: {
      set: (sheet, value) => void setAttributes(sheet.view(), { showRowColHeaders: toBoolean(value) ? null : 0 }),
    },
    tables: { object: sheetTables },
    names: { object: sheetNames },
    charts: { object: sheetCharts },
    protection: { object: protectionOf },
    freezePanes: { object: freezePanesOf },
    pageLayout: { object: pageLayoutOf },
    autoFilter: { object: autoFilterOf },
    horizontalPageBreaks: { object: (sheet) => pageBreaksOf(sheet, true) },
    verticalPageBreaks: { object: (sheet) => pageBreaksOf(sheet, false) },
  },
  methods: {
    ...eventMethods('DataChanged', 'SelectionChanged', 'Activated'),
    activate: (sheet) => sheet.workbook.activate(sheet),
    delete: (sheet) => sheet.workbook.deleteSheet(sheet),
    calculate: () => null,
    getRange: (sheet, args) => {
      const address = args.optionalString(0);
      const { area } = address === null ? { area: WHOLE_SHEET } : resolveRange(sheet, address);
      return rangeObject(sheet, area);
    },
    getRangeByIndexes: (sheet, args) =>
      rangeObject(sheet, checked(args.integer(0), args.integer(1), args.integer(2), args.integer(3))),
    getCell: (sheet, args) => rangeObject(sheet, checked(args.integer(0), args.integer(1), 1, 1)),
    getUsedRange: (sheet, args) => rangeObject(sheet, sheet.usedRange(args.boolean(0, false)) ?? rect(0, 0)),
    getUsedRangeOrNullObject: (sheet, args) => {
      const used = sheet.usedRange(args.boolean(0, false));
      return used ? rangeObject(sheet, used) : NullObject.instance;
    },
    getNext: (sheet, args) => neighbour(sheet, 1, args.boolean(0, false)) ?? missing(),
    getNextOrNullObject: (sheet, args) => neighbour(sheet, 1, args.boolean(0, false)) ?? NullObject.instance,
    getPrevious: (sheet, args) => neighbour(sheet, -1, args.boolean(0, false)) ?? missing(),
    getPreviousOrNullObject: (sheet, args) => neighbour(sheet, -1, args.boolean(0, false)) ?? NullObject.instance,
  },
};

function missing(): never {
  throw apiError('ItemNotFound');
}

function neighbour(sheet: Sheet, step: number, visibleOnly: boolean): HostObject | null {
  const { sheets } = sheet.workbook;
  for (let index = sheets.indexOf(sheet) + step; ; index += step) {
    const found = sheets[index];
    if (!found) return null;
    if (!visibleOnly || found.visibility === 'Visible') return worksheetObject(found);
  }
}
