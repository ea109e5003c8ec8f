import type { ProjectionMethod } from '../assessment';
import { quantile } from '../quantile';
import { satisfies, type Criterion } from './criterion';
import { shareOfError, type Progress } from './progress';
import { projectFrom } from './projection';
import { comparable, valueAt, type Timeline } from './timeline';

/** How often the projection would have come right, and between which values the result then lies. */
export interface Likelihood {
  /** 0..1. */
  readonly probability: number;
  /** x̂ plus the 10 % and 90 % quantiles of the errors. */
  readonly low: number;
  readonly high: number;
}

const ERRORS_NEEDED = 12;

/**
 * Replays the projection from every earlier origin at which the same method applies, over the same horizon, on one side
 * of every break (evaluation.md section 5.5); null with fewer than 12 errors to judge by.
 */
export function replay(
  line: Timeline,
  progress: Progress,
  result: { readonly value: number; readonly method: ProjectionMethod },
  criterion: Criterion,
): Likelihood | null {
  const share = shareOfError(progress);
  const horizons = progress.remaining.map((slot) => slot - progress.last);
  const outcomes = errorsBefore(line, progress.last, horizons, result.method).map(
    (error) => result.value + error * share,
  );
  if (outcomes.length < ERRORS_NEEDED) return null;
  const right = outcomes.filter((outcome) => satisfies(criterion, outcome)).length;
  const sorted = outcomes.sort((a, b) => a - b);
  return { probability: right / outcomes.length, low: quantile(sorted, 0.1), high: quantile(sorted, 0.9) };
}

/** The errors of the projections made before L: the outcomes over the horizons less what was projected, summed. */
function errorsBefore(line: Timeline, last: number, horizons: readonly number[], method: ProjectionMethod): number[] {
  const furthest = horizons.at(-1) ?? 0;
  const errors: number[] = [];
  for (let origin = line.first; origin + furthest <= last && origin < last; origin++) {
    const outcome = outcomeAfter(line, origin, horizons);
    if (outcome === null || valueAt(line, origin) === null || !comparable(line, origin, origin + furthest)) continue;
    const projector = projectFrom(line, origin);
    if (projector.method !== method) continue;
    errors.push(outcome - horizons.reduce((sum, horizon) => sum + projector.at(origin + horizon), 0));
  }
  return errors;
}

/** The sum of the values at the horizons; null unless all of them are observed. */
function outcomeAfter(line: Timeline, origin: number, horizons: readonly number[]): number | null {
  let sum = 0;
  for (const horizon of horizons) {
    const value = valueAt(line, origin + horizon);
    if (value === null) return null;
    sum += value;
  }
  return sum;
}
