import { contentAt, numberFormatAt, type CellContent } from '../../changes';
import { marks } from '../../undo/marks';
import type { CellsEdit } from '../../plan';
import type { SheetSnapshot } from '../../snapshot';
import { atOnce } from '../../steps';
import { rangeOf } from '../range-of';
import type { Watched } from './watched';

/**
 * What the cells hold is known from the snapshot, which is compared with the workbook before anything is written. Only
 * number formats of cells outside the used range are asked for.
 */
export function watchCells(workbook: Excel.Workbook, edit: CellsEdit, present: SheetSnapshot): Watched {
  const { sheet, area, after, numberFormats } = edit;
  const known = (i: number, j: number): string | null => numberFormatAt(present, area.row + i, area.column + j);
  const unknown = numberFormats?.some((row, i) => row.some((format, j) => format !== null && known(i, j) === null));
  const loaded = unknown ? rangeOf(workbook, sheet, area).load({ numberFormat: true }) : null;
  return {
    restores: () => {
      const before = after.map((row, i) =>
        row.map((input, j) => (input === null ? null : restorable(contentAt(present, area.row + i, area.column + j)))),
      );
      const empty = before.every((row) => row.every((cell) => cell === null || cell === ''));
      const formats =
        numberFormats?.map((row, i) =>
          row.map((format, j) => {
            if (format === null) return null;
            const was = known(i, j) ?? String((loaded?.numberFormat as unknown[][] | undefined)?.[i]?.[j] ?? 'General');
            return was === format ? null : was;
          }),
        ) ?? null;
      return [
        {
          kind: 'cells',
          sheet,
          area,
          before: empty ? null : before,
          numberFormats: formats?.some((row) => row.some((format) => format !== null)) ? formats : null,
          written: atOnce(marks(after)),
        },
      ];
    },
  };
}

const ERRORS = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/;

/** An error that stands in a cell without a formula is put back as an error, not as its text. */
function restorable(content: CellContent): CellContent {
  return typeof content === 'string' && ERRORS.test(content) ? { formula: content } : content;
}
