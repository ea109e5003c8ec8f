import type { Series } from '../../../engine';
import type { DecodedSeries, SeriesLocation } from '../../decoded';
import type { Area, SheetSnapshot, Snapshot } from '../../snapshot';
import { mapSteps, type Steps } from '../../steps';
import { CellReader } from './cell-reader';
import { computedLocator } from './computed-locator';
import { locate } from './locate';
import type { Locator } from './locator';
import { breakSlotOf, ownPoints, rhythmOf, slotOf, type Rhythm } from './slots';

/** A series that goals are measured by (or a path they follow), and the slots it is needed for. */
export interface SeriesNeed {
  readonly series: Series;
  readonly location: SeriesLocation;
  readonly numberText: DecodedSeries['numberText'] | null;
  readonly indicator: string;
  readonly area: string | null;
  /** A path is seen whole: the as-of is about what has happened. */
  readonly seenWhole: boolean;
  readonly slots: readonly number[];
  /** A share of two other series that are needed too: what the blocks of both are for. */
  readonly share?: ShareNeed;
}

/** Numerator and denominator of a share, each a need of its own. */
export interface ShareNeed {
  readonly numerator: Series;
  readonly denominator: Series;
  /** The table prints the share: its figures are looked up, and the two numbers serve the pooled mean alone. */
  readonly printed: boolean;
}

/** A series together with the way its numbers are found. */
export interface SeriesPlan extends SeriesNeed {
  readonly rhythm: Rhythm;
  readonly locator: Locator;
  readonly breaks: readonly number[];
}

/** Series of one rhythm share their periods, which stand once at the left of them. */
export interface AxisPlan {
  readonly rhythm: Rhythm;
  readonly firstSlot: number;
  readonly lastSlot: number;
  readonly series: readonly SeriesPlan[];
}

/** Periods after the last number and after the last target that the formulas reach, in months. */
const AHEAD = 36;

/** Lays the series out on axes. Those whose numbers no formula finds are left out. */
export function* planSeries(
  snapshot: Snapshot,
  needs: readonly SeriesNeed[],
  goalTables: readonly { readonly sheet: string; readonly area: Area }[],
): Steps<AxisPlan[]> {
  const readers = new Map<string, CellReader | null>();
  const readerOf = (name: string): CellReader | null => {
    const known = readers.get(name);
    if (known !== undefined) return known;
    const sheet: SheetSnapshot | undefined = snapshot.sheets.find((one) => one.name === name);
    const reader = sheet === undefined ? null : new CellReader(sheet);
    readers.set(name, reader);
    return reader;
  };
  const groups = new Map<string, { rhythm: Rhythm; needs: SeriesNeed[] }>();
  for (const need of needs) {
    const rhythm = rhythmOf(need.series);
    const key = `${rhythm.granularity} ${String(rhythm.rolling)}`;
    const group = groups.get(key) ?? { rhythm, needs: [] };
    group.needs.push(need);
    groups.set(key, group);
  }
  const axes: AxisPlan[] = [];
  for (const { rhythm, needs: own } of groups.values()) {
    const { first, last } = extent(own, rhythm);
    if (last < first) continue;
    const placed = yield* mapSteps(own, (need): SeriesPlan[] => {
      const reader = readerOf(need.location.sheet);
      if (reader === null) return [];
      if (need.share?.printed === false) return [planOf(need, rhythm, computedLocator())];
      const locator = locate({
        series: need.series,
        location: need.location,
        numberText: need.numberText ?? null,
        reader,
        rhythm,
        firstSlot: first,
        lastSlot: last,
        goalTables: goalTables.filter(({ sheet }) => sheet === reader.name).map(({ area }) => area),
      });
      return locator === null ? [] : [planOf(need, rhythm, locator)];
    });
    const series = withParts(placed.flat());
    if (series.length > 0) axes.push({ rhythm, firstSlot: first, lastSlot: last, series });
  }
  return axes;
}

function planOf(need: SeriesNeed, rhythm: Rhythm, locator: Locator): SeriesPlan {
  const breaks = (need.series.breaks ?? []).map((period) => breakSlotOf(period, rhythm));
  return { ...need, rhythm, locator, breaks: [...new Set(breaks)].sort((a, b) => a - b) };
}

/** Shares stand after both their numbers, whose blocks they refer to; without one of these no formula makes the share. */
function withParts(placed: readonly SeriesPlan[]): SeriesPlan[] {
  const there = new Set(placed.map(({ series }) => series));
  const possible = placed.filter(({ share }) => !share || (there.has(share.numerator) && there.has(share.denominator)));
  const parts = possible.filter(({ share }) => share === undefined);
  return [...parts, ...possible.filter(({ share }) => share !== undefined)];
}

/** From the first number or base period to well after the last of numbers and targets. */
function extent(needs: readonly SeriesNeed[], rhythm: Rhythm): { first: number; last: number } {
  const observed = needs.flatMap(({ series }) => ownPoints(series, rhythm).map(([period]) => slotOf(period, rhythm)));
  const wanted = needs.flatMap(({ slots }) => slots);
  const all = [...observed, ...wanted];
  const smallest = all.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const largest = all.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return { first: smallest, last: largest + Math.ceil(AHEAD / rhythm.step) };
}
