import type { Direction, Goal } from '../../goal';
import type { GoalField } from '../types';

/** A goal under way: its fields, and for each the tokens it was read from. */
export interface Draft {
  readonly goal: Goal;
  readonly at: Readonly<Partial<Record<GoalField, readonly [number, number]>>>;
}

export interface Told<T> {
  readonly value: T;
  /** Tokens that told it; null when nothing in the text did. */
  readonly at: readonly [number, number] | null;
}

export type ToldDirection = Told<Direction | null>;

export function told<T>(value: T, at: readonly [number, number] | null): Told<T> {
  return { value, at };
}

/** Drops what was not said, so that a field is either told or absent. */
export function spansOf(entries: Readonly<Partial<Record<GoalField, readonly [number, number] | null>>>): Draft['at'] {
  const kept: Partial<Record<GoalField, readonly [number, number]>> = {};
  for (const [field, at] of Object.entries(entries)) {
    if (at != null) kept[field as GoalField] = at;
  }
  return kept;
}

/** The way of the equivalent, where it is not the goal's own: a ceiling may allow a rise. */
export function ownWay(
  direction: Direction | null,
  restated: 'decrease' | 'increase' | null,
): Pick<Goal, 'equivalentDirection'> {
  if (restated === null) return {};
  const down = direction === 'at_most' || direction === 'decrease';
  const up = direction === 'at_least' || direction === 'increase';
  const same = restated === 'decrease' ? down : up;
  return same ? {} : { equivalentDirection: restated };
}
