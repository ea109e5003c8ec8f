import { addPeriods, type Goal, type Period, type Series } from '../../src/engine';

/** A monthly series of persons from `start` on; other fields as given. */
export function months(
  start: Period,
  values: readonly (number | null)[],
  more: Partial<Omit<Series, 'points'>> = {},
): Series {
  return {
    name: 'Modtagere',
    unit: 'count',
    granularity: 'month',
    aggregation: 'mean',
    points: values.map((value, i) => [addPeriods(start, i), value] as const),
    ...more,
  };
}

export function quarters(start: Period, values: readonly (number | null)[], more: Partial<Series> = {}): Series {
  return { ...months(start, values), granularity: 'quarter', ...more };
}

export function years(start: Period, values: readonly (number | null)[], more: Partial<Series> = {}): Series {
  return { ...months(start, values), granularity: 'year', ...more };
}

/** The same values `count` times over. */
export function repeat<T>(values: readonly T[], count: number): T[] {
  return Array.from({ length: count }, () => values).flat();
}

/** "falde med 4 pct. fra oktober 2018 til oktober 2019". */
export const fallOfFourPercent: Goal = {
  kind: 'change',
  direction: 'decrease',
  value: 4,
  unit: 'percent',
  unitText: 'fuldtidspersoner',
  basePeriod: '2018-10',
  targetPeriod: '2019-10',
};

/** "minimum 60 pct. i gennemsnit i 2019". */
export const averageOfSixty: Goal = {
  kind: 'average',
  direction: 'at_least',
  value: 60,
  unit: 'percent',
  targetPeriod: '2019',
};

/** "højst 683 personer i december 2015". */
export const atMost683: Goal = {
  kind: 'level',
  direction: 'at_most',
  value: 683,
  unit: 'persons',
  targetPeriod: '2015-12',
};
