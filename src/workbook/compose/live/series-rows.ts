import { fixed, type Lines } from './formula';
import type { AxisPlan, SeriesPlan } from './series-plan';

/** Rows of the calculation sheet of series, zero-based; the same for every series, so that a row has one meaning. */
export interface SeriesRows {
  readonly indicator: number;
  readonly area: number;
  readonly place: number;
  readonly criteria: Lines;
  readonly anchor: number;
  readonly breaks: Lines;
  readonly last: number;
  readonly lastNumber: number;
  readonly latest: number;
  readonly segment: number;
  readonly growth: number;
  readonly trend: number;
  readonly method: number;
  readonly before: number;
  readonly heads: number;
  readonly first: number;
}

export const MONTH = 'mmm yyyy';

export function rowsFor(axes: readonly AxisPlan[]): SeriesRows {
  const series = axes.flatMap((axis) => axis.series);
  const most = (count: (one: SeriesPlan) => number): number => series.reduce((a, one) => Math.max(a, count(one)), 1);
  const indicator = 3;
  const criteria = { first: indicator + 3, last: indicator + 2 + most(({ locator }) => locator.criteria.length) };
  const anchor = criteria.last + 1;
  // One more than there are: a break that comes later can be entered by hand.
  const breaks = { first: anchor + 1, last: anchor + 1 + most(({ breaks: own }) => own.length) };
  const last = breaks.last + 1;
  return {
    indicator,
    area: indicator + 1,
    place: indicator + 2,
    criteria,
    anchor,
    breaks,
    last,
    lastNumber: last + 1,
    latest: last + 2,
    segment: last + 3,
    growth: last + 4,
    trend: last + 5,
    method: last + 6,
    before: last + 7,
    heads: last + 9,
    first: last + 10,
  };
}

export function lines({ first, last }: Lines): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** A column of the data rows: on the sheet itself, fixed. */
export function dataColumn(rows: SeriesRows, count: number, column: number): string {
  return `${fixed(rows.first, column)}:${fixed(rows.first + count - 1, column)}`;
}
