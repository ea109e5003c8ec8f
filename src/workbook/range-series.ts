import {
  comparePeriods,
  parsePeriod,
  periodFromSerial,
  type Aggregation,
  type Period,
  type Point,
  type Series,
} from '../engine';
import { decideConvention, valueUnder, type PlacedValue } from './detect/number-convention';
import { readPeriodCell } from './detect/period-cell';
import { readValueCell } from './detect/value-cell';
import { granularityOf } from './detect/finish';
import type { CellValue } from './snapshot';

/** A block of cells as a formula hands it over: values alone, without number formats. */
export type CellBlock = readonly (readonly CellValue[])[];

export interface RangeSeriesInput {
  readonly name: string;
  /** Labels of the periods: a row or a column. */
  readonly periods: CellBlock;
  /** The values, in the same order. */
  readonly values: CellBlock;
  readonly unit: string;
  readonly aggregation: Aggregation;
}

/** Why two ranges make no series, and at which of their cells, counted from 1. */
export interface RangeTrouble {
  readonly trouble:
    | 'ranges_differ'
    | 'period_unreadable'
    | 'periods_mixed'
    | 'period_twice'
    | 'value_unreadable'
    | 'values_unclear'
    | 'no_values';
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Serial numbers of dates from 1954 to 2118: without a format, the only numbers that can be days. */
const FIRST_DATE = 20_000;
const LAST_DATE = 80_000;

/**
 * One series from two ranges of a sheet, for functions that see no formats. A number of the size of a date is the month
 * of that date; of percent cells Excel hands over the fraction (0.598), so that a share whose values all lie between 0
 * and 1 is read as percent.
 */
export function seriesOfRanges(input: RangeSeriesInput): Series | RangeTrouble {
  const [labels, values] = [input.periods.flat(), input.values.flat()];
  if (labels.length !== values.length) {
    return { trouble: 'ranges_differ', params: { periods: labels.length, values: values.length } };
  }
  const placed: (PlacedValue & { readonly period: Period })[] = [];
  const seen = new Set<Period>();
  for (const [index, label] of labels.entries()) {
    const cell = readValueCell(values[index] ?? '', 'General');
    if (label === '') {
      if (cell.kind === 'gap') continue;
      return { trouble: 'period_unreadable', params: { index: index + 1, text: '' } };
    }
    const period = periodOf(label);
    if (period === null) return { trouble: 'period_unreadable', params: { index: index + 1, text: String(label) } };
    if (cell.kind === 'other' || cell.kind === 'error') {
      return { trouble: 'value_unreadable', params: { index: index + 1, text: String(values[index]) } };
    }
    if (seen.has(period)) return { trouble: 'period_twice', params: { index: index + 1, text: String(label) } };
    seen.add(period);
    placed.push({ row: index, column: 0, cell, period });
  }
  const kinds = new Set(placed.map(({ period }) => parsePeriod(period)?.kind));
  if (kinds.size > 1) return { trouble: 'periods_mixed' };
  const reading = decideConvention(placed);
  const points = placed.map(({ period, cell }): Point => [period, valueUnder(cell, reading)]);
  if (placed.some(({ cell }) => cell.kind === 'number' && valueUnder(cell, reading) === null)) {
    return { trouble: 'values_unclear' };
  }
  return seriesWith(input, points, placed);
}

function seriesWith(
  { name, unit, aggregation }: RangeSeriesInput,
  points: readonly Point[],
  placed: readonly (PlacedValue & { readonly period: Period })[],
): Series | RangeTrouble {
  const kind = parsePeriod(points[0]?.[0] ?? '')?.kind;
  if (kind === undefined || kind === 'stretch' || points.every(([, value]) => value === null)) {
    return { trouble: 'no_values' };
  }
  const suppressed = placed.filter(({ cell }) => cell.kind === 'gap' && cell.reason === 'suppressed');
  const ordered = [...points].sort(([a], [b]) => comparePeriods(a, b));
  return {
    name,
    unit,
    aggregation,
    granularity: granularityOf(kind, ordered),
    points: unit === 'percent' && areFractions(placed) ? ordered.map(timesHundred) : ordered,
    ...(suppressed.length === 0
      ? {}
      : { gaps: Object.fromEntries(suppressed.map(({ period }) => [period, 'suppressed' as const])) }),
  };
}

/** "okt 2018", "2018M10", 201810, 2018, or the serial number of a date; null for what names no whole period. */
export function periodOf(label: CellValue): Period | null {
  if (typeof label === 'number' && label >= FIRST_DATE && label <= LAST_DATE) return periodFromSerial(label);
  const cell = readPeriodCell(label, 'General');
  return cell?.kind === 'full' ? cell.period : null;
}

function areFractions(placed: readonly PlacedValue[]): boolean {
  const numbers = placed.flatMap(({ cell }) => (cell.kind === 'number' ? [cell] : []));
  const sizes = numbers.map(({ danish }) => Math.abs(danish ?? Number.NaN));
  return numbers.every(({ text, percent }) => !text && !percent) && sizes.every((size) => size <= 1);
}

function timesHundred([period, value]: Point): Point {
  return [period, value === null ? null : Number((value * 100).toPrecision(15))];
}
