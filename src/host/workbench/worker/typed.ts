import { parseInput, type Input } from '../../model/input';
import { CellError, type Scalar } from '../../model/value';
import type { CellFormatState } from '../../xlsx/styles';
import type { DisplayLanguage } from '../port';
import { fromDanishFormula } from './danish-formula';
import { booleanText } from './shown-text';

const GROUPED = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)?(?:,(\d+))?(?:[eE]([+-]?\d+))?\s*(%|pct\.?)?$/;
const DATE = /^(\d{1,2})[-./](\d{1,2})[-./](\d{2}|\d{4})$/;

/**
 * What a text becomes when it is typed into a cell. In Danish: "3.249,5" is a number with a decimal comma, "4 %" and "4 pct."
 * percent, "31-12-2026" a date, "SAND" a truth value, and formulas have semicolons; "okt 2018" stays a text, as the plan
 * wrote it. In English as Excel does it.
 */
export function typedInput(text: string, cellFormat: string, language: DisplayLanguage, year: number): Input {
  if (language === 'en-US' || text === '' || cellFormat === '@' || text.startsWith("'")) {
    return inPercent(parseInput(text, cellFormat, year), text, cellFormat);
  }
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: fromDanishFormula(text.slice(1)) };
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === 'SAND' || upper === 'FALSK') return constant(upper === 'SAND');
  if (upper.startsWith('#')) return parseInput(trimmed, cellFormat, year);
  return inPercent(danishNumber(trimmed) ?? danishDate(trimmed) ?? constant(text), text, cellFormat);
}

const constant = (value: Scalar, numberFormat: string | null = null): Input => ({
  kind: 'constant',
  value,
  numberFormat,
});

function danishNumber(text: string): Input | null {
  const match = GROUPED.exec(text);
  if (!match) return null;
  const [, sign = '', whole = '', decimals = '', exponent = '0', percent] = match;
  if (whole === '' && decimals === '') return null;
  const value = Number(`${sign}${whole.replaceAll('.', '') || '0'}.${decimals || '0'}e${exponent}`);
  if (!Number.isFinite(value)) return null;
  if (percent === undefined)
    return constant(value, whole.includes('.') ? (decimals === '' ? '#,##0' : '#,##0.00') : null);
  // By way of decimal digits: 4.1 / 100 is not 0.041.
  return constant(Number(`${value}e-2`), decimals === '' ? '0%' : '0.00%');
}

function danishDate(text: string): Input | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [day = 0, month = 0] = [Number(match[1]), Number(match[2])];
  const digits = match[3] ?? '';
  const year = digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 30 ? 2000 : 1900);
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  if (!exists) return null;
  const days = date.getTime() / 86_400_000 + 25_569;
  // Excel's calendar has a 29 February 1900.
  return constant(days < 61 ? days - 1 : days, 'dd-mm-yyyy');
}

/** In a cell of percent "5" is 5 %, as in Excel. */
function inPercent(input: Input, text: string, cellFormat: string): Input {
  if (input.kind !== 'constant' || typeof input.value !== 'number') return input;
  if (!cellFormat.includes('%') || /%|pct/i.test(text) || Math.abs(input.value) < 1) return input;
  return { ...input, value: Number(`${input.value}e-2`) };
}

/** A constant as it would be typed, so that typing it again changes nothing. */
export function inputOf(
  value: Scalar,
  { numberFormat }: CellFormatState,
  shown: string,
  language: DisplayLanguage,
): string {
  if (value === null) return '';
  if (value instanceof CellError) return value.text;
  if (typeof value === 'boolean') return booleanText(value, language);
  if (typeof value === 'number') return numberInput(value, numberFormat, shown, language);
  // A text that would be read as something else is typed with an apostrophe.
  const read = typedInput(value, numberFormat, language, new Date().getFullYear());
  return read.kind === 'constant' && read.value === value ? value : `'${value}`;
}

function numberInput(value: number, numberFormat: string, shown: string, language: DisplayLanguage): string {
  const isDanish = language === 'da-DK';
  const year = new Date().getFullYear();
  const plain = isDanish ? String(value).replace('.', ',') : String(value);
  if (numberFormat.includes('%')) {
    const percent = `${String(Number(`${value}e2`)).replace('.', isDanish ? ',' : '.')}%`;
    const back = typedInput(percent, numberFormat, language, year);
    return back.kind === 'constant' && back.value === value ? percent : plain;
  }
  // A date is shown as one where typing what is shown gives the same day.
  const back = typedInput(shown, 'General', language, year);
  const isDate = /[dy]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]/g, ''));
  return isDate && back.kind === 'constant' && back.value === value ? shown : plain;
}
