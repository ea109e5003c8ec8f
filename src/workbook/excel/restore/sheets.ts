import { MAX_COLUMNS } from '../../address';
import { isMarkOf, readMarks } from '../../undo/marks';
import type { RestoreOf } from '../../undo/restore';
import { namesOf } from './cells';
import { NO_RESTORING, type RestoreContext, type Restoring } from './restoring';
import type { StandingCells } from './standing';

/** A sheet that was added is deleted again, unless someone has put something of their own on it: then it is theirs. */
export function restoreAddedSheet(
  { structure, standing, all }: RestoreContext,
  { sheet, written, charts }: RestoreOf<'sheet_added'>,
): Restoring {
  const present = structure.sheets.get(sheet);
  if (!present) return NO_RESTORING;
  const remove = (now: Excel.Workbook): void => {
    now.worksheets.getItem(sheet).delete();
  };
  if (all) return { act: remove };
  const used = standing.used(sheet);
  return {
    look: (left) => {
      const now = used();
      const foreign = now === null ? [] : foreignCells(now, written);
      const foreignCharts = [...present.charts.keys()].filter((name) => !charts.includes(name));
      if (foreign.length === 0 && foreignCharts.length === 0) return;
      left.leaveSheet(sheet);
      const cells = foreign.length > 0 ? namesOf(foreign) : foreignCharts.join(', ');
      left.findings.push({ code: 'undo_sheet_kept', severity: 'warning', sheet, params: { sheet, cells } });
    },
    act: (now, left) => {
      if (!left.isSheetLeft(sheet)) remove(now);
    },
  };
}

/** Cells that hold something else than what was written. */
function foreignCells(
  used: StandingCells,
  written: RestoreOf<'sheet_added'>['written'],
): { row: number; column: number }[] {
  const marks = new Map<number, number>();
  for (const { area, marks: text } of written) {
    readMarks(text).forEach((mark, index) => {
      const [row, column] = [area.row + Math.floor(index / area.columnCount), area.column + (index % area.columnCount)];
      if (mark !== 0) marks.set(row * MAX_COLUMNS + column, mark);
    });
  }
  return used.formulas.flatMap((line, i) =>
    line.flatMap((formula, j) => {
      const place = { row: used.row + i, column: used.column + j };
      const mark = marks.get(place.row * MAX_COLUMNS + place.column);
      return formula === '' || (mark !== undefined && isMarkOf(mark, formula)) ? [] : [place];
    }),
  );
}
