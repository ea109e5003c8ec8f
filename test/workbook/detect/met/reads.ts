import type { DecodedSeries } from '../../../../src/workbook/decoded';
import { decodeWorkbook } from '../../../../src/workbook/detect';
import type { Snapshot } from '../../../../src/workbook/snapshot';
import { allSeries } from '../../../builders/read-series';

/** A series as a person who looks at the sheet would tell it. */
export interface Told {
  /** Words that its name must have, in any order. */
  readonly named?: readonly string[];
  /** Absent: not looked at. */
  readonly area?: string | null;
  readonly points: Readonly<Record<string, number | null>>;
  readonly unit?: string;
  readonly gaps?: Readonly<Record<string, 'missing' | 'suppressed'>>;
  readonly breaks?: readonly string[];
  readonly preliminary?: readonly string[];
}

/** Expects exactly the told series: every one found, with these points and no others, and nothing besides. */
export function reads(snapshot: Snapshot, told: readonly Told[]): void {
  const found = allSeries(decodeWorkbook(snapshot));
  const left = [...found];
  const missing: Told[] = [];
  for (const one of told) {
    const at = left.findIndex((series) => fits(series, one));
    if (at < 0) missing.push(one);
    else left.splice(at, 1);
  }
  expect({ missing, besides: left.map(shown) }).toEqual({ missing: [], besides: [] });
}

function fits(decoded: DecodedSeries, told: Told): boolean {
  const { indicator, area, series } = decoded;
  const name = indicator.toLowerCase();
  const has = (own: unknown, wanted: unknown) => JSON.stringify(own) === JSON.stringify(wanted);
  return (
    (told.named ?? []).every((word) => name.includes(word.toLowerCase())) &&
    (told.area === undefined || told.area === area) &&
    has(sorted(Object.fromEntries(series.points)), sorted(told.points)) &&
    (told.unit === undefined || told.unit === series.unit) &&
    (told.gaps === undefined || has(sorted(series.gaps ?? {}), sorted(told.gaps))) &&
    (told.breaks === undefined || has(series.breaks ?? [], told.breaks)) &&
    (told.preliminary === undefined || has(series.preliminary ?? [], told.preliminary))
  );
}

function sorted<T>(record: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}

function shown({ indicator, area, series }: DecodedSeries) {
  const { points, unit, gaps, breaks, preliminary } = series;
  return { indicator, area, unit, points: Object.fromEntries(points), gaps, breaks, preliminary };
}
