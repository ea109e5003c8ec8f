import { format, formatColor } from 'numfmt';
import { parseColor } from '../../xlsx/colors';
import { CellError, type Scalar } from '../../model/value';
import type { DisplayLanguage } from '../port';

/** A value in its number format, in the forms of the display language. */
export function shownText(value: Scalar, numberFormat: string, locale: DisplayLanguage): string {
  if (value === null) return '';
  if (value instanceof CellError) return value.text;
  if (typeof value === 'boolean') return booleanText(value, locale);
  try {
    return format(localFormat(numberFormat, locale), value, {
      locale,
      leap1900: true,
      dateErrorNumber: true,
      dateErrorThrows: false,
    });
  } catch {
    // A format that is none shows the value as it is.
    return String(value);
  }
}

/** The colour that a number format gives a value, such as the red of negative numbers, as "#RRGGBB"; null for none. */
export function formatColorOf(value: Scalar, numberFormat: string): string | null {
  if (typeof value !== 'number' || !numberFormat.includes('[')) return null;
  try {
    const color: unknown = formatColor(numberFormat, value);
    const hex = typeof color === 'string' ? parseColor(color) : null;
    return hex === null ? null : `#${hex}`;
  } catch {
    return null;
  }
}

/** Formats that stand for "a date as this computer writes it". */
const LOCAL: Readonly<Record<string, string>> = { 'm/d/yyyy': 'dd-mm-yyyy', 'm/d/yyyy h:mm': 'dd-mm-yyyy hh:mm' };

function localFormat(numberFormat: string, locale: DisplayLanguage): string {
  return locale === 'da-DK' ? (LOCAL[numberFormat] ?? numberFormat) : numberFormat;
}

export function booleanText(value: boolean, locale: DisplayLanguage): string {
  if (locale === 'en-US') return String(value).toUpperCase();
  return value ? 'SAND' : 'FALSK';
}
