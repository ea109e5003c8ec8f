import type { CellInput } from '../plan';
import type { CellValue, SheetSnapshot } from '../snapshot';

/** What a cell holds: a string is text, an object a formula, '' nothing. */
export type CellContent = Exclude<CellInput, null>;

/**
 * What Excel's `formulas` and `values` of a cell say that it holds. A text that begins with "=" reads the same in both;
 * a formula never gives its own text.
 */
export function contentOf(formula: CellValue, value: CellValue): CellContent {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? { formula } : formula;
}

/** What a cell held when the sheet was read; '' outside the used range. */
export function contentAt(sheet: SheetSnapshot | undefined, row: number, column: number): CellContent {
  const cells = sheet?.cells;
  if (!cells) return '';
  const formula = cells.formulas[row - cells.row]?.[column - cells.column] ?? '';
  const value = cells.values[row - cells.row]?.[column - cells.column] ?? '';
  return contentOf(formula, value);
}

export function numberFormatAt(sheet: SheetSnapshot | undefined, row: number, column: number): string | null {
  const cells = sheet?.cells;
  return cells?.numberFormats[row - cells.row]?.[column - cells.column] ?? null;
}

export function sameContent(a: CellContent, b: CellContent): boolean {
  if (typeof a === 'object') return typeof b === 'object' && sameFormula(a.formula, b.formula);
  if (typeof a === 'number' && typeof b === 'number') return sameNumber(a, b);
  return typeof a === 'string' && typeof b === 'string' ? sameText(a, b) : a === b;
}

/** Excel keeps 15 digits. */
function sameNumber(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-14 * Math.max(Math.abs(a), Math.abs(b));
}

function sameText(a: string, b: string): boolean {
  return a === b || a.replaceAll('\r\n', '\n') === b.replaceAll('\r\n', '\n');
}

function sameFormula(a: string, b: string): boolean {
  return a === b || plainFormula(a) === plainFormula(b);
}

const NUMBER = /(?<![\w$.])(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?(?![\w(!.])/gi;

/**
 * Excel writes formulas its own way: functions in capitals, 1E-9 as 0.000000001, no quotes round a sheet's name that needs
 * none, spaces gone. This is what stays the same.
 */
export function plainFormula(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replace(/[\s']/g, '')
            .toUpperCase()
            .replace(NUMBER, (number) => String(Number(number))),
    )
    .join('');
}
