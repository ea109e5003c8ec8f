import type { RestoreOf } from '../../undo/restore';
import { rangeOf } from '../range-of';
import { NO_RESTORING, type RestoreContext, type Restoring } from './restoring';

/** Columns get the widths back that they had; those of a sheet that is left as it is keep theirs. */
export function restoreWidths({ structure }: RestoreContext, restore: RestoreOf<'widths'>): Restoring {
  const { sheet, column, widths } = restore;
  if (!structure.sheets.has(sheet)) return NO_RESTORING;
  return {
    act: (now, left) => {
      if (left.isSheetLeft(sheet)) return;
      widths.forEach((width, offset) => {
        const range = rangeOf(now, sheet, { row: 0, column: column + offset, rowCount: 1, columnCount: 1 });
        if (width === 0) range.columnHidden = true;
        else if (width === null) range.format.useStandardWidth = true;
        else range.format.columnWidth = width;
      });
    },
  };
}

/**
 * Rows likewise. Those that are as high as they were are left alone: a height that Excel found for the text goes on following
 * it. Excel does not tell whether a height is such a one: rows that have grown get theirs back as a fixed one, and a fixed
 * height that is just what the texts need is one that follows them.
 */
export function restoreHeights({ workbook, structure }: RestoreContext, restore: RestoreOf<'row_heights'>): Restoring {
  const { sheet, row, heights } = restore;
  if (!structure.sheets.has(sheet)) return NO_RESTORING;
  const rowAt = (now: Excel.Workbook, offset: number): Excel.RangeFormat =>
    rangeOf(now, sheet, { row: row + offset, column: 0, rowCount: 1, columnCount: 1 }).format;
  const standing = heights.map((_, offset) =>
    rowAt(workbook, offset).load({ rowHeight: true, useStandardHeight: true }),
  );
  return {
    act: (now, left) => {
      if (left.isSheetLeft(sheet)) return;
      heights.forEach((height, offset) => {
        const stands = standing[offset];
        // A hidden row was left alone.
        if (height === 0 || (height === null ? stands?.useStandardHeight : stands?.rowHeight === height)) return;
        if (height === null) rowAt(now, offset).useStandardHeight = true;
        else rowAt(now, offset).rowHeight = height;
      });
    },
  };
}
