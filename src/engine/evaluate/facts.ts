import type { Issue, Phase } from '../assessment';
import { isGiven } from '../given';
import type { Goal } from '../goal';
import type { Indicator } from '../series';
import { measureOf } from './measure';
import type { ResolvedOptions } from './options';
import { pathLevels, type PathLevels } from './path';
import { phaseOf, type Placement } from './phase';
import { targetLevel } from './target-level';
import { comparable, readTimeline, type Timeline } from './timeline';
import { closed, placeWindow, type Reducer, type Tally, type Window } from './window';

/** What is known of a goal before it is judged. */
export interface Facts extends Placement {
  readonly goal: Goal;
  readonly line: Timeline;
  readonly options: ResolvedOptions;
  readonly phase: Phase;
  /** The base period of any goal that names one; `base` is the same for goals that count from it, else null. */
  readonly reference: Window | null;
  /** The values of `reference`; null until it is over, and when it cannot be compared with the target. */
  readonly baseTally: Tally | null;
  /** B. */
  readonly baseValue: number | null;
  /** T at the target period. */
  readonly level: number | null;
  readonly path: PathLevels | null;
}

/** Why a goal cannot be placed on its indicator. */
export interface Obstacle {
  readonly obstacle: Issue;
}

/** Places a goal on its indicator and finds its base, target level and phase (evaluation.md sections 1 to 3). */
export function establish(goal: Goal, indicator: Indicator | null, options: ResolvedOptions): Facts | Obstacle {
  if (indicator === null) return { obstacle: { code: 'indicator_missing' } };
  const line = readTimeline(indicator, options.asOf);
  if (line === null) return { obstacle: { code: 'granularity_mismatch', params: { series: indicator.name } } };
  const target = placeWindow(line, goal.targetPeriod ?? '');
  if (target === null) return mismatch(line, goal.targetPeriod);
  const measure = measureOf(goal, line, target, options.policy);
  const reference = placeReference(goal, line, target, measure);
  const counts = goal.kind === 'change' || goal.kind === 'baseline_level';
  if (counts && reference === null) return mismatch(line, goal.basePeriod);
  const path = goal.kind === 'path' && isGiven(goal.path) ? pathLevels(goal.path, line, target, measure) : null;
  if (goal.kind === 'path' && path === null) return mismatch(line, goal.targetPeriod);
  const placement: Placement = { base: counts ? reference : null, target, measure };
  const baseTally = reference === null ? null : tallyOfBase(line, reference, measure);
  // A base that only informs is no base of a target that it cannot be compared with.
  const usable = counts || (reference !== null && comparable(line, reference.from, target.to));
  const baseValue = usable ? (baseTally?.value ?? null) : null;
  return {
    ...placement,
    goal,
    line,
    options,
    phase: phaseOf(line, placement, options.asOf, options.policy),
    reference,
    baseTally,
    baseValue,
    level: path === null ? targetLevel(goal, baseValue) : path.atEnd,
    path,
  };
}

/** The base period on the series; null where it does not fit, or is the sum of another number of values than the target. */
function placeReference({ basePeriod }: Goal, line: Timeline, target: Window, measure: Reducer): Window | null {
  const reference = isGiven(basePeriod) ? placeWindow(line, basePeriod) : null;
  if (reference === null || measure.kind !== 'sum') return reference;
  return reference.to - reference.from === target.to - target.from ? reference : null;
}

/** The values of the base period once it is over. */
function tallyOfBase(line: Timeline, reference: Window, measure: Reducer): Tally | null {
  return line.last !== null && line.last >= reference.to ? closed(line, reference, measure) : null;
}

function mismatch(line: Timeline, period: string | null | undefined): Obstacle {
  return { obstacle: { code: 'granularity_mismatch', params: { series: line.name, period: period ?? null } } };
}
