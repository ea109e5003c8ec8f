import { formulasOf } from '../cells';
import type { CellFormat, CellInput, Edit } from '../plan';
import type { Area, SheetSnapshot } from '../snapshot';
import { atOnce, type Steps } from '../steps';

interface DraftCell {
  readonly value: CellInput;
  readonly format: string | null;
}

/** Cells in one edit: what is sent to Excel in one go stays well below its limit of 5 MB a request. */
const CELLS_PER_EDIT = 6000;

/** A sheet of Målbar's own that is written from the first cell to the last, whatever an earlier run left on it. */
export class SheetDraft {
  private readonly cells: DraftCell[][] = [];
  private width = 0;
  private readonly looks: Edit[] = [];

  constructor(readonly name: string) {}

  set(row: number, column: number, value: CellInput, format: string | null = null): void {
    const line = (this.cells[row] ??= []);
    line[column] = { value, format };
    this.width = Math.max(this.width, column + 1);
  }

  /** Text in a cell: never parsed, whatever it begins with. */
  text(row: number, column: number, text: string): void {
    this.set(row, column, text, '@');
  }

  look(area: Area, format: CellFormat): void {
    this.looks.push({ kind: 'format', sheet: this.name, area, format });
  }

  /** How many cells hold something, and how many of them formulas. */
  size(): { readonly cells: number; readonly formulas: number } {
    const all = this.cells.flat().filter((cell) => cell !== undefined && cell.value !== '');
    return { cells: all.length, formulas: all.filter(({ value }) => isFormula(value)).length };
  }

  /** The edits that write the sheet; `present` is the sheet as it was read, undefined for a new one. */
  edits(present: SheetSnapshot | undefined): Edit[] {
    return atOnce(this.editSteps(present));
  }

  /** The same, a block of cells at a time. */
  *editSteps(present: SheetSnapshot | undefined): Steps<Edit[]> {
    const used = present?.cells ?? null;
    const rows = Math.max(this.cells.length, used === null ? 0 : used.row + used.values.length);
    const columns = Math.max(this.width, used === null ? 0 : used.column + (used.values[0]?.length ?? 0));
    const step = Math.max(1, Math.floor(CELLS_PER_EDIT / Math.max(1, rows)));
    const edits: Edit[] = [];
    for (let column = 0; column < columns; column += step) {
      const area = { row: 0, column, rowCount: rows, columnCount: Math.min(step, columns - column) };
      edits.push(this.block(area, present));
      yield;
    }
    return [...edits, ...this.looks];
  }

  private block(area: Area, present: SheetSnapshot | undefined): Edit {
    const at = (i: number, j: number): DraftCell | undefined => this.cells[i]?.[area.column + j];
    const grid = <T>(cell: (i: number, j: number) => T): T[][] =>
      Array.from({ length: area.rowCount }, (_, i) => Array.from({ length: area.columnCount }, (__, j) => cell(i, j)));
    return {
      kind: 'cells',
      sheet: this.name,
      area,
      before: present ? formulasOf(present, area) : null,
      // What an earlier run left is cleared; on a new sheet there is nothing to clear.
      after: grid((i, j) => at(i, j)?.value ?? (present ? '' : null)),
      numberFormats: grid((i, j) => at(i, j)?.format ?? null),
    };
  }
}

function isFormula(value: CellInput): boolean {
  return typeof value === 'object' && value !== null;
}
