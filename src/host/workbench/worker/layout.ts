import { frozenOf } from '../../model/frozen';
import { fittedHeight } from '../../model/autofit';
import { MAX_COLUMNS, MAX_ROWS } from '../../model/address';
import type { Sheet } from '../../model/sheet';
import { booleanAttribute } from '../../xlsx/xml';
import type { DisplayLanguage, Layout } from '../port';
import { chartViews } from './charts';

/** Points to CSS pixels. */
export const PIXELS = 96 / 72;

/** Rows and columns beyond those in use, to write in. */
const SPARE_ROWS = 20;
const SPARE_COLUMNS = 4;
const FEWEST_ROWS = 40;
const FEWEST_COLUMNS = 16;

/** The shape of a sheet as the grid draws it. */
export function layoutOf(sheet: Sheet, language: DisplayLanguage): Layout {
  const used = sheet.usedRange(false);
  const charts = chartViews(sheet, language);
  const last = {
    row: Math.max(used ? used.row + used.rowCount : 0, ...charts.map(({ row }) => row + 16)),
    column: Math.max(used ? used.column + used.columnCount : 0, ...charts.map(({ column }) => column + 8)),
  };
  const rowCount = Math.min(MAX_ROWS, Math.max(FEWEST_ROWS, last.row + SPARE_ROWS));
  const columnCount = Math.min(MAX_COLUMNS, Math.max(FEWEST_COLUMNS, last.column + SPARE_COLUMNS));
  const { dimensions } = sheet;
  const frozen = frozenOf(sheet);
  return {
    sheet: sheet.name,
    rowCount,
    columns: [...Array(columnCount).keys()]
      .filter((column) => !dimensions.columnHidden(column))
      .map((index) => ({ index, width: Math.max(8, Math.round(dimensions.columnWidth(index) * PIXELS)) })),
    defaultHeight: Math.round(dimensions.defaultHeight() * PIXELS),
    heights: heightsOf(sheet, rowCount),
    frozenRows: Math.min(frozen.rows, rowCount - 1),
    frozenColumns: frozen.columns,
    merges: sheet.merges.all(),
    charts,
    gridLines: booleanAttribute(sheet.find('sheetViews', 'sheetView'), 'showGridLines', true),
    isProtected: sheet.isProtected,
  };
}

/** Heights of the file; where it has none, those that wrapped or large texts ask for, as a program that opens it gives them. */
function heightsOf(sheet: Sheet, rowCount: number): [number, number][] {
  const { dimensions } = sheet;
  const ordinary = dimensions.defaultHeight();
  const merged = new Set(
    sheet.merges.all().flatMap(({ row, column, rowCount: rows }) => (rows > 1 ? [`${row} ${column}`] : [])),
  );
  const asks = new Map<number, boolean>();
  const heights: [number, number][] = [];
  for (const [row, { cells }] of sheet.cells().sortedRows()) {
    if (row >= rowCount) break;
    let height = dimensions.rowHeight(row);
    if (height > 0 && !dimensions.hasHeight(row)) {
      for (const [column, cell] of cells) {
        if ((cell.value === null && cell.formula === null) || !asksForMore(sheet, cell.style, asks)) continue;
        if (merged.has(`${row} ${column}`)) continue;
        height = Math.max(height, fittedHeight(sheet, row, column, cell.style));
      }
    }
    if (height !== ordinary) heights.push([row, Math.round(height * PIXELS)]);
  }
  return heights;
}

/** Whether cells of a format may be higher than one line of the ordinary size. */
function asksForMore(sheet: Sheet, style: number, known: Map<number, boolean>): boolean {
  const before = known.get(style);
  if (before !== undefined) return before;
  const { font, alignment } = sheet.workbook.styles.state(style);
  const more = font.size > 11 || alignment['wrapText'] === '1' || alignment['wrapText'] === 'true';
  known.set(style, more);
  return more;
}
