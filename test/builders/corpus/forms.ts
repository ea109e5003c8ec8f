import {
  formatNumber,
  formatPeriod,
  formatPeriodShort,
  periodSpan,
  type Period,
  type PeriodKind,
} from '../../../src/engine';
import { date, percent, type Cell } from '../snapshot';
import type { Fact, Random } from './facts';

/** A way to write periods in cells. */
export interface PeriodForm {
  readonly name: string;
  readonly kind: PeriodKind;
  readonly write: (period: Period) => Cell;
}

const year = (period: Period) => Math.floor(periodSpan(period).last / 12);
const month = (period: Period) => (periodSpan(period).last % 12) + 1;
const quarter = (period: Period) => Math.ceil(month(period) / 3);
const two = (n: number) => String(n).padStart(2, '0');
const shortMonth = (period: Period) => formatPeriodShort(period, 'da').slice(0, 3);

export const PERIOD_FORMS: readonly PeriodForm[] = [
  { name: 'real date', kind: 'month', write: (p) => date(year(p), month(p)) },
  { name: 'real date shown as mmm-yy', kind: 'month', write: (p) => date(year(p), month(p), 1, '[$-406]mmm-yy') },
  { name: 'last day of the month', kind: 'month', write: (p) => date(year(p), month(p) + 1, 0, 'm/d/yyyy') },
  { name: '2018M10', kind: 'month', write: (p) => `${String(year(p))}M${two(month(p))}` },
  { name: 'okt 2018', kind: 'month', write: (p) => formatPeriodShort(p, 'da') },
  { name: 'oktober 2018', kind: 'month', write: (p) => formatPeriod(p, 'da') },
  { name: 'Okt. 18', kind: 'month', write: (p) => `${capital(shortMonth(p))}. ${String(year(p)).slice(2)}` },
  { name: 'okt-18', kind: 'month', write: (p) => `${shortMonth(p)}-${String(year(p)).slice(2)}` },
  { name: '01-10-2018 as text', kind: 'month', write: (p) => `01-${two(month(p))}-${String(year(p))}` },
  { name: '201810 as number', kind: 'month', write: (p) => year(p) * 100 + month(p) },
  { name: '2025Q04', kind: 'quarter', write: (p) => `${String(year(p))}Q0${String(quarter(p))}` },
  { name: '2018K4', kind: 'quarter', write: (p) => `${String(year(p))}K${String(quarter(p))}` },
  { name: '4. kvartal 2018', kind: 'quarter', write: (p) => formatPeriod(p, 'da') },
  { name: '2018 as number', kind: 'year', write: (p) => year(p) },
  { name: '2018 as text', kind: 'year', write: (p) => String(year(p)) },
  { name: '2024Y01', kind: 'year', write: (p) => `${String(year(p))}Y01` },
  { name: '2020QMAT02', kind: 'rolling_year', write: (p) => `${String(year(p))}QMAT0${String(quarter(p))}` },
  { name: 'okt 2017 - sep 2018', kind: 'rolling_year', write: (p) => formatPeriodShort(p, 'da').replace('–', '-') },
];

/** The first period of each kind the corpus uses. */
export const FIRST: Readonly<Partial<Record<PeriodKind, Period>>> = {
  month: '2017-11',
  quarter: '2017-Q3',
  year: '2014',
  rolling_year: '2017-03/P12M',
};

/** A way to write values in cells. */
export interface NumberForm {
  readonly name: string;
  readonly write: (value: number | null, fact: Fact) => Cell;
}

export const GAPS: readonly Cell[] = ['', '-', '.', '..', '*', '•', 'n/a', 'null'];

export function numberForms(random: Random): readonly NumberForm[] {
  const gap = (): Cell => GAPS[Math.floor(random() * GAPS.length)] ?? '';
  const decimals = (fact: Fact) => (fact.unit === 'percent' ? 2 : 0);
  return [
    { name: 'numbers', write: (value) => value ?? gap() },
    {
      name: 'Danish text',
      write: (value, fact) => (value === null ? gap() : formatNumber(value, decimals(fact), 'da')),
    },
    {
      name: 'English text',
      write: (value, fact) => (value === null ? gap() : formatNumber(value, decimals(fact), 'en')),
    },
    {
      name: 'percent cells',
      write: (value, fact) =>
        value === null ? gap() : fact.unit === 'percent' ? percent(value / 100, '0.00%') : value,
    },
    {
      name: 'text with pct.',
      write: (value, fact) =>
        value === null ? gap() : fact.unit === 'percent' ? `${formatNumber(value, 2, 'da')} pct.` : value,
    },
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
