import type { Rect } from '../../model/address';
import type { Sheet } from '../../model/sheet';
import type { DisplayLanguage, Summary } from '../port';
import { shownText } from './shown-text';

/**
 * What Excel's status bar says of the selected cells that can be seen: how many are filled, and of the numbers among them the
 * sum and the average, in the format of the first. null for fewer than two filled cells.
 */
export function summaryOf(sheet: Sheet, area: Rect, language: DisplayLanguage): Summary | null {
  const { dimensions, workbook } = sheet;
  let [count, numbers, sum] = [0, 0, 0];
  let format: string | null = null;
  for (const { row, column, cell } of sheet.cells().within(area)) {
    const value = sheet.value(row, column);
    if (value === null || value === '' || dimensions.rowHidden(row) || dimensions.columnHidden(column)) continue;
    count += 1;
    if (typeof value !== 'number') continue;
    numbers += 1;
    sum += value;
    format ??= workbook.styles.state(cell.style).numberFormat;
  }
  if (count < 2) return null;
  if (format === null) return { count, numbers, sum: null, average: null };
  // Fifteen digits, as Excel has them: 0.1 + 0.2 is 0.3.
  const shown = (value: number): string => shownText(Number(value.toPrecision(15)), format, language).trim();
  return { count, numbers, sum: shown(sum), average: shown(sum / numbers) };
}
