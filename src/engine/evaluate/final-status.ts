import type { Status } from '../assessment';
import type { GoalKind } from '../goal';
import type { Policy } from '../policy';
import { satisfies, type Criterion } from './criterion';

/** The verdict on a goal whose period is over (evaluation.md section 4). */
export function finalStatus(
  kind: GoalKind,
  criterion: Criterion,
  x: number,
  attainment: number | null,
  policy: Policy,
): Extract<Status, 'met' | 'partly_met' | 'not_met'> {
  if (satisfies(criterion, x)) return 'met';
  const least = kind === 'change' ? policy.partialMovement : policy.partialRatio;
  return attainment !== null && attainment >= least - 1e-12 ? 'partly_met' : 'not_met';
}
