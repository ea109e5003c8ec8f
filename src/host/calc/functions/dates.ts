import type { Scalar } from '../../model/value';
import { ERRORS, fail, numberOfText, toNumber, toText } from '../values';
import { scalar, type FunctionSpec, type Table } from './define';

const DAY = 86_400_000;
const EPOCH = 25_569;

/** Days since 30 December 1899 as a date; serials before March 1900 count a day that never was. */
function toDate(value: Scalar): Date {
  const serial = Math.floor(toNumber(value));
  if (serial < 0) fail(ERRORS.num);
  return new Date((serial - EPOCH + (serial < 61 ? 1 : 0)) * DAY);
}

function serialOf(year: number, month: number, day: number): number {
  const days = Date.UTC(year, month - 1, day) / DAY + EPOCH;
  return days < 61 ? days - 1 : days;
}

const part = (read: (date: Date) => number): FunctionSpec => scalar(1, 1, ([value = null]) => read(toDate(value)));

/** The same day some months on; the last of the month where there is no such day. */
function months(value: Scalar, count: number): { year: number; month: number; day: number } {
  const date = toDate(value);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + Math.trunc(count);
  const last = new Date(Date.UTC(year, month + 1, 0));
  return {
    year: last.getUTCFullYear(),
    month: last.getUTCMonth() + 1,
    day: Math.min(date.getUTCDate(), last.getUTCDate()),
  };
}

const clock = (unit: number, size: number): FunctionSpec =>
  scalar(1, 1, ([value = null]) => {
    const seconds = Math.round((toNumber(value) % 1) * 86_400);
    return Math.floor(seconds / unit) % size;
  });

function isoWeek(date: Date): number {
  const thursday = new Date(date.getTime() + (3 - ((date.getUTCDay() + 6) % 7)) * DAY);
  const start = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.floor((thursday.getTime() - start) / DAY / 7) + 1;
}

function difference(from: Scalar, to: Scalar, unit: string): Scalar {
  const [a, b] = [toDate(from), toDate(to)];
  if (a > b) return ERRORS.num;
  const early = b.getUTCDate() < a.getUTCDate() ? 1 : 0;
  const whole = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth() - early;
  switch (unit.toUpperCase()) {
    case 'D':
      return Math.round((b.getTime() - a.getTime()) / DAY);
    case 'M':
      return whole;
    case 'Y':
      return Math.floor(whole / 12);
    case 'YM':
      return whole % 12;
    default:
      return ERRORS.num;
  }
}

function now(): number {
  const date = new Date();
  return (date.getTime() - date.getTimezoneOffset() * 60_000) / DAY + EPOCH;
}

export const DATES: Table = {
  DATE: scalar(3, 3, ([year = null, month = null, day = null]) => {
    const given = Math.trunc(toNumber(year));
    const serial = serialOf(
      given < 1900 ? given + 1900 : given,
      Math.trunc(toNumber(month)),
      Math.trunc(toNumber(day)),
    );
    return serial < 0 ? ERRORS.num : serial;
  }),
  YEAR: part((date) => date.getUTCFullYear()),
  MONTH: part((date) => date.getUTCMonth() + 1),
  DAY: part((date) => date.getUTCDate()),
  EDATE: scalar(2, 2, ([value = null, count = null]) => {
    const { year, month, day } = months(value, toNumber(count));
    return serialOf(year, month, day);
  }),
  EOMONTH: scalar(2, 2, ([value = null, count = null]) => {
    const { year, month } = months(value, toNumber(count));
    return serialOf(year, month + 1, 0);
  }),
  TODAY: scalar(0, 0, () => Math.floor(now())),
  NOW: scalar(0, 0, now),
  TIME: scalar(
    3,
    3,
    ([h = null, m = null, s = null]) => ((toNumber(h) * 3600 + toNumber(m) * 60 + toNumber(s)) / 86_400) % 1,
  ),
  HOUR: clock(3600, 24),
  MINUTE: clock(60, 60),
  SECOND: clock(1, 60),
  WEEKDAY: scalar(1, 2, ([value = null, kind = 1]) => {
    const day = toDate(value).getUTCDay();
    const type = toNumber(kind);
    if (type === 1 || type === 17) return day + 1;
    if (type === 2 || type === 11) return ((day + 6) % 7) + 1;
    return type === 3 ? (day + 6) % 7 : ERRORS.num;
  }),
  ISOWEEKNUM: part(isoWeek),
  DAYS: scalar(2, 2, ([to = null, from = null]) => Math.floor(toNumber(to)) - Math.floor(toNumber(from))),
  DATEDIF: scalar(3, 3, ([from = null, to = null, unit = null]) => difference(from, to, toText(unit))),
  DATEVALUE: scalar(1, 1, ([value = null]) => {
    const serial = numberOfText(toText(value));
    return serial === null ? ERRORS.value : Math.floor(serial);
  }),
};
