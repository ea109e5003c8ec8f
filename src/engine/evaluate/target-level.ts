import type { Goal } from '../goal';
import { senseOf } from './criterion';
import { finite } from './usable';

/**
 * T in the indicator's own unit (evaluation.md section 2); null where the base it rests on is missing. A percentage is
 * taken of the base's size, so that a base below 0 falls and rises like any other. A path's level is read from the path.
 */
export function targetLevel(goal: Goal, base: number | null): number | null {
  switch (goal.kind) {
    case 'change':
      return base === null ? null : changedLevel(goal, base);
    case 'baseline_level':
      return base;
    case 'all':
      return 100;
    case 'level':
    case 'average':
    case 'range':
    case 'count':
      return goal.value ?? null;
    case 'path':
    case 'qualitative':
    case 'follow':
    case 'undetermined':
      return null;
  }
}

function changedLevel(goal: Goal, base: number): number | null {
  const value = goal.value ?? 0;
  const size = goal.unit === 'percent' ? (Math.abs(base) * value) / 100 : value;
  return finite(senseOf(goal) === 'less' ? base - size : base + size);
}
