import { format } from 'numfmt';
import { CellError, type Scalar } from './value';

/** What a cell shows: its value in its number format (en-US). Columns are wide enough for everything here. */
export function displayText(value: Scalar, numberFormat: string): string {
  if (value === null) return '';
  if (value instanceof CellError) return value.text;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  try {
    return format(numberFormat, value, {
      locale: 'en-US',
      leap1900: true,
      dateErrorNumber: false,
      dateErrorThrows: false,
    });
  } catch {
    // A format that is none shows the value as it is.
    return String(value);
  }
}
