import type { Issue } from '../../assessment';
import type { Period } from '../../period';
import type { ParsedGoal, Span } from '../types';

/** A stretch of the document, its line breaks folded. */
export interface Passage {
  readonly text: string;
  readonly span: Span;
}

/** One dated level. */
export interface StatusPoint {
  /** The rolling year, where the text gives a mean over twelve months. */
  readonly period: Period;
  readonly value: number;
  readonly unit: string | null;
  /** "ca.", "knap", "godt" stands before it. */
  readonly approximate: boolean;
}

/**
 * How things stood, as the plan says it: a dated observation that can seed an indicator table. Changes are signed
 * (a fall is negative); `asOf` is the last period it covers.
 */
export interface StatusStatement extends Passage {
  /** What the figure is of, in the plan's words. */
  readonly subject: string | null;
  readonly changePercent: number | null;
  /** In `unit`. */
  readonly changeAbsolute: number | null;
  readonly level: number | null;
  /** Of the level and of the absolute change: `percent`, `persons` ... */
  readonly unit: string | null;
  readonly from: Period | null;
  readonly to: Period | null;
  readonly asOf: Period | null;
  /** "ca.", "knap", "godt" stands before a figure. */
  readonly approximate: boolean;
  /** Every level of the statement that has a period of its own: two points stay two points. */
  readonly points: readonly StatusPoint[];
}

/** A goal as a plan carries it. */
export interface PlanGoal extends ParsedGoal {
  /** `goal` is judged, `follow` is only followed (følgemål). */
  readonly type: 'goal' | 'follow';
  /** Indsatsområde, else the heading the goal stands under. */
  readonly section: string | null;
  readonly ministerGoal: boolean;
  /** Number of the goal it stands under: a sub-goal, or a following goal. */
  readonly parent: string | null;
  /** "Begrundelse". */
  readonly rationale: Passage | null;
  /** "Opgørelse – teknisk". */
  readonly method: Passage | null;
  readonly status: readonly StatusStatement[];
  /** Every place where the document states this goal, the first one included. */
  readonly mentions: readonly Passage[];
  /** Where its places disagree, and what was filled from the plan year. */
  readonly issues: readonly Issue[];
}

export interface ParsedPlan {
  readonly goals: readonly PlanGoal[];
  /** Status statements that stand beside no goal. */
  readonly status: readonly StatusStatement[];
  /** Those of all its goals. */
  readonly issues: readonly Issue[];
}
