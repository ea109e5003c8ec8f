import { intersect, rect, type Rect } from '../model/address';
import type { Table } from '../model/table';
import { writeCells } from '../model/write';
import { apiError } from '../protocol/api-error';
import type { Json } from '../protocol/batch';
import { bind, NullObject, type HostClass, type HostObject } from '../protocol/host-object';
import { rangeObject } from './range';
import { toText } from './read-json';

interface ColumnRef {
  readonly table: Table;
  /** The id of the column in the table: it stays when columns are added before it. */
  readonly id: number;
}

function position({ table, id }: ColumnRef): number {
  const index = table.part.columns.findIndex((_, at) => table.part.columnId(at) === id);
  if (index < 0) throw apiError('ItemNotFound');
  return index;
}

function cells(column: ColumnRef, rows: Rect | null): HostObject {
  if (!rows) throw apiError('ItemNotFound');
  return rangeObject(column.table.sheet, { ...rows, column: rows.column + position(column), columnCount: 1 });
}

const TableColumnClass: HostClass<ColumnRef> = {
  name: 'TableColumn',
  id: ({ id }) => id,
  properties: {
    id: { get: ({ id }) => id },
    index: { get: position },
    name: {
      get: (column) => column.table.part.columns[position(column)] ?? '',
      set: (column, value) => {
        const { table } = column;
        if (!table.header) throw apiError('InvalidOperation');
        table.sheet.assertAllowed(null);
        const at = rect(table.header.row, table.header.column + position(column));
        table.sheet.setContent(at.row, at.column, toText(value), null);
        table.sheet.contentChanged(at);
      },
    },
    values: {
      get: (column) => cells(column, column.table.area).get('values'),
      set: (column, value) => cells(column, column.table.area).set('values', value),
    },
  },
  methods: {
    getRange: (column) => cells(column, column.table.area),
    getDataBodyRange: (column) => cells(column, column.table.body),
    getHeaderRowRange: (column) => cells(column, column.table.header),
    getTotalRowRange: (column) => cells(column, column.table.totals),
  },
};

function byKey(table: Table, key: Json): HostObject | null {
  const wanted = String(key).toLowerCase();
  const { columns } = table.part;
  const index = columns.findIndex(
    (name, at) => name.toLowerCase() === wanted || (typeof key === 'number' && table.part.columnId(at) === key),
  );
  return index < 0 ? null : columnAt(table, index);
}

function columnAt(table: Table, index: number): HostObject {
  if (index < 0 || index >= table.part.columns.length) throw apiError('ItemNotFound');
  return bind(TableColumnClass, { table, id: table.part.columnId(index) });
}

function itemOf(table: Table, key: Json): HostObject {
  const found = byKey(table, key);
  if (!found) throw apiError('ItemNotFound');
  return found;
}

/** A new column at the right of the table, where the sheet is free; elsewhere cells would have to move. */
function addColumn(table: Table, values: Json, name: string | null): HostObject {
  const { sheet, area } = table;
  sheet.assertAllowed(null);
  const column = area.column + area.columnCount;
  const room = rect(area.row, column, area.rowCount, 1);
  const taken = [...sheet.cells().within(room)].some(({ cell }) => cell.value !== null || cell.formula !== null);
  if (taken || sheet.tables.all().some((other) => intersect(other.area, room))) {
    throw apiError('InsertDeleteConflict');
  }
  sheet.tables.resize(table, { ...area, columnCount: area.columnCount + 1 });
  if (values !== null && values !== undefined) writeCells(sheet, room, values);
  if (name !== null && table.header) {
    sheet.setContent(table.header.row, column, name, null);
    sheet.contentChanged(rect(table.header.row, column));
  }
  return columnAt(table, area.columnCount);
}

const TableColumnCollectionClass: HostClass<Table> = {
  name: 'TableColumnCollection',
  properties: { count: { get: ({ part }) => part.columns.length } },
  methods: {
    getCount: ({ part }) => part.columns.length,
    getItem: (table, args) => itemOf(table, args.json(0)),
    getItemOrNullObject: (table, args) => byKey(table, args.json(0)) ?? NullObject.instance,
    getItemAt: (table, args) => columnAt(table, args.integer(0)),
    add: (table, args) => {
      if (args.has(0) && args.integer(0) >= 0 && args.integer(0) < table.part.columns.length) {
        throw apiError(
          'NotImplemented',
          'TableColumnCollection.add before the last column is not available on the local host.',
        );
      }
      return addColumn(table, args.json(1), args.optionalString(2));
    },
  },
  items: (table) => table.part.columns.map((_, index) => columnAt(table, index)),
  item: (table, key) => itemOf(table, key),
};

export function tableColumns(table: Table): HostObject {
  return bind(TableColumnCollectionClass, table);
}
