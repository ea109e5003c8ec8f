import { useCallback, useEffect, useState } from 'react';
import type { Grid, OpenWorkbook, Selection, SheetTab } from '../port';

export interface SheetState {
  readonly tabs: readonly SheetTab[];
  readonly selection: Selection;
  /** null while it is being read. */
  readonly grid: Grid | null;
  readonly choose: (selection: Selection) => void;
}

/** The active sheet of a workbook, read again whenever the add-in has been at it. */
export function useSheet(workbook: OpenWorkbook): SheetState {
  const [tabs, setTabs] = useState(() => workbook.sheets());
  const [selection, setSelection] = useState(() => workbook.selection());
  const [grid, setGrid] = useState<{ readonly sheet: string; readonly grid: Grid } | null>(null);

  const read = useCallback(() => {
    const now = workbook.selection();
    setTabs(workbook.sheets());
    setSelection((before) => (same(before, now) ? before : now));
    void workbook.grid(now.sheet, now.row).then((made) => {
      setGrid({ sheet: now.sheet, grid: made });
    });
  }, [workbook]);

  useEffect(() => {
    read();
    return workbook.onChange(read);
  }, [workbook, read]);

  const choose = useCallback(
    (chosen: Selection) => {
      workbook.select(chosen);
      read();
    },
    [workbook, read],
  );
  return { tabs, selection, grid: grid?.sheet === selection.sheet ? grid.grid : null, choose };
}

function same(a: Selection, b: Selection): boolean {
  return (
    a.sheet === b.sheet &&
    a.row === b.row &&
    a.column === b.column &&
    a.rowCount === b.rowCount &&
    a.columnCount === b.columnCount
  );
}
