import { parseMonthName } from '../../month-names';
import { monthPeriod, periodAt, periodSpan, type Period } from '../../period';
import { ordinal } from '../lexicon/number-words';
import {
  HALF_YEARS,
  pointNoun,
  pointWord,
  QUARTERS,
  SCHOOL_YEARS,
  YEAR_NAMES,
  type Point,
} from '../lexicon/period-words';
import type { Token } from '../text/tokens';

/** A period named in running text; token indices, `to` exclusive. */
export interface PeriodAtom {
  readonly to: number;
  readonly period: Period;
}

/** A month without its year ("fra januar til december 2019"): the year is borrowed. */
export interface YearlessMonth {
  readonly to: number;
  readonly month: number;
}

/** The period that begins at token `i`: a point in one ("udgangen af 2022") or one itself. */
export function periodAtom(tokens: readonly Token[], i: number): PeriodAtom | null {
  return turnOfYear(tokens, i) ?? point(tokens, i) ?? named(tokens, i);
}

function point(tokens: readonly Token[], i: number): PeriodAtom | null {
  const lower = tokens[i]?.lower ?? '';
  const word = pointWord(lower);
  if (word !== undefined) return picked(word, named(tokens, i + 1));
  const noun = pointNoun(lower);
  if (noun === undefined) return null;
  return picked(noun, named(tokens, ['af', 'i'].includes(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1));
}

/** "årsskiftet 2026/27" is the end of the first year. */
function turnOfYear(tokens: readonly Token[], i: number): PeriodAtom | null {
  const range = tokens[i]?.lower === 'årsskiftet' ? yearRange(tokens, i + 1) : null;
  return range === null ? null : { to: range.to, period: monthPeriod(range.first, 12) };
}

function picked(point: Point, atom: PeriodAtom | null): PeriodAtom | null {
  if (atom === null) return null;
  const { first, last } = periodSpan(atom.period);
  const month = point === 'first' ? first : point === 'last' ? last : Math.floor((first + last) / 2);
  return { to: atom.to, period: periodAt('month', month) };
}

function named(tokens: readonly Token[], i: number): PeriodAtom | null {
  return (
    date(tokens, i) ?? monthOfYear(tokens, i) ?? partOfYear(tokens, i) ?? schoolYear(tokens, i) ?? namedYear(tokens, i)
  );
}

function date(tokens: readonly Token[], i: number): PeriodAtom | null {
  const token = tokens[i];
  if (token?.kind === 'date') {
    const [, month = '', year = ''] = token.text.split(/[./ -]/u).filter((part) => part !== '');
    return isMonth(Number(month)) ? { to: i + 1, period: monthPeriod(Number(year), Number(month)) } : null;
  }
  const day = dayAt(tokens, i);
  if (day === null) return null;
  const month = monthOfYear(tokens, day);
  return month;
}

/** "den 31. december 2025", "31. december 2025": the token after the day. */
function dayAt(tokens: readonly Token[], i: number): number | null {
  const start = tokens[i]?.lower === 'den' ? i + 1 : i;
  const day = tokens[start];
  if (day?.kind !== 'number' || day.text.length > 2 || Number(day.text) < 1 || Number(day.text) > 31) return null;
  const after = tokens[start + 1]?.text === '.' ? start + 2 : start + 1;
  return parseMonthName(tokens[after]?.lower ?? '') === null ? null : after;
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

function monthOfYear(tokens: readonly Token[], i: number): PeriodAtom | null {
  const month = yearlessMonth(tokens, i);
  if (month === null) return null;
  const year = yearAt(tokens, tokens[month.to]?.lower === 'år' ? month.to + 1 : month.to);
  return year === null ? null : { to: year.to, period: monthPeriod(year.year, month.month) };
}

/** A month's name, with or without a day before it, where no year follows. */
export function yearlessMonth(tokens: readonly Token[], i: number): YearlessMonth | null {
  const token = tokens[i];
  if (token?.kind !== 'word') return null;
  const month = parseMonthName(token.lower);
  if (month === null) return null;
  const to = !token.dotted && tokens[i + 1]?.text === '.' && tokens[i + 1]?.glued === true ? i + 2 : i + 1;
  return { to, month };
}

/** "4. kvartal 2018", "første halvår af 2019", "Q4 2018", "2. halvdel af 2021". */
function partOfYear(tokens: readonly Token[], i: number): PeriodAtom | null {
  const code = tokens[i]?.lower ?? '';
  if (code.length === 2 && code.startsWith('q')) return ofYear(tokens, i + 1, Number(code.charAt(1)), 3);
  const dotted = tokens[i]?.kind === 'number' && tokens[i + 1]?.text === '.';
  const n = tokens[i]?.kind === 'number' ? Number(tokens[i]?.text) : (ordinal(code) ?? NaN);
  const name = dotted ? i + 2 : i + 1;
  const lower = tokens[name]?.lower ?? '';
  if (QUARTERS.has(lower)) return ofYear(tokens, name + 1, n, 3);
  if (HALF_YEARS.has(lower) || lower === 'halvdel') return ofYear(tokens, name + 1, n, 6);
  return null;
}

function ofYear(tokens: readonly Token[], i: number, n: number, months: number): PeriodAtom | null {
  const skip = ['i', 'af', 'for', 'år'].includes(tokens[i]?.lower ?? '') ? i + 1 : i;
  const year = yearAt(tokens, tokens[skip]?.lower === 'år' ? skip + 1 : skip);
  if (year === null || !Number.isInteger(n) || n < 1 || n * months > 12) return null;
  return { to: year.to, period: periodAt(months === 3 ? 'quarter' : 'half_year', year.year * 12 + n * months - 1) };
}

/** A school year is the 12 months that end in July: "skoleåret 2023/24". */
function schoolYear(tokens: readonly Token[], i: number): PeriodAtom | null {
  if (!SCHOOL_YEARS.has(tokens[i]?.lower ?? '')) return null;
  const range = yearRange(tokens, i + 1);
  return range === null ? null : { to: range.to, period: periodAt('rolling_year', range.last * 12 + 6) };
}

function namedYear(tokens: readonly Token[], i: number): PeriodAtom | null {
  const skip = YEAR_NAMES.has(tokens[i]?.lower ?? '') ? i + 1 : i;
  const range = skip > i ? yearRange(tokens, skip) : null;
  if (range !== null) return { to: range.to, period: periodAt('year', range.last * 12) };
  const year = yearAt(tokens, skip);
  return year === null ? null : { to: year.to, period: periodAt('year', year.year * 12) };
}

/** A year in four digits, 1900-2199, that is not the front of a compound ("2018-priser") or of a number. */
export function yearAt(tokens: readonly Token[], i: number): { readonly to: number; readonly year: number } | null {
  const token = tokens[i];
  if (token?.kind !== 'number' || token.text.length !== 4) return null;
  const year = Number(token.text);
  if (!Number.isInteger(year) || year < 1900 || year >= 2200) return null;
  return { to: i + 1, year };
}

/** "2020-2024", "2020-24", "2023/2024": two years with a dash or a stroke. */
export function yearRange(
  tokens: readonly Token[],
  i: number,
): { readonly to: number; readonly first: number; readonly last: number } | null {
  const first = yearAt(tokens, i);
  const dash = tokens[i + 1];
  const end = tokens[i + 2];
  if (first === null || dash?.kind !== 'symbol' || !'-–—/−'.includes(dash.text) || end?.kind !== 'number') return null;
  const value = Number(end.text);
  const last = end.text.length === 4 ? value : end.text.length === 2 ? Math.floor(first.year / 100) * 100 + value : NaN;
  return last > first.year && last - first.year < 60 ? { to: i + 3, first: first.year, last } : null;
}
