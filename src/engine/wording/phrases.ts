import type { ProjectionMethod, Status } from '../assessment';
import type { Rating } from '../goal';
import type { Granularity } from '../series';

/** Which way something went. */
export type Way = 'fall' | 'rise';

/** Which values meet a target. */
export type Bound = 'at_most' | 'at_least' | 'exactly';

/** What kind of figure a value is. */
export type Figure = 'value' | 'share' | 'mean' | 'mean_share' | 'sum' | 'per_month' | 'per_quarter' | 'per_half_year';

/** Why a goal has no data, as far as a sentence tells it. */
export type Reason =
  'base_missing' | 'target_missing' | 'suppressed' | 'break_in_window' | 'granularity_mismatch' | 'indicator_missing';

/**
 * The sentences of evaluation.md section 8 in one language, put together from figures and periods that are already
 * written out. One method per sentence or part of one, so that the rules know no language and a language no rules.
 */
export interface Phrases {
  /** "i oktober 2018", "fra december 2017 til november 2018". */
  readonly during: (period: string) => string;
  readonly fromTo: (from: string, to: string) => string;
  /** "et fald på 4,3 pct.". */
  readonly change: (way: Way, amount: string) => string;
  readonly about: (amount: string) => string;
  /** "en gennemsnitlig andel på 59,9 pct.". */
  readonly figure: (kind: Figure, amount: string) => string;
  /** "højst 683 personer". */
  readonly bound: (bound: Bound, amount: string) => string;
  /** "10 virksomhedsbesøg pr. måned". */
  readonly perPeriod: (amount: string, figure: Figure) => string;
  readonly range: (low: string, high: string | null) => string;

  readonly statusOfChange: (way: Way, when: string, amount: string, equivalent: string | null) => string;
  readonly statusUnchanged: (when: string, level: string) => string;
  readonly statusOfLevel: (figure: string, when: string, against: string | null) => string;
  readonly againstBase: (level: string, when: string) => string;
  readonly againstPath: (level: string) => string;

  readonly target: (what: string, when: string, equivalent: string | null) => string;
  /** "i gennemsnit" after a level that is a mean. */
  readonly onAverage: string;
  readonly levelOf: (period: string, amount: string | null) => string;
  readonly everyone: (amount: string) => string;
  readonly path: (level: string, when: string) => string;

  readonly verdict: (status: Extract<Status, 'met' | 'partly_met' | 'not_met'>, attainment: string | null) => string;
  readonly reachedEarly: string;
  readonly projection: (period: string, what: string) => string;

  readonly neededMean: (bound: Bound, amount: string, remaining: string) => string;
  readonly neededLast: (bound: Bound, amount: string, remaining: string) => string;
  readonly neededEach: (amount: string, each: Granularity | null, remaining: string) => string;
  readonly neededChange: (way: Way, amount: string, each: Granularity | null, remaining: string) => string;
  readonly outOfReach: (requirement: string) => string;
  /** "i de resterende 4 måneder", "i den resterende måned". */
  readonly remaining: (count: number, step: Granularity) => string;

  readonly followed: string;
  readonly latest: (level: string, when: string) => string;
  readonly yearOverYear: (way: Way, amount: string) => string;
  readonly notSet: string;
  readonly unrated: string;
  readonly rated: (rating: Rating) => string;
  readonly notStarted: (when: string | null) => string;
  readonly notStartedAfter: (period: string) => string;
  readonly noData: (reason: Reason | null, period: string | null) => string;
  readonly invalid: string;
  readonly subgoals: (met: number, total: number) => string;

  readonly explain: Explanations;
}

/** The rule in words: why a goal has its status. */
export interface Explanations {
  readonly base: (level: string, when: string) => string;
  readonly targetFromChange: (change: string, level: string, when: string) => string;
  readonly targetIs: (level: string, when: string) => string;
  readonly actual: (figure: string, when: string) => string;
  readonly periodOver: string;
  readonly attainment: (amount: string, threshold: string) => string;
  readonly method: Readonly<Record<ProjectionMethod, string>>;
  readonly projected: (figure: string, when: string) => string;
  readonly reaches: string;
  readonly lostAgain: (miss: string) => string;
  readonly misses: (miss: string, gap: string, share: string) => string;
  readonly missesByMore: (miss: string, gap: string) => string;
  readonly thresholds: string;
  readonly wrongWay: string;
  readonly probability: (amount: string) => string;
  readonly interval: (low: string, high: string) => string;
}
