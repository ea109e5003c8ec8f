import { periodSpan, type Goal } from '../../../engine';
import type { AssessedGoal } from '../../assessed';
import type { GoalRowKey } from './goal-rows';
import type { SeriesRefs } from './series-refs';
import { placePeriod, type DatedWindow, type Rhythm } from './slots';

/** How the values of the target period make one number (evaluation.md section 2). */
export interface Measure {
  readonly kind: 'mean' | 'sum' | 'last';
  /** 3 where a mean per quarter is made from months. */
  readonly scale: number;
  /** One value decides: a single period, or the last of several. */
  readonly point: boolean;
}

/** Which way is better (evaluation.md section 2). */
export type Sense = 'less' | 'more' | 'equal' | 'range';

/** Cells of the sheet that hold for every goal. */
export interface PolicyCells {
  /** The month the evaluation is for; blank sees everything. */
  readonly asOf: string;
  /** The last day that may be seen. */
  readonly seenTo: string;
  readonly partialMovement: string;
  readonly partialRatio: string;
  readonly compare: string;
  readonly closeIncomplete: string;
  readonly assessedAt: string;
  /** How this program writes numbers as text. */
  readonly decimalSign: string;
  readonly thousandsSign: string;
}

/** A goal that formulas judge, with everything they refer to. */
export interface GoalSetup {
  readonly assessed: AssessedGoal;
  readonly goal: Goal;
  readonly sense: Sense;
  readonly measure: Measure;
  /** The base period, also of goals that only name it; null where it has none that fits. */
  readonly base: DatedWindow | null;
  /** The goal counts from its base: change and baseline goals. */
  readonly counts: boolean;
  readonly target: DatedWindow;
  readonly series: SeriesRefs;
  readonly path: SeriesRefs | null;
  readonly policy: PolicyCells;
  /** The cell of a step in the goal's own column. */
  readonly at: (key: GoalRowKey) => string;
}

const SENSES = { decrease: 'less', at_most: 'less', increase: 'more', at_least: 'more', equal: 'equal' } as const;
const MONTHS_PER = { month: 1, quarter: 3, half_year: 6, year: 12 } as const;

export function senseOf(goal: Goal): Sense {
  if (goal.kind === 'range') return goal.reach === true ? 'more' : 'range';
  return goal.direction === null || goal.direction === undefined ? 'more' : SENSES[goal.direction];
}

export function measureOf(
  goal: Goal,
  aggregation: 'mean' | 'sum' | 'last',
  target: DatedWindow,
  rhythm: Rhythm,
): Measure {
  const single = target.firstSlot === target.lastSlot;
  if (goal.kind === 'average') return { kind: 'mean', scale: 1, point: single };
  if (goal.kind !== 'count') return { kind: aggregation, scale: 1, point: single || aggregation === 'last' };
  const due = goal.per === null || goal.per === undefined ? Number.POSITIVE_INFINITY : MONTHS_PER[goal.per];
  const span = periodSpan(goal.targetPeriod ?? '');
  if (due >= span.last - span.first + 1) return { kind: 'sum', scale: 1, point: single };
  return { kind: 'mean', scale: due / rhythm.step, point: single };
}

export function countsFromBase({ kind }: Goal): boolean {
  return kind === 'change' || kind === 'baseline_level';
}

/** Where a goal's periods lie on its series, and how it is measured; null where the series' values do not fit them. */
export function placeGoal(
  goal: Goal,
  aggregation: 'mean' | 'sum' | 'last',
  rhythm: Rhythm,
): { readonly base: DatedWindow | null; readonly target: DatedWindow; readonly measure: Measure } | null {
  const target = placePeriod(goal.targetPeriod, rhythm);
  if (target === null) return null;
  const measure = measureOf(goal, aggregation, target, rhythm);
  const named = placePeriod(goal.basePeriod, rhythm);
  // A sum over a month and a sum over a year are no base and target of each other.
  const same = named !== null && named.lastSlot - named.firstSlot === target.lastSlot - target.firstSlot;
  const base = measure.kind === 'sum' && !same ? null : named;
  return countsFromBase(goal) && base === null ? null : { base, target, measure };
}
