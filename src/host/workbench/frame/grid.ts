import { format } from 'numfmt';
import type { Rect } from '../../model/address';
import type { Sheet } from '../../model/sheet';
import { CellError, type Scalar } from '../../model/value';
import type { CellFormatState } from '../../xlsx/styles';
import type { CellLook, Grid, GridCell, GridRow } from '../port';
import { statusLooks, type LookOf } from './conditional-look';

/** As much as a page shows without becoming slow; what is beyond is said, and is in the file all the same. */
const MOST_ROWS = 400;
const MOST_COLUMNS = 60;

/** Points to CSS pixels. */
const PIXELS = 96 / 72;

export const EMPTY_GRID: Grid = { columns: [], rows: [], rowCount: 0, columnCount: 0 };

/** What a sheet shows, from A1 to the last cell in use; of a long sheet the part that has the row `around` in it. */
export function gridOf(sheet: Sheet, around: number, displayLanguage: string): Grid {
  const used = sheet.usedRange(false);
  if (used === null) return EMPTY_GRID;
  const [rowCount, columnCount] = [used.row + used.rowCount, used.column + used.columnCount];
  const columns = range(Math.min(columnCount, MOST_COLUMNS))
    .filter((column) => !sheet.dimensions.columnHidden(column))
    .map((index) => ({ index, width: Math.round(sheet.dimensions.columnWidth(index) * PIXELS) }));
  const look = statusLooks(sheet);
  const spans = new Spans(sheet.merges.all());
  const last = Math.min(rowCount, Math.max(MOST_ROWS, around + MOST_ROWS / 2));
  const first = Math.max(0, last - MOST_ROWS);
  const rows = range(last - first)
    .map((offset) => first + offset)
    .filter((row) => !sheet.dimensions.rowHidden(row))
    .map((index): GridRow => ({
      index,
      cells: columns.map((column) => {
        if (spans.covers(index, column.index)) return 'covered';
        const { rowSpan, columnSpan } = spans.at(index, column.index);
        const cell = cellOf(sheet, index, column.index, look, displayLanguage);
        if (cell === null && rowSpan * columnSpan === 1) return null;
        return { text: '', look: PLAIN, ...cell, rowSpan, columnSpan };
      }),
    }));
  return { columns, rows, rowCount, columnCount };
}

const range = (count: number): number[] => [...Array(count).keys()];

const PLAIN: CellLook = { fill: null, color: '#000000', bold: false, italic: false, wrap: false, align: 'left' };

function cellOf(
  sheet: Sheet,
  row: number,
  column: number,
  looks: LookOf,
  displayLanguage: string,
): Pick<GridCell, 'text' | 'look'> | null {
  const state = sheet.workbook.styles.state(sheet.style(row, column));
  const value = sheet.value(row, column);
  if (value === null && state.fill === null) return null;
  const conditional = looks(row, column, value);
  const numberFormat = conditional?.numberFormat ?? state.numberFormat;
  return {
    text: shownText(value, numberFormat, displayLanguage),
    look: { ...lookOf(state, value), ...conditional?.look },
  };
}

function lookOf({ font, fill, alignment }: CellFormatState, value: Scalar): CellLook {
  const { bold, italic, color } = font;
  return {
    fill,
    color,
    bold,
    italic,
    wrap: isOn(alignment['wrapText']),
    align: alignOf(alignment['horizontal'], value),
  };
}

function isOn(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}

/** Where nothing is said, numbers stand to the right and errors in the middle, as in Excel. */
function alignOf(horizontal: string | undefined, value: Scalar): CellLook['align'] {
  if (horizontal === 'center' || horizontal === 'centerContinuous') return 'center';
  if (horizontal === 'right') return 'right';
  if (horizontal !== undefined && horizontal !== 'general') return 'left';
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' || value instanceof CellError ? 'center' : 'left';
}

/** A value in its number format, in the forms of the display language. */
function shownText(value: Scalar, numberFormat: string, displayLanguage: string): string {
  if (value === null) return '';
  if (value instanceof CellError) return value.text;
  const locale = displayLanguage.startsWith('en') ? 'en-US' : 'da-DK';
  if (typeof value === 'boolean') return locale === 'en-US' ? String(value).toUpperCase() : value ? 'SAND' : 'FALSK';
  try {
    return format(numberFormat, value, { locale, leap1900: true, dateErrorNumber: true, dateErrorThrows: false });
  } catch {
    // A format that is none shows the value as it is.
    return String(value);
  }
}

/** Merged areas: the first cell spans, the others are covered. */
class Spans {
  private readonly first = new Map<string, Rect>();
  private readonly covered = new Set<string>();

  constructor(merged: readonly Rect[]) {
    for (const area of merged) {
      for (let row = area.row; row < Math.min(area.row + area.rowCount, area.row + MOST_ROWS); row += 1) {
        for (let column = area.column; column < Math.min(area.column + area.columnCount, MOST_COLUMNS); column += 1) {
          if (row === area.row && column === area.column) this.first.set(`${row} ${column}`, area);
          else this.covered.add(`${row} ${column}`);
        }
      }
    }
  }

  covers(row: number, column: number): boolean {
    return this.covered.has(`${row} ${column}`);
  }

  at(row: number, column: number): { rowSpan: number; columnSpan: number } {
    const area = this.first.get(`${row} ${column}`);
    return { rowSpan: area?.rowCount ?? 1, columnSpan: area?.columnCount ?? 1 };
  }
}
