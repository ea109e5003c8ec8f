import type { Period } from './period';

export type Granularity = 'month' | 'quarter' | 'year';

/** How finer values make a coarser one: `mean` for stocks and shares, `sum` for flows and events, `last` for the end of the period. */
export type Aggregation = 'mean' | 'sum' | 'last';

export type GapReason = 'missing' | 'suppressed';

/** `[period, value]`; null is a gap. */
export type Point = readonly [Period, number | null];

/** One indicator for one area (evaluation.md section 1). The order of the points means nothing. */
export interface Series {
  readonly name: string;
  /** `count`, `percent`, `events` ... */
  readonly unit: string;
  readonly granularity: Granularity;
  readonly aggregation: Aggregation;
  readonly points: readonly Point[];
  /** Periods from which values are not comparable with those before (databrud). */
  readonly breaks?: readonly Period[];
  /** Why a null point is a gap; `missing` where nothing is said. */
  readonly gaps?: Readonly<Record<Period, GapReason>>;
  /** Periods whose value is marked as preliminary (foreløbige tal). */
  readonly preliminary?: readonly Period[];
  /** Where a value was read: period -> "Sheet!A1". */
  readonly cells?: Readonly<Record<Period, string>>;
}

/** A share: 100 * numerator / denominator per period. Policy `pooled` divides the sums instead. */
export interface RatioIndicator {
  readonly name: string;
  readonly numerator: Series;
  readonly denominator: Series;
  /** The share as its source prints it, where it does: then that is the value (or the gap) of each period. */
  readonly printed?: Series;
}

/** A total formed from parts, for use only where no total is given ("følgende ydelser indgår i målingen ..."). */
export interface SumIndicator {
  readonly name: string;
  readonly parts: readonly Series[];
}

export type Indicator = Series | RatioIndicator | SumIndicator;
