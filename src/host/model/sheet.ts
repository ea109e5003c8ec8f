import { apiError } from '../protocol/api-error';
import { SHEET_ORDER, SheetPart } from '../xlsx/sheet-part';
import type { FormatChange } from '../xlsx/styles';
import {
  append,
  booleanAttribute,
  child,
  children,
  descend,
  ensureChild,
  numberAttribute,
  remove,
  setAttributes,
  type Element,
} from '../xlsx/xml';
import {
  formatAddress,
  isWholeColumns,
  isWholeRows,
  parseRect,
  rect,
  sameRect,
  WHOLE_SHEET,
  type Rect,
} from './address';
import type { Cell } from './cell';
import { refreshCache } from './chart-cache';
import { SheetCharts } from './charts';
import type { CellStore } from './cell-store';
import { Dimensions } from './dimensions';
import type { CellsChange } from './event-log';
import { Merges } from './merges';
import type { RangeRef } from './range-ref';
import type { AreaShift, ShiftDirection } from './shift';
import { shiftLines } from './shift-lines';
import { areasOf, setAreas } from './sqref';
import { SheetTables } from './tables';
import type { Scalar } from './value';
import type { Workbook } from './workbook';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A worksheet: its cells, and its XML for everything else. */
export class Sheet {
  readonly part: SheetPart;
  readonly tables: SheetTables;
  readonly charts: SheetCharts;
  readonly merges: Merges;
  readonly dimensions: Dimensions;
  deleted = false;
  /** Ranges that the add-in keeps; they move along with the cells. */
  private readonly tracked = new Set<RangeRef>();

  constructor(
    readonly workbook: Workbook,
    /** The sheet element of workbook.xml. */
    readonly element: Element,
    readonly path: string,
  ) {
    this.part = new SheetPart(workbook.pack, path, workbook.strings);
    this.tables = new SheetTables(this);
    this.charts = new SheetCharts(this);
    this.merges = new Merges(this);
    this.dimensions = new Dimensions(this);
  }

  get name(): string {
    return this.element.getAttribute('name') ?? '';
  }

  /** As Excel's ids look; it lasts as long as the sheet, also through save and reopen. */
  get id(): string {
    const number = numberAttribute(this.element, 'sheetId') ?? 0;
    return `{00000000-0001-0000-${number.toString(16).toUpperCase().padStart(4, '0')}-000000000000}`;
  }

  get visibility(): Visibility {
    const state = this.element.getAttribute('state');
    return state === 'hidden' ? 'Hidden' : state === 'veryHidden' ? 'VeryHidden' : 'Visible';
  }

  set visibility(visibility: Visibility) {
    const others = this.workbook.sheets.some((sheet) => sheet !== this && sheet.visibility === 'Visible');
    if (visibility !== 'Visible' && !others)
      throw apiError('InvalidOperation', 'A workbook must have a visible sheet.');
    const state = { Visible: null, Hidden: 'hidden', VeryHidden: 'veryHidden' }[visibility];
    this.workbook.changeRoot();
    setAttributes(this.element, { state });
    if (visibility !== 'Visible' && this.workbook.activeSheet === this) {
      const next = this.workbook.sheets.find((sheet) => sheet.visibility === 'Visible');
      if (next) this.workbook.activate(next);
    }
  }

  /** A child of the worksheet element, for reading. */
  find(...path: readonly string[]): Element | null {
    return descend(this.part.root(), ...path);
  }

  /** A child of the worksheet element, made where it is missing. */
  ensure(name: (typeof SHEET_ORDER)[number]): Element {
    return ensureChild(this.part.change(), name, SHEET_ORDER);
  }

  view(): Element {
    const views = this.ensure('sheetViews');
    const view = child(views, 'sheetView');
    // A sheet's view belongs to a view of the workbook.
    this.workbook.view();
    return view ?? setAttributes(append(views, 'sheetView'), { workbookViewId: 0 });
  }

  setTabSelected(selected: boolean): void {
    const now = booleanAttribute(this.find('sheetViews', 'sheetView'), 'tabSelected', false);
    if (now !== selected) setAttributes(this.view(), { tabSelected: selected ? 1 : null });
  }

  cells(): CellStore {
    return this.part.cells();
  }

  cell(row: number, column: number): Cell | undefined {
    return this.part.cells().cell(row, column);
  }

  /** What a cell shows: its constant, or what its formula gives now. */
  value(row: number, column: number): Scalar {
    const cell = this.cell(row, column);
    if (!cell) return null;
    return cell.formula === null ? cell.value : this.workbook.calculation.value(cell);
  }

  /** The format index a cell has, or would have if it were made. */
  style(row: number, column: number): number {
    return this.cell(row, column)?.style ?? this.dimensions.defaultStyle(row, column);
  }

  setStyle(row: number, column: number, style: number): void {
    this.part.changeCells().ensure(row, column, style).style = style;
  }

  /** Puts a constant or a formula (of a file's form, without "=") into a cell; its format stays. */
  setContent(row: number, column: number, value: Scalar, formula: string | null): void {
    if (value === null && formula === null && !this.cell(row, column)) return;
    const cell = this.part.changeCells().ensure(row, column, this.dimensions.defaultStyle(row, column));
    cell.value = value;
    cell.formula = formula;
    cell.extra = null;
  }

  /** The formula of a cell is to be calculated with arrays. */
  markArrayFormula(row: number, column: number): void {
    const cell = this.part.changeCells().cell(row, column);
    if (cell) cell.extra = { formulaAttributes: { t: 'array' } };
  }

  /** Changes the format of every cell of an area. */
  format(area: Rect, change: FormatChange): void {
    const { styles } = this.workbook;
    if (this.dimensions.formatWhole(area, (style) => styles.derive(style, change))) return;
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      for (let column = area.column; column < area.column + area.columnCount; column += 1) {
        this.setStyle(row, column, styles.derive(this.style(row, column), change));
      }
    }
  }

  /** Tells everyone that cells of an area have other content now. */
  contentChanged(area: Rect, change: CellsChange = 'RangeEdited'): void {
    this.tables.headersChanged(area);
    this.workbook.calculation.changed(this, area);
    this.workbook.events.cellsChanged(this, area, change);
  }

  usedRange(valuesOnly: boolean, area?: Rect): Rect | null {
    return this.cells().usedRange(valuesOnly, area);
  }

  get isProtected(): boolean {
    return booleanAttribute(this.find('sheetProtection'), 'sheet', false);
  }

  /** AccessDenied where the sheet is protected and a cell of the area is locked. */
  assertEditable(area: Rect): void {
    if (!this.isProtected) return;
    const locked = (row: number, column: number): boolean => this.workbook.styles.state(this.style(row, column)).locked;
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      for (let column = area.column; column < area.column + area.columnCount; column += 1) {
        if (locked(row, column)) throw apiError('AccessDenied');
      }
    }
  }

  /** AccessDenied where the sheet is protected, unless the protection allows this ("formatCells", "insertRows" ...). */
  assertAllowed(permission: string | null): void {
    if (!this.isProtected) return;
    // In the file the attribute says what is forbidden.
    const allowed = permission !== null && !booleanAttribute(this.find('sheetProtection'), permission, true);
    if (!allowed) throw apiError('AccessDenied');
  }

  /** The selected cells, in the state the sheet was last left. */
  get selection(): Rect {
    const selections = this.find('sheetViews', 'sheetView');
    const last = selections ? children(selections, 'selection').at(-1) : undefined;
    const first = (last?.getAttribute('sqref') ?? 'A1').split(' ')[0] ?? 'A1';
    return parseRect(first) ?? rect(0, 0);
  }

  select(area: Rect): void {
    const before = this.selection;
    const view = this.view();
    const pane = child(view, 'pane')?.getAttribute('activePane') ?? null;
    for (const element of children(view, 'selection')) {
      if ((element.getAttribute('pane') ?? 'topLeft') === (pane ?? 'topLeft')) remove(element);
    }
    const made = ensureNew(view);
    setAttributes(made, {
      pane,
      activeCell: formatAddress(rect(area.row, area.column)),
      sqref: sameRect(area, WHOLE_SHEET) ? 'A1:XFD1048576' : formatAddress(area),
    });
    if (!sameRect(before, area)) this.workbook.events.add({ kind: 'selection_changed', sheet: this, area });
  }

  track(range: RangeRef): void {
    this.tracked.add(range);
  }

  untrack(range: RangeRef): void {
    this.tracked.delete(range);
  }

  /** Cells were put in or taken out: what refers to cells of this sheet outside its formulas follows. */
  shifted(area: Rect, direction: ShiftDirection, shift: AreaShift): void {
    for (const table of this.tables.all()) {
      const moved = shift(table.area);
      if (moved === null) this.tables.remove(table);
      else if (!sameRect(moved, table.area)) this.tables.moved(table, moved, area, direction);
    }
    for (const name of ['conditionalFormatting', 'dataValidations']) {
      for (const element of children(this.part.root(), name).flatMap(withAreas)) {
        const moved = areasOf(element).flatMap((one) => shift(one) ?? []);
        this.part.change();
        if (moved.length === 0) remove(element);
        else setAreas(element, moved);
      }
    }
    shiftLines(this, area, direction, shift);
    for (const range of this.tracked) range.area = shift(range.area) ?? range.area;
    this.contentChanged(area, changeOf(area, direction));
  }

  /** Puts changes into the package; whether cells were among them. */
  flush(): boolean {
    for (const chart of this.charts.stale()) refreshCache(chart);
    return this.part.flush();
  }
}

/** The element itself, or the ones inside it, that belong to cells. */
function withAreas(element: Element): Element[] {
  return element.getAttribute('sqref') !== null ? [element] : children(element);
}

/** What the add-in is told that a shift was. */
function changeOf(area: Rect, direction: ShiftDirection): CellsChange {
  const inserts = direction === 'down' || direction === 'right';
  const what = isWholeRows(area) ? 'Row' : isWholeColumns(area) ? 'Column' : 'Cell';
  return `${what}${inserts ? 'Inserted' : 'Deleted'}`;
}

/** Selections stand behind the pane and before everything else of a view. */
function ensureNew(view: Element): Element {
  const selection = append(view, 'selection');
  const next = children(view).find(({ localName }) => localName === 'pivotSelection' || localName === 'extLst');
  if (next) view.insertBefore(selection, next);
  return selection;
}
