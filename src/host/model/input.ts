import { isDateFormat, parseValue } from 'numfmt';
import type { Scalar } from './value';
import { CellError, ERROR_TEXTS } from './value';

/** What a text becomes when it is written to a cell. */
export type Input =
  | { readonly kind: 'formula'; readonly formula: string }
  /** `numberFormat`: the one Excel gives a General cell along with such a value. `marked`: an apostrophe says it is text. */
  | {
      readonly kind: 'constant';
      readonly value: Scalar;
      readonly numberFormat: string | null;
      readonly marked?: true;
    };

const constant = (value: Scalar, numberFormat: string | null = null): Input => ({
  kind: 'constant',
  value,
  numberFormat,
});

/**
 * Parses a text as Excel (en-US) does when it is typed, or written through the API: "=A1" is a formula, "'=x" the text
 * "=x", "1.5" a number, "1/2/2020" the second of January. In a cell formatted as text (`@`) nothing is parsed, but an
 * apostrophe before the text is Excel's mark there too (`Range.PrefixCharacter`), and no part of it.
 * `year` is the current one: dates without a year are of it.
 */
export function parseInput(text: string, cellFormat: string, year: number): Input {
  if (text === '') return constant(null);
  if (text.startsWith("'")) return { kind: 'constant', value: text.slice(1), numberFormat: null, marked: true };
  if (cellFormat === '@') return constant(text);
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text.slice(1) };
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return constant(upper === 'TRUE');
  if (ERROR_TEXTS.has(upper)) return constant(CellError.of(upper));
  return namedMonth(trimmed, year) ?? parsedNumber(trimmed, year) ?? constant(text);
}

function parsedNumber(text: string, year: number): Input | null {
  // 1.2.2020 is no date in en-US.
  if (/^\d+\.\d+\.\d+$/.test(text)) return null;
  const dayOrMonth = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (dayOrMonth) return dateInput(year, Number(dayOrMonth[1]), Number(dayOrMonth[2]), 'd-mmm');
  const fraction = /^([+-]?)(\d+) (\d+)\/(\d+)$/.exec(text);
  if (fraction && Number(fraction[4]) > 0) {
    const value = Number(fraction[2]) + Number(fraction[3]) / Number(fraction[4]);
    return constant(fraction[1] === '-' ? -value : value, String(fraction[4]).length > 1 ? '# ??/??' : '# ?/?');
  }
  const parsed = parseValue(text);
  if (typeof parsed?.v !== 'number' || !Number.isFinite(parsed.v)) return null;
  return constant(parsed.v, parsed.z === undefined ? null : excelFormat(parsed.z));
}

/** The formats Excel chooses are fewer than the ways to type a value. */
function excelFormat(pattern: string): string {
  if (/^\$/.test(pattern)) return pattern.includes('.') ? '$#,##0.00_);[Red]($#,##0.00)' : '$#,##0_);[Red]($#,##0)';
  if (!isDateFormat(pattern)) return pattern;
  if (/^h/i.test(pattern))
    return /AM/i.test(pattern)
      ? pattern.includes('s')
        ? 'h:mm:ss AM/PM'
        : 'h:mm AM/PM'
      : pattern.includes('s')
        ? 'h:mm:ss'
        : 'h:mm';
  if (/h/i.test(pattern)) return 'm/d/yyyy h:mm';
  return /mmm/i.test(pattern) ? 'd-mmm-yy' : 'm/d/yyyy';
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const FULL_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

function monthOf(name: string): number | null {
  const lower = name.toLowerCase();
  const index = MONTHS.indexOf(lower) >= 0 ? MONTHS.indexOf(lower) : FULL_MONTHS.indexOf(lower);
  return index < 0 ? null : index + 1;
}

/** "oct 2018", "Oct-18", "March 5", "5 March", "5-Mar-2020", "March 5, 2020". English names only: "okt 2018" stays a text. */
function namedMonth(text: string, year: number): Input | null {
  const monthFirst = /^([A-Za-z]+)[ -](\d{1,4})$/.exec(text);
  if (monthFirst) {
    const month = monthOf(monthFirst[1] ?? '');
    const number = Number(monthFirst[2]);
    if (month === null) return null;
    // "Oct-18" is the 18th of October, "Oct-45" October 1945.
    if ((monthFirst[2] ?? '').length <= 2 && number >= 1 && number <= daysIn(year, month)) {
      return dateInput(year, month, number, 'd-mmm');
    }
    return dateInput(fullYear(monthFirst[2] ?? ''), month, 1, 'mmm-yy');
  }
  const dayFirst = /^(\d{1,2})[ -]([A-Za-z]+)$/.exec(text);
  if (dayFirst) {
    const month = monthOf(dayFirst[2] ?? '');
    return month === null ? null : dateInput(year, month, Number(dayFirst[1]), 'd-mmm');
  }
  const full = /^(\d{1,2})[ -]([A-Za-z]+)[ -](\d{2}|\d{4})$/.exec(text);
  const american = /^([A-Za-z]+) (\d{1,2}), ?(\d{4})$/.exec(text);
  const month = monthOf(full?.[2] ?? american?.[1] ?? '');
  if (month === null) return null;
  const day = Number(full?.[1] ?? american?.[2]);
  return dateInput(fullYear(full?.[3] ?? american?.[3] ?? ''), month, day, 'd-mmm-yy');
}

/** Two digits: 00-29 is this century. */
function fullYear(digits: string): number {
  const number = Number(digits);
  if (digits.length > 2) return number;
  return number < 30 ? 2000 + number : 1900 + number;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function dateInput(year: number, month: number, day: number, numberFormat: string): Input | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  const days = Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
  // Excel's calendar has a 29 February 1900.
  return constant(days < 61 ? days - 1 : days, numberFormat);
}
