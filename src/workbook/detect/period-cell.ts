import { MONTH_NAME_PATTERN } from '../../engine/month-names';
import { parseMonthName, parsePeriod, parsePeriodText, periodFromSerial, type Period } from '../../engine';
import type { CellValue } from '../snapshot';
import { remember, tidy } from './text';

/** A cell read as a period label; null for any other cell. */
export type PeriodCell =
  | {
      readonly kind: 'full';
      readonly period: Period;
      /** `year` is a bare year, which may as well be a number that happens to look like one. */
      readonly source: 'date' | 'text' | 'year';
      /** Day of the month where the cell names one: dates of a meeting list are no months. */
      readonly day: number | null;
      /** The mark after the label ("okt 2018*"). */
      readonly mark: string | null;
    }
  | {
      /** A month, quarter or half-year whose year stands elsewhere: `index` counts from 0 in parts of `months`. */
      readonly kind: 'part';
      readonly months: 1 | 3 | 6;
      readonly index: number;
      readonly mark: string | null;
    };

const LONGEST_LABEL = 48;
const MARK = / ?(\*{1,3}|[¹²³]|\((?:\d|f|foreløbig)\)|\(\*\)|\d\))$/i;
const readLabel = remember((text) => readText(tidy(text)));

/** Reads a period label. The number format is the only sign that a number is a date. */
export function readPeriodCell(value: CellValue, format: string): PeriodCell | null {
  if (typeof value === 'number') return readNumber(value, format);
  return typeof value !== 'string' || value === '' || value.length > LONGEST_LABEL ? null : readLabel(value);
}

/** A number from 1 to 12 (or 1 to 4) under the header "Måned" (or "Kvartal"). */
export function readPartNumber(value: CellValue, months: 1 | 3): PeriodCell | null {
  const index = typeof value === 'number' ? value : /^\d{1,2}$/.test(String(value)) ? Number(value) : Number.NaN;
  if (!Number.isInteger(index) || index < 1 || index * months > 12) return null;
  return { kind: 'part', months, index: index - 1, mark: null };
}

function readNumber(value: number, format: string): PeriodCell | null {
  const shown = dateParts(format);
  if (shown !== null) {
    const month = periodFromSerial(value);
    if (month === null) return null;
    if (shown === 'year') return { kind: 'full', period: month.slice(0, 4), source: 'date', day: null, mark: null };
    const day = shown === 'day' ? new Date((Math.floor(value) - 25569) * 86_400_000).getUTCDate() : null;
    return { kind: 'full', period: month, source: 'date', day, mark: null };
  }
  if (!Number.isInteger(value)) return null;
  if (value >= 1950 && value < 2100) {
    return { kind: 'full', period: String(value), source: 'year', day: null, mark: null };
  }
  if (value > 195000 && value < 210000 && value % 100 >= 1 && value % 100 <= 12) {
    const text = String(value);
    return { kind: 'full', period: `${text.slice(0, 4)}-${text.slice(4)}`, source: 'year', day: null, mark: null };
  }
  return null;
}

function readText(text: string): PeriodCell | null {
  const mark = MARK.exec(text)?.[1] ?? null;
  const bare = mark === null ? text : text.replace(MARK, '').trim();
  if (bare === '') return null;
  const part = readPart(bare, mark);
  if (part !== null) return part;
  if (!/\d/.test(bare)) return null;
  const period = parsePeriodText(bare);
  if (period === null || parsePeriod(period)?.kind === 'stretch') return null;
  const source = /^\d{4}$/.test(bare) ? 'year' : 'text';
  return { kind: 'full', period, source, day: dayOf(bare), mark };
}

function readPart(text: string, mark: string | null): PeriodCell | null {
  const month = parseMonthName(text);
  if (month !== null) return { kind: 'part', months: 1, index: month - 1, mark };
  const quarter =
    /^(?:([1-4])\.?\s*(?:kvartal|kvt|kvart|kv)\.?|(?:k|q|kvt\.?|kvartal)\s?([1-4])|([1-4])\.?\s?[kq])$/i.exec(text);
  const q = quarter?.[1] ?? quarter?.[2] ?? quarter?.[3];
  if (q !== undefined) return { kind: 'part', months: 3, index: Number(q) - 1, mark };
  const half = /^(?:([12])\.?\s*(?:halvår|hå)\.?|h\s?([12]))$/i.exec(text);
  const h = half?.[1] ?? half?.[2];
  return h === undefined ? null : { kind: 'part', months: 6, index: Number(h) - 1, mark };
}

const DAY_FIRST = new RegExp(
  `^(\\d{1,2})(?:[-/.]\\s?\\d{1,2}[-/.]\\s?\\d{4}|\\.?[\\s\\-/]*(?:${MONTH_NAME_PATTERN})\\.?[\\s,.\\-/_]*(?:'?\\d{2}|\\d{4})(?!\\d))`,
  'iu',
);

/** Day of the month of a label that names a whole date. */
function dayOf(text: string): number | null {
  const day = DAY_FIRST.exec(text)?.[1] ?? /^\d{4}[-/.]\d{1,2}[-/.](\d{1,2})/.exec(text)?.[1];
  return day === undefined ? null : Number(day);
}

/** What a number format shows of a date: a day, no more than the month, no more than the year; null for other formats. */
export function dateParts(format: string): 'day' | 'month' | 'year' | null {
  if (format === 'General' || format === '@' || format === '') return null;
  const bare = (format.split(';')[0] ?? '')
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[[^[\]]*\]/g, '')
    .toLowerCase();
  if (/[#0?%]/.test(bare) || !/[ymdå]/.test(bare) || bare === 'general' || bare === 'standard') return null;
  if (!/[yå]/.test(bare) && (/[hs]/.test(bare) || !/m/.test(bare))) return null;
  if (/(?<!d)d{1,2}(?!d)/.test(bare)) return 'day';
  return /m/.test(bare) ? 'month' : 'year';
}
