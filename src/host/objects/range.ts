import { formulaToDisplay } from '../calc/structured';
import {
  checked,
  formatAddress,
  intersect,
  isWholeColumns,
  isWholeRows,
  MAX_COLUMNS,
  MAX_ROWS,
  quoteSheet,
  bounding,
  rect,
  type Rect,
} from '../model/address';
import { RangeRef } from '../model/range-ref';
import type { Sheet } from '../model/sheet';
import { shiftCells } from '../model/shift';
import { displayText } from '../model/text';
import { toApi, valueType } from '../model/value';
import { isUnbounded, writeCells, writeNumberFormats } from '../model/write';
import { apiError } from '../protocol/api-error';
import type { Json } from '../protocol/batch';
import { bind, NullObject, targetOf, type Arguments, type HostClass, type HostObject } from '../protocol/host-object';
import { cellProperties } from './cell-properties';
import { conditionalFormatsOf } from './conditional-formats';
import { dataValidationOf } from './data-validation';
import { formatOf } from './range-format';
import { rangeAreas } from './range-areas';
import { clearRange } from './range-clear';
import { resolveRange } from '../model/range-lookup';
import { toChoice } from './read-json';
import { uniform } from './uniform';
import { worksheetObject } from './worksheet';

export function rangeObject(sheet: Sheet, area: Rect): HostObject {
  return bind(RangeClass, new RangeRef(sheet, area));
}

/** The range that an argument names: a Range object, or an address on `sheet`. */
export function rangeArgument(sheet: Sheet, args: Arguments, index: number): RangeRef {
  const object = args.object(index);
  if (object) return targetOf(RangeClass, object);
  return resolveRange(sheet, args.string(index));
}

/** Cell by cell; an unbounded range has no such answer. */
function matrix(range: RangeRef, read: (row: number, column: number) => Json): Json {
  const { area } = range;
  if (isUnbounded(area)) return null;
  return Array.from({ length: area.rowCount }, (_, i) =>
    Array.from({ length: area.columnCount }, (__, j) => read(area.row + i, area.column + j)),
  );
}

function formulaAt(sheet: Sheet, row: number, column: number): Json {
  const cell = sheet.cell(row, column);
  if (!cell) return '';
  if (cell.formula === null) return toApi(cell.value);
  return `=${formulaToDisplay(cell.formula, sheet.tables.nameAt(row, column))}`;
}

function numberFormatAt(sheet: Sheet, row: number, column: number): string {
  return sheet.workbook.styles.state(sheet.style(row, column)).numberFormat;
}

const used = ({ sheet, area }: RangeRef, valuesOnly: boolean): HostObject | NullObject => {
  const found = sheet.usedRange(valuesOnly, area);
  return found ? rangeObject(sheet, found) : NullObject.instance;
};

export const RangeClass: HostClass<RangeRef> = {
  name: 'Range',
  id: ({ referenceId }) => referenceId,
  properties: {
    address: { get: ({ sheet, area }) => `${quoteSheet(sheet.name)}!${formatAddress(area)}` },
    addressLocal: { get: ({ sheet, area }) => `${quoteSheet(sheet.name)}!${formatAddress(area)}` },
    rowIndex: { get: ({ area }) => area.row },
    columnIndex: { get: ({ area }) => area.column },
    rowCount: { get: ({ area }) => area.rowCount },
    columnCount: { get: ({ area }) => area.columnCount },
    cellCount: {
      get: ({ area }) => {
        const count = area.rowCount * area.columnCount;
        return count > 2 ** 31 - 1 ? -1 : count;
      },
    },
    isEntireColumn: { get: ({ area }) => isWholeColumns(area) },
    isEntireRow: { get: ({ area }) => isWholeRows(area) },
    values: {
      get: (range) => matrix(range, (row, column) => toApi(range.sheet.value(row, column))),
      set: ({ sheet, area }, value) => writeCells(sheet, area, value),
    },
    formulas: {
      get: (range) => matrix(range, (row, column) => formulaAt(range.sheet, row, column)),
      set: ({ sheet, area }, value) => writeCells(sheet, area, value),
    },
    text: {
      get: (range) =>
        matrix(range, (row, column) =>
          displayText(range.sheet.value(row, column), numberFormatAt(range.sheet, row, column)),
        ),
    },
    valueTypes: { get: (range) => matrix(range, (row, column) => valueType(range.sheet.value(row, column))) },
    numberFormat: {
      get: (range) => matrix(range, (row, column) => numberFormatAt(range.sheet, row, column)),
      set: ({ sheet, area }, value) => writeNumberFormats(sheet, area, value),
    },
    hasSpill: { get: () => false },
    hidden: {
      get: ({ sheet, area }) => {
        const rows = uniform(area.row, area.rowCount, (row) => sheet.dimensions.rowHidden(row));
        const columns = uniform(area.column, area.columnCount, (column) => sheet.dimensions.columnHidden(column));
        return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
      },
    },
    rowHidden: {
      get: ({ sheet, area }) => uniform(area.row, area.rowCount, (row) => sheet.dimensions.rowHidden(row)),
      set: ({ sheet, area }, value) => {
        sheet.assertAllowed('formatRows');
        sheet.dimensions.setRowHidden(area.row, area.rowCount, value === true);
      },
    },
    columnHidden: {
      get: ({ sheet, area }) =>
        uniform(area.column, area.columnCount, (column) => sheet.dimensions.columnHidden(column)),
      set: ({ sheet, area }, value) => {
        sheet.assertAllowed('formatColumns');
        sheet.dimensions.setColumnHidden(area.column, area.columnCount, value === true);
      },
    },
    left: { get: ({ sheet, area }) => sheet.dimensions.left(area.column) },
    top: { get: ({ sheet, area }) => sheet.dimensions.top(area.row) },
    width: {
      get: ({ sheet: { dimensions }, area }) =>
        dimensions.left(area.column + area.columnCount) - dimensions.left(area.column),
    },
    height: {
      get: ({ sheet: { dimensions }, area }) => dimensions.top(area.row + area.rowCount) - dimensions.top(area.row),
    },
    format: { object: formatOf },
    conditionalFormats: { object: conditionalFormatsOf },
    dataValidation: { object: dataValidationOf },
    worksheet: { object: ({ sheet }) => worksheetObject(sheet) },
  },
  methods: {
    getCell: ({ sheet, area }, args) =>
      rangeObject(sheet, checked(area.row + args.integer(0), area.column + args.integer(1), 1, 1)),
    getRow: ({ sheet, area }, args) =>
      rangeObject(sheet, checked(area.row + args.integer(0), area.column, 1, area.columnCount)),
    getColumn: ({ sheet, area }, args) =>
      rangeObject(sheet, checked(area.row, area.column + args.integer(0), area.rowCount, 1)),
    getLastRow: ({ sheet, area }) => rangeObject(sheet, { ...area, row: area.row + area.rowCount - 1, rowCount: 1 }),
    getLastColumn: ({ sheet, area }) =>
      rangeObject(sheet, { ...area, column: area.column + area.columnCount - 1, columnCount: 1 }),
    getLastCell: ({ sheet, area }) =>
      rangeObject(sheet, rect(area.row + area.rowCount - 1, area.column + area.columnCount - 1)),
    getResizedRange: ({ sheet, area }, args) =>
      rangeObject(
        sheet,
        checked(area.row, area.column, area.rowCount + args.integer(0), area.columnCount + args.integer(1)),
      ),
    getAbsoluteResizedRange: ({ sheet, area }, args) =>
      rangeObject(sheet, checked(area.row, area.column, args.integer(0), args.integer(1))),
    getOffsetRange: ({ sheet, area }, args) =>
      rangeObject(
        sheet,
        checked(area.row + args.integer(0), area.column + args.integer(1), area.rowCount, area.columnCount),
      ),
    getRowsAbove: ({ sheet, area }, args) => {
      const count = args.integer(0, 1);
      const row = count > 0 ? area.row - count : area.row;
      return rangeObject(sheet, checked(row, area.column, Math.abs(count), area.columnCount));
    },
    getRowsBelow: ({ sheet, area }, args) => {
      const count = args.integer(0, 1);
      const end = area.row + area.rowCount;
      return rangeObject(sheet, checked(count > 0 ? end : end + count, area.column, Math.abs(count), area.columnCount));
    },
    getColumnsAfter: ({ sheet, area }, args) => {
      const count = args.integer(0, 1);
      const end = area.column + area.columnCount;
      return rangeObject(sheet, checked(area.row, count > 0 ? end : end + count, area.rowCount, Math.abs(count)));
    },
    getColumnsBefore: ({ sheet, area }, args) => {
      const count = args.integer(0, 1);
      const column = count > 0 ? area.column - count : area.column;
      return rangeObject(sheet, checked(area.row, column, area.rowCount, Math.abs(count)));
    },
    getEntireRow: ({ sheet, area }) => rangeObject(sheet, rect(area.row, 0, area.rowCount, MAX_COLUMNS)),
    getEntireColumn: ({ sheet, area }) => rangeObject(sheet, rect(0, area.column, MAX_ROWS, area.columnCount)),
    getBoundingRect: ({ sheet, area }, args) => rangeObject(sheet, bounding(area, rangeArgument(sheet, args, 0).area)),
    getIntersection: (range, args) => {
      const found = intersection(range, args);
      if (!found) throw apiError('ItemNotFound');
      return found;
    },
    getIntersectionOrNullObject: (range, args) => intersection(range, args) ?? NullObject.instance,
    getUsedRange: (range, args) => {
      const found = used(range, args.boolean(0, false));
      // An empty range answers with its first cell.
      return found instanceof NullObject ? rangeObject(range.sheet, rect(range.area.row, range.area.column)) : found;
    },
    getUsedRangeOrNullObject: (range, args) => used(range, args.boolean(0, false)),
    getCellProperties: (range, args) => cellProperties(range, args.json(0)),
    getMergedAreasOrNullObject: ({ sheet, area }) => {
      const merged = sheet.merges.all().filter((one) => intersect(one, area));
      return merged.length > 0 ? rangeAreas(sheet, merged) : NullObject.instance;
    },
    clear: (range, args) => clearRange(range, args.optionalString(0) ?? 'All'),
    merge: ({ sheet, area }, args) => {
      sheet.assertAllowed('formatCells');
      if (!args.boolean(0, false)) sheet.merges.merge(area);
      else
        for (let i = 0; i < area.rowCount; i += 1)
          sheet.merges.merge(rect(area.row + i, area.column, 1, area.columnCount));
    },
    unmerge: ({ sheet, area }) => {
      sheet.assertAllowed('formatCells');
      sheet.merges.unmerge(area);
    },
    insert: ({ sheet, area }, args) => {
      const direction = toChoice(args.string(0), { Down: 'down', Right: 'right' } as const);
      const along = direction === 'down' ? isWholeRows(area) : isWholeColumns(area);
      sheet.assertAllowed(along ? (direction === 'down' ? 'insertRows' : 'insertColumns') : null);
      shiftCells(sheet, area, direction);
      return rangeObject(sheet, area);
    },
    delete: ({ sheet, area }, args) => {
      const direction = toChoice(args.string(0), { Up: 'up', Left: 'left' } as const);
      const along = direction === 'up' ? isWholeRows(area) : isWholeColumns(area);
      sheet.assertAllowed(along ? (direction === 'up' ? 'deleteRows' : 'deleteColumns') : null);
      shiftCells(sheet, area, direction);
    },
    select: ({ sheet, area }) => {
      sheet.workbook.activate(sheet);
      sheet.select(area);
    },
    calculate: () => null,
    /** The client asks before it sends a large matrix in pieces. */
    _ValidateArraySize: ({ area }, args) => {
      const fits = args.integer(0) === area.rowCount && args.integer(1) === area.columnCount;
      if (!fits) throw apiError('InvalidArgument');
      return null;
    },
  },
};

function intersection(range: RangeRef, args: Arguments): HostObject | null {
  const other = rangeArgument(range.sheet, args, 0);
  const common = other.sheet === range.sheet ? intersect(range.area, other.area) : null;
  return common && rangeObject(range.sheet, common);
}
