import type { Area } from '../../snapshot';
import type { AutofitRowsEdit, RowHeightsEdit, WidthsEdit } from '../../plan';
import { rangeOf } from '../range-of';
import type { Watched } from './watched';

/** Widths of the columns that are set. */
export function watchWidths(workbook: Excel.Workbook, { sheet, column, widths }: WidthsEdit): Watched {
  const columns = widths.map((_, offset) =>
    rangeOf(workbook, sheet, { row: 0, column: column + offset, rowCount: 1, columnCount: 1 }).load({
      columnHidden: true,
      format: { columnWidth: true, useStandardWidth: true },
    }),
  );
  return {
    restores: () => {
      const before = columns.map(({ columnHidden, format }) =>
        columnHidden ? 0 : format.useStandardWidth ? null : format.columnWidth,
      );
      const same = columns.every(({ columnHidden, format }, i) =>
        isSame(columnHidden ? 0 : format.columnWidth, widths[i]),
      );
      return same ? [] : [{ kind: 'widths', sheet, column, widths: before }];
    },
  };
}

/** Widths are kept in whole pixels. */
const PIXEL = 0.75;

function isSame(points: number, wanted: number | undefined): boolean {
  return wanted !== undefined && Math.abs(points - wanted) < PIXEL;
}

/** Beyond this many rows heights are not kept one by one. */
const MOST_ROWS = 3000;

/** Heights of the rows that are set. Rows that are hidden, by the user or by a filter, stay so: a height would show them. */
export function watchHeights(
  workbook: Excel.Workbook,
  edit: AutofitRowsEdit | RowHeightsEdit,
  act: (workbook: Excel.Workbook, rows: { readonly row: number; readonly rowCount: number }) => void,
): Watched {
  const { sheet } = edit;
  const { row, rowCount }: Pick<Area, 'row' | 'rowCount'> =
    edit.kind === 'autofit_rows' ? edit.area : { row: edit.row, rowCount: edit.heights.length };
  const rows = Array.from({ length: Math.min(rowCount, MOST_ROWS) }, (_, offset) =>
    rangeOf(workbook, sheet, { row: row + offset, column: 0, rowCount: 1, columnCount: 1 }).load({
      rowHidden: true,
      format: { rowHeight: true, useStandardHeight: true },
    }),
  );
  const hidden = (offset: number): boolean => rows[offset]?.rowHidden === true;
  return {
    restores: () => {
      const wanted = edit.kind === 'row_heights' ? edit.heights : [];
      const same = rows.every(({ format }, offset) => !hidden(offset) && isSame(format.rowHeight, wanted[offset]));
      if (same) return [];
      const heights = rows.map(({ format }, offset) =>
        hidden(offset) ? 0 : format.useStandardHeight ? null : format.rowHeight,
      );
      return [{ kind: 'row_heights', sheet, row, heights }];
    },
    apply: (now) => {
      let start = 0;
      for (let end = 1; end <= rowCount; end += 1) {
        if (end < rowCount && hidden(end) === hidden(start)) continue;
        if (!hidden(start)) act(now, { row: row + start, rowCount: end - start });
        start = end;
      }
    },
  };
}
