import { isWholeColumns, isWholeRows, MAX_COLUMNS, type Rect } from './address';
import type { Sheet } from './sheet';
import { displayText } from './text';

/** Mean width of a character of an 11 point font, in points; bold is a little wider. */
const CHARACTER = 5.4;
const BOLD = 1.08;
const PADDING = 6;
/** Height of a line, as a multiple of the font's size. */
const LINE = 1.32;

/**
 * Sets column widths by the longest text. An estimate: there are no fonts here to measure with, so the widths are near
 * Excel's, not equal to them.
 */
export function autofitColumns(sheet: Sheet, area: Rect): void {
  const widths = new Map<number, number>();
  const rows = isWholeColumns(area) || isWholeRows(area) ? { ...area, row: area.row } : area;
  const merges = sheet.merges.all();
  for (const { row, column, cell } of sheet.cells().within(rows)) {
    if (cell.value === null && cell.formula === null) continue;
    if (
      merges.some(
        (one) =>
          row >= one.row &&
          row < one.row + one.rowCount &&
          column >= one.column &&
          column < one.column + one.columnCount,
      )
    )
      continue;
    const { font, numberFormat } = sheet.workbook.styles.state(cell.style);
    const lines = displayText(sheet.value(row, column), numberFormat).split('\n');
    const longest = Math.max(...lines.map((line) => [...line].length));
    const width = longest * CHARACTER * (font.size / 11) * (font.bold ? BOLD : 1) + PADDING;
    if (width > (widths.get(column) ?? 0)) widths.set(column, width);
  }
  // A column without content keeps its width, as in Excel.
  for (const [column, width] of widths) sheet.dimensions.setColumnWidth(column, 1, Math.min(width, 1342.5));
}

/** The height, in points, that a cell asks of its row at the present column width; an estimate. */
export function fittedHeight(sheet: Sheet, row: number, column: number, style: number): number {
  const { font, numberFormat, alignment } = sheet.workbook.styles.state(style);
  const wraps = alignment['wrapText'] === '1' || alignment['wrapText'] === 'true';
  const lines = wraps
    ? linesOf(displayText(sheet.value(row, column), numberFormat), font.size, sheet.dimensions.columnWidth(column))
    : 1;
  return Math.min(409.5, Math.max(15, Math.ceil(lines * font.size * LINE)));
}

function linesOf(text: string, size: number, width: number): number {
  const room = Math.max(1, (width - PADDING) / (CHARACTER * (size / 11)));
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil([...line].length / room)), 0);
}

/**
 * Sets row heights by the lines that wrapped texts take at the present column widths; an estimate likewise. As in Excel, a
 * row is fitted to all of its cells, also those outside the area.
 */
export function autofitRows(sheet: Sheet, area: Rect): void {
  const heights = new Map<number, number>();
  const rows = { ...area, column: 0, columnCount: MAX_COLUMNS };
  for (const { row, column, cell } of sheet.cells().within(rows)) {
    if (cell.value === null && cell.formula === null) continue;
    const height = fittedHeight(sheet, row, column, cell.style);
    if (height > (heights.get(row) ?? 0)) heights.set(row, height);
  }
  for (const [row, height] of heights) sheet.dimensions.setRowHeight(row, 1, height, false);
}
