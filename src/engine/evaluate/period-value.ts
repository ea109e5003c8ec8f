import type { Period } from '../period';
import { DEFAULT_POLICY } from '../policy';
import type { Aggregation, GapReason, Indicator } from '../series';
import { gapReason, readTimeline, type Timeline } from './timeline';
import { closed, placeWindow, type Reducer } from './window';

/** The value of an indicator over a period, and what it is made of. */
export interface PeriodValue {
  /** Null where a value it needs is missing, or where the indicator has no values of that period. */
  readonly value: number | null;
  /** Values observed and values the period has. */
  readonly observed: number;
  readonly expected: number;
  /** Why a value is not there; null when all are. */
  readonly gap: GapReason | null;
}

export interface PeriodValueOptions {
  readonly asOf?: Period | null;
  /** Instead of the series' own. */
  readonly aggregation?: Aggregation;
  /** A ratio's mean as 100·sum(a)/sum(b). */
  readonly pooled?: boolean;
}

/**
 * The value over a month, quarter, half-year, year, rolling year or stretch, by the aggregation of the series
 * (evaluation.md sections 1 and 3): a mean over what is observed; a sum or a last value only when nothing is missing.
 */
export function periodValue(indicator: Indicator, period: Period, options: PeriodValueOptions = {}): PeriodValue {
  const line = readTimeline(indicator, options.asOf ?? null);
  const window = line === null ? null : placeWindow(line, period);
  if (line === null || window === null) return { value: null, observed: 0, expected: 0, gap: 'missing' };
  const { value, slots, gaps } = closed(line, window, reducerOf(line, options));
  const suppressed = gaps.some((slot) => gapReason(line, slot) === 'suppressed');
  return {
    value,
    observed: slots.length,
    expected: slots.length + gaps.length,
    gap: gaps.length === 0 ? null : suppressed ? 'suppressed' : 'missing',
  };
}

function reducerOf(line: Timeline, { aggregation, pooled = DEFAULT_POLICY.pooled }: PeriodValueOptions): Reducer {
  const kind = aggregation ?? line.aggregation;
  return kind === 'mean' ? { kind, scale: 1, pooled } : { kind };
}
