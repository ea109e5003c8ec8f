import { formatAddress } from '../../address';
import { area as areaOf } from '../../area';
import { contentOf, sameContent, type CellContent } from '../../changes';
import type { CellValue } from '../../snapshot';
import { marksOf, readMarks } from '../../undo/marks';
import type { RestoreOf } from '../../undo/restore';
import { literal } from '../literal';
import { rangeOf } from '../range-of';
import { NO_RESTORING, type Left, type RestoreContext, type Restoring } from './restoring';

interface CellNow {
  readonly i: number;
  readonly j: number;
  readonly content: CellContent;
  readonly before: CellContent;
  readonly written: boolean;
}

/** Cells that hold what Målbar wrote go back to what they held; those that someone has changed since stay, and are named. */
export function restoreCells(
  { structure, standing, all }: RestoreContext,
  restore: RestoreOf<'cells'>,
  tally: Tally,
): Restoring {
  const { sheet, area, before, numberFormats } = restore;
  if (!structure.sheets.has(sheet)) return NO_RESTORING;
  const stands = standing.cells(sheet, area);
  const marks = readMarks(restore.written);
  const ofColumn = new Map<number, Set<number>>();
  marks.forEach((mark, index) => {
    const column = index % area.columnCount;
    ofColumn.set(column, (ofColumn.get(column) ?? new Set()).add(mark));
  });

  const cells = (): CellNow[] =>
    marks.flatMap((mark, index): CellNow[] => {
      if (mark === 0) return [];
      const [i, j] = [Math.floor(index / area.columnCount), index % area.columnCount];
      const formula = stands()?.formulas[i]?.[j] ?? '';
      const value = stands()?.values[i]?.[j] ?? '';
      // Sorting moves what was written within its column: where nothing stood before, it may be taken away wherever it is.
      const own = marksOf(formula);
      const column = ofColumn.get(j);
      const written = own.some((one) => (before === null ? column?.has(one) === true : one === mark));
      return [
        {
          i,
          j,
          content: contentOf(formula, value),
          before: before?.[i]?.[j] ?? '',
          written,
        },
      ];
    });

  return {
    look: (left) => {
      for (const { i, j, content, before: was, written } of cells()) {
        const [row, column] = [area.row + i, area.column + j];
        // A cell that was written twice holds what was written last.
        if (!tally.isFirst(sheet, row, column)) continue;
        tally.count(sheet);
        if (all || written) continue;
        if (sameContent(content, was)) {
          tally.miss(sheet);
          continue;
        }
        tally.change(sheet, row, column);
        left.leaveCell(sheet, row, column);
      }
    },
    act: (now, left) => {
      const target = rangeOf(now, sheet, area);
      const free = (i: number, j: number): boolean => !left.isLeft(sheet, area.row + i, area.column + j);
      if (numberFormats) {
        target.numberFormat = numberFormats.map((row, i) => row.map((format, j) => (free(i, j) ? format : null)));
      }
      const wanted = Array.from({ length: area.rowCount }, () => Array<CellValue | null>(area.columnCount).fill(null));
      let any = false;
      for (const { i, j, content, before: was } of cells()) {
        const rewritten = left.putBack(sheet, area.row + i, area.column + j);
        if (!free(i, j) || (!rewritten && sameContent(content, was))) continue;
        const format = numberFormats?.[i]?.[j] ?? String(stands()?.numberFormat[i]?.[j] ?? '');
        const row = wanted[i];
        if (row) row[j] = literal(was, format);
        any = true;
      }
      if (any) target.formulas = wanted;
    },
  };
}

/** How many of the cells that were written on a sheet are changed, and which. */
export class Tally {
  private readonly seen = new Set<string>();
  private readonly written = new Map<string, number>();
  private readonly missing = new Map<string, number>();
  private readonly changed = new Map<string, { row: number; column: number }[]>();

  /** True the first time a cell is asked about. */
  isFirst(sheet: string, row: number, column: number): boolean {
    const before = this.seen.size;
    this.seen.add(`${sheet}|${row}|${column}`);
    return this.seen.size > before;
  }

  count(sheet: string): void {
    this.written.set(sheet, (this.written.get(sheet) ?? 0) + 1);
  }

  /** A cell holds what it held before, and no longer what was written. */
  miss(sheet: string): void {
    this.missing.set(sheet, (this.missing.get(sheet) ?? 0) + 1);
  }

  change(sheet: string, row: number, column: number): void {
    const known = this.changed.get(sheet) ?? [];
    known.push({ row, column });
    this.changed.set(sheet, known);
  }

  /**
   * Tells which cells were left. Where more than half of a sheet's cells are not what was written, they have been moved
   * (rows or columns put in): nothing on that sheet is touched, as what stands there is not ours.
   */
  report(left: Left): void {
    for (const [sheet, changed] of this.changed) {
      const cells = namesOf(changed);
      const elsewhere = changed.length + (this.missing.get(sheet) ?? 0);
      if (elsewhere > Math.max(3, (this.written.get(sheet) ?? 0) / 2)) {
        left.leaveSheet(sheet);
        left.findings.push({ code: 'undo_sheet_moved', severity: 'warning', sheet, params: { sheet, cells } });
      } else {
        left.findings.push({
          code: 'undo_cells_left',
          severity: 'warning',
          sheet,
          cell: namesOf(changed.slice(0, 1)),
          params: { sheet, cells },
        });
      }
    }
  }
}

const SHOWN = 8;

/** "C4, C7, D9 …": the first few addresses. */
export function namesOf(cells: readonly { readonly row: number; readonly column: number }[]): string {
  const names = cells.slice(0, SHOWN).map(({ row, column }) => formatAddress(areaOf(row, column, 1, 1)));
  return names.join(', ') + (cells.length > SHOWN ? ' …' : '');
}
