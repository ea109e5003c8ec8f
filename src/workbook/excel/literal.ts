import type { CellInput } from '../plan';

/** What `Range.formulas` takes for one cell; null leaves the cell alone. */
export type CellLiteral = string | number | boolean | null;

/**
 * Excel parses every string that is written (as US English), so that "=HYPERLINK(...)", "1-2" or "okt 2018" would
 * become a formula, a date, a number. Text is therefore given with a leading apostrophe, Excel's own mark for text,
 * wherever it could be taken for something else. In a cell formatted as text (`@`) nothing is parsed, but a text that begins
 * with an apostrophe gets a second one there too: Excel takes the first for its mark whatever the format.
 */
export function literal(cell: CellInput, numberFormat: string | null): CellLiteral {
  if (cell === null || typeof cell === 'number' || typeof cell === 'boolean') return cell;
  if (typeof cell === 'object') return cell.formula;
  if (cell === '') return '';
  if (numberFormat === '@' && !cell.startsWith("'")) return cell;
  return isPlainText(cell) ? cell : `'${cell}`;
}

/** A text that Excel can only read as text: it begins with a letter and is too long, or too plain, for a date or a logical value. */
function isPlainText(text: string): boolean {
  if (!/^\p{L}/u.test(text)) return false;
  if (/^(true|false)$/i.test(text)) return false;
  return text.length > 40 || !/\d/.test(text);
}
