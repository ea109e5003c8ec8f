import type { Series } from '../../../engine';
import type { NumberTextReading, SeriesLocation } from '../../decoded';
import type { Area } from '../../snapshot';
import { anchorOf } from './anchor';
import type { CellReader } from './cell-reader';
import { cellsLocator } from './cells-locator';
import { criteriaOf, geometryOf, placeOf } from './geometry';
import { groupLocator } from './group-locator';
import { lineLocator } from './line-locator';
import type { Locator } from './locator';
import { matrixLocator } from './matrix-locator';
import { nestedLocator } from './nested-locator';
import { placeLocator } from './place-locator';
import { ownPoints, slotOf, type Rhythm } from './slots';
import { plainReading, textReading, type ValueReading } from './value-reading';
import { yearLineOf } from './year-labels';

export interface LocateInput {
  readonly series: Series;
  readonly location: SeriesLocation;
  readonly numberText: NumberTextReading | null;
  readonly reader: CellReader;
  readonly rhythm: Rhythm;
  readonly firstSlot: number;
  readonly lastSlot: number;
  /** Goal tables on the series' own sheet. */
  readonly goalTables: readonly Area[];
}

/**
 * The first way of finding the numbers, from the plainest on, that gives every number and every gap of the series as it
 * was read; null where none does.
 */
export function locate(input: LocateInput): Locator | null {
  for (const candidate of candidates(input)) if (reproduces(candidate, input)) return candidate;
  return null;
}

function* candidates(input: LocateInput): Iterable<Locator> {
  const { series, location, reader, rhythm, firstSlot, lastSlot, goalTables } = input;
  const span = { rhythm, firstSlot, lastSlot };
  const readings = readingsOf(input);
  if (location.kind === 'matrix') {
    for (const reading of readings) yield matrixLocator({ series, location, reader, ...span, reading });
  }
  const geometry = geometryOf(series, location, reader, rhythm);
  if (geometry !== null) {
    const criteria = criteriaOf(geometry, location);
    // Looking a row up looks at the whole sheet, also at a goal table on it, whose status columns depend on the result.
    const anchor = goalTables.length > 0 ? null : anchorOf(geometry);
    // Labels that stand once for several rows say more than where those rows lie now.
    for (const row of anchor === null ? [null] : [anchor, null]) {
      for (const reading of readings) {
        const grouped = groupLocator({ geometry, location, ...span, goalTables, reading, row });
        if (grouped !== null) yield grouped;
      }
    }
    const common = { geometry, ...span, criteria, goalTables };
    const years = yearLineOf(geometry, rhythm);
    const lines = [[geometry.periodLine], ...(years?.complete === true ? [[years.line, geometry.periodLine]] : [])];
    for (const rows of anchor === null ? [null] : [anchor, null]) {
      for (const periodLines of lines) {
        for (const scale of [1, 100] as const) yield lineLocator({ ...common, anchor: rows, periodLines, scale });
      }
      for (const reading of readings) yield placeLocator({ ...common, anchor: rows, reading });
    }
    if (years !== null && criteria.length === 0) {
      for (const reading of readings) yield nestedLocator({ geometry, ...span, years, reading });
    }
  }
  const text = readings.at(2) ?? null;
  yield cellsLocator({ series, location, reader, ...span, reading: text });
}

function readingsOf({ series, numberText, reader, rhythm }: LocateInput): ValueReading[] {
  const cells = ownPoints(series, rhythm).flatMap(([period]) => {
    const place = placeOf(series, period);
    return place === null ? [] : [reader.value(place.row, place.column)];
  });
  const convention = numberText?.convention === 'english' ? 'english' : 'danish';
  const text = cells.some((cell) => typeof cell === 'string' && /\d/.test(cell))
    ? textReading(convention, cells)
    : null;
  return [plainReading(1), plainReading(100), ...(text === null ? [] : [text])];
}

function reproduces(locator: Locator, { series, rhythm, firstSlot, lastSlot }: LocateInput): boolean {
  const values = new Map(ownPoints(series, rhythm).map(([period, value]) => [slotOf(period, rhythm), value]));
  for (let slot = firstSlot; slot <= lastSlot; slot++) {
    const expected = values.get(slot) ?? null;
    const given = locator.simulate(slot - firstSlot);
    if ((given === null) !== (expected === null)) return false;
    if (given !== null && expected !== null && Math.abs(given - expected) > 1e-9 * Math.max(1, Math.abs(expected)))
      return false;
  }
  return true;
}
