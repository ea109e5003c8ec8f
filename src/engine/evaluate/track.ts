import { parsePeriod, periodAt, type Period } from '../period';
import { isUsable } from './usable';
import type { GapReason, Granularity, Series } from '../series';

/** Months per value of a series. */
const STEP_MONTHS: Readonly<Record<Granularity, number>> = { month: 1, quarter: 3, year: 12 };

/**
 * One series laid out on slots: a slot is a step of the series, numbered so that neighbours differ by one
 * (`last month / months per step`). All arithmetic of the rules is done on slots; periods return in the results.
 */
export interface Track {
  readonly series: Series;
  /** Months per slot: 1, 3 or 12. */
  readonly step: number;
  /** True when every value covers the 12 months that end with its slot (`2018-10/P12M`). */
  readonly rolling: boolean;
  /** Observed values only; a gap has no entry. */
  readonly values: ReadonlyMap<number, number>;
  /** Why a slot that the series names has no value. */
  readonly gaps: ReadonlyMap<number, GapReason>;
  /** Periods that the series gives twice with different values: taken as gaps, for nobody can say which is right. */
  readonly conflicts: readonly Period[];
}

/** Lays a series out on slots. Throws when a point's period is no canonical code: whoever made the series checks that. */
export function layOut(series: Series): Track {
  const step = STEP_MONTHS[series.granularity];
  const rolling = !series.points.some(([period]) => kindOf(period) === series.granularity);
  const wanted = rolling ? 'rolling_year' : series.granularity;
  const values = new Map<number, number>();
  const gaps = new Map<number, GapReason>();
  const conflicts = new Map<number, Period>();
  for (const [period, value] of series.points) {
    const span = parsePeriod(period);
    // A coarser row among the finer ones (a year's total between months) is no value of this series.
    if (span?.kind !== wanted) continue;
    const slot = Math.floor(span.last / step);
    const known = values.get(slot);
    if (value === null || !isUsable(value)) {
      if (known === undefined) gaps.set(slot, series.gaps?.[period] ?? 'missing');
    } else if (known !== undefined && known !== value) {
      conflicts.set(slot, period);
    } else {
      values.set(slot, value);
      gaps.delete(slot);
    }
  }
  for (const slot of conflicts.keys()) {
    values.delete(slot);
    gaps.set(slot, 'missing');
  }
  return { series, step, rolling, values, gaps, conflicts: [...conflicts.values()].sort() };
}

function kindOf(period: Period): string {
  const span = parsePeriod(period);
  if (span === null) throw new RangeError(`Not a canonical period code: ${JSON.stringify(period)}`);
  return span.kind;
}

/** The period a slot stands for in the track's own codes. */
export function periodOfSlot(track: Pick<Track, 'step' | 'rolling' | 'series'>, slot: number): Period {
  return periodAt(track.rolling ? 'rolling_year' : track.series.granularity, (slot + 1) * track.step - 1);
}
