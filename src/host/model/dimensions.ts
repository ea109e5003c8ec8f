import { attributesOf, children, create, numberAttribute, remove, setAttributes, type Element } from '../xlsx/xml';
import { isWholeColumns, isWholeRows, MAX_COLUMNS, type Rect } from './address';
import type { Sheet } from './sheet';

/** Width of a digit of Calibri 11 in pixels: what a file's column widths count in. */
const DIGIT = 7;
const POINTS_PER_PIXEL = 0.75;
const DEFAULT_HEIGHT = 15;
/** Column width of a new sheet, in points. */
const DEFAULT_WIDTH = 48;

interface ColumnSpan {
  first: number;
  last: number;
  attributes: Record<string, string>;
}

/** Widths, heights, hidden and default formats of columns and rows. Points throughout. */
export class Dimensions {
  private spans: ColumnSpan[] | null = null;

  constructor(private readonly sheet: Sheet) {}

  private columnSpans(): ColumnSpan[] {
    if (this.spans) return this.spans;
    const list = this.sheet.find('cols');
    this.spans = (list ? children(list, 'col') : []).map((element) => ({
      first: (numberAttribute(element, 'min') ?? 1) - 1,
      last: (numberAttribute(element, 'max') ?? 1) - 1,
      attributes: Object.fromEntries(
        Object.entries(attributesOf(element)).filter(([name]) => name !== 'min' && name !== 'max'),
      ),
    }));
    return this.spans;
  }

  private columnAttributes(column: number): Readonly<Record<string, string>> {
    return this.columnSpans().find(({ first, last }) => column >= first && column <= last)?.attributes ?? {};
  }

  /** Changes columns: spans are cut where the change begins and ends. */
  private changeColumns(first: number, last: number, change: (attributes: Record<string, string>) => void): void {
    const result: ColumnSpan[] = [];
    let next = first;
    const fill = (until: number): void => {
      if (next > until) return;
      const attributes: Record<string, string> = {};
      change(attributes);
      result.push({ first: next, last: until, attributes });
    };
    for (const span of [...this.columnSpans()].sort((a, b) => a.first - b.first)) {
      if (span.last < first || span.first > last) {
        if (span.first > last) {
          fill(last);
          next = last + 1;
        }
        result.push(span);
        continue;
      }
      fill(Math.min(span.first - 1, last));
      const [from, to] = [Math.max(span.first, first), Math.min(span.last, last)];
      if (span.first < from) result.push({ ...span, last: from - 1 });
      const attributes = { ...span.attributes };
      change(attributes);
      result.push({ first: from, last: to, attributes });
      next = to + 1;
      if (span.last > to) result.push({ ...span, first: to + 1, attributes: { ...span.attributes } });
    }
    fill(last);
    this.spans = result.sort((a, b) => a.first - b.first);
    this.writeColumns();
  }

  private writeColumns(): void {
    const spans = this.columnSpans().filter(({ attributes }) => Object.keys(attributes).length > 0);
    if (spans.length === 0) {
      this.sheet.part.change();
      remove(this.sheet.find('cols'));
      return;
    }
    const list = this.sheet.ensure('cols');
    for (const element of children(list)) remove(element);
    for (const { first, last, attributes } of spans) {
      const width = attributes['width'] ?? String(this.defaultWidth() / POINTS_PER_PIXEL / DIGIT);
      const element: Element = create(list, 'col');
      list.appendChild(setAttributes(element, { min: first + 1, max: last + 1, ...attributes, width }));
    }
  }

  private defaultWidth(): number {
    const format = this.sheet.find('sheetFormatPr');
    const width = numberAttribute(format, 'defaultColWidth');
    return width === null ? DEFAULT_WIDTH : fromFileWidth(width);
  }

  defaultHeight(): number {
    return numberAttribute(this.sheet.find('sheetFormatPr'), 'defaultRowHeight') ?? DEFAULT_HEIGHT;
  }

  columnWidth(column: number): number {
    if (this.columnHidden(column)) return 0;
    const width = this.columnAttributes(column)['width'];
    return width === undefined ? this.defaultWidth() : fromFileWidth(Number(width));
  }

  /** null is the sheet's standard width. */
  setColumnWidth(first: number, count: number, points: number | null): void {
    this.changeColumns(first, first + count - 1, (attributes) => {
      for (const name of ['hidden', 'width', 'customWidth', 'bestFit']) Reflect.deleteProperty(attributes, name);
      if (points === null) return;
      attributes['width'] = String(Math.round((points / POINTS_PER_PIXEL / DIGIT) * 1e6) / 1e6);
      attributes['customWidth'] = '1';
    });
  }

  hasStandardWidth(column: number): boolean {
    return this.columnWidth(column) === this.defaultWidth();
  }

  hasStandardHeight(row: number): boolean {
    return this.rowHeight(row) === this.defaultHeight();
  }

  columnHidden(column: number): boolean {
    return isOn(this.columnAttributes(column)['hidden']);
  }

  setColumnHidden(first: number, count: number, hidden: boolean): void {
    this.changeColumns(first, first + count - 1, (attributes) => {
      if (hidden) attributes['hidden'] = '1';
      else delete attributes['hidden'];
    });
  }

  rowHeight(row: number): number {
    if (this.rowHidden(row)) return 0;
    const height = this.sheet.cells().rows.get(row)?.attributes?.['ht'];
    return height === undefined ? this.defaultHeight() : Number(height);
  }

  /** Whether a row's height is in the file; without it a row is as high as its content asks. */
  hasHeight(row: number): boolean {
    return this.sheet.cells().rows.get(row)?.attributes?.['ht'] !== undefined;
  }

  /** A height that is not `fixed` is the one that the texts ask for: programs find it anew when they change. */
  setRowHeight(first: number, count: number, points: number | null, fixed = true): void {
    this.changeRows(first, count, (attributes) => {
      delete attributes['hidden'];
      delete attributes['ht'];
      delete attributes['customHeight'];
      if (points !== null) Object.assign(attributes, { ht: String(points), ...(fixed ? { customHeight: '1' } : {}) });
    });
  }

  rowHidden(row: number): boolean {
    const attributes = this.sheet.cells().rows.get(row)?.attributes;
    return (
      isOn(attributes?.['hidden']) || isOn(this.sheet.find('sheetFormatPr')?.getAttribute('zeroHeight') ?? undefined)
    );
  }

  setRowHidden(first: number, count: number, hidden: boolean): void {
    this.changeRows(first, count, (attributes) => {
      if (hidden) attributes['hidden'] = '1';
      else delete attributes['hidden'];
    });
  }

  private changeRows(first: number, count: number, change: (attributes: Record<string, string>) => void): void {
    const store = this.sheet.part.changeCells();
    for (let row = first; row < first + count; row += 1) {
      const stored = store.row(row);
      const attributes = { ...stored.attributes };
      change(attributes);
      stored.attributes = Object.keys(attributes).length > 0 ? attributes : null;
    }
  }

  /** The format of a cell that does not exist: its row's, or its column's. */
  defaultStyle(row: number, column: number): number {
    const ofRow = this.sheet.cells().rows.get(row)?.attributes;
    if (ofRow?.['s'] !== undefined && isOn(ofRow['customFormat'])) return Number(ofRow['s']);
    return Number(this.columnAttributes(column)['style'] ?? 0);
  }

  /** Formats whole columns or rows at once, with the cells in them; false where the area is neither. */
  formatWhole(area: Rect, derive: (style: number) => number): boolean {
    if (!isWholeColumns(area) && !isWholeRows(area)) return false;
    const store = this.sheet.part.changeCells();
    for (const { cell } of store.within(area)) cell.style = derive(cell.style);
    if (isWholeColumns(area)) {
      const last = Math.min(area.column + area.columnCount, MAX_COLUMNS) - 1;
      this.changeColumns(area.column, last, (attributes) => {
        attributes['style'] = String(derive(Number(attributes['style'] ?? 0)));
      });
    } else {
      this.changeRows(area.row, area.rowCount, (attributes) => {
        attributes['s'] = String(derive(Number(attributes['s'] ?? 0)));
        attributes['customFormat'] = '1';
      });
    }
    return true;
  }

  /** Distance of a column's left edge from the sheet's. */
  left(column: number): number {
    let left = this.defaultWidth() * column;
    for (const { first, last } of this.columnSpans()) {
      if (first >= column) continue;
      const count = Math.min(last + 1, column) - first;
      left += count * (this.columnWidth(first) - this.defaultWidth());
    }
    return left;
  }

  top(row: number): number {
    let top = this.defaultHeight() * row;
    for (const [index, { attributes }] of this.sheet.cells().rows) {
      if (index < row && attributes) top += this.rowHeight(index) - this.defaultHeight();
    }
    return top;
  }

  /** The row at a distance from the top, and how far into it. */
  rowAt(points: number): { index: number; offset: number } {
    const height = this.defaultHeight();
    const { rows } = this.sheet.cells();
    return walk(points, (index) => (rows.get(index)?.attributes ? this.rowHeight(index) : height));
  }

  columnAt(points: number): { index: number; offset: number } {
    return walk(points, (index) => this.columnWidth(index));
  }

  /** Column definitions moved when columns are put in (count above zero) or taken out at `at`. */
  shiftColumns(at: number, count: number): void {
    const spans = this.columnSpans();
    if (spans.length === 0) return;
    const moved: ColumnSpan[] = [];
    for (const span of spans) {
      for (let column = span.first; column <= Math.min(span.last, MAX_COLUMNS - 1); column += 1) {
        const gone = count < 0 && column >= at && column < at - count;
        const target = column >= at ? column + count : column;
        const previous = moved.at(-1);
        if (gone || target >= MAX_COLUMNS) continue;
        if (previous && previous.last === target - 1 && previous.attributes === span.attributes) previous.last = target;
        else moved.push({ first: target, last: target, attributes: span.attributes });
      }
    }
    this.spans = moved;
    this.writeColumns();
  }
}

function walk(points: number, size: (index: number) => number): { index: number; offset: number } {
  let rest = Math.max(0, points);
  let index = 0;
  for (; index < 100_000; index += 1) {
    const next = size(index);
    if (rest < next) break;
    rest -= next;
  }
  return { index, offset: rest };
}

function fromFileWidth(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT) * POINTS_PER_PIXEL;
}

function isOn(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}
