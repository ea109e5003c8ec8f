import { contains, intersect, MAX_ROWS, rect, type Rect } from '../../model/address';
import { autofitColumns } from '../../model/autofit';
import type { Cell } from '../../model/cell';
import type { Sheet } from '../../model/sheet';
import type { Workbook } from '../../model/workbook';
import { putInput } from '../../model/write';
import { apiError } from '../../protocol/api-error';
import type { DisplayLanguage, Selection } from '../port';
import { typedInput } from './typed';

/** What a cell held, to be put back; null for no cell. */
interface Before {
  readonly row: number;
  readonly column: number;
  readonly cell: Readonly<Cell> | null;
}

interface CellsStep {
  readonly kind: 'cells';
  readonly sheet: Sheet;
  readonly area: Rect;
  readonly cells: readonly Before[];
}

interface WidthStep {
  readonly kind: 'width';
  readonly sheet: Sheet;
  /** The column. */
  readonly area: Rect;
  /** Points; null for the sheet's standard width. */
  readonly width: number | null;
}

type Step = CellsStep | WidthStep;

/** Steps that can be taken back. */
const MOST_STEPS = 100;
/** Cells of one edit by hand. */
const MOST_CELLS = 100_000;

/**
 * Edits by hand, each a step that can be taken back. When the add-in writes, the steps are forgotten, as in Excel: what it
 * wrote can be taken back in the pane.
 */
export class Edits {
  private done: Step[] = [];
  private undone: Step[] = [];

  constructor(private readonly workbook: Workbook) {}

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  forget(): void {
    this.done = [];
    this.undone = [];
  }

  /** Puts typed texts into cells from the first of the selection on; one text fills all of the selection. */
  type(selection: Selection, texts: readonly (readonly string[])[], language: DisplayLanguage): void {
    const sheet = this.sheetOf(selection);
    const [rows, columns] = [texts.length, Math.max(1, ...texts.map((row) => row.length))];
    const fills = rows === 1 && columns === 1;
    const area = fills
      ? rect(selection.row, selection.column, selection.rowCount, selection.columnCount)
      : rect(selection.row, selection.column, rows, columns);
    this.edit(sheet, area, (row, column) => {
      const text = fills ? texts[0]?.[0] : texts[row - area.row]?.[column - area.column];
      if (text !== undefined) putTyped(sheet, row, column, text, language);
    });
  }

  clear(selection: Selection): void {
    const sheet = this.sheetOf(selection);
    const used = sheet.usedRange(true);
    const area = used && intersect(used, selection);
    if (area === null) return;
    this.edit(sheet, area, (row, column) => sheet.setContent(row, column, null, null));
  }

  /** Points; null fits the width to what the column holds. */
  setColumnWidth(sheet: Sheet, column: number, width: number | null): void {
    sheet.assertAllowed('formatColumns');
    const step = widthOf(sheet, columnArea(column));
    if (width === null) autofitColumns(sheet, step.area);
    else sheet.dimensions.setColumnWidth(column, 1, width);
    this.did(step);
  }

  undo(): Selection | null {
    return this.putBack(this.done, this.undone);
  }

  redo(): Selection | null {
    return this.putBack(this.undone, this.done);
  }

  private sheetOf(selection: Selection): Sheet {
    const sheet = this.workbook.sheet(selection.sheet);
    if (sheet === null) throw apiError('ItemNotFound');
    return sheet;
  }

  private edit(sheet: Sheet, area: Rect, put: (row: number, column: number) => void): void {
    if (area.rowCount * area.columnCount > MOST_CELLS)
      throw apiError('InvalidArgument', 'The edit has too many cells.');
    sheet.assertEditable(area);
    const step = stateOf(sheet, area);
    const merges = sheet.merges.all();
    this.workbook.events.doneByHand(() => {
      try {
        for (const { row, column } of step.cells) {
          const merged = merges.find((one) => contains(one, rect(row, column)));
          // Only the first cell of merged cells has content.
          if (!merged || (merged.row === row && merged.column === column)) put(row, column);
        }
      } catch (error) {
        restore(step);
        throw error;
      }
      sheet.contentChanged(area);
    });
    this.did(step);
  }

  private did(step: Step): void {
    this.done = [...this.done, step].slice(-MOST_STEPS);
    this.undone = [];
  }

  private putBack(from: Step[], to: Step[]): Selection | null {
    const step = from.pop();
    if (step === undefined || step.sheet.deleted) return null;
    if (step.kind === 'width') {
      step.sheet.assertAllowed('formatColumns');
      to.push(widthOf(step.sheet, step.area));
      step.sheet.dimensions.setColumnWidth(step.area.column, 1, step.width);
      return { sheet: step.sheet.name, ...step.area };
    }
    step.sheet.assertEditable(step.area);
    to.push(stateOf(step.sheet, step.area));
    this.workbook.events.doneByHand(() => {
      restore(step);
      step.sheet.contentChanged(step.area);
    });
    return { sheet: step.sheet.name, ...step.area };
  }
}

function columnArea(column: number): Rect {
  return rect(0, column, MAX_ROWS, 1);
}

function widthOf(sheet: Sheet, area: Rect): WidthStep {
  const { dimensions } = sheet;
  const { column } = area;
  const width = dimensions.hasStandardWidth(column) ? null : dimensions.columnWidth(column);
  return { kind: 'width', sheet, area, width };
}

function stateOf(sheet: Sheet, area: Rect): CellsStep {
  const cells: Before[] = [];
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      const cell = sheet.cell(row, column);
      cells.push({ row, column, cell: cell === undefined ? null : { ...cell } });
    }
  }
  return { kind: 'cells', sheet, area, cells };
}

function restore({ sheet, cells }: CellsStep): void {
  const store = sheet.part.changeCells();
  for (const { row, column, cell } of cells) {
    if (cell === null) store.remove(row, column);
    else Object.assign(store.ensure(row, column, cell.style), cell);
  }
}

/** Puts what a text means into a cell; InvalidArgument for a formula that is none. */
function putTyped(sheet: Sheet, row: number, column: number, text: string, language: DisplayLanguage): void {
  const { numberFormat } = sheet.workbook.styles.state(sheet.style(row, column));
  putInput(sheet, row, column, typedInput(text, numberFormat, language, new Date().getFullYear()));
}
