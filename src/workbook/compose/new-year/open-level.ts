import type { Goal, GoalKind } from '../../../engine';

/** Kinds whose number is decided anew every year; "alle" and the level of the base period follow by themselves. */
const DECIDED: ReadonlySet<GoalKind> = new Set<GoalKind>([
  'change',
  'level',
  'average',
  'range',
  'count',
  'path',
  'undetermined',
]);

/** Whether next year's level of a goal is to be decided. */
export function isLevelOpen({ kind }: Goal): boolean {
  return DECIDED.has(kind);
}

/** The goal with its level open: what it asks, by when, and X. */
export function openGoal(goal: Goal): Goal {
  const { direction, unit, unitText, basePeriod, targetPeriod, per, subject } = goal;
  if (!isLevelOpen(goal)) return goal;
  return {
    kind: 'undetermined',
    direction: direction ?? null,
    value: null,
    unit: unit ?? null,
    unitText: unitText ?? null,
    basePeriod: basePeriod ?? null,
    targetPeriod: targetPeriod ?? null,
    ...(per ? { per } : {}),
    ...(subject ? { subject } : {}),
  };
}
