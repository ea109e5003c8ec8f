import { mapReferences, type Reference } from '../calc/tokens';
import { apiError } from '../protocol/api-error';
import { formatAddress, intersect, MAX_COLUMNS, MAX_ROWS, parseRect, rect, type Rect } from './address';
import type { Cell } from './cell';
import type { Sheet } from './sheet';
import { assertMovable } from './shift-lines';
import { rewriteFormulas } from './sheet-references';

export type ShiftDirection = 'down' | 'right' | 'up' | 'left';

/** Moves one area as cells are put in (down, right) or taken out (up, left); null when it is gone. */
export type AreaShift = (area: Rect) => Rect | null;

interface Axis {
  readonly vertical: boolean;
  readonly inserts: boolean;
}

function axisOf(direction: ShiftDirection): Axis {
  return {
    vertical: direction === 'down' || direction === 'up',
    inserts: direction === 'down' || direction === 'right',
  };
}

/** How a span [start, length] along the axis moves when `count` places are put in or taken out at `at`. */
function shiftSpan(
  start: number,
  length: number,
  at: number,
  count: number,
  inserts: boolean,
  limit: number,
): [number, number] | null {
  if (length >= limit) return [start, length];
  const end = start + length;
  if (inserts) {
    if (start >= at) return start + count + length > limit ? null : [start + count, length];
    return end > at ? [start, Math.min(length + count, limit - start)] : [start, length];
  }
  const gone = Math.max(0, Math.min(end, at + count) - Math.max(start, at));
  if (gone === length) return null;
  const moved = start >= at + count ? start - count : Math.min(start, at);
  return [moved, length - gone];
}

/** The shift that `area` put in or taken out makes; areas that are not wholly in its rows or columns stay. */
export function areaShift(area: Rect, direction: ShiftDirection): AreaShift {
  const { vertical, inserts } = axisOf(direction);
  return (other) => {
    if (vertical) {
      if (other.column < area.column || other.column + other.columnCount > area.column + area.columnCount) return other;
      const span = shiftSpan(other.row, other.rowCount, area.row, area.rowCount, inserts, MAX_ROWS);
      return span && { ...other, row: span[0], rowCount: span[1] };
    }
    if (other.row < area.row || other.row + other.rowCount > area.row + area.rowCount) return other;
    const span = shiftSpan(other.column, other.columnCount, area.column, area.columnCount, inserts, MAX_COLUMNS);
    return span && { ...other, column: span[0], columnCount: span[1] };
  };
}

/** A reference of a formula, moved: its dollar signs stay. */
function shiftReference(reference: Reference, shift: AreaShift): Reference | null {
  const { start, end } = reference;
  const last = end ?? start;
  const area = rect(
    start.row ?? 0,
    start.column ?? 0,
    start.row === null || last.row === null ? MAX_ROWS : last.row - start.row + 1,
    start.column === null || last.column === null ? MAX_COLUMNS : last.column - start.column + 1,
  );
  if (area.rowCount < 1 || area.columnCount < 1) return reference;
  const moved = shift(area);
  if (moved === null) return null;
  if (moved === area) return reference;
  const row = (value: number | null, to: number): number | null => (value === null ? null : to);
  return {
    ...reference,
    start: { ...start, row: row(start.row, moved.row), column: row(start.column, moved.column) },
    end: end && {
      ...end,
      row: row(end.row, moved.row + moved.rowCount - 1),
      column: row(end.column, moved.column + moved.columnCount - 1),
    },
  };
}

/**
 * Puts empty cells in at an area (the cells there move down or right) or takes an area's cells out (those below or to
 * the right move in). Formulas, names, tables, merged cells and everything else that refers to the cells follows.
 */
export function shiftCells(sheet: Sheet, area: Rect, direction: ShiftDirection): void {
  const { vertical, inserts } = axisOf(direction);
  const shift = areaShift(area, direction);
  assertMovable(sheet);
  assertPossible(sheet, area, direction);
  moveCells(sheet, area, vertical, inserts);
  const name = sheet.name.toLowerCase();
  rewriteFormulas(sheet.workbook, (formula, home) =>
    mapReferences(formula, (reference) => {
      const target = reference.sheet?.toLowerCase() ?? home?.name.toLowerCase();
      return target === name ? shiftReference(reference, shift) : reference;
    }),
  );
  sheet.merges.set(sheet.merges.all().flatMap((merged) => shift(merged) ?? []));
  sheet.shifted(area, direction, shift);
  if (inserts) formatInserted(sheet, area, vertical);
  sheet.workbook.calculation.structureChanged();
}

function moveCells(sheet: Sheet, area: Rect, vertical: boolean, inserts: boolean): void {
  const store = sheet.part.changeCells();
  const step = vertical ? area.rowCount : area.columnCount;
  const strip = vertical
    ? rect(area.row, area.column, MAX_ROWS - area.row, area.columnCount)
    : rect(area.row, area.column, area.rowCount, MAX_COLUMNS - area.column);
  const moving: { row: number; column: number; cell: Cell }[] = [...store.within(strip)];
  for (const { row, column } of moving) store.remove(row, column);
  for (const { row, column, cell } of moving) {
    const along = vertical ? row - area.row : column - area.column;
    if (!inserts && along < step) continue;
    const by = inserts ? step : -step;
    const target = vertical ? { row: row + by, column } : { row, column: column + by };
    if (target.row >= MAX_ROWS || target.column >= MAX_COLUMNS) continue;
    moveArray(cell, target.row - row, target.column - column);
    store.put(target.row, target.column, cell);
  }
}

/** An array formula over several cells names them. */
function moveArray(cell: Cell, rows: number, columns: number): void {
  const attributes = cell.extra?.formulaAttributes;
  const ref = parseRect(attributes?.['ref'] ?? '');
  if (!attributes || !ref) return;
  const moved = formatAddress({ ...ref, row: ref.row + rows, column: ref.column + columns });
  cell.extra = { ...cell.extra, formulaAttributes: { ...attributes, ref: moved } };
}

/** New cells look like those above or to the left of them. */
function formatInserted(sheet: Sheet, area: Rect, vertical: boolean): void {
  if (vertical ? area.row === 0 : area.column === 0) return;
  const model = vertical
    ? rect(area.row - 1, area.column, 1, area.columnCount)
    : rect(area.row, area.column - 1, area.rowCount, 1);
  for (const { row, column, cell } of [...sheet.cells().within(model)]) {
    if (cell.style === 0) continue;
    const count = vertical ? area.rowCount : area.columnCount;
    for (let offset = 1; offset <= count; offset += 1) {
      sheet.setStyle(vertical ? row + offset : row, vertical ? column : column + offset, cell.style);
    }
  }
}

function assertPossible(sheet: Sheet, area: Rect, direction: ShiftDirection): void {
  const { vertical, inserts } = axisOf(direction);
  const strip = vertical
    ? rect(area.row, area.column, MAX_ROWS - area.row, area.columnCount)
    : rect(area.row, area.column, area.rowCount, MAX_COLUMNS - area.column);
  // A table or merged cells that would be torn apart.
  const torn = [...sheet.tables.all().map((table) => table.area), ...sheet.merges.all()].some((block) => {
    const common = intersect(block, strip);
    if (!common) return false;
    return vertical ? common.columnCount < block.columnCount : common.rowCount < block.rowCount;
  });
  if (torn) throw apiError('InsertDeleteConflict');
  if (!inserts) return;
  const edge = vertical
    ? rect(MAX_ROWS - area.rowCount, area.column, area.rowCount, area.columnCount)
    : rect(area.row, MAX_COLUMNS - area.columnCount, area.rowCount, area.columnCount);
  const lost = [...sheet.cells().within(edge)].some(({ cell }) => cell.value !== null || cell.formula !== null);
  if (lost) throw apiError('InsertDeleteConflict', 'Cells with content would be pushed off the sheet.');
}
