import type { Period } from './period';
import type { Series } from './series';

/** The kinds of goal and what each asks for: evaluation.md section 2. */
export type GoalKind =
  | 'change'
  | 'level'
  | 'average'
  | 'baseline_level'
  | 'range'
  | 'count'
  | 'all'
  | 'path'
  | 'qualitative'
  | 'follow'
  | 'undetermined';

export type Direction = 'decrease' | 'increase' | 'at_most' | 'at_least' | 'equal';

/** How often a count is due. */
export type Per = 'month' | 'quarter' | 'half_year' | 'year';

/** The analyst's own rating of a qualitative goal ("Egen vurdering"). */
export type Rating = 'met' | 'partly_met' | 'not_met' | 'on_track' | 'at_risk' | 'off_track';

/**
 * One goal of a plan as data. Everything that the text does not say is absent or null; nothing is guessed.
 * `value` is always positive: `direction` says which way it counts.
 */
export interface Goal {
  readonly kind: GoalKind;
  /** Number as printed: "1", "2a". */
  readonly number?: string | null;
  /** The sentence as adopted. */
  readonly text?: string | null;
  readonly direction?: Direction | null;
  /** In `unit`; for `change` the size of the change, for the others the level. */
  readonly value?: number | null;
  /** Upper end of a `range`. */
  readonly valueHigh?: number | null;
  /** `range`: the goal is only to reach the range (above it counts as reached). */
  readonly reach?: boolean;
  /** `percent`, `percentage_point`, `persons`, `weeks`, `events` ... else the noun itself. */
  readonly unit?: string | null;
  /** The unit as written in the goal ("fuldtidspersoner"), used in sentences. */
  readonly unitText?: string | null;
  /** Decimals of `value` as stated; when absent, those that `value` shows. */
  readonly decimals?: number | null;
  /** The stated equivalent in persons ("svarende til ca. 130 fuldtidspersoner"). */
  readonly absolute?: number | null;
  /** The stated equivalent in percent beside a level. */
  readonly percent?: number | null;
  /** Which way the stated equivalent goes, where that is not the goal's own way: a ceiling may allow a rise ("en stigning på 2 pct."). */
  readonly equivalentDirection?: 'decrease' | 'increase' | null;
  /** "ca.", "omkring", "godt", "knap" stands before the stated equivalent. */
  readonly approximate?: boolean;
  readonly basePeriod?: Period | null;
  readonly targetPeriod?: Period | null;
  readonly per?: Per | null;
  /** What is measured, in the plan's words. */
  readonly subject?: string | null;
  readonly rating?: Rating | null;
  /** The base value stated with the goal; a different one in the series gives issue `base_revised`. */
  readonly statedBase?: number | null;
  /** `path`: the target at each period, in the indicator's unit. */
  readonly path?: Series | null;
  readonly subgoals?: readonly Goal[];
}
