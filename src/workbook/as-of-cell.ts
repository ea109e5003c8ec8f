/** The cell of the as-of in a live workbook: whoever opens it may change it there, so it goes before what is kept in settings. */
import { isPeriod, periodFromSerial, periodSpan, type Period } from '../engine';
import { parseReference } from './address';
import { formulasOf } from './cells';
import { monthSerial } from './month-serial';
import type { CellsEdit } from './plan';
import type { Area, SheetSnapshot, Snapshot } from './snapshot';

/** The name of the cell that says to which month data are seen; a blank cell sees everything. */
export const AS_OF_NAME = 'Maalbar_AsOf';
/** How the cell shows its month. */
export const AS_OF_FORMAT = 'mmm yyyy';

function asOfCell(snapshot: Snapshot): { readonly sheet: SheetSnapshot; readonly area: Area } | null {
  const formula = snapshot.names.find(({ name }) => name.toLowerCase() === AS_OF_NAME.toLowerCase())?.formula;
  const reference = formula === undefined ? null : parseReference(formula);
  const sheet = snapshot.sheets.find(({ name }) => name === reference?.sheet);
  return reference === null || sheet === undefined
    ? null
    : { sheet, area: { ...reference.area, rowCount: 1, columnCount: 1 } };
}

/**
 * What the cell says: a period, null for a blank cell, undefined where the workbook has no such cell or it holds nothing
 * that can be read. `kept` is the period as it was written, where the cell still shows its last month.
 */
export function asOfInCell(snapshot: Snapshot, kept: Period | null): Period | null | undefined {
  const cell = asOfCell(snapshot);
  if (cell === null) return undefined;
  const { cells } = cell.sheet;
  const value = cells?.values[cell.area.row - cells.row]?.[cell.area.column - cells.column] ?? '';
  if (value === '') return null;
  if (typeof value === 'string') return isPeriod(value) ? value : undefined;
  const month = typeof value === 'number' ? periodFromSerial(value) : null;
  if (month === null) return undefined;
  return kept !== null && periodSpan(kept).last === periodSpan(month).last ? kept : month;
}

/** Writes the as-of into its cell, where the workbook has one and it says something else. */
export function asOfCellEdits(snapshot: Snapshot, asOf: Period | null): CellsEdit[] {
  const cell = asOfCell(snapshot);
  if (cell === null || asOfInCell(snapshot, asOf) === asOf) return [];
  return [
    {
      kind: 'cells',
      sheet: cell.sheet.name,
      area: cell.area,
      before: formulasOf(cell.sheet, cell.area),
      after: [[asOf === null ? '' : monthSerial(periodSpan(asOf).last)]],
      numberFormats: [[AS_OF_FORMAT]],
    },
  ];
}
