import type { GapReason } from '../../engine';
import type { CellValue } from '../snapshot';
import { dateParts } from './period-cell';
import { readValueText } from './value-text';

/** A cell of an indicator table read as a value. */
export type ValueCell =
  | { readonly kind: 'gap'; readonly reason: GapReason }
  | {
      readonly kind: 'number';
      readonly danish: number | null;
      readonly english: number | null;
      readonly percent: boolean;
      readonly mark: string | null;
      /** The cell held text, not a number. */
      readonly text: boolean;
    }
  /** Excel's error values ("#DIV/0!"). */
  | { readonly kind: 'error' }
  /** Words, truth values, dates: no value. */
  | { readonly kind: 'other' };

const EXCEL_ERROR =
  /^#(?:DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|DIVISION\/0!|REFERENCE!|VÆRDI!|NAVN\?|NUL!)$/i;

/** Reads a value. A percent-formatted 0.598 is 59.8: the cell says percent, and so does the value. */
export function readValueCell(value: CellValue, format: string): ValueCell {
  if (typeof value === 'number') {
    if (!Number.isFinite(value) || dateParts(format) !== null || isTimeFormat(format)) return { kind: 'other' };
    const percent = isPercentFormat(format);
    const shown = percent ? Number((value * 100).toPrecision(15)) : value;
    if (!Number.isFinite(shown)) return { kind: 'other' };
    return { kind: 'number', danish: shown, english: shown, percent, mark: null, text: false };
  }
  if (typeof value === 'boolean') return { kind: 'other' };
  if (EXCEL_ERROR.test(value.trim())) return { kind: 'error' };
  const read = readValueText(value);
  return read.kind === 'number' ? { ...read, text: true } : read;
}

/** A time of day or a duration: "hh:mm", "[h]:mm". */
function isTimeFormat(format: string): boolean {
  return format.includes(':') && /[hst]{1,2}\]?:m|m{1,2}:s/i.test(format.replace(/"[^"]*"|\\./g, ''));
}

/** True when Excel shows the number times 100 with a percent sign. */
export function isPercentFormat(format: string): boolean {
  return format.includes('%') && (format.split(';')[0] ?? '').replace(/"[^"]*"|\\./g, '').includes('%');
}
