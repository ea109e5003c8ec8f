import type { Finding } from '../../decoded';
import type { Area } from '../../snapshot';
import type { StoreDraft } from '../store-draft';
import type { Structure } from '../structure';
import type { Standing } from './standing';

/** One thing that is put back: its loads are queued when it is prepared, read after the round trip, and then it acts. */
export interface Restoring {
  /** Looks at what stands there now and marks what is to be left alone. Before any of them acts. */
  readonly look?: (left: Left) => void;
  readonly act: (workbook: Excel.Workbook, left: Left) => void;
}

export interface RestoreContext {
  readonly workbook: Excel.Workbook;
  readonly structure: Structure;
  /** Asked for cells before the round trip. */
  readonly standing: Standing;
  /** What Målbar keeps in the workbook: put back here, written once all is put back. */
  readonly store: StoreDraft;
  /** Put everything back as it was, also what looks as if someone had changed it: a write that was cut off is taken back. */
  readonly all: boolean;
  /** Texts of the rules that are Målbar's own. */
  readonly ownTexts: readonly string[];
}

/** What is left as it is because someone has changed it since, and what is told about it. */
export class Left {
  readonly findings: Finding[] = [];
  private readonly cells = new Map<string, Set<number>>();
  private readonly sheets = new Set<string>();
  private readonly done = new Set<string>();

  /** True where the cell was put back before in this undoing: its content is not what was read any more. */
  putBack(sheet: string, row: number, column: number): boolean {
    const key = `${sheet}|${row}|${column}`;
    const before = this.done.has(key);
    this.done.add(key);
    return before;
  }

  leaveCell(sheet: string, row: number, column: number): void {
    const known = this.cells.get(sheet) ?? new Set();
    known.add(keyOf(row, column));
    this.cells.set(sheet, known);
  }

  leaveSheet(sheet: string): void {
    this.sheets.add(sheet);
  }

  isLeft(sheet: string, row: number, column: number): boolean {
    return this.sheets.has(sheet) || (this.cells.get(sheet)?.has(keyOf(row, column)) ?? false);
  }

  isSheetLeft(sheet: string): boolean {
    return this.sheets.has(sheet);
  }

  anyIn(sheet: string, { row, column, rowCount, columnCount }: Area): boolean {
    if (this.sheets.has(sheet)) return true;
    for (const key of this.cells.get(sheet) ?? []) {
      const [r, c] = [Math.floor(key / COLUMNS), key % COLUMNS];
      if (r >= row && r < row + rowCount && c >= column && c < column + columnCount) return true;
    }
    return false;
  }
}

const COLUMNS = 16_384;
const keyOf = (row: number, column: number): number => row * COLUMNS + column;

export const NO_RESTORING: Restoring = { act: () => undefined };
