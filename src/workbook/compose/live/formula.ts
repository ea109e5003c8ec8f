/**
 * Pieces of formulas, in the form `Range.formulas` takes: English names, commas, A1. Only functions that Excel 2016,
 * Excel on the web and LibreOffice 7.4 have, none of them volatile, none that needs array entry.
 */
import { SIGNIFICANT_BEYOND } from '../../../engine';
import { cellAddress, columnName, quoteSheetName } from '../../address';

/** A text as a literal; a literal may not be longer than 255 characters, so long texts are kept in cells. */
export function quoted(text: string): string {
  if (text.length > 255) throw new RangeError('A text of more than 255 characters cannot stand in a formula');
  return `"${text.replaceAll('"', '""')}"`;
}

/** `$B$12`, or `$B12` / `B$12` where a part may follow the cell. */
export function fixed(row: number, column: number): string {
  return cellAddress(row, column, { absolute: true });
}

export function fixedColumn(row: number, column: number): string {
  return `$${cellAddress(row, column)}`;
}

/** A cell of another sheet. */
export function cellOn(sheet: string, row: number, column: number): string {
  return `${quoteSheetName(sheet)}!${fixed(row, column)}`;
}

/** Part of a column of another sheet; all of it where no rows are given. */
export function columnOn(sheet: string, column: number, rows: Lines | null): string {
  const name = `$${columnName(column)}`;
  const place = rows === null ? `${name}:${name}` : `${fixed(rows.first, column)}:${fixed(rows.last, column)}`;
  return `${quoteSheetName(sheet)}!${place}`;
}

/** Part of a row of another sheet; all of it where no columns are given. */
export function rowOn(sheet: string, row: number, columns: Lines | null): string {
  const place =
    columns === null ? `$${row + 1}:$${row + 1}` : `${fixed(row, columns.first)}:${fixed(row, columns.last)}`;
  return `${quoteSheetName(sheet)}!${place}`;
}

/** Rows or columns from first to last, both included, zero-based. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/** A range and what its cells must be, as SUMIFS and its like take them. */
export type Condition = readonly [range: string, criterion: string];

export function conditions(pairs: readonly Condition[]): string {
  return pairs.map(([range, criterion]) => `${range},${criterion}`).join(',');
}

/** Counts number cells among those that meet the conditions: a gap, a text or an error is none. */
export function countNumbers(values: string, pairs: readonly Condition[]): string {
  return `COUNTIFS(${conditions([...pairs, [values, '">-1E+300"']])})`;
}

export function averageIfs(values: string, pairs: readonly Condition[]): string {
  return `AVERAGEIFS(${values},${conditions(pairs)})`;
}

export function sumIfs(values: string, pairs: readonly Condition[]): string {
  return `SUMIFS(${values},${conditions(pairs)})`;
}

/** `formula`, and nothing where it fails. */
export function orBlank(formula: string): string {
  return `IFERROR(${formula},"")`;
}

/**
 * A number rounded as the engine rounds: to nine decimals more first, so that the last bits of a calculation, which differ
 * from program to program, do not decide a half. `decimals` is a number or a cell.
 */
export function rounded(x: string, decimals: string | number): string {
  const more =
    typeof decimals === 'number' ? String(decimals + SIGNIFICANT_BEYOND) : `${decimals}+${String(SIGNIFICANT_BEYOND)}`;
  return `ROUND(ROUND(${x},${more}),${String(decimals)})`;
}

/** A comparison with a date or number that stands in a cell: `">="&$B$12`. */
export function compared(operator: '<' | '<=' | '>' | '>=', operand: string): string {
  return `"${operator}"&${operand}`;
}

/** Wildcards, and signs that a criterion takes for a comparison. */
const SPECIAL = /[*?~]|^[<>=]/;

/** True for a text that SUMIFS and MATCH would not take as it stands. */
export function isSpecial(text: string): boolean {
  return SPECIAL.test(text);
}

/** The cell's text as a criterion that means exactly this text. */
export function exactly(cell: string, text: string | number): string {
  if (typeof text === 'number' || !isSpecial(text)) return cell;
  return `"="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")`;
}

export function formula(text: string): { readonly formula: string } {
  return { formula: `=${text}` };
}
