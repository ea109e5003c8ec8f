import { cellAddress } from '../workbook/address';
import type { CellsEdit, WritePlan } from '../workbook/plan';

/**
 * Where a reader should look on each sheet that a plan writes to, A1: of a new sheet its top; of one that was there the
 * first cell that gets something, and where that is a header the cell below it. Pure.
 */
export function writtenPlaces({ edits }: WritePlan): Readonly<Record<string, string>> {
  const sheets = new Set(edits.flatMap((edit) => ('sheet' in edit ? [edit.sheet] : [])));
  const added = new Set(edits.flatMap((edit) => (edit.kind === 'add_sheet' ? [edit.sheet] : [])));
  const cells = edits.filter((edit): edit is CellsEdit => edit.kind === 'cells');
  return Object.fromEntries(
    [...sheets].map((sheet) => {
      const own = added.has(sheet) ? [] : cells.filter((edit) => edit.sheet === sheet);
      return [sheet, firstOf(own) ?? 'A1'];
    }),
  );
}

function firstOf(edits: readonly CellsEdit[]): string | null {
  const first = edits.find((edit) => firstFilled(edit) !== null);
  if (first === undefined) return null;
  const { row, column, rowCount } = first.area;
  const below = edits.find(({ area }) => area.column === column && area.row === row + rowCount);
  // A header is one row, with what it heads in an edit of its own.
  return (rowCount === 1 && below !== undefined ? firstFilled(below) : null) ?? firstFilled(first);
}

/** null leaves a cell alone: a heading between the goals has no status. */
function firstFilled({ area, after }: CellsEdit): string | null {
  for (const [index, row] of after.entries()) {
    const at = row.findIndex((cell) => cell !== null);
    if (at >= 0) return cellAddress(area.row + index, area.column + at);
  }
  return null;
}
