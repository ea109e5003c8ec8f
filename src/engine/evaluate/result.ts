import type { ProjectionMethod } from '../assessment';
import type { GoalKind } from '../goal';
import { resultWith, type Progress } from './progress';
import { projectFrom, type Witness } from './projection';
import { valueAt, type Timeline } from './timeline';

/** x̂: what a running goal is projected to end at, and how that was found. */
export interface ProjectedResult {
  readonly value: number;
  readonly method: ProjectionMethod;
}

/**
 * Projected result of a running goal (evaluation.md section 5.3). A count's remaining values are projected with the mean of
 * the observed ones: how many events a month holds says nothing about the same month a year before.
 */
export function projectedResult(kind: GoalKind, line: Timeline, progress: Progress, witness: Witness): ProjectedResult {
  if (kind === 'count' && progress.observed.length > 0) {
    const mean = meanOf(line, progress.observed);
    const rest = progress.remaining.map(() => mean);
    return { value: resultWith(progress, rest), method: 'mean-so-far' };
  }
  const projector = projectFrom(line, progress.last, witness);
  return { value: resultWith(progress, progress.remaining.map(projector.at)), method: projector.method };
}

function meanOf(line: Timeline, slots: readonly number[]): number {
  return slots.reduce((sum, slot) => sum + (valueAt(line, slot) ?? 0), 0) / slots.length;
}
