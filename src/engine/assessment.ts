import type { GoalKind } from './goal';
import type { Period } from './period';
import type { Granularity } from './series';

/** evaluation.md section 3. */
export type Phase = 'not_started' | 'running' | 'final';

/** evaluation.md section 4. */
export type Status =
  | 'met'
  | 'partly_met'
  | 'not_met'
  | 'on_track'
  | 'at_risk'
  | 'off_track'
  | 'followed'
  | 'not_set'
  | 'needs_assessment'
  | 'not_started'
  | 'no_data'
  | 'invalid';

/** How a projection was made: evaluation.md section 5.2 and 5.3. */
export type ProjectionMethod = 'seasonal' | 'short-trend' | 'last-value' | 'mean-change' | 'mean-so-far';

/** Expected trouble in data: a code and its parameters, never prose. */
export interface Issue {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number | boolean | null>>;
}

export interface Observation {
  readonly period: Period | null;
  readonly value: number | null;
}

export interface Change {
  /** In the indicator's unit. */
  readonly absolute: number | null;
  /** In percent of the earlier value; null when that is 0. */
  readonly percent: number | null;
}

export interface Projection {
  readonly period: Period;
  /** x̂, in the indicator's unit. */
  readonly value: number;
  /** 10 % and 90 % quantiles of the replayed outcomes; null with fewer than 12 errors. */
  readonly low: number | null;
  readonly high: number | null;
  /** 0..1; null with fewer than 12 errors. */
  readonly probability: number | null;
  readonly method: ProjectionMethod;
}

/** One value the verdict rests on. */
export interface Evidence {
  readonly role: 'base' | 'actual' | 'latest' | 'year_before' | 'outlook' | 'path';
  readonly series: string;
  readonly period: Period;
  readonly value: number | null;
  /** "Sheet!A1" when the value was read from a workbook. */
  readonly cell?: string;
  /** What a number behind a share is of it; absent for the indicator's own values. */
  readonly part?: 'numerator' | 'denominator';
  /** The unit of a part, as its series says: another than the indicator's. */
  readonly unit?: string;
}

/** What every evaluation of a goal carries: evaluation.md section 6. No NaN or Infinity ever. */
export interface Assessment {
  readonly kind: GoalKind;
  readonly phase: Phase | null;
  readonly status: Status;
  /** True when a running goal stands still or moves away from its target; null unless running with an outlook. */
  readonly wrongWay: boolean | null;
  readonly base: Observation | null;
  readonly actual: Observation | null;
  /** Target level T in the indicator's own unit; `high` for a range. */
  readonly target: (Observation & { readonly high?: number }) | null;
  readonly change: Change | null;
  readonly yearOverYear: Change | null;
  /** How much better than the target, in the indicator's unit; negative is short of it. */
  readonly gap: number | null;
  readonly gapPercent: number | null;
  /** A ratio: 1 is on target. */
  readonly attainment: number | null;
  readonly projection: Projection | null;
  /** Mean or sum goals: the value each remaining period must have; point targets: the change per period. */
  readonly needed: number | null;
  /** Periods left until the target period ends (r or h); null unless running. */
  readonly remaining: number | null;
  readonly lastPeriod: Period | null;
  readonly evidence: readonly Evidence[];
  readonly issues: readonly Issue[];
  /** The miss m of the projected result and the gap G that is left, which decide a running goal's status (section 5.4). */
  readonly outlook?: { readonly miss: number; readonly remainingGap: number };
  /** Granularity of the indicator: what `remaining` counts. */
  readonly granularity?: Granularity;
  /** Unit of the indicator, as its series says. */
  readonly unit?: string;
  /** How `actual` is made: one value, a mean or a sum over the target period. */
  readonly measure?: 'point' | 'mean' | 'sum';
  readonly subgoals?: readonly Assessment[];
}
