import { intersect, type Rect } from '../model/address';
import type { Cell } from '../model/cell';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { FUNCTIONS } from './functions';
import { callsIn, FormulaSyntaxError, parseFormula, referencesIn, type Node } from './parser';
import { resolveStructured, type StructuredReference } from './structured';
import { rectOf } from './tokens';

export interface SheetArea {
  readonly sheet: Sheet;
  readonly area: Rect;
}

/** A formula of the workbook with what it depends on. */
export interface FormulaCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  /** null where it is written in a syntax that this host does not parse. */
  readonly tree: Node | null;
  readonly precedents: readonly SheetArea[];
  /** Depends on more than its references say (INDIRECT, OFFSET, TODAY): every change may concern it. */
  readonly volatile: boolean;
  /** Depends on names or tables, which may come to mean other cells. */
  readonly named: boolean;
  /** Uses a function that this host's own evaluator does not have. */
  readonly foreign: boolean;
}

const VOLATILE = new Set(['INDIRECT', 'OFFSET', 'TODAY', 'NOW', 'RAND', 'RANDBETWEEN', 'CELL', 'INFO']);

/** Trees by their text: rows of a column often have the same one. */
const trees = new Map<string, Node | null>();
const MAX_TREES = 20_000;

export function treeOf(formula: string): Node | null {
  const known = trees.get(formula);
  if (known !== undefined) return known;
  let tree: Node | null = null;
  try {
    tree = parseFormula(formula);
  } catch (error) {
    if (!(error instanceof FormulaSyntaxError)) throw error;
  }
  if (trees.size > MAX_TREES) trees.clear();
  trees.set(formula, tree);
  return tree;
}

export function formulaCell(sheet: Sheet, row: number, column: number, cell: Cell): FormulaCell {
  const tree = treeOf(cell.formula ?? '');
  const calls = tree ? callsIn(tree) : [];
  const references = tree ? referencesIn(tree) : [];
  return {
    sheet,
    row,
    column,
    cell,
    tree,
    precedents: references.flatMap((node) => areasOf(sheet.workbook, sheet, row, node, 0)),
    volatile: tree === null || calls.some((name) => VOLATILE.has(name)),
    named: references.some(({ kind }) => kind !== 'reference'),
    foreign: tree === null || calls.some((name) => !FUNCTIONS.has(name)),
  };
}

/** Names may refer to names: so many times and no more. */
const MAX_DEPTH = 16;

function areasOf(workbook: Workbook, home: Sheet, row: number, node: Node, depth: number): SheetArea[] {
  if (node.kind === 'reference') {
    const { sheet: name } = node.reference;
    const sheet = name === null ? home : workbook.sheet(name);
    return sheet ? [{ sheet, area: rectOf(node.reference) }] : [];
  }
  if (node.kind === 'structured') {
    const found = structuredArea(workbook, node.reference, row);
    return found ? [found] : [];
  }
  if (node.kind !== 'name' || depth > MAX_DEPTH) return [];
  const found = namedTree(workbook, home, node.name);
  return found ? referencesIn(found.tree).flatMap((one) => areasOf(workbook, found.home, row, one, depth + 1)) : [];
}

/** What a defined name stands for, seen from a sheet: its own names come first. */
export function namedTree(workbook: Workbook, sheet: Sheet, name: string): { tree: Node; home: Sheet } | null {
  const found = workbook.names.find(name, workbook.tabIndex(sheet)) ?? workbook.names.find(name, null);
  if (!found) {
    const table = workbook.table(name);
    return table
      ? { tree: { kind: 'structured', reference: { table: name, items: [], columns: null } }, home: table.sheet }
      : null;
  }
  const tree = treeOf(found.formula);
  return tree && { tree, home: sheet };
}

export function structuredArea(workbook: Workbook, reference: StructuredReference, row: number): SheetArea | null {
  const table = workbook.table(reference.table);
  const area = table && resolveStructured(reference, table.shape, row);
  return table && area ? { sheet: table.sheet, area } : null;
}

/** Every formula of a workbook, and which of them have to be calculated anew. */
export class Dependencies {
  private formulas: Map<Sheet, Map<string, FormulaCell>> | null = null;
  readonly stale = new Map<Cell, FormulaCell>();

  constructor(private readonly workbook: Workbook) {}

  private index(): Map<Sheet, Map<string, FormulaCell>> {
    if (this.formulas) return this.formulas;
    this.formulas = new Map();
    for (const sheet of this.workbook.sheets) {
      const found = new Map<string, FormulaCell>();
      for (const [row, { cells }] of sheet.cells().rows) {
        for (const [column, cell] of cells) {
          if (cell.formula !== null) found.set(key(row, column), formulaCell(sheet, row, column, cell));
        }
      }
      this.formulas.set(sheet, found);
    }
    return this.formulas;
  }

  /** Cells have other content: their formulas are read anew, and what depends on them is stale. */
  changed(areas: readonly SheetArea[]): void {
    const index = this.index();
    const queue: SheetArea[] = [];
    for (const { sheet, area } of areas) {
      const formulas = index.get(sheet) ?? new Map<string, FormulaCell>();
      index.set(sheet, formulas);
      this.forget(formulas, area);
      for (const { row, column, cell } of sheet.cells().within(area)) {
        if (cell.formula === null) continue;
        const formula = formulaCell(sheet, row, column, cell);
        formulas.set(key(row, column), formula);
        this.stale.set(cell, formula);
      }
      queue.push({ sheet, area });
    }
    this.spread(queue);
  }

  private forget(formulas: Map<string, FormulaCell>, area: Rect): void {
    for (const [address, formula] of formulas) {
      if (!intersect(area, { row: formula.row, column: formula.column, rowCount: 1, columnCount: 1 })) continue;
      formulas.delete(address);
      this.stale.delete(formula.cell);
    }
  }

  private spread(queue: SheetArea[]): void {
    if (queue.length === 0) return;
    const fresh = [...this.index().values()]
      .flatMap((formulas) => [...formulas.values()])
      .filter(({ cell }) => !this.stale.has(cell));
    const dependents = new Dependents(fresh);
    const reach = (formula: FormulaCell): void => {
      if (this.stale.has(formula.cell)) return;
      this.stale.set(formula.cell, formula);
      const { sheet, row, column } = formula;
      queue.push({ sheet, area: { row, column, rowCount: 1, columnCount: 1 } });
    };
    for (const formula of fresh) if (formula.volatile) reach(formula);
    for (let next = queue.pop(); next; next = queue.pop()) dependents.of(next).forEach(reach);
  }

  /** Sheets, tables or names changed: every formula is read anew, and those that use names or tables, or lost a reference, are stale. */
  restructured(): void {
    const before = new Set(this.stale.keys());
    this.formulas = null;
    this.stale.clear();
    const queue: SheetArea[] = [];
    for (const formulas of this.index().values()) {
      for (const formula of formulas.values()) {
        const lost = formula.cell.formula?.includes('#REF!') === true;
        if (!before.has(formula.cell) && !formula.named && !lost) continue;
        this.stale.set(formula.cell, formula);
        const { sheet, row, column } = formula;
        queue.push({ sheet, area: { row, column, rowCount: 1, columnCount: 1 } });
      }
    }
    this.spread(queue);
  }

  /** Makes the formulas stale that have no value. */
  withoutValue(): void {
    for (const sheet of this.workbook.sheets) {
      if (!sheet.part.mayHaveFormulas()) continue;
      for (const [row, { cells }] of sheet.cells().rows) {
        for (const [column, cell] of cells) {
          if (cell.formula !== null && cell.value === null) this.stale.set(cell, formulaCell(sheet, row, column, cell));
        }
      }
    }
  }

  /** Makes every formula stale. */
  everything(): void {
    this.formulas = null;
    this.stale.clear();
    for (const formulas of this.index().values()) {
      for (const formula of formulas.values()) this.stale.set(formula.cell, formula);
    }
  }
}

/** References to at most so many cells are looked up cell by cell. */
const FEW = 64;

/** Finds the formulas that depend on cells. */
class Dependents {
  private readonly byCell = new Map<Sheet, Map<string, FormulaCell[]>>();
  private readonly byArea = new Map<Sheet, { area: Rect; formula: FormulaCell }[]>();

  constructor(formulas: readonly FormulaCell[]) {
    for (const formula of formulas) {
      for (const { sheet, area } of formula.precedents) this.add(sheet, area, formula);
    }
  }

  private add(sheet: Sheet, area: Rect, formula: FormulaCell): void {
    if (area.rowCount * area.columnCount > FEW) {
      const list = this.byArea.get(sheet) ?? [];
      list.push({ area, formula });
      this.byArea.set(sheet, list);
      return;
    }
    const cells = this.byCell.get(sheet) ?? new Map<string, FormulaCell[]>();
    this.byCell.set(sheet, cells);
    for (const address of addresses(area)) {
      const list = cells.get(address) ?? [];
      list.push(formula);
      cells.set(address, list);
    }
  }

  of({ sheet, area }: SheetArea): FormulaCell[] {
    const large = (this.byArea.get(sheet) ?? [])
      .filter((one) => intersect(one.area, area))
      .map(({ formula }) => formula);
    const cells = this.byCell.get(sheet);
    if (!cells) return large;
    if (area.rowCount * area.columnCount <= cells.size) {
      return [...large, ...[...addresses(area)].flatMap((address) => cells.get(address) ?? [])];
    }
    const touched = [...cells].filter(([address]) => inside(address, area));
    return [...large, ...touched.flatMap(([, formulas]) => formulas)];
  }
}

function* addresses({ row, column, rowCount, columnCount }: Rect): Generator<string> {
  for (let i = 0; i < rowCount; i += 1) for (let j = 0; j < columnCount; j += 1) yield key(row + i, column + j);
}

function inside(address: string, { row, column, rowCount, columnCount }: Rect): boolean {
  const [r = 0, c = 0] = address.split(':').map(Number);
  return r >= row && r < row + rowCount && c >= column && c < column + columnCount;
}

function key(row: number, column: number): string {
  return `${row}:${column}`;
}
