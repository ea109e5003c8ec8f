import type { Goal, GoalKind, Period } from '../../../engine';
import type { AssessedGoal } from '../../assessed';
import type { Finding } from '../../decoded';
import type { MinisterGoal, MinisterGoalList } from './minister-goals';

/** A text for the sheet (Danish) and for an English display language. */
export interface Words {
  readonly da: string;
  readonly en: string;
}

/** What becomes of a goal next year. Nothing is dropped unless the user says so. */
export type GoalAction = 'carry' | 'change' | 'drop';

/** Where a proposed level comes from. */
export type LevelSource = 'same_ambition' | 'trend' | 'met_25' | 'met_50' | 'met_75' | 'klyngen' | 'country';

/** A level that could be decided, beside the X. */
export interface LevelProposal {
  readonly source: LevelSource;
  /** What would stand in the column Måltal, in the goal's own unit. */
  readonly value: number;
  readonly valueHigh: number | null;
  /** The level it gives, in the indicator's unit; null where the starting point is not known. */
  readonly level: number | null;
  /** "svarer til et fald på ca. 130 fuldtidspersoner"; null where it cannot be worked out. */
  readonly equivalent: {
    readonly size: number;
    readonly unit: 'persons' | 'percent' | 'points' | 'other';
    /** "et fald på ca. 130 fuldtidspersoner". */
    readonly movement: Words;
    readonly words: Words;
  } | null;
  /** "4 pct.", "højst 690 fuldtidspersoner". */
  readonly label: Words;
  /** One sentence. */
  readonly reasoning: Words;
}

/** The value a goal starts from. */
export interface BaseValue {
  /** The goal's base period moved on; for a goal without one the period a year before its target. */
  readonly period: Period;
  /** True when the goal itself has a base period. */
  readonly stated: boolean;
  readonly state: 'known' | 'partial' | 'awaiting' | 'suppressed' | 'no_series';
  /** In the indicator's unit; of a partial one the value so far. */
  readonly value: number | null;
  readonly unit: string | null;
}

/** Something that is to be done before a goal is complete. */
export interface Awaited {
  readonly what: 'level' | 'data' | 'path' | 'rationale' | 'wording';
  readonly words: Words;
}

/** What may stand in the column Måltal of a goal. */
export interface LevelAsked {
  /** "pct.", "fuldtidspersoner"; '' where none is known. */
  readonly unit: Words;
  /** Two numbers, from and to. */
  readonly isRange: boolean;
  /** `share`: a part of a whole, at most 100; `fall`: a decrease in percent, at most 100; both more than 0 where it is a change. */
  readonly of: 'share' | 'fall' | 'change' | 'any';
}

/** One goal of this year as it may stand in next year's plan. */
export interface GoalDraft {
  /** Sheet and row, as in the evaluation. */
  readonly id: string;
  readonly number: string | null;
  readonly section: string | null;
  readonly ministerGoal: boolean;
  readonly suggested: GoalAction;
  /** Why that is suggested. */
  readonly reason: Words;
  /** The sentence as it was, and as it reads with the new periods and an open level. */
  readonly oldText: string | null;
  readonly text: string | null;
  /** Periods moved, level open. */
  readonly goal: Goal;
  /** The kind it has once its level is set; null for a goal whose level is not open. */
  readonly kindWhenSet: GoalKind | null;
  /** The level was decided for a period that still runs, or is none to decide. */
  readonly isOpen: boolean;
  readonly isMoved: boolean;
  readonly indicator: string | null;
  readonly pathName: string | null;
  readonly base: BaseValue | null;
  /** The last observed value, in the indicator's unit. */
  readonly latest: { readonly period: Period; readonly value: number } | null;
  readonly proposals: readonly LevelProposal[];
  /** What a level of the user's own is to be; null where none is to be decided, or it is not a single number or a range. */
  readonly asks: LevelAsked | null;
  /** Sources that give no proposal, and why. */
  readonly notOffered: readonly { readonly source: LevelSource; readonly reason: Words }[];
  readonly rationale: string | null;
  readonly method: string | null;
  /** What the old remarks say of the method. */
  readonly remarks: string | null;
  /** What is to be done before the goal is complete. */
  readonly awaits: readonly Awaited[];
  /** The goal of this year's plan; null for one that is added. */
  readonly source: AssessedGoal | null;
}

/** A step on the way to the plan, with a date to fill. */
export interface CalendarStep {
  readonly key: string;
  readonly when: Words;
  readonly what: Words;
  readonly who: Words;
}

/** A goal of the minister's with the goals of the plan that answer it. */
export interface MinisterCoverage {
  readonly goal: MinisterGoal;
  /** X: one of them has a level; (X): described without one; null: not covered. */
  readonly mark: 'X' | '(X)' | null;
  /** Ids of the drafts that answer it. */
  readonly by: readonly string[];
}

/** Next year's plan as it is offered. Plain data: the wizard shows it, `proposeNewYear` writes it. */
export interface NewYearDraft {
  readonly fromYear: number;
  readonly year: number;
  readonly area: string | null;
  readonly goals: readonly GoalDraft[];
  /** The minister's goals to choose from: those typed in the workbook first, then the documents' lists, newest first. */
  readonly lists: readonly MinisterGoalList[];
  readonly calendar: readonly CalendarStep[];
  readonly findings: readonly Finding[];
}

/** What the user decides about one goal; what is absent is as suggested, with the level left open. */
export interface GoalChoice {
  readonly action?: GoalAction;
  /** One of the proposals, or a level of the user's own; null or absent leaves X. */
  readonly level?: LevelSource | { readonly value: number; readonly valueHigh?: number | null } | null;
  /** Another sentence. */
  readonly text?: string;
}

export interface NewYearChoices {
  /** By the id of the draft. */
  readonly goals?: Readonly<Record<string, GoalChoice>>;
  /** Year of the minister's list; absent takes the first of `lists`. */
  readonly ministerYear?: number;
}
