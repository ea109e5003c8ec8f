import { decimalsOf, type Goal } from '../../../engine';
import type { DecodedSeries, DecodedWorkbook } from '../../decoded';
import type { StartingPoint } from './equivalent';
import type { Better, Reading } from './measure';
import type { LevelSource, Words } from './types';

/** A source that gives no proposal, and why. */
export interface NotOffered {
  readonly source: LevelSource;
  readonly reason: Words;
}

export interface ProposalInput {
  /** The goal of the old plan, and the same with its periods moved; both with the kind they have once set. */
  readonly old: Goal;
  readonly moved: Goal;
  readonly fromYear: number;
  readonly indicator: DecodedSeries | null;
  readonly decoded: DecodedWorkbook;
  readonly reading: Reading;
  readonly start: StartingPoint | null;
  readonly baseValue: number | null;
}

export interface Candidate {
  readonly source: LevelSource;
  readonly value: number;
  readonly valueHigh?: number | null;
  readonly reasoning: Words;
}

/** Notes why a source gives no proposal. */
export type Refuse = (source: LevelSource, da: string, en: string) => null;

/** A change as the goal counts it; null where it goes the other way, or not at all. */
export function inDirection(goal: Goal, result: number): number | null {
  if (goal.kind !== 'change') return result < 0 ? null : result;
  const size = goal.direction === 'decrease' ? -result : result;
  return size > 0.05 ? size : null;
}

/** Which way a level is rounded so that those that met it still do. */
export function easier(goal: Goal, better: Better): 'up' | 'down' {
  return goal.kind !== 'change' && better === 'less' ? 'up' : 'down';
}

/** To the decimals the goal states, one for shares; whole for persons and things. */
export function rounded(value: number, goal: Goal, way: 'up' | 'down' | null): number {
  const isShare = goal.unit === 'percent' || goal.unit === 'percentage_point';
  const stated = goal.decimals ?? (goal.value === null || goal.value === undefined ? 0 : decimalsOf(goal.value));
  const scale = 10 ** Math.max(stated, isShare ? 1 : 0);
  const scaled = Number((value * scale).toPrecision(12));
  const whole = way === null ? Math.round(scaled) : way === 'up' ? Math.ceil(scaled) : Math.floor(scaled);
  return whole / scale;
}
