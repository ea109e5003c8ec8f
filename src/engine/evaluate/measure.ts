import { isGiven } from '../given';
import type { Goal, Per } from '../goal';
import type { Policy } from '../policy';
import type { Timeline } from './timeline';
import { monthsOfWindow, type Reducer, type Window } from './window';

const MONTHS_PER: Readonly<Record<Per, number>> = { month: 1, quarter: 3, half_year: 6, year: 12 };

/**
 * How a goal's values make one number over its period (evaluation.md section 2): an average is a mean whatever the
 * series says; a count is the sum where it is due once in the period, else the mean per month or quarter; every
 * other goal goes by the series' own aggregation.
 */
export function measureOf(goal: Goal, line: Timeline, target: Window, policy: Policy): Reducer {
  const mean = { kind: 'mean', scale: 1, pooled: policy.pooled } as const;
  if (goal.kind === 'average') return mean;
  if (goal.kind === 'count') {
    const due = isGiven(goal.per) ? MONTHS_PER[goal.per] : Number.POSITIVE_INFINITY;
    return due >= monthsOfWindow(target) ? { kind: 'sum' } : { ...mean, scale: due / line.step };
  }
  return line.aggregation === 'mean' ? mean : { kind: line.aggregation };
}
