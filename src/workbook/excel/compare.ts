import type { WritePlan } from '../plan';
import type { CellValue, SheetSnapshot, Snapshot } from '../snapshot';

/** Cells of a sheet that hold something else than when it was read. */
export interface Difference {
  readonly sheet: string;
  readonly cells: readonly { readonly row: number; readonly column: number }[];
}

/** Characters of formulas that are asked for again in one round trip: well below the 5 MB of an answer. */
export const ROOM = 2_000_000;

/**
 * Queues the load of what every sheet holds now, to be compared with what it held when it was read: all of them where
 * there is room, else those that the plan writes to first. Read after the round trip.
 */
export function loadDifferences(workbook: Excel.Workbook, snapshot: Snapshot, plan: WritePlan): () => Difference[] {
  const touched = new Set(plan.edits.flatMap((edit) => ('sheet' in edit ? [edit.sheet] : [])));
  const loaded = withinRoom(snapshot.sheets, touched).map((sheet) => ({
    sheet,
    used: workbook.worksheets
      .getItem(sheet.name)
      .getUsedRangeOrNullObject(true)
      .load({ rowIndex: true, columnIndex: true, formulas: true }),
  }));
  return () =>
    loaded.flatMap(({ sheet, used }): Difference[] => {
      const now = used.isNullObject
        ? null
        : { row: used.rowIndex, column: used.columnIndex, formulas: used.formulas as CellValue[][] };
      const cells = [...differences(sheet.cells, now)];
      return cells.length > 0 ? [{ sheet: sheet.name, cells }] : [];
    });
}

function withinRoom(sheets: readonly SheetSnapshot[], touched: ReadonlySet<string>): SheetSnapshot[] {
  const sized = sheets.map((sheet) => ({ sheet, size: sizeOf(sheet) }));
  sized.sort((a, b) => Number(touched.has(b.sheet.name)) - Number(touched.has(a.sheet.name)) || a.size - b.size);
  let room = ROOM;
  return sized.flatMap(({ sheet, size }) => {
    if (size > room) return [];
    room -= size;
    return [sheet];
  });
}

function sizeOf({ cells }: SheetSnapshot): number {
  let size = 0;
  for (const row of cells?.formulas ?? []) for (const cell of row) size += String(cell).length + 3;
  return size;
}

interface Grid {
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly CellValue[])[];
}

function* differences(then: Grid | null, now: Grid | null): Generator<{ row: number; column: number }> {
  const grids = [then, now].filter((grid) => grid !== null);
  const first = Math.min(...grids.map(({ row }) => row));
  const last = Math.max(...grids.map(({ row, formulas }) => row + formulas.length - 1));
  const left = Math.min(...grids.map(({ column }) => column));
  const right = Math.max(...grids.map(({ column, formulas }) => column + (formulas[0]?.length ?? 0) - 1));
  for (let row = first; row <= last; row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (at(then, row, column) !== at(now, row, column)) yield { row, column };
    }
  }
}

function at(grid: Grid | null, row: number, column: number): CellValue {
  return grid?.formulas[row - grid.row]?.[column - grid.column] ?? '';
}
