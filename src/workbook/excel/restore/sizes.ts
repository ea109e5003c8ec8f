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

/** Rows likewise. */
export function restoreHeights({ structure }: RestoreContext, restore: RestoreOf<'row_heights'>): Restoring {
  const { sheet, row, heights } = restore;
  if (!structure.sheets.has(sheet)) return NO_RESTORING;
  return {
    act: (now, left) => {
      if (left.isSheetLeft(sheet)) return;
      heights.forEach((height, offset) => {
        const { format } = rangeOf(now, sheet, { row: row + offset, column: 0, rowCount: 1, columnCount: 1 });
        // A hidden row was left alone.
        if (height === 0) return;
        if (height === null) format.useStandardHeight = true;
        else format.rowHeight = height;
      });
    },
  };
}
