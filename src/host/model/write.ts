import { needsArrays } from '../calc/array-need';
import { treeOf } from '../calc/dependencies';
import { formulaToFile } from '../calc/structured';
import { apiError } from '../protocol/api-error';
import type { Json } from '../protocol/batch';
import { contains, isWholeColumns, isWholeRows, rect, type Rect } from './address';
import { parseInput, type Input } from './input';
import type { Sheet } from './sheet';
import type { Scalar } from './value';

/** Texts that a cell can hold, and no more. */
const MAX_TEXT = 32_767;
/** Characters of a formula. */
const MAX_FORMULA = 8192;

export const SHAPE_MESSAGE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

export function isUnbounded(area: Rect): boolean {
  return isWholeColumns(area) || isWholeRows(area);
}

/** A matrix of the area's shape; a single value counts for every cell. InvalidArgument where the shape is another. */
export function matrixFor(area: Rect, input: Json): (row: number, column: number) => Json {
  if (!Array.isArray(input)) return () => input;
  const rows = input as readonly Json[];
  const wrong =
    rows.length !== area.rowCount || rows.some((row) => !Array.isArray(row) || row.length !== area.columnCount);
  if (wrong) throw apiError('InvalidArgument', SHAPE_MESSAGE);
  return (row, column) => (rows[row] as readonly Json[])[column];
}

/**
 * Writes to `Range.values` or `Range.formulas`: strings are parsed as if typed, null leaves a cell alone, '' empties it.
 * Either property takes constants and formulas, as in Excel.
 */
export function writeCells(sheet: Sheet, area: Rect, input: Json): void {
  if (isUnbounded(area)) throw apiError('InvalidArgument', 'The range is too large to be written cell by cell.');
  const at = matrixFor(area, input);
  const merges = sheet.merges.all();
  const year = new Date().getFullYear();
  const writes: { row: number; column: number; value: Json }[] = [];
  for (let i = 0; i < area.rowCount; i += 1) {
    for (let j = 0; j < area.columnCount; j += 1) {
      const value = at(i, j);
      if (value === null || value === undefined) continue;
      writes.push({ row: area.row + i, column: area.column + j, value: checkedValue(value) });
    }
  }
  if (sheet.isProtected) for (const { row, column } of writes) sheet.assertEditable(rect(row, column));
  for (const { row, column, value } of writes) {
    const merged = merges.find((one) => contains(one, rect(row, column)));
    // Only the first cell of merged cells has content.
    if (merged && (merged.row !== row || merged.column !== column)) continue;
    writeCell(sheet, row, column, value, year);
  }
  if (writes.length > 0) sheet.contentChanged(area);
}

function checkedValue(value: Json): string | number | boolean {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string' && value.length <= MAX_TEXT) return value;
  throw apiError('InvalidArgument');
}

function writeCell(sheet: Sheet, row: number, column: number, value: Json, year: number): void {
  const { styles } = sheet.workbook;
  if (typeof value !== 'string') {
    putInput(sheet, row, column, { kind: 'constant', value: value as Scalar, numberFormat: null });
    return;
  }
  putInput(sheet, row, column, parseInput(value, styles.state(sheet.style(row, column)).numberFormat, year));
}

/** Puts what was typed into a cell; a General cell takes the format that came with it. */
export function putInput(sheet: Sheet, row: number, column: number, input: Input): void {
  if (input.kind === 'formula') {
    const formula = checkedFormula(input.formula, sheet.tables.nameAt(row, column));
    markAsText(sheet, row, column, false);
    sheet.setContent(row, column, null, formula);
    const tree = treeOf(formula);
    if (tree && needsArrays(tree)) sheet.markArrayFormula(row, column);
    return;
  }
  const { styles } = sheet.workbook;
  sheet.setContent(row, column, input.value, null);
  markAsText(sheet, row, column, input.marked === true);
  const style = sheet.style(row, column);
  if (input.numberFormat !== null && styles.state(style).numberFormat === 'General') {
    sheet.setStyle(row, column, styles.derive(style, { numberFormat: input.numberFormat }));
  }
}

/** An apostrophe that marks a text is part of the cell's format in the file: editing the cell shows it again. */
function markAsText(sheet: Sheet, row: number, column: number, marked: boolean): void {
  const { styles } = sheet.workbook;
  const style = sheet.style(row, column);
  if (styles.state(style).marked !== marked) sheet.setStyle(row, column, styles.derive(style, { marked }));
}

/** The formula as a file holds it; InvalidArgument where Excel would not take it. */
export function checkedFormula(formula: string, table: string | null): string {
  const text = formulaToFile(formula, table);
  if (text.length > MAX_FORMULA || !treeOf(text)) {
    throw apiError('InvalidArgument', `The formula "=${formula}" is not valid.`);
  }
  return text;
}

/** Writes number formats; null leaves a cell's alone. */
export function writeNumberFormats(sheet: Sheet, area: Rect, input: Json): void {
  sheet.assertAllowed('formatCells');
  if (!Array.isArray(input)) {
    if (input !== null && input !== undefined) sheet.format(area, { numberFormat: formatCode(input) });
    return;
  }
  if (isUnbounded(area)) throw apiError('InvalidArgument');
  const at = matrixFor(area, input);
  for (let i = 0; i < area.rowCount; i += 1) {
    for (let j = 0; j < area.columnCount; j += 1) {
      const code = at(i, j);
      if (code === null || code === undefined) continue;
      sheet.format(rect(area.row + i, area.column + j), { numberFormat: formatCode(code) });
    }
  }
}

function formatCode(code: Json): string {
  if (typeof code !== 'string') throw apiError('InvalidArgument');
  return code === '' ? 'General' : code;
}
