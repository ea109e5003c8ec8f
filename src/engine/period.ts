/**
 * Periods as canonical codes and the arithmetic on them (evaluation.md section 1). Inside the engine a period is a
 * span of months; a month is counted as `year * 12 + (month - 1)`, so that differences are plain subtractions.
 */

/**
 * A period as a canonical code: `2018-10`, `2018-Q4`, `2018-H1`, `2018`,
 * and `2018-10/P12M` for the 12 months that end in October 2018. Plans also name longer or odd stretches
 * ("2015-2017", "september til november 2018"): `2015/2017`, `2018-09/2018-11`, first and last of one kind.
 */
export type Period = string;

/** The kinds that come in a row of equal steps. */
export type RegularPeriodKind = 'month' | 'quarter' | 'half_year' | 'year' | 'rolling_year';

export type PeriodKind = RegularPeriodKind | 'stretch';

/** A period taken apart: its kind and its first and last month, both counted as `year * 12 + (month - 1)`. */
export interface PeriodSpan {
  readonly kind: PeriodKind;
  readonly first: number;
  readonly last: number;
}

/** Months between one period of the kind and the next; a rolling year moves on by a month. */
const STEP: Readonly<Record<RegularPeriodKind, number>> = {
  month: 1,
  quarter: 3,
  half_year: 6,
  year: 12,
  rolling_year: 1,
};

const CODE = /^(\d{4})(?:-(?:(0[1-9]|1[0-2])(\/P12M)?|Q([1-4])|H([12])))?$/;

const known = new Map<Period, PeriodSpan>();

/** The span of a canonical code, or null when the text is no canonical code. */
export function parsePeriod(code: string): PeriodSpan | null {
  const remembered = known.get(code);
  if (remembered !== undefined) return remembered;
  const span = parseRegular(code) ?? parseStretch(code);
  if (span !== null) known.set(code, span);
  return span;
}

function parseRegular(code: string): PeriodSpan | null {
  const match = CODE.exec(code);
  return match === null ? null : spanOf(match);
}

function parseStretch(code: string): PeriodSpan | null {
  const [from, to, ...more] = code.split('/');
  if (from === undefined || to === undefined || more.length > 0) return null;
  const a = parseRegular(from);
  const b = parseRegular(to);
  if (a === null || b === null || a.kind !== b.kind || a.last >= b.last) return null;
  return { kind: 'stretch', first: a.first, last: b.last };
}

function spanOf(match: RegExpExecArray): PeriodSpan {
  const january = Number(match[1]) * 12;
  const [, , month, rolling, quarter, half] = match;
  if (month !== undefined) {
    const last = january + Number(month) - 1;
    return rolling === undefined
      ? { kind: 'month', first: last, last }
      : { kind: 'rolling_year', first: last - 11, last };
  }
  if (quarter !== undefined) {
    const first = january + (Number(quarter) - 1) * 3;
    return { kind: 'quarter', first, last: first + 2 };
  }
  if (half !== undefined) {
    const first = january + (Number(half) - 1) * 6;
    return { kind: 'half_year', first, last: first + 5 };
  }
  return { kind: 'year', first: january, last: january + 11 };
}

/** The span of a canonical code. Throws on any other text: whoever holds a Period has checked it. */
export function periodSpan(period: Period): PeriodSpan {
  const span = parsePeriod(period);
  if (span === null) throw new RangeError(`Not a canonical period code: ${JSON.stringify(period)}`);
  return span;
}

export function isPeriod(text: string): boolean {
  return parsePeriod(text) !== null;
}

export function periodKind(period: Period): PeriodKind {
  return periodSpan(period).kind;
}

/** The period of the kind that covers a month, counted as `year * 12 + (month - 1)`; the rolling year that ends in it. */
export function periodAt(kind: RegularPeriodKind, month: number): Period {
  const year = Math.floor(month / 12);
  const within = month - year * 12;
  const yearCode = String(year).padStart(4, '0');
  const monthCode = `${yearCode}-${String(within + 1).padStart(2, '0')}`;
  switch (kind) {
    case 'month':
      return monthCode;
    case 'rolling_year':
      return `${monthCode}/P12M`;
    case 'quarter':
      return `${yearCode}-Q${String(Math.floor(within / 3) + 1)}`;
    case 'half_year':
      return `${yearCode}-H${String(Math.floor(within / 6) + 1)}`;
    case 'year':
      return yearCode;
  }
}

/** October 2018 is `monthPeriod(2018, 10)`. */
export function monthPeriod(year: number, month: number): Period {
  return periodAt('month', year * 12 + month - 1);
}

/**
 * Orders periods by the month they end in, then the month they begin in: a year comes before its December.
 * Negative when `a` is earlier, 0 for the same span.
 */
export function comparePeriods(a: Period, b: Period): number {
  const x = periodSpan(a);
  const y = periodSpan(b);
  return x.last - y.last || x.first - y.first;
}

/** Whether `period` ends after `limit` ends; periods of different kinds may be compared. */
export function endsAfter(period: Period, limit: Period): boolean {
  return periodSpan(period).last > periodSpan(limit).last;
}

/** The period `count` steps later (earlier when negative). A rolling year steps by one month, a stretch by its own length. */
export function addPeriods(period: Period, count: number): Period {
  const { kind, first, last } = periodSpan(period);
  if (kind === 'stretch') return shiftStretch(period, count * (last - first + 1));
  return periodAt(kind, last + count * STEP[kind]);
}

/** The same period a year before. */
export function yearBefore(period: Period): Period {
  return addYears(period, -1);
}

/** The same period so many years later: October 2019 for October 2018. */
export function addYears(period: Period, years: number): Period {
  const { kind, last } = periodSpan(period);
  return kind === 'stretch' ? shiftStretch(period, 12 * years) : periodAt(kind, last + 12 * years);
}

/** Several whole years stay written in years, anything else is written in months. */
function shiftStretch(period: Period, months: number): Period {
  const span = periodSpan(period);
  const [first, last] = [span.first + months, span.last + months];
  const unit = first % 12 === 0 && last % 12 === 11 && last - first > 12 ? 'year' : 'month';
  return `${periodAt(unit, first)}/${periodAt(unit, last)}`;
}

/** Whether every month of `inner` lies in `outer`. */
export function containsPeriod(outer: Period, inner: Period): boolean {
  const o = periodSpan(outer);
  const i = periodSpan(inner);
  return o.first <= i.first && i.last <= o.last;
}

/** Number of months a period covers. */
export function lengthInMonths(period: Period): number {
  const { first, last } = periodSpan(period);
  return last - first + 1;
}

/** Months from the end of one period to the end of another; negative when `to` is earlier. */
export function monthsBetween(from: Period, to: Period): number {
  return periodSpan(to).last - periodSpan(from).last;
}

/** The months of a period, in order. */
export function monthsOf(period: Period): Period[] {
  const { first, last } = periodSpan(period);
  return Array.from({ length: last - first + 1 }, (_, i) => periodAt('month', first + i));
}

/** The periods from `from` to `to`, both included, in steps of their own kind; throws when the kinds differ or are stretches. */
export function periodRange(from: Period, to: Period): Period[] {
  const a = periodSpan(from);
  const b = periodSpan(to);
  if (a.kind !== b.kind || a.kind === 'stretch')
    throw new RangeError(`No range from a ${a.kind} to a ${b.kind}: ${from}, ${to}`);
  const count = (b.last - a.last) / STEP[a.kind] + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => addPeriods(from, i));
}

/** The calendar year a period ends in. */
export function yearOf(period: Period): number {
  return Math.floor(periodSpan(period).last / 12);
}
