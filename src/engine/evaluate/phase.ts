import type { Phase } from '../assessment';
import { endsAfter, periodSpan, type Period } from '../period';
import type { Policy } from '../policy';
import type { Timeline } from './timeline';
import { isPoint, type Reducer, type Window } from './window';

/** Where a goal stands in time. */
export interface Placement {
  /** The base period, for goals that count from one. */
  readonly base: Window | null;
  readonly target: Window;
  readonly measure: Reducer;
}

/** evaluation.md section 3. `asOf` is the as-of itself, which may lie after the last observed period. */
export function phaseOf(
  line: Timeline,
  { base, target, measure }: Placement,
  asOf: Period | null,
  policy: Policy,
): Phase {
  const { last } = line;
  if (last === null || last < firstThatCounts(line, { base, target, measure })) return 'not_started';
  if (last >= target.to || isClosedEarly(target, measure, last, asOf, policy)) return 'final';
  return 'running';
}

/**
 * After the base period; without one, inside the target period, or anywhere where the target is a single point. A year
 * that a rolling series measures in one value is still a period: it has begun with the first value that ends in it.
 */
function firstThatCounts({ step, rolling }: Timeline, { base, target, measure }: Placement): number {
  if (base !== null) return base.to + 1;
  const span = periodSpan(target.period);
  if (rolling && span.last - span.first >= step) return Math.floor(span.first / step);
  return isPoint(target, measure) ? Number.NEGATIVE_INFINITY : target.from;
}

/** Policy `closeIncomplete`: a mean whose last months are not published yet is final once the as-of reaches its end. */
function isClosedEarly(target: Window, measure: Reducer, last: number, asOf: Period | null, policy: Policy): boolean {
  if (!policy.closeIncomplete || measure.kind !== 'mean' || isPoint(target, measure)) return false;
  return last >= target.from && asOf !== null && !endsAfter(target.period, asOf);
}
