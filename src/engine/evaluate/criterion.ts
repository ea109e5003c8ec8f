import { isGiven } from '../given';
import { decimalsOf, roundTo } from '../rounding';
import type { Direction, Goal } from '../goal';
import type { Policy } from '../policy';
import { finite } from './usable';

/** Which way is better: less, more, exactly so, or inside a range. */
export type Sense = 'less' | 'more' | 'equal' | 'range';

/** What decides whether a value meets the goal (evaluation.md section 2, "satisfied when"). */
export interface Criterion {
  readonly sense: Sense;
  /** T, in the indicator's own unit; the lower end of a range. */
  readonly level: number;
  /** Upper end of a range. */
  readonly high: number | null;
  /** How far from T still counts as equal: half a unit of the last stated decimal. */
  readonly slack: number;
  /** The value as compared: itself, or rounded as the goal is stated (policy `compare`). */
  readonly compared: (x: number) => number;
}

const SENSES: Readonly<Record<Direction, Sense>> = {
  decrease: 'less',
  at_most: 'less',
  increase: 'more',
  at_least: 'more',
  equal: 'equal',
};

/** Which way is better for a goal; a count or "all" asks for more where nothing else is said. */
export function senseOf(goal: Goal): Sense {
  if (goal.kind === 'range') return goal.reach === true ? 'more' : 'range';
  return isGiven(goal.direction) ? SENSES[goal.direction] : 'more';
}

/** The criterion of a goal whose target level is `level`; `base` is B where the goal has one. */
export function criterionOf(goal: Goal, level: number, base: number | null, policy: Policy): Criterion {
  return {
    sense: senseOf(goal),
    level,
    high: goal.kind === 'range' && goal.reach !== true ? (goal.valueHigh ?? null) : null,
    slack: 0.5 * 10 ** -statedDecimals(goal, level),
    compared: policy.compare === 'as_stated' ? asStated(goal, base) : (x) => x,
  };
}

function statedDecimals(goal: Goal, level: number): number {
  return goal.decimals ?? decimalsOf(goal.value ?? level);
}

/** Rounds to the decimals the goal states: the change in percent for a percentage change, else the value itself. */
function asStated(goal: Goal, base: number | null): (x: number) => number {
  const value = goal.value ?? null;
  if (value === null && !isGiven(goal.decimals)) return (x) => x;
  const decimals = statedDecimals(goal, value ?? 0);
  if (goal.kind !== 'change' || goal.unit !== 'percent') return (x) => roundTo(x, decimals);
  if (base === null || base === 0) return (x) => x;
  return (x) => base + (roundTo(((x - base) / Math.abs(base)) * 100, decimals) / 100) * Math.abs(base);
}

/** The margin by which unrounded values may differ and still be the same: 1e-9·max(1, |T|). */
export function tolerance(level: number): number {
  return 1e-9 * Math.max(1, Math.abs(level));
}

/** Whether a value meets the goal. */
export function satisfies(criterion: Criterion, x: number): boolean {
  const allowed = tolerance(criterion.level) + (criterion.sense === 'equal' ? criterion.slack : 0);
  return margin(criterion, criterion.compared(x)) >= -allowed;
}

/** How much better than the target a value is (`gap`); negative is short of it, and off to either side for `equal`. */
export function margin({ sense, level, high }: Criterion, x: number): number {
  switch (sense) {
    case 'less':
      return level - x;
    case 'more':
      return x - level;
    case 'equal':
      return -Math.abs(x - level);
    case 'range':
      return Math.min(x - level, (high ?? Number.POSITIVE_INFINITY) - x);
  }
}

/** The amount by which a value falls short of T; 0 when it meets the goal. */
export function shortfall(criterion: Criterion, x: number): number {
  return satisfies(criterion, x) ? 0 : Math.max(0, -margin(criterion, x));
}

/** The level a value has to come to: T, or the nearer end of a range. */
export function aim({ level, high }: Criterion, x: number | null): number {
  return high !== null && x !== null && x > high ? high : level;
}

/**
 * Attainment of every goal that is not a change (evaluation.md section 4): x/T where more is better, T/x where less is,
 * 1 inside a range. Null where the ratio says nothing: a target of 0 to be exceeded, a target below 0.
 */
export function ratioAttainment(criterion: Criterion, x: number): number | null {
  const { sense, level } = criterion;
  switch (sense) {
    case 'less':
      return level < 0 ? null : lessAttainment(level, x);
    case 'more':
      return level <= 0 ? null : finite(x / level);
    case 'equal':
      return level === 0 ? null : finite(1 - Math.abs(x - level) / Math.abs(level));
    case 'range':
      return rangeAttainment(criterion, x);
  }
}

function lessAttainment(level: number, x: number): number | null {
  return x <= 0 ? 1 : finite(level / x);
}

function rangeAttainment({ level, high }: Criterion, x: number): number | null {
  if (x < level) return level <= 0 ? null : finite(x / level);
  return high !== null && x > high ? lessAttainment(high, x) : 1;
}

/** Attainment of a change goal: the part of the way from B to T that has been gone; null where there is no way to go. */
export function changeAttainment(base: number, level: number, x: number): number | null {
  return level === base ? null : finite((x - base) / (level - base));
}
