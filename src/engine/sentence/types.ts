import type { Goal } from '../goal';
import type { Issue } from '../assessment';
import type { Span } from './text/fold';

export type { Span } from './text/fold';

/** The fields of a goal that a span can stand for. */
export type GoalField =
  | 'number'
  | 'kind'
  | 'direction'
  | 'value'
  | 'valueHigh'
  | 'unit'
  | 'absolute'
  | 'percent'
  | 'approximate'
  | 'basePeriod'
  | 'targetPeriod'
  | 'per'
  | 'subject'
  | 'statedBase';

/**
 * A goal read from text. Every field that the text gave has its span in the text as pasted; a field without a span was
 * not said (or came from `planYear`, with issue `target_from_plan_year`).
 */
export interface ParsedGoal extends Goal {
  readonly spans: Readonly<Partial<Record<GoalField, Span>>>;
  /** The sentence or sentences the goal was read from. */
  readonly sentence: Span;
}

export interface ParseContext {
  /** The year the plan is for; fills a missing target period, with issue `target_from_plan_year`. */
  readonly planYear?: number | null;
  /** Somebody has said that the text is a goal (it stands in a goal table under "Mål"): any sentence may be one. */
  readonly stated?: boolean;
}

export interface ParsedText {
  readonly goals: readonly ParsedGoal[];
  readonly issues: readonly Issue[];
}
