import {
  Dependencies,
  namedTree,
  structuredArea,
  treeOf,
  type FormulaCell,
  type SheetArea,
} from '../calc/dependencies';
import { ExcelizeCalculator, loadExcelize } from '../calc/excelize';
import { evaluateFormula, UnknownFunction, type Scope } from '../calc/evaluate';
import { shiftFormula } from '../calc/tokens';
import { ERRORS, type CellSource } from '../calc/values';
import type { Platform } from '../client/client-library';
import { intersect, type Rect } from './address';
import type { Cell } from './cell';
import { rangeOfReference } from './range-lookup';
import type { Sheet } from './sheet';
import type { Scalar } from './value';
import type { Workbook } from './workbook';

/** Formulas that wait for one another deeper than this are calculated from the deepest up. */
const MAX_DEPTH = 200;
/** How long a save may spend on formulas that nobody has read, in milliseconds. */
const SAVE_BUDGET = 20_000;

interface Place {
  readonly row: number;
  readonly column: number;
}

class TooDeep extends Error {
  constructor(readonly formula: FormulaCell) {
    super('too deep');
  }
}

/**
 * Calculates formulas when they are read. What the file says of a formula holds until a cell that it depends on changes;
 * then it is calculated by this host's own evaluator, or by excelize where it has a function that the evaluator lacks.
 */
export class Calculation {
  mode = 'Automatic';
  private readonly dependencies: Dependencies;
  private readonly sources = new Map<Sheet, CellSource>();
  private pending: SheetArea[] = [];
  private restructured = false;
  /** Formulas that came without a value, as programs other than Excel write them, are looked for once. */
  private searched = false;
  /** Formulas that nobody here can calculate. */
  private readonly unresolved = new WeakSet<Cell>();
  private readonly running = new Set<Cell>();
  private platform: Pick<Platform, 'loadCalculator'> | null = null;
  private excelize: ExcelizeCalculator | null = null;
  /** Set when a formula was calculated here, or could not be: Excel then calculates again when it opens the file. */
  private touched = false;

  constructor(readonly workbook: Workbook) {
    this.dependencies = new Dependencies(workbook);
  }

  usePlatform(platform: Pick<Platform, 'loadCalculator'>): void {
    this.platform = platform;
  }

  changed(sheet: Sheet, area: Rect): void {
    this.pending.push({ sheet, area });
  }

  /** Sheets, tables or names changed. */
  structureChanged(): void {
    this.restructured = true;
  }

  recalculate(everything: boolean): void {
    this.update();
    if (everything) this.dependencies.everything();
  }

  private update(): void {
    const { pending } = this;
    this.pending = [];
    if (this.restructured) {
      this.restructured = false;
      this.dependencies.restructured();
    }
    const alive = pending.filter(({ sheet }) => !sheet.deleted);
    if (alive.length > 0) this.dependencies.changed(alive);
  }

  /** Finds out what is stale, and loads excelize where one of those needs it. null when there is nothing to wait for. */
  prepare(): Promise<void> | null {
    if (this.searched && this.pending.length === 0 && !this.restructured) return null;
    if (!this.searched) this.dependencies.withoutValue();
    this.searched = true;
    this.update();
    const foreign = [...this.dependencies.stale.values()].some((formula) => formula.foreign);
    const { platform } = this;
    if (!foreign || this.excelize || !platform) return null;
    return loadExcelize(platform).then((module) => {
      this.excelize = new ExcelizeCalculator(module);
    });
  }

  /** Calculates what is still stale, so that the file holds values; what takes too long is left to Excel. */
  async settle(): Promise<void> {
    await this.prepare();
    const end = Date.now() + SAVE_BUDGET;
    for (const formula of this.inOrder()) {
      if (!this.dependencies.stale.has(formula.cell)) continue;
      if (Date.now() < end) {
        this.value(formula.cell);
      } else {
        formula.cell.value = null;
        formula.sheet.part.changeCells();
        this.touched = true;
      }
    }
  }

  /** Whether Excel should calculate the workbook when it opens it. */
  get needsFullCalculation(): boolean {
    return this.touched;
  }

  private inOrder(): FormulaCell[] {
    return [...this.dependencies.stale.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  }

  /** What a formula's cell holds now. */
  value(cell: Cell): Scalar {
    const formula = this.dependencies.stale.get(cell);
    if (!formula) return cell.value ?? (this.unresolved.has(cell) ? ERRORS.name : null);
    // A formula that depends on itself: Excel shows 0.
    if (this.running.has(cell)) return 0;
    if (this.running.size > MAX_DEPTH) throw new TooDeep(formula);
    return this.running.size > 0 ? this.calculate(formula) : this.calculateFromBelow(formula);
  }

  /** What lies too deep is calculated first, and then what waited for it. */
  private calculateFromBelow(wanted: FormulaCell): Scalar {
    const waiting = [wanted];
    let value: Scalar = null;
    for (let next = waiting.at(-1); next; next = waiting.at(-1)) {
      try {
        value = this.dependencies.stale.has(next.cell) ? this.calculate(next) : next.cell.value;
        waiting.pop();
      } catch (error) {
        if (!(error instanceof TooDeep)) throw error;
        this.running.clear();
        // Waiting for itself by way of many others: a circle.
        if (waiting.includes(error.formula)) this.finish(error.formula, 0);
        else waiting.push(error.formula);
      }
    }
    return value;
  }

  private calculate(formula: FormulaCell): Scalar {
    this.running.add(formula.cell);
    const value = this.evaluate(formula);
    this.running.delete(formula.cell);
    return this.finish(formula, value);
  }

  /** What nobody here can calculate has no value in the file, so that Excel gives it one. */
  private finish({ cell, sheet }: FormulaCell, value: Scalar): Scalar {
    this.dependencies.stale.delete(cell);
    sheet.part.changeCells();
    this.touched = true;
    cell.value = value;
    if (value === null) this.unresolved.add(cell);
    else this.unresolved.delete(cell);
    return value ?? ERRORS.name;
  }

  /** null where neither evaluator can. */
  private evaluate(formula: FormulaCell): Scalar {
    if (formula.tree && !formula.foreign) {
      try {
        return evaluateFormula(formula.tree, this.scope(formula));
      } catch (error) {
        // A name may stand for a formula with a function that is not here.
        if (!(error instanceof UnknownFunction)) throw error;
      }
    }
    const tables = (name: string): ReturnType<typeof this.shapeOf> => this.shapeOf(name);
    return this.excelize?.calculate(formula, tables) ?? null;
  }

  /**
   * What a formula would give in a cell, such as the condition of a conditional format; null where it is not known here.
   * `home` is the cell it is written for: relative references move along from there.
   */
  wouldGive(formula: string, sheet: Sheet, home: Place, at: Place): Scalar {
    const tree = treeOf(shiftFormula(formula, at.row - home.row, at.column - home.column));
    if (tree === null) return null;
    try {
      return evaluateFormula(tree, this.scope({ sheet, ...at }));
    } catch (error) {
      if (error instanceof UnknownFunction) return null;
      throw error;
    }
  }

  private shapeOf(name: string): NonNullable<ReturnType<Workbook['table']>>['shape'] | null {
    return this.workbook.table(name)?.shape ?? null;
  }

  private source(sheet: Sheet): CellSource {
    const known = this.sources.get(sheet);
    if (known) return known;
    const made: CellSource = {
      get name() {
        return sheet.name;
      },
      value: (row, column) => sheet.value(row, column),
      clip: (area) => {
        const extent = sheet.cells().extent();
        return extent && intersect(area, extent);
      },
    };
    this.sources.set(sheet, made);
    return made;
  }

  private scope({ sheet, row, column }: Place & { readonly sheet: Sheet }): Scope {
    const { workbook } = this;
    const sourced = (found: SheetArea | null): { sheet: CellSource; area: Rect } | null =>
      found && { sheet: this.source(found.sheet), area: found.area };
    return {
      sheet: this.source(sheet),
      row,
      column,
      sheetNamed: (name) => {
        const found = workbook.sheet(name);
        return found && this.source(found);
      },
      named: (name) => {
        const found = namedTree(workbook, sheet, name);
        return found && { node: found.tree, sheet: this.source(found.home) };
      },
      structured: (reference) => sourced(structuredArea(workbook, reference, row)),
      indirect: (text) => sourced(rangeOfReference(workbook, text, sheet)),
    };
  }
}
