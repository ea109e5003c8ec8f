import {
  parsePeriod,
  periodAt,
  periodSpan,
  type Granularity,
  type Period,
  type Point,
  type Series,
} from '../../../engine';
import { monthSerial } from '../../month-serial';

/** Months per value. */
const STEP: Readonly<Record<Granularity, number>> = { month: 1, quarter: 3, year: 12 };

/**
 * What kind of periods a series has, as the engine lays it out: values a step apart, each of its own period or of the
 * 12 months that end with it (rolling).
 */
export interface Rhythm {
  readonly granularity: Granularity;
  readonly rolling: boolean;
  /** Months from one value to the next: 1, 3 or 12. */
  readonly step: number;
}

export function rhythmOf({ granularity, points }: Series): Rhythm {
  const rolling = !points.some(([period]) => parsePeriod(period)?.kind === granularity);
  return { granularity, rolling, step: STEP[granularity] };
}

/** The points of a series that its rhythm counts: a year's total between months is none of them. */
export function ownPoints(series: Series, { granularity, rolling }: Rhythm): readonly Point[] {
  const kind = rolling ? 'rolling_year' : granularity;
  return series.points.filter(([period]) => parsePeriod(period)?.kind === kind);
}

export function slotOf(period: Period, { step }: Rhythm): number {
  return Math.floor(periodSpan(period).last / step);
}

/** The slot of a break: the one its first month lies in. */
export function breakSlotOf(period: Period, { step }: Rhythm): number {
  return Math.floor(periodSpan(period).first / step);
}

export function periodOfSlot(slot: number, { granularity, rolling, step }: Rhythm): Period {
  return periodAt(rolling ? 'rolling_year' : granularity, lastMonthOf(slot, { step }));
}

/** The last month of a slot, counted as `year * 12 + (month - 1)`. */
export function lastMonthOf(slot: number, { step }: Pick<Rhythm, 'step'>): number {
  return (slot + 1) * step - 1;
}

/** How a slot is dated on the calculation sheets: the first day of its last month. */
export function slotSerial(slot: number, rhythm: Pick<Rhythm, 'step'>): number {
  return monthSerial(lastMonthOf(slot, rhythm));
}

/** A goal's period as first and last month, dated; of a rolling series the one value that ends there. */
export interface DatedWindow {
  readonly from: number;
  readonly to: number;
  readonly firstSlot: number;
  readonly lastSlot: number;
  /** Of a year that a rolling series measures in one value: the first month whose value lets it begin. Else null. */
  readonly begins: number | null;
}

/** Places a goal's period on a series as the engine does (`slotsOf`); null where the series' values do not add up to it. */
export function placePeriod(period: Period | null | undefined, { step, rolling }: Rhythm): DatedWindow | null {
  const span = period === null || period === undefined ? null : parsePeriod(period);
  if (span === null || (span.last + 1) % step !== 0) return null;
  const lastSlot = Math.floor(span.last / step);
  const to = monthSerial(span.last);
  if (rolling) {
    if (span.last - span.first > 11) return null;
    const begun = Math.floor(span.first / step);
    const begins = span.last - span.first >= step ? monthSerial(lastMonthOf(begun, { step })) : null;
    return { from: to, to, firstSlot: lastSlot, lastSlot, begins };
  }
  if (span.first % step !== 0) return null;
  return { from: monthSerial(span.first), to, firstSlot: Math.floor(span.first / step), lastSlot, begins: null };
}
