import { MAX_ROWS, rect } from '../model/address';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import { putRowsIn, shiftDown } from '../model/table-rows';
import type { Workbook } from '../model/workbook';
import { writeCells } from '../model/write';
import { apiError } from '../protocol/api-error';
import type { Json } from '../protocol/batch';
import { bind, NullObject, targetOf, type Arguments, type HostClass, type HostObject } from '../protocol/host-object';
import { eventMethods } from './event-methods';
import { RangeClass, rangeArgument, rangeObject } from './range';
import { toBoolean, toText } from './read-json';
import { splitSheet } from '../model/address';
import { tableColumns } from './table-columns';
import { worksheetObject } from './worksheet';

function flag(name: string): HostClass<Table>['properties'][string] {
  return {
    get: ({ part }) => part.styleFlag(name),
    set: ({ part }, value) => part.setStyleFlag(name, toBoolean(value)),
  };
}

export function tableObject(table: Table): HostObject {
  return bind(TableClass, table);
}

const TableClass: HostClass<Table> = {
  name: 'Table',
  id: ({ id }) => id,
  properties: {
    id: { get: ({ id }) => id },
    legacyId: { get: ({ id }) => id },
    name: {
      get: ({ name }) => name,
      set: (table, value) => table.sheet.tables.rename(table, toText(value)),
    },
    style: {
      get: ({ part }) => part.style,
      set: ({ part }, value) => {
        part.style = toText(value);
      },
    },
    showHeaders: {
      get: ({ part }) => part.headerRows > 0,
      set: (table, value) => showHeaders(table, toBoolean(value)),
    },
    showTotals: {
      get: ({ part }) => part.totalsRows > 0,
      set: (table, value) => showTotals(table, toBoolean(value)),
    },
    showFilterButton: {
      get: ({ part }) => part.showFilterButton,
      set: ({ part }, value) => {
        part.showFilterButton = toBoolean(value);
      },
    },
    showBandedRows: flag('showRowStripes'),
    showBandedColumns: flag('showColumnStripes'),
    highlightFirstColumn: flag('showFirstColumn'),
    highlightLastColumn: flag('showLastColumn'),
    worksheet: { object: ({ sheet }) => worksheetObject(sheet) },
    columns: { object: tableColumns },
    rows: { object: (table) => bind(TableRowCollectionClass, table) },
    autoFilter: { object: (table) => bind(TableFilterClass, table) },
  },
  methods: {
    ...eventMethods('DataChanged'),
    getRange: ({ sheet, area }) => rangeObject(sheet, area),
    getDataBodyRange: ({ sheet, body }) => rangeObject(sheet, body),
    getHeaderRowRange: ({ sheet, header }) => {
      if (!header) throw apiError('ItemNotFound');
      return rangeObject(sheet, header);
    },
    getTotalRowRange: ({ sheet, totals }) => {
      if (!totals) throw apiError('ItemNotFound');
      return rangeObject(sheet, totals);
    },
    resize: (table, args) => {
      table.sheet.assertAllowed(null);
      const range = rangeArgument(table.sheet, args, 0);
      if (range.sheet !== table.sheet) throw apiError('InvalidArgument');
      table.sheet.tables.resize(table, range.area);
    },
    delete: (table) => {
      const { sheet, area } = table;
      sheet.assertAllowed(null);
      sheet.tables.remove(table);
      for (const { row, column } of [...sheet.cells().within(area)]) {
        sheet.setContent(row, column, null, null);
      }
      sheet.contentChanged(area);
      sheet.workbook.calculation.structureChanged();
    },
    convertToRange: (table) => {
      const { sheet, area } = table;
      sheet.assertAllowed(null);
      sheet.tables.remove(table);
      sheet.workbook.calculation.structureChanged();
      return rangeObject(sheet, area);
    },
    clearFilters: ({ part }) => part.clearFilter(),
    reapplyFilters: () => null,
  },
};

function showHeaders(table: Table, show: boolean): void {
  const { sheet, part, area } = table;
  if (show === part.headerRows > 0) return;
  sheet.assertAllowed(null);
  if (show) {
    if (area.row === 0) throw apiError('InvalidOperation', 'There is no row above the table for its headers.');
    const names = part.columns;
    part.headerRows = 1;
    part.area = rect(area.row - 1, area.column, area.rowCount + 1, area.columnCount);
    names.forEach((name, offset) => sheet.setContent(area.row - 1, area.column + offset, name, null));
    sheet.contentChanged(rect(area.row - 1, area.column, 1, area.columnCount));
  } else {
    part.headerRows = 0;
    part.area = rect(area.row + 1, area.column, area.rowCount - 1, area.columnCount);
    for (let offset = 0; offset < area.columnCount; offset += 1) {
      sheet.setContent(area.row, area.column + offset, null, null);
    }
    sheet.contentChanged({ ...area, rowCount: 1 });
  }
}

function showTotals(table: Table, show: boolean): void {
  const { sheet, part, area } = table;
  if (show === part.totalsRows > 0) return;
  sheet.assertAllowed(null);
  const below = rect(area.row + area.rowCount, area.column, 1, area.columnCount);
  if (show) {
    if ([...sheet.cells().within(below)].some(({ cell }) => cell.value !== null || cell.formula !== null)) {
      shiftDown(sheet, below);
    }
    part.totalsRows = 1;
    part.area = { ...area, rowCount: area.rowCount + 1 };
  } else {
    const last = { ...below, row: area.row + area.rowCount - 1 };
    part.totalsRows = 0;
    part.area = { ...area, rowCount: area.rowCount - 1 };
    for (const { row, column } of [...sheet.cells().within(last)]) sheet.setContent(row, column, null, null);
    sheet.contentChanged(last);
  }
}

const TableRowCollectionClass: HostClass<Table> = {
  name: 'TableRowCollection',
  properties: { count: { get: ({ body }) => body.rowCount } },
  methods: {
    getCount: ({ body }) => body.rowCount,
    add: (table, args) => {
      table.sheet.assertAllowed(null);
      const given = args.json(1);
      const values = asRows(given, table.area.columnCount);
      const position = args.has(0) ? args.integer(0) : -1;
      const at = position < 0 ? table.body.rowCount : position;
      if (at > table.body.rowCount || values.length === 0) throw apiError('InvalidArgument');
      const first = putRowsIn(table, at, values.length);
      const area = rect(first, table.area.column, values.length, table.area.columnCount);
      if (given !== null) writeCells(table.sheet, area, values);
      return bind(TableRowClass, { table, index: at });
    },
    getItemAt: (table, args) => {
      const index = args.integer(0);
      if (index < 0 || index >= table.body.rowCount) throw apiError('ItemNotFound');
      return bind(TableRowClass, { table, index });
    },
  },
  items: (table) => Array.from({ length: table.body.rowCount }, (_, index) => bind(TableRowClass, { table, index })),
};

/** One row of values, or several; null makes one empty row. */
function asRows(given: Json, columns: number): Json[][] {
  if (given === null || given === undefined) return [Array.from({ length: columns }, () => null)];
  if (!Array.isArray(given)) return [Array.from({ length: columns }, () => given)];
  const list = given as readonly Json[];
  const rows = list.every((row) => Array.isArray(row)) ? (list as readonly Json[][]) : [[...list]];
  if (rows.some((row) => row.length !== columns)) throw apiError('InvalidArgument');
  return rows.map((row) => [...row]);
}

interface RowRef {
  readonly table: Table;
  readonly index: number;
}

const TableRowClass: HostClass<RowRef> = {
  name: 'TableRow',
  properties: {
    index: { get: ({ index }) => index },
    values: {
      get: ({ table, index }) => rowRange({ table, index }).get('values'),
      set: ({ table, index }, value) => rowRange({ table, index }).set('values', value),
    },
  },
  methods: { getRange: (row) => rowRange(row) },
};

function rowRange({ table, index }: RowRef): HostObject {
  return rangeObject(table.sheet, { ...table.body, row: table.body.row + index, rowCount: 1 });
}

const TableFilterClass: HostClass<Table> = {
  name: 'AutoFilter',
  properties: {
    enabled: { get: ({ part }) => part.showFilterButton },
    isDataFiltered: { get: ({ part }) => part.isFiltered },
  },
  methods: { clearCriteria: ({ part }) => part.clearFilter() },
};

interface Scope {
  readonly workbook: Workbook;
  /** null: the tables of all sheets. */
  readonly sheet: Sheet | null;
}

function tablesOf({ workbook, sheet }: Scope): readonly Table[] {
  return sheet ? sheet.tables.all() : workbook.tables();
}

function find(scope: Scope, nameOrId: string): HostObject | null {
  const wanted = nameOrId.toLowerCase();
  const found = tablesOf(scope).find(({ name, id }) => name.toLowerCase() === wanted || id === wanted);
  return found ? tableObject(found) : null;
}

function itemOf(scope: Scope, key: string): HostObject {
  const found = find(scope, key);
  if (!found) throw apiError('ItemNotFound');
  return found;
}

function add({ workbook, sheet }: Scope, args: Arguments): HostObject {
  const object = args.object(0);
  const named = object ? null : splitSheet(args.string(0));
  const home = object
    ? targetOf(RangeClass, object).sheet
    : named?.sheet === null
      ? (sheet ?? workbook.activeSheet)
      : workbook.sheet(named?.sheet ?? '');
  if (!home || (sheet && home !== sheet)) throw apiError('InvalidArgument');
  home.assertAllowed(null);
  const { area } = object ? targetOf(RangeClass, object) : rangeArgument(home, args, 0);
  if (args.boolean(1, false)) {
    if (area.row + Math.max(area.rowCount, 2) > MAX_ROWS) throw apiError('InvalidArgument');
    return tableObject(home.tables.add({ ...area, rowCount: Math.max(area.rowCount, 2) }));
  }
  // Without headers a row of them is put above the data, which moves down.
  shiftDown(home, { ...area, rowCount: 1 });
  return tableObject(home.tables.add({ ...area, rowCount: area.rowCount + 1 }));
}

const TableCollectionClass: HostClass<Scope> = {
  name: 'TableCollection',
  properties: { count: { get: (scope) => tablesOf(scope).length } },
  methods: {
    add,
    getCount: (scope) => tablesOf(scope).length,
    getItem: (scope, args) => itemOf(scope, String(args.json(0))),
    getItemOrNullObject: (scope, args) => find(scope, String(args.json(0))) ?? NullObject.instance,
    getItemAt: (scope, args) => {
      const table = tablesOf(scope)[args.integer(0)];
      if (!table) throw apiError('ItemNotFound');
      return tableObject(table);
    },
    getFirst: (scope) => {
      const [table] = tablesOf(scope);
      if (!table) throw apiError('ItemNotFound');
      return tableObject(table);
    },
  },
  items: (scope) => tablesOf(scope).map(tableObject),
  item: (scope, key) => itemOf(scope, String(key)),
};

export function workbookTables(workbook: Workbook): HostObject {
  return bind(TableCollectionClass, { workbook, sheet: null });
}

export function sheetTables(sheet: Sheet): HostObject {
  return bind(TableCollectionClass, { workbook: sheet.workbook, sheet });
}
