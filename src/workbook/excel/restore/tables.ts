import type { RestoreOf } from '../../undo/restore';
import { rangeOf } from '../range-of';
import { NO_RESTORING, type RestoreContext, type Restoring } from './restoring';

/** A table that was made is a range again; one that was made larger gets its size back, if it is where it was. */
export function restoreTable(
  { workbook, structure }: RestoreContext,
  restore: RestoreOf<'table_added'> | RestoreOf<'table_resized'>,
): Restoring {
  const { sheet, name } = restore;
  if (!structure.sheets.get(sheet)?.tables.has(name)) return NO_RESTORING;
  const table = workbook.worksheets.getItem(sheet).tables.getItem(name);
  if (restore.kind === 'table_added') {
    return {
      act: (now, left) => {
        if (!left.isSheetLeft(sheet)) now.worksheets.getItem(sheet).tables.getItem(name).convertToRange();
      },
    };
  }
  const { before, after } = restore;
  const range = table.getRange().load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  return {
    act: (now, left) => {
      // Cut off before it was resized, or put back by hand: shrinking it again would cost it rows.
      if (range.rowCount === before.rowCount && range.columnCount === before.columnCount) return;
      const rowCount = range.rowCount - (after.rowCount - before.rowCount);
      const grown = { ...after, column: before.column + before.columnCount, columnCount: after.columnCount };
      const moved = range.rowIndex !== after.row || range.columnIndex !== after.column;
      const kept = before.columnCount < after.columnCount && left.anyIn(sheet, grown);
      if (moved || kept || range.columnCount !== after.columnCount || rowCount < 2) return;
      if (Office.context.requirements.isSetSupported('ExcelApi', '1.13')) {
        const size = rangeOf(now, sheet, { ...before, rowCount });
        now.worksheets.getItem(sheet).tables.getItem(name).resize(size);
      } else {
        // Written in a later Excel. Columns could be deleted, but that moves what stands beside the table.
        left.findings.push({ code: 'undo_table_left', severity: 'warning', sheet, params: { name, sheet } });
      }
    },
  };
}
